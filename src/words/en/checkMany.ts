import { checkCommand } from "./checkCommand.ts";

/** What stands at the end when several papers and cases were checked. */
export const checkMany = {
  papers: "papers",
  cases: "cases",
  words: "words",
  notes: "notes",
  works: "works",
  findings: "findings",
  number: (n: number) => n.toLocaleString("en-GB"),
  leftOut: (kinds: readonly (readonly [string, number])[]) =>
    `Left out, being no papers: ${kinds.map(([kind, n]) => `${n} ${kind}`).join(", ")}`,
  unread: (n: number) => `${n} could not be read:`,
  kept: (file: string, n: number, all: number) =>
    `${file} holds ${n} of ${all} already; what has not changed is not checked again`,
  sum: checkCommand.sum,
};
