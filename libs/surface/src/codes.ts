import { errorCodes, errorRegistry, type ErrorCode, type ErrorKind } from '@latchkey/common';

/** What a surface says instead of the registry's own code: by kind, and by code where that is finer. */
export interface CodeWords {
  readonly kinds?: Partial<Readonly<Record<ErrorKind, string>>>;
  readonly codes?: Partial<Readonly<Record<ErrorCode, string>>>;
}

/** The surface's word for every registered error; the registry's own code where the surface has none. */
export const codeTable = ({ kinds = {}, codes = {} }: CodeWords): Readonly<Record<ErrorCode, string>> =>
  Object.fromEntries(
    errorCodes.map((code) => [code, codes[code] ?? kinds[errorRegistry[code].kind] ?? code]),
  ) as Record<ErrorCode, string>;
