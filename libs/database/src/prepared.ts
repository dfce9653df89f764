const names = new Map<string, string>();

/**
 * Has each connection prepare a statement once, the first time that it sends it, and then only name it: for a statement that
 * is sent very often, and costs more to plan than to run.
 * @param name no other statement has it
 * @returns the statement
 */
export function prepared(name: string, statement: string): string {
  names.set(statement, name);
  return statement;
}

/** The name under which a statement is prepared, if it is. */
export const nameOf = (statement: string): string | undefined => names.get(statement);
