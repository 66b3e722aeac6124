import type { Language } from "./paper.ts";

const COMMON: Record<Exclude<Language, "other">, RegExp> = {
  en: /\b(the|and|of|to|that|is|was|with|for|which)\b/giu,
  de: /\b(der|die|das|und|ist|nicht|mit|von|den|eine)\b/giu,
  fr: /\b(le|la|les|des|et|est|dans|que|une|pour)\b/giu,
  ru: /(?<![а-яё])(и|в|не|на|что|с|по|это|как|для)(?![а-яё])/giu,
};

/** The language of a text by its commonest words; `other` where none stands out. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, 20_000);
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  const counts = Object.entries(COMMON).map(
    ([language, words]) => [language as Language, sample.match(words)?.length ?? 0] as const,
  );
  const [first, second] = counts.sort((a, b) => b[1] - a[1]);
  const isClear = first![1] >= Math.max(3, words * 0.06) && first![1] > second![1] * 1.5;
  return isClear ? first![0] : "other";
}
