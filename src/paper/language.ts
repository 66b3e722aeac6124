import type { Language } from "./paper.ts";

const COMMON: Record<Exclude<Language, "other">, RegExp> = {
  en: /\b(the|and|of|to|that|is|was|with|for|which|in|by|from|were|it)\b/giu,
  de: /\b(der|die|das|und|ist|nicht|mit|von|den|eine|wurde|zu|im|auf|ein|in)\b/giu,
  fr: /\b(le|la|les|des|et|est|dans|que|une|pour|du|de|un|en|sur)\b/giu,
  ru: /(?<![а-яё])(и|в|не|на|что|с|по|это|как|для|о|из|был|была)(?![а-яё])/giu,
};

/** The language of a text by its commonest words; `other` where none stands out. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, 20_000);
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  const counts = Object.entries(COMMON).map(
    ([language, words]) => [language as Language, sample.match(words)?.length ?? 0] as const,
  );
  const [first, second] = counts.sort((a, b) => b[1] - a[1]);
  const isClear = first![1] >= Math.max(words < 40 ? 2 : 3, words * 0.08) && first![1] > second![1] * 1.5;
  return isClear ? first![0] : "other";
}
