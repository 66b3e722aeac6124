import { anyOf } from "../lexicon/index.ts";
import type { Paper, Section } from "../paper.ts";

const CONTENTS = new RegExp(`^(?:${anyOf("contentsHeading")})$`, "iu");
const SUMMARY = new RegExp(`^(?:[\\divx]+[.)]?\\s*)?(?:${anyOf("summaryHeading")})\\b`, "iu");
/** A table of contents stands before this share of the sections. */
const BEFORE = 0.4;

const FRONT = new WeakMap<Paper, ReadonlySet<Section>>();

/** Sections that sum up what the paper shows elsewhere, where its sources stand: a summary, and all before the contents. */
export function frontMatter(paper: Paper): ReadonlySet<Section> {
  let front = FRONT.get(paper);
  if (!front) {
    const { sections } = paper;
    const contents = sections.findIndex(({ heading }) => heading && CONTENTS.test(heading.text.trim()));
    const before = contents >= 0 && contents <= sections.length * BEFORE ? contents + 1 : 0;
    front = new Set(
      sections.filter(({ heading }, i) => i < before || (heading && SUMMARY.test(heading.text.trim()))),
    );
    FRONT.set(paper, front);
  }
  return front;
}
