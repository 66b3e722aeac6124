/** Forms of names and adjectives as German, French and Russian sentences need them; only what the rules are sure of. */

const GERMAN_ENDINGS = ["", "e", "em", "en", "er", "es"];

/** "russisch": russische, russischen … */
export function germanForms(stem: string): string[] {
  return GERMAN_ENDINGS.map((ending) => stem + ending);
}

/** "ukrainien": ukrainiens, ukrainienne, ukrainiennes. An irregular feminine is a word of its own. */
export function frenchForms(masculine: string): string[] {
  if (/[eé]$/u.test(masculine)) return [masculine, `${masculine}s`];
  const feminine = /(?:ien|éen|yen)$/u.test(masculine) ? `${masculine}ne` : `${masculine}e`;
  const plural = /[sx]$/u.test(masculine) ? masculine : `${masculine}s`;
  return [...new Set([masculine, plural, feminine, `${feminine}s`])];
}

const RUSSIAN_ADJECTIVE = ["ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими"];

/** "российск": российский, российского … */
export function russianAdjective(stem: string): string[] {
  return /[скцг]к$|ск$/u.test(stem) ? RUSSIAN_ADJECTIVE.map((ending) => stem + ending) : [stem];
}

/** Consonants after which и stands where others have ы. */
const NO_Y = /[гкхжшчщ]$/u;
const VOWEL_LOST: Record<string, string> = { Египет: "Египт" };

/**
 * A Russian name in its cases, one word and singular; others, and names that have no cases (Чили, Перу, Конго), stay
 * as they are.
 */
export function russianCases(name: string): string[] {
  if (/[\s(]/u.test(name) || /^\p{Lu}+$/u.test(name)) return [name];
  const stem = name.slice(0, -1);
  const with_ = (base: string, endings: readonly string[]) => [
    name,
    ...endings.map((ending) => base + ending),
  ];
  if (name.endsWith("ия")) return with_(stem, ["и", "ю", "ей"]);
  if (name.endsWith("а"))
    return with_(stem, [NO_Y.test(stem) ? "и" : "ы", "е", "у", /[жшчщц]$/u.test(stem) ? "ей" : "ой"]);
  if (name.endsWith("й")) return with_(stem, ["я", "ю", "ем", "е"]);
  if (name.endsWith("ь")) return with_(stem, /[рлн]ь$/u.test(name) ? ["я", "ю", "ем", "е"] : []);
  if (/[бвгдзклмнпрстфх]$/u.test(name)) return with_(VOWEL_LOST[name] ?? name, ["а", "у", "ом", "е"]);
  return [name];
}
