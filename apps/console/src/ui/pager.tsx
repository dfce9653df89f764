import { Button } from './button.js';

interface PagerProps {
  readonly offset: number;
  readonly limit: number;
  readonly total: number;
  readonly onMove: (offset: number) => void;
}

/** Where one is in a long list, and the way on and back. Nothing where all of it fits. */
export function Pager({ offset, limit, total, onMove }: PagerProps) {
  if (total <= limit && offset === 0) return null;
  return (
    <nav aria-label="Pages" className="flex items-center justify-between gap-4 pt-3">
      <p className="text-soft text-[13px]">
        {total === 0 ? 'None' : `${offset + 1}–${Math.min(offset + limit, total)} of ${total}`}
      </p>
      <div className="flex gap-2">
        <Button small disabled={offset === 0} onClick={() => onMove(Math.max(0, offset - limit))}>
          Previous
        </Button>
        <Button small disabled={offset + limit >= total} onClick={() => onMove(offset + limit)}>
          Next
        </Button>
      </div>
    </nav>
  );
}

interface MoreProps {
  readonly hasMore: boolean;
  readonly busy: boolean;
  readonly onMore: () => void;
}

/** The way on in a list that is read by cursor. */
export function More({ hasMore, busy, onMore }: MoreProps) {
  if (!hasMore) return null;
  return (
    <div className="flex justify-center pt-3">
      <Button small busy={busy} onClick={onMore}>
        Show more
      </Button>
    </div>
  );
}
