import { type Exchange } from './exchange.js';

const shown = 400;

/** The server answered something that its documents do not promise, or left out something that they do. */
export class ContractViolation extends Error {
  override readonly name = 'ContractViolation';
}

/** Says which answer breaks the contract, and how. */
export const violation = ({ method, path, status, text }: Exchange, what: string): ContractViolation =>
  new ContractViolation(
    `${method} ${path} answered ${status}, which breaks the contract: ${what}\n${text.slice(0, shown)}`,
  );
