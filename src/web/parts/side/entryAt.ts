import type { CaseData, EntryPlace } from "../../../questions/openedCase.ts";

/** The entry a line of a file belongs to. */
export function entryAt(
  { entries }: Pick<CaseData, "entries">,
  file: string,
  line: number,
): EntryPlace | undefined {
  let best: EntryPlace | undefined;
  for (const entry of entries)
    if (entry.file === file && entry.line <= line && (!best || entry.line > best.line)) best = entry;
  return best;
}
