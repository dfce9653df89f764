import { printTime, timeOutput } from '@latchkey/surface';
import { type Deletable, type Restorable } from './restore-window.js';

/** What the list of those that were deleted says more of each. */
export const restorableFields = {
  deletedAt: timeOutput('When it was deleted; only of those that were.').optional(),
  restorableUntil: timeOutput('Until when it can be restored; only of those that were deleted.').optional(),
};

/** The same, as it is printed: nothing of what is not deleted. */
export function printRestorable({ deletedAt, restorableUntil }: Deletable & Restorable): PrintedRestorable {
  if (!deletedAt || !restorableUntil) return {};
  return { deletedAt: printTime(deletedAt), restorableUntil: printTime(restorableUntil) };
}

/** The fields as they go out. */
export type PrintedRestorable = Partial<Record<keyof typeof restorableFields, string>>;
