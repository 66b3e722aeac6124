import type { Severity } from "../record/problem.ts";

/** What is said of the reading of a paper, before any rule is asked of what it says. */
export interface ReadingRule {
  id: string;
  severity: Severity;
  title: string;
  reason: string;
  kind: "reading";
  bearsOn: "evidence";
}

/** It is no judgement of the paper, so no figures weigh it: the words are there, and were not read. */
export const LEFT_OUT: ReadingRule = {
  id: "left-out",
  severity: "warning",
  title: "Text that was not read, and so not checked",
  reason:
    "Where a good part of the file stands in what is no part of a paper (code, menus, asides), nothing found says nothing about it.",
  kind: "reading",
  bearsOn: "evidence",
};

export const READING_DOUBTFUL: ReadingRule = {
  id: "reading-doubtful",
  severity: "note",
  title: "It is not sure that notes, marks or letters were read as they are",
  reason:
    "A printed page does not say what a note is. Where labels have gaps or marks have no note, the rules that rest on them are silent, and a reader has to look.",
  kind: "reading",
  bearsOn: "evidence",
};

/** These too can be left out by `--disable`; `--rules` keeps them, since they say what silence is worth. */
export const READING_RULES: readonly ReadingRule[] = [LEFT_OUT, READING_DOUBTFUL];
