import { paperRead } from "./paperRead.ts";

const amount = (n: number, word: string) => `${n} ${word}${n === 1 ? "" : "s"}`;

/** What `detente check` prints for a terminal; the findings themselves are written in English alone. */
export const checkCommand = {
  severities: { error: "error", warning: "warning", note: "note" },
  /** A finding by the rule that made it. */
  finding: (_rule: string, message: string, _called?: (english: string) => string | undefined) => message,
  related: (message: string) => message,
  read: paperRead,
  mostFirst: (n: number, all: number) => `What matters most to the argument, ${n} of ${all}:`,
  headings: {
    notes: "Notes and quotations",
    addresses: "Web addresses",
    reasoning: "Reasoning",
    models: "Options",
    likelihood: "Likelihood",
    evidence: "Evidence",
    case: "Against the case",
    library: "Works, beside a library or the case",
    reading: "The reading of the paper",
  },
  more: (heading: string, n: number) => `${heading}, ${n} more:`,
  ofForm: (n: number) => `Of form, ${n} more (--all shows each with its words):`,
  morePlaces: (n: number) => `… and ${n} more places (--format json lists them)`,
  kinds: {
    notes: "notes",
    addresses: "addresses",
    reasoning: "reasoning",
    models: "models",
    likelihood: "likelihood",
    evidence: "evidence",
    case: "case",
    library: "works",
    reading: "reading",
  },
  sum: (errors: number, warnings: number, notes: number) =>
    `${amount(errors, "error")}, ${amount(warnings, "warning")}, ${amount(notes, "note")}`,
  onPage: (page: number) => `, page ${page}:`,
  inParagraph: (n: number) => `paragraph ${n}: `,
  places: (unit: "page" | "paragraph" | "line", at: readonly number[]) =>
    `${unit}${at.length === 1 ? "" : "s"} ${at.join(", ")}`,
};
