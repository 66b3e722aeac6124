import { dateInWords } from "../../record/dateWords.ts";
import { useWords } from "./words.ts";

/** A date of the case in words of the page's language; text that is no date as it is. */
export function useDates(): (text: string) => string {
  const { dates } = useWords();
  return (text) => dateInWords(text, dates);
}
