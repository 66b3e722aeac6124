/** How a noun of the case format is called in a language. */
export interface NounWords {
  /** One of it, inside a sentence. */
  one: string;
  /** The heading of its list. */
  list: string;
}

/** Something of each noun's words, by noun. */
export function eachNoun<Noun extends string>(
  nouns: Readonly<Record<Noun, NounWords>>,
  of: (words: NounWords) => string,
): Record<Noun, string> {
  const told = Object.entries<NounWords>(nouns).map(([noun, words]) => [noun, of(words)]);
  return Object.fromEntries(told) as Record<Noun, string>;
}

/** One of it, alone. */
export function alone({ one }: NounWords): string {
  return one.charAt(0).toUpperCase() + one.slice(1);
}
