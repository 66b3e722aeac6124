import { z } from "zod";
import { CheckReport } from "./check.ts";
import type { Told } from "./shape.ts";

/** One of several: with `--format jsonl` a line, with `--format json` one of `papers`. */
export const CheckedPath = CheckReport.extend({
  path: z.string().describe("As it was named or found"),
  kind: z.enum(["paper", "case"]),
  works: z.int().describe("Works that the paper cites or lists"),
  sha256: z.string().optional().describe("Of its content, in a file that a later run goes on with"),
  settings: z.string().optional().describe("Of what else its findings depend on: version, options, case"),
});
export type CheckedPath = Told<typeof CheckedPath>;

/** What was found in several papers and cases. */
export const CheckSeveral = z.object({
  papers: z.array(CheckedPath).describe("Papers and cases, in the order named, those of a folder by name"),
  counts: z.object({
    error: z.int(),
    warning: z.int(),
    note: z.int(),
    papers: z.int(),
    cases: z.int(),
    unread: z.int().describe("Papers and cases that could not be read; each says why"),
    words: z.int(),
    notes: z.int().describe("Footnotes and endnotes"),
    works: z.int(),
    rules: z.record(z.string(), z.int()).describe("Findings by rule"),
    leftOut: z.record(z.string(), z.int()).describe("Files that lay there and were not read, by ending"),
  }),
});
export type CheckSeveral = Told<typeof CheckSeveral>;
