import { NUMBERED_THINGS } from "../lexicon/en/attributing.ts";
import { anyOf, WRITTEN_MONTH } from "../lexicon/index.ts";
import { AND_OF_NAMES, BETWEEN_NAMES } from "../lexicon/ofNames.ts";
import { SEE_BEFORE_PAGE } from "../lexicon/pointing.ts";
import type { Paper, Text } from "../paper.ts";
import { crossCheck, type ListedWork } from "./crossCheck.ts";
import { foldName, groupedBy } from "./entryHead.ts";
import { NAME } from "./inText.ts";
import { lettersApart } from "./lettersApart.ts";
import { isListed, isListHeading, referencesOf } from "./list.ts";

/** A work named in the text by its authors and the page, as MLA has it: "(Lee 14)", "(Ode, Why 7)", "(qtd. in Ek 9)". */
export interface PageCitation {
  paragraph: Text;
  from: number;
  to: number;
  names: string[];
  hasTitle: boolean;
}

/** What holding names and pages against the list shows. */
export interface PageCheck {
  missing: readonly { citation: PageCitation; near: ListedWork | undefined }[];
  /** Several works of these authors, and nothing that says which. */
  ambiguous: readonly { citation: PageCitation; works: readonly ListedWork[] }[];
  uncited: readonly ListedWork[];
  found: number;
}

const BRACKETS = /\([^()]{3,200}\)/gu;
/** No year: that would be a name and a date. */
const PAGE = "(?!1[5-9]\\d\\d\\b|20\\d\\d\\b)\\d{1,4}(?:[–-]\\d{1,4})?(?:,\\s\\d{1,4}(?:[–-]\\d{1,4})?)*";
const NAMES = `${NAME}(?:(?:,\\s${NAME})*,?\\s(?:${AND_OF_NAMES})\\s${NAME})?`;
const TITLE = ',\\s(?:[“"*_][^”"*_]{2,60}[”"*_]|\\p{Lu}[\\p{L}’\'-]*(?:\\s[\\p{L}’\'-]+){0,3})';
const ONE = new RegExp(
  `(?:^\\(|;\\s)(?:(?:${SEE_BEFORE_PAGE}),?\\s)?(${NAMES})(?:\\s(?:${anyOf("andOthers")}))?(${TITLE})?,?\\s${PAGE}(?=[;)])`,
  "gu",
);
const NO_NAME = new RegExp(`^(?:${anyOf("beforeYear")}|${WRITTEN_MONTH}|${NUMBERED_THINGS})$`, "u");

const CHECKED = new WeakMap<Paper, PageCheck | undefined>();

/** Undefined where too few of the names are in the list for names and pages to be the paper's way of citing. */
export function pageCheck(paper: Paper): PageCheck | undefined {
  if (!CHECKED.has(paper)) CHECKED.set(paper, check(paper));
  return CHECKED.get(paper);
}

function check(paper: Paper): PageCheck | undefined {
  if (referencesOf(paper).length < FEWEST_LISTED) return undefined;
  const citations = pageCitations(paper);
  if (citations.length < FEWEST_FOUND) return undefined;
  const { listed } = crossCheck(paper);
  const byFirst = groupedBy(listed, ({ folded }) => folded.slice(0, 1));
  const telling = new Map<string, string[]>();
  const cited = new Set<ListedWork>();
  const missing: { citation: PageCitation; near: ListedWork | undefined }[] = [];
  const ambiguous: { citation: PageCitation; works: ListedWork[] }[] = [];
  let found = 0;
  for (const citation of citations) {
    const works = worksBy(citation, byFirst);
    // Of works by these and by more, those by these alone.
    const exact = works.filter(({ families }) => families.length === citation.names.length);
    const own = exact.length > 0 ? exact : works;
    for (const work of own) cited.add(work);
    if (own.length === 0) missing.push({ citation, near: nearest(listed, citation) });
    else found += 1;
    if (own.length < 2 || citation.hasTitle) continue;
    const key = JSON.stringify(citation.names);
    const words = telling.get(key) ?? tellingWords(own);
    telling.set(key, words);
    if (!saysWhich(citation, words)) ambiguous.push({ citation, works: own });
  }
  if (found < FEWEST_FOUND || missing.length > found) return undefined;
  const isInList = isListed(paper);
  const body = paper.sections
    .flatMap(({ heading, paragraphs }) => (heading && isListHeading(heading.text) ? [] : paragraphs))
    .filter((paragraph) => !isInList(paragraph))
    .concat(paper.notes.map((note) => ({ ...note, sentences: [] })))
    .map(({ text }) => text)
    .join(" ");
  const words = new Set(
    (body.match(/\p{Lu}[\p{L}\p{M}’'ʼ-]+/gu) ?? []).map((word) => foldName(word.replace(/[’']s?$/u, ""))),
  );
  const uncited = listed.filter(
    (work) =>
      !cited.has(work) &&
      work.families.length > 0 &&
      // A body, or a work under its title, may be named in any words of it.
      work.families.every((family) => !family.includes(" ") && !words.has(foldName(family))),
  );
  return { missing, ambiguous, uncited, found };
}

const FEWEST_LISTED = 2;
const FEWEST_FOUND = 2;

function pageCitations(paper: Paper): PageCitation[] {
  const isInList = isListed(paper);
  return paper.sections
    .filter(({ heading }) => !heading || !isListHeading(heading.text))
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((paragraph) => !isInList(paragraph))
    .flatMap((paragraph) =>
      [...paragraph.text.matchAll(BRACKETS)].flatMap((bracket) =>
        [...bracket[0].matchAll(ONE)].flatMap((match): PageCitation[] => {
          const names = match[1]!.split(BETWEEN_NAMES).map((name) => name.trim());
          if (names.some((name) => NO_NAME.test(name))) return [];
          const from = bracket.index + match.index + match[0].indexOf(match[1]!);
          const to = bracket.index + match.index + match[0].length;
          return [{ paragraph, from, to, names, hasTitle: match[2] !== undefined }];
        }),
      ),
    );
}

function worksBy({ names }: PageCitation, byFirst: ReadonlyMap<string, readonly ListedWork[]>): ListedWork[] {
  const [first, ...others] = names.map(foldName);
  return (byFirst.get(first!) ?? []).filter(({ folded }) => others.every((name) => folded.includes(name)));
}

function nearest(listed: readonly ListedWork[], { names }: PageCitation): ListedWork | undefined {
  const first = foldName(names[0]!);
  return listed.find(
    ({ folded: [family] }) =>
      family !== undefined && lettersApart(first, family) <= (first.length > 4 ? 2 : 1),
  );
}

/** The sentence around may name the work. */
function saysWhich({ paragraph, from }: PageCitation, words: readonly string[]): boolean {
  const before = paragraph.text.slice(Math.max(0, from - AROUND), from).toLowerCase();
  return words.some((word) => before.includes(word));
}

/** Words that some of the works have and not all. */
function tellingWords(works: readonly ListedWork[]): string[] {
  const texts = works.map(({ entry }) => entry.text.toLowerCase());
  const words = new Set(texts.flatMap((text) => text.match(/\p{L}{5,}/gu) ?? []));
  return [...words].filter((word) => !texts.every((text) => text.includes(word)));
}
const AROUND = 300;
