/** Where reading a text fails first, as an offset; undefined where it does not. `parts`: words and signs read to say so. */
export type FirstFault = (text: string) => { at: number | undefined; parts: number };

/** Lines that take the place of `over` others from `first` on. */
export interface Replacement {
  first: number;
  over: number;
  now: readonly string[];
}

export function changedBy(lines: readonly string[], { first, over, now }: Replacement): string[] {
  return [...lines.slice(0, first), ...now, ...lines.slice(first + over)];
}

/** Repairs are tried by reading again: words and signs read for all of them together. */
const MOST_PARTS = 500_000;
/** What is read past a change at first, in lines. */
const FIRST_LINES = 60;
/** A fault so near the end of what was read may be of that end alone. */
const LAST_LINES = 5;

/**
 * Asks for the first fault of a text under repair, and counts what that costs. What stands before the slip was read
 * already, so that reading begins at the field at the edge above it, and goes on until a fault shows.
 */
export class Reading {
  private readonly firstFault: FirstFault;
  private parts = 0;

  constructor(firstFault: FirstFault) {
    this.firstFault = firstFault;
  }

  get isSpent(): boolean {
    return this.parts >= MOST_PARTS;
  }

  whole(lines: readonly string[]): number | undefined {
    return this.read(lines.join("\n"));
  }

  /** For lines whose first fault is at `fault`: where it is after a change. */
  of(lines: readonly string[], fault: number): (change: Replacement) => number | undefined {
    const starts = new Map<number, boolean>();
    const isStart = (from: number) => {
      const known = starts.get(from) ?? this.from(from, lines, fault) === fault;
      starts.set(from, known);
      return known;
    };
    return (change) => {
      const from = edgeAbove(lines, Math.min(change.first, fault) - 1);
      // Within a text or brackets that begin above, a line at the edge may look like a field and be none.
      const start = from > 0 && isStart(from) ? from : 0;
      const end = change.first + change.now.length;
      return this.from(start, changedBy(lines, change), Math.max(end, fault));
    };
  }

  /** The first fault from a line on, read as far as past `near` and then ever further. */
  private from(start: number, lines: readonly string[], near: number): number | undefined {
    for (let more = FIRST_LINES; ; more *= 4) {
      const end = Math.min(lines.length, near + more);
      const fault = this.read(lines.slice(start, end).join("\n"));
      // What ends with the lines read may be a text or a bracket that the next ones close.
      if (end === lines.length || (fault !== undefined && start + fault < end - LAST_LINES))
        return fault === undefined ? undefined : start + fault;
      if (this.isSpent) return fault === undefined ? end : start + fault;
    }
  }

  private read(text: string): number | undefined {
    const { at, parts } = this.firstFault(text);
    this.parts += parts;
    return at === undefined ? undefined : lineAt(text, at);
  }
}

/** The nearest line, from this one up, that opens a field of the whole file; one that is changed may open none. */
function edgeAbove(lines: readonly string[], at: number): number {
  for (let line = Math.min(at, lines.length - 1); line > 0; line--)
    if (/^[A-Za-z][\w-]*:(?: |$)/.test(lines[line]!)) return line;
  return 0;
}

function lineAt(text: string, offset: number): number {
  let line = 0;
  for (let i = text.indexOf("\n"); i >= 0 && i < offset; i = text.indexOf("\n", i + 1)) line += 1;
  return line;
}
