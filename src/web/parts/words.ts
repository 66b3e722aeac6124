import { createContext, useContext } from "react";
import { en, type LanguageCode, type Words } from "../../words/index.ts";

export { LANGUAGES, type LanguageCode, loadWords, type Words } from "../../words/index.ts";

export const WordsContext = createContext<{ words: Words; language: LanguageCode }>({
  words: en,
  language: "en",
});

export function useWords(): Words {
  return useContext(WordsContext).words;
}

export function useLanguage(): LanguageCode {
  return useContext(WordsContext).language;
}
