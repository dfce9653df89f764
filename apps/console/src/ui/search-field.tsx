import { clsx } from 'clsx';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';

interface SearchFieldProps {
  /** What is searched: “Search projects”. */
  readonly label: string;
  /** What is searched for now. */
  readonly value: string;
  /** Called a moment after the last stroke; with '' for everything. */
  readonly onSearch: (text: string) => void;
  readonly className?: string;
}

const pause = 300;

/** Searches while somebody types. */
export function SearchField({ label, value, onSearch, className }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const [sent, setSent] = useState(value);
  // Another search than the one that was asked for here: somebody went back, or followed a link.
  if (value !== known) {
    setKnown(value);
    if (value !== sent) {
      setText(value);
      setSent(value);
    }
  }
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === sent) return;
    const timer = setTimeout(() => {
      setSent(wanted);
      onSearch(wanted);
    }, pause);
    return () => clearTimeout(timer);
    // The callback is new at each rendering, and means the same.
  }, [wanted, sent]);
  return (
    <div className={clsx('relative', className)}>
      <Search aria-hidden className="text-soft pointer-events-none absolute top-2.5 left-3 size-4" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="bg-card text-ink placeholder:text-soft border-edge h-9 w-full rounded-md border pr-3 pl-9"
      />
    </div>
  );
}
