import type { KnownActor } from "./knownActor.ts";
import { grammarByName } from "./table.ts";

/** What a sentence needs to know of an actor's name. */
export type Grammar = Pick<KnownActor, "name" | "article" | "number">;

/** Article and number of a name; of one nobody knows as far as its own words show them. */
export function grammarOf(name: string): Grammar {
  const known = grammarByName().get(name);
  if (!known) return { name, article: SHOWS_ARTICLE.test(name), number: "singular" };
  // "the United States", "the USA", but "America"; "the United Kingdom" and "the UK", but "Great Britain".
  const article = known.article && TAKES_ARTICLE.test(name);
  return { name, article: article || (!known.article && SHOWS_ARTICLE.test(name)), number: known.number };
}

/** Long forms say in their own words what they are, and take the article for it: "the Russian Federation". */
const SHOWS_ARTICLE =
  /^(?:United|European|Eurasian|African) |^(?:Republic|Kingdom|State|States|Federation|Commonwealth|Association|Community|Organi[sz]ation|League|Union|Council|Bank|Court|Economic Community) of |\b(?:Union|Republic|Federation|Confederation|States|Kingdom|Nations|Emirates|Islands|Organi[sz]ation|Alliance|League|Council|Authority|Association|Community|Commission|Front)$/u;
const TAKES_ARTICLE = /^(?!America$|Britain$|Great Britain$|Holland$|Congo-|DR Congo$|Micronesia$)/u;

/** "the United States", "the Netherlands", "NATO": the name as a sentence has it. */
export function inSentence({ name, article }: Grammar): string {
  return article && !/^the /iu.test(name) ? `the ${name}` : name;
}

/** "the United States'", "Zambia's". */
export function possessive(grammar: Grammar): string {
  const name = inSentence(grammar);
  return /s$/u.test(name) && grammar.article ? `${name}'` : `${name}'s`;
}
