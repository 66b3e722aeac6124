import { BETWEEN_LANGUAGES } from "../record/lexicon/works.ts";

/** Languages as programs and people write them, by BCP 47. */
const LANGUAGES: Record<string, string> = {
  english: "en",
  american: "en-US",
  british: "en-GB",
  usenglish: "en-US",
  ukenglish: "en-GB",
  german: "de",
  ngerman: "de",
  deutsch: "de",
  french: "fr",
  russian: "ru",
  ukrainian: "uk",
  spanish: "es",
  italian: "it",
  arabic: "ar",
  chinese: "zh",
  japanese: "ja",
  persian: "fa",
  hebrew: "he",
  turkish: "tr",
  polish: "pl",
  greek: "el",
  portuguese: "pt",
  dutch: "nl",
};

/** The first language of a list, as a code where it is known by name. */
export function languageCode(written: string | undefined): string | undefined {
  const language = written?.split(BETWEEN_LANGUAGES).at(0)?.trim();
  if (!language) return undefined;
  // Catalogues write three letters: ger, deu.
  if (/^[a-z]{3}$/.test(language)) return Intl.getCanonicalLocales(language)[0] ?? language;
  return LANGUAGES[language.toLowerCase()] ?? language.slice(0, 40);
}
