/**
 * How much each reader takes. A file is judged by what it unpacks to, not by its size on disk: a few kilobytes of Word
 * or PDF may hold gigabytes. The same numbers stand in the documentation, in the messages and in the checks.
 */
export interface ReaderLimits {
  /** What is read, in the words of the documentation. */
  reads: string;
  /** Of the file as it lies on disk; of a text, characters count as bytes. */
  bytes: number;
  /** Bytes its texts unpack to. */
  unpacked?: number;
  /** Levels of one thing within another. */
  depth?: number;
  /** Things it is made of, and what they are. */
  parts?: number;
  partsAre?: string;
  /** Characters of text that come out of it. */
  letters?: number;
  pages?: number;
  /** Seconds after which reading is given up; absent where the numbers above bound the time by themselves. */
  seconds?: number;
  /** Characters from which on the command line reads it in a process of its own, to which seconds and megabytes apply. */
  apartFrom?: number;
  /** Megabytes of memory, of the program or of the part of it that reads. */
  megabytes: number;
}

const TEXT_PAPER = {
  bytes: 20_000_000,
  letters: 6_000_000,
  seconds: 60,
  megabytes: 850,
} as const;

export const LIMITS = {
  case: {
    reads: "the files of a case together, and any one of them: YAML, JSON, CSL-JSON",
    bytes: 16_000_000,
    depth: 100,
    parts: 2_000_000,
    partsAre: "words, signs and line ends",
    seconds: 60,
    apartFrom: 800_000,
    megabytes: 1_000,
  },
  bibliography: {
    reads: "a file of a reference manager: BibTeX, RIS",
    bytes: 10_000_000,
    parts: 20_000,
    partsAre: "entries, each of at most 40,000 characters",
    megabytes: 1_000,
  },
  pasted: { reads: "sources pasted into the workbench", bytes: 2_000_000, megabytes: 1_000 },
  config: { reads: "detente.config.yaml", bytes: 1_000_000, megabytes: 1_000 },
  whatIf: {
    reads: "a what-if in an address",
    bytes: 20_000,
    parts: 1_000,
    partsAre: "edits",
    megabytes: 1_000,
  },
  text: { reads: "a paper in plain text", ...TEXT_PAPER },
  markdown: { reads: "a paper in Markdown", ...TEXT_PAPER },
  html: {
    reads: "a paper in HTML",
    ...TEXT_PAPER,
    depth: 512,
    parts: 500_000,
    partsAre: "elements",
  },
  word: {
    reads: "a paper in Word (.docx)",
    bytes: 200_000_000,
    unpacked: 64_000_000,
    depth: 1_000,
    parts: 1_500_000,
    partsAre: "elements",
    letters: 6_000_000,
    seconds: 60,
    megabytes: 850,
  },
  pdf: {
    reads: "a paper in PDF",
    bytes: 200_000_000,
    pages: 2_000,
    parts: 50_000,
    partsAre: "stretches of text on a page",
    letters: 6_000_000,
    seconds: 60,
    megabytes: 850,
  },
  style: {
    reads: "a style for notes (`review --style`)",
    bytes: 2_000_000,
    seconds: 60,
    megabytes: 1_000,
  },
  template: {
    reads: "a Word file for its styles (`review --template`)",
    bytes: 50_000_000,
    unpacked: 50_000_000,
    seconds: 60,
    megabytes: 1_000,
  },
  assistant: {
    reads: "a question of an assistant (`detente mcp`), and all that is read for its answer",
    bytes: 4_000_000,
    seconds: 90,
    megabytes: 1_500,
    parts: 64,
    partsAre: "questions that wait",
  },
  history: {
    reads: "what git holds of a case (`diff`, `log`), all versions together",
    bytes: 128_000_000,
    seconds: 60,
    megabytes: 1_000,
  },
  store: {
    reads: "the list of a store of coded events (`store.json`)",
    bytes: 100_000_000,
    megabytes: 2_000,
  },
  votes: {
    reads: "a file of United Nations votes or of ideal points (`detente events votes`)",
    bytes: 250_000_000,
    megabytes: 1_500,
  },
} as const satisfies Record<string, ReaderLimits>;

export type ReaderName = keyof typeof LIMITS;

/** `1500000` as `1,500,000`, the same in every environment. */
export function inThousands(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
