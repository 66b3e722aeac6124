import { ARGUING } from "../lexicon/arguing.ts";
import { OPENING } from "../lexicon/en/concluding.ts";
import type { Paper, Paragraph } from "../paper.ts";
import { isConclusion, isSummary } from "./headings.ts";

export { isConclusion };

const known = new WeakMap<Paper, ReadonlySet<Paragraph>>();

/** The paragraphs in which the paper concludes: a section that says so, or else the last paragraphs that do. */
export function conclusionOf(paper: Paper): ReadonlySet<Paragraph> {
  const before = known.get(paper);
  if (before) return before;
  const found = new Set(closing(paper));
  known.set(paper, found);
  return found;
}

function closing({ sections, language }: Paper): Paragraph[] {
  const at = lastIndex(
    sections,
    // "Key takeaways" sum up what is to come where they stand in front.
    (section, i) => isConclusion(section) && !(isSummary(section) && i < sections.length / 2),
  );
  // A heading with nothing below it heads the section that follows.
  if (at >= 0) {
    const own = sections[at]!.paragraphs;
    return own.length > 0 ? own : (sections[at + 1]?.paragraphs ?? []);
  }
  const opens = ARGUING[language]?.opening ?? OPENING;
  const last = sections.at(-1)?.paragraphs ?? [];
  const from = lastIndex(last, ({ text }) => opens.test(text));
  return from < 0 ? [] : last.slice(from);
}

function lastIndex<One>(all: readonly One[], is: (one: One, index: number) => boolean): number {
  for (let i = all.length - 1; i >= 0; i--) if (is(all[i]!, i)) return i;
  return -1;
}
