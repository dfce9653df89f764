/** The place in a long list, as the address has it. What is no place is the start. */
export function pageSearch(search: Record<string, unknown>): { offset?: number } {
  const offset = Number(search.offset);
  return Number.isSafeInteger(offset) && offset > 0 ? { offset } : {};
}
