import type { Place } from "../../record/index.ts";
import { declaredIn } from "../citations/declared.ts";
import { familyOf, isShortFor, titleKey } from "../citations/index.ts";
import { NUMBERED } from "../lexicon/en/texts.ts";
import { placeOf } from "../paper.ts";
import { everyCitation, type Found, type PaperRule, relatedAt } from "./paperRule.ts";

/** Of the words of both titles so many are shared at least. */
const NEAR = 0.6;
/** Titles of one author and year are compared with so many at most, so that time stays linear. */
const MOST_COMPARED = 12;
export const titleDiffers: PaperRule = {
  id: "title-differs",
  severity: "warning",
  kind: "notes",
  bearsOn: "sources",
  title: "One work cited in full twice, with titles that differ",
  reason: "A reader cannot tell whether these are two works or one with a slip in its title.",
  good: "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Trade and War in the North,” Review 3 (2015): 4.\n\n[2] Ann Lee, “Trade and War in the North,” Review 3 (2015): 9.\n",
  bad: "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Trade and War in the North,” Review 3 (2015): 4.\n\n[2] Ann Lee, “Trade and Wars of the North,” Review 3 (2015): 9.\n",
  expected: [
    "paper.txt:9:15 “Trade and Wars of the North” here, “Trade and War in the North” before, of the same author and year; look up which is right",
  ],
  check(paper) {
    const known = new Map<string, { title: string; container: string | undefined; place: Place }[]>();
    const found: Found[] = [];
    const declared = new Set(
      paper.notes.flatMap(({ text }) => declaredIn(text).flatMap(({ titles }) => titles.map(titleKey))),
    );
    for (const { note, citation } of everyCitation(paper)) {
      const { work, kind, title: span } = citation;
      const year = work.issued?.["date-parts"]?.[0]?.join("-");
      if (kind !== "full" || work.title === undefined || !span) continue;
      // A short title declared "hereinafter" is no other title.
      if (declared.has(titleKey(work.title))) continue;
      const author = (work.author ?? []).map(familyOf).join(" ");
      const keys = [
        ...(work.DOI === undefined ? [] : [`doi ${work.DOI.toLowerCase()}`]),
        ...(author === "" || year === undefined ? [] : [`${titleKey(author)} ${year}`]),
      ];
      const here = {
        title: work.title,
        container: work["container-title"],
        place: placeOf(paper, note, span.from, span.to),
      };
      let told = false;
      for (const key of keys) {
        const list = known.get(key) ?? [];
        const before = told
          ? undefined
          : list.find((one) => (key.startsWith("doi ") ? differs(one.title, here.title) : isSlip(one, here)));
        if (before && !list.some((one) => titleKey(one.title) === titleKey(here.title))) {
          told = true;
          found.push({
            message: `“${here.title}” here, “${before.title}” before, of the same ${key.startsWith("doi ") ? "DOI" : "author and year"}; look up which is right`,
            place: here.place,
            related: [relatedAt("before", before.place)],
          });
        }
        if (list.length < MOST_COMPARED) list.push(here);
        known.set(key, list);
      }
    }
    return found;
  },
};

interface Titled {
  title: string;
  container: string | undefined;
}

function differs(a: string, b: string): boolean {
  return titleKey(a) !== titleKey(b) && !isShortFor(a, b) && !isShortFor(b, a);
}

/** Nearly the same words, and no sign that two works are meant. */
function isSlip(a: Titled, b: Titled): boolean {
  if (!differs(a.title, b.title)) return false;
  if (
    a.container !== undefined &&
    b.container !== undefined &&
    titleKey(a.container) !== titleKey(b.container)
  )
    return false;
  const [one, other] = [a, b].map(({ title }) => new Set(titleKey(title).split(" ")));
  if (one!.size < 3 || other!.size < 3) return false;
  const all = new Set([...one!, ...other!]);
  const apart = [...all].filter((word) => !one!.has(word) || !other!.has(word));
  return 1 - apart.length / all.size >= NEAR - 0.1 && !apart.some((word) => NUMBERED.test(word));
}
