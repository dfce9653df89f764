import { type FormEvent, useEffect, useRef, useState } from 'react';
import { TextField } from './field.js';

interface SearchBoxProps {
  readonly label: string;
  /** What is searched for now: the address has it. */
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** Searches as soon as somebody stops typing, or at Enter. */
export function SearchBox({ label, value, onSearch }: SearchBoxProps) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const [sent, setSent] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The address may change by something else, such as the way back; what somebody goes on typing stays.
  if (value !== known) {
    setKnown(value);
    if (value !== sent) setText(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (wanted: string): void => {
    clearTimeout(timer.current);
    setSent(wanted.trim());
    onSearch(wanted.trim());
  };
  const type = (typed: string): void => {
    setText(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(typed), 300);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    search(text);
  };
  return (
    <form role="search" className="max-w-sm" onSubmit={submit}>
      <TextField
        label={label}
        type="search"
        autoComplete="off"
        value={text}
        onChange={(event) => type(event.target.value)}
      />
    </form>
  );
}
