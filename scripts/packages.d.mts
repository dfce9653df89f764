/** A package that runs in production. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

export const allowedLicences: readonly string[];
export function isAllowed(licence: string): boolean;
export function productionPackages(): readonly Package[];
