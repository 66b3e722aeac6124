import {
  AN_ANNEX,
  ANOTHER_SHOWS,
  GOES_ON_IN_PROSE,
  OF_A_LAW,
  OF_A_WORK_BEFORE,
  OF_ANOTHER_WORK,
  OF_THIS_PAPER,
  POINTS_AT,
  SHOWN_KINDS,
  WORK_BEHIND,
} from "../lexicon/pointing.ts";
import { type Paper, type Paragraph, sentenceAt } from "../paper.ts";
import { isListed } from "../references/list.ts";

/** A number or a letter, by which annexes may go. */
const LABEL = "(?<label>\\d{1,2}|[A-H])(?![\\p{L}\\d]|[.,]\\d)";
const KINDS = SHOWN_KINDS.map((kind) => ({
  /** A caption or a heading: the line begins with it. */
  shown: new RegExp(`^[ \\t>|*_#]*(?:${kind}) ${LABEL}`, "gimu"),
  named: new RegExp(`(?<!\\p{L})(?<kind>${kind}) ${LABEL}`, "giu"),
}));
/** A label further on is one of another work. */
const FARTHEST = 5;

export interface MissingShown {
  paragraph: Paragraph;
  from: number;
  to: number;
  /** The last that is shown. */
  last: string;
}

/** "See Table 4" of a paper whose tables end with 2: those that it shows count from the first on without a gap. */
export function missingShown(paper: Paper): MissingShown[] {
  const isInList = isListed(paper);
  return KINDS.flatMap(({ shown, named }): MissingShown[] => {
    const last = lastShown(paper, shown);
    if (last === undefined) return [];
    return paper.sections
      .flatMap(({ paragraphs }) => paragraphs)
      .filter((paragraph) => !isInList(paragraph))
      .flatMap((paragraph): MissingShown[] =>
        [...paragraph.text.matchAll(named)].flatMap((match): MissingShown[] => {
          const { kind = "", label = "" } = match.groups!;
          const number = placeOfLabel(label);
          const end = match.index + match[0].length;
          const isOwn = /^\p{Lu}/u.test(kind) && isOfPaper(paragraph, kind, match.index, end);
          const isAlike = /\d/.test(label) === /\d/.test(last);
          if (!isOwn || !isAlike || number <= placeOfLabel(last) || number > placeOfLabel(last) + FARTHEST)
            return [];
          return [{ paragraph, from: match.index, to: end, last }];
        }),
      );
  });
}

const BEFORE = 80;

/** Not one of another work, by the words around it; an annex may be one of any treaty, and is pointed at. */
function isOfPaper(paragraph: Paragraph, kind: string, from: number, to: number): boolean {
  const behind = paragraph.text.slice(to);
  const before = paragraph.text.slice(Math.max(0, from - BEFORE), from);
  const sentence = sentenceAt(paragraph, from);
  if (OF_ANOTHER_WORK.test(behind) || WORK_BEHIND.test(behind) || OF_A_WORK_BEFORE.test(before)) return false;
  if (AN_ANNEX.test(kind))
    return !OF_A_LAW.test(sentence) && (POINTS_AT.test(before) || OF_THIS_PAPER.test(sentence));
  return !ANOTHER_SHOWS.test(before) || OF_THIS_PAPER.test(sentence);
}

function placeOfLabel(label: string): number {
  return /\d/.test(label) ? Number(label) : label.toUpperCase().charCodeAt(0) - "A".charCodeAt(0) + 1;
}

function lastShown({ text, sections }: Paper, pattern: RegExp): string | undefined {
  const texts = [
    text,
    ...sections.flatMap(({ heading, paragraphs }) => [
      heading?.text ?? "",
      ...paragraphs.map((one) => one.text),
    ]),
  ];
  const labels = new Set(
    texts.flatMap((one) =>
      [...one.matchAll(pattern)]
        .filter(({ 0: { length }, index }) => !GOES_ON_IN_PROSE.test(one.slice(index + length)))
        .map(({ groups }) => groups!.label!.toUpperCase()),
    ),
  );
  const inOrder = [...labels].sort((a, b) => placeOfLabel(a) - placeOfLabel(b));
  const isAll = inOrder.length > 0 && inOrder.every((label, i) => placeOfLabel(label) === i + 1);
  return isAll ? inOrder.at(-1) : undefined;
}
