import type { Inline } from "../../assessment/index.ts";
import { useWords } from "./words.ts";

/** What of a page leads further: a place in the files, or a numbered note. */
export interface Leads {
  onPlace(place: { file: string; line: number }): void;
  onNote(number: number): void;
}

/** Text of the page as React shows it: everything in it is text, and React escapes it. */
export function Inlines({ text, leads }: { text: readonly Inline[]; leads: Leads }) {
  return text.map((part, i) => <OnePart key={keyOf(part, i)} part={part} leads={leads} />);
}

function keyOf(part: Inline, index: number): string {
  return `${index}-${typeof part === "string" ? "text" : Object.keys(part)[0]}`;
}

function OnePart({ part, leads }: { part: Inline; leads: Leads }) {
  const { app } = useWords();
  if (typeof part === "string") return part;
  if ("note" in part)
    return (
      <sup>
        <button
          type="button"
          className="note-mark"
          aria-label={app.note(part.note)}
          onClick={() => leads.onNote(part.note)}
        >
          {part.note}
        </button>
      </sup>
    );
  if ("text" in part) return <span lang={part.language}>{part.text}</span>;
  if ("strong" in part) return <strong lang={part.language}>{part.strong}</strong>;
  if ("emphasis" in part) return <em lang={part.language}>{part.emphasis}</em>;
  if ("term" in part)
    return (
      <>
        <dfn>{part.term}</dfn> <span className="gloss">({part.gloss})</span>
      </>
    );
  if ("code" in part) return <code>{part.code}</code>;
  const { file, line } = part.place;
  return (
    <button
      type="button"
      className="place"
      aria-label={app.line(file, line)}
      onClick={() => leads.onPlace(part.place)}
    >
      [{file}:{line}]
    </button>
  );
}
