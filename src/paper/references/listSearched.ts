import type { Paper, Text } from "../paper.ts";
import { listTexts } from "./list.ts";
import { BETWEEN_PARTS, SearchedText } from "./searchedText.ts";

/** The list as it stands, in which a work may be found that was not cut out as an entry. */
export interface ListSearched {
  whole: SearchedText;
  /** The same, and what stands near in another entry is far. */
  inEntries: SearchedText;
}

export function listSearched(paper: Paper, entries: readonly Text[]): ListSearched {
  const starts = new Set(entries.map(({ offsets }) => offsets[0]));
  const cutAtEntries = ({ text, offsets }: Text) =>
    Array.from(offsets, (offset, i) => (starts.has(offset) ? BETWEEN_PARTS : "") + text[i]).join("");
  const inEntries = [listTexts(paper).map(cutAtEntries).join(" "), ...entries.map(({ text }) => text)].join(
    BETWEEN_PARTS,
  );
  return {
    whole: new SearchedText(inEntries.replaceAll(BETWEEN_PARTS, " ")),
    inEntries: new SearchedText(inEntries),
  };
}
