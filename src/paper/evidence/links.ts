import { firstIndex } from "../firstIndex.ts";
import type { Paper, Text } from "../paper.ts";
import { isSourceLine } from "./sourceInText.ts";

const ADDRESS = /\bhttps?:\/\/|(?<!\/\/)\bwww\./giu;
/** The home page of somebody, which in a line of its own says who published. */
const HOME_PAGE = /(?:https?:\/\/|(?<!\/\/)\bwww\.)[^\s/]+\/?(?=[\s)\]”"»,;|]|[.]?$)/giu;
const LEAST_WORDS = 7;

/** How many addresses a text leads to, printed or behind its words. */
export function linksIn(paper: Paper, text: Text): number {
  return (text.text.match(ADDRESS)?.length ?? 0) + behindWords(paper, text).length;
}

/** How many of them may be sources: a home page in a line without a sentence, as of an imprint, is none. */
export function sourcesLinkedIn(paper: Paper, text: Text): number {
  const isSentence = (text.text.match(/\p{L}{2,}/gu)?.length ?? 0) >= LEAST_WORDS || isSourceLine(text.text);
  const homes = isSentence ? 0 : (text.text.match(HOME_PAGE)?.length ?? 0);
  return (text.text.match(ADDRESS)?.length ?? 0) - homes + behindWords(paper, text).length;
}

function behindWords({ links = [] }: Paper, { offsets }: Text): readonly unknown[] {
  const [first, last] = [offsets[0] ?? 0, offsets.at(-1) ?? -1];
  const from = firstIndex(links.length, (i) => links[i]!.to > first);
  const to = firstIndex(links.length, (i) => links[i]!.from > last);
  return links.slice(from, to);
}
