import type { WorkInPaper } from "./citation.ts";
import { familyOf } from "./names.ts";
import { titleKey } from "./sameWork.ts";

/**
 * Why what was read of a work may not be so, in words for whoever will use the entry; empty where nothing speaks
 * against it. What it rests on is the entry alone and how the paper cites it.
 */
export function doubtsOf({ item, citations }: WorkInPaper): string[] {
  const title = item.title ?? "";
  const names = [...(item.author ?? []), ...(item.editor ?? [])];
  const half = title.split(": ")[0]!;
  const isHalved = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(half) && half !== title;
  const isKnownSo = citations.some(
    ({ citation }) => citation.kind === "short" && titleKey(citation.work.title ?? "") === titleKey(half),
  );
  const doubts: (string | false)[] = [
    citations.length > 0 &&
      citations.every(({ citation }) => citation.kind === "short") &&
      "cited only by a short form",
    names.length === 1 &&
      isHalved &&
      !isKnownSo &&
      item.type === "book" &&
      `“${half}” may be a second author`,
    names.some((name) => /\d/u.test(familyOf(name))) && "a name has figures in it",
    names.some(
      ({ family, given }) =>
        family !== undefined && /\p{Ll}{3,} \p{Ll}{3,}/u.test(`${given ?? ""} ${family}`),
    ) && "a name has words in it that are none",
    (title.length < 4 || /^[\p{Ll}\d\p{P}]/u.test(title)) && "the title may not be whole",
    /^[\p{Ll}\d]/u.test(String(item.publisher ?? "")) && "the publisher may be none",
  ];
  return doubts.filter((doubt) => doubt !== false);
}

/** The entry with what speaks against it as its note, behind a note it has. */
export function withDoubts(work: WorkInPaper): WorkInPaper["item"] {
  const doubts = doubtsOf(work);
  if (doubts.length === 0) return work.item;
  const said = `Read from print, not sure: ${doubts.join("; ")}`;
  return { ...work.item, note: work.item.note === undefined ? said : `${work.item.note}; ${said}` };
}
