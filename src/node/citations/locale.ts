import { datesIn, type LanguageCode } from "../../words/index.ts";
import { TERMS, termElements } from "./terms.ts";

interface Setting {
  /** BCP 47, as the processor asks for it. */
  code: string;
  punctuationInQuote: boolean;
  /** The parts of a date in words, and in figures. */
  text: string;
  numeric: string;
  /** Months that are shortened, by their first letters; others are short already. */
  shortMonths: readonly string[];
}

const part = (name: string, rest: string) => `<date-part name="${name}"${rest}/>`;
const figures = (name: string, suffix: string) =>
  part(name, ` form="numeric-leading-zeros" suffix="${suffix}"`);

const SETTINGS: Readonly<Record<LanguageCode, Setting>> = {
  en: {
    code: "en-US",
    punctuationInQuote: true,
    text: part("month", ' suffix=" "') + part("day", ' suffix=", "') + part("year", ""),
    numeric: figures("month", "/") + figures("day", "/") + part("year", ""),
    shortMonths: [
      "Jan.",
      "Feb.",
      "Mar.",
      "Apr.",
      "May",
      "June",
      "July",
      "Aug.",
      "Sept.",
      "Oct.",
      "Nov.",
      "Dec.",
    ],
  },
  // Days before months.
  de: {
    code: "de-DE",
    punctuationInQuote: false,
    text: part("day", ' suffix=". "') + part("month", ' suffix=" "') + part("year", ""),
    numeric: figures("day", ".") + figures("month", ".") + part("year", ""),
    shortMonths: [
      "Jan.",
      "Feb.",
      "März",
      "Apr.",
      "Mai",
      "Juni",
      "Juli",
      "Aug.",
      "Sept.",
      "Okt.",
      "Nov.",
      "Dez.",
    ],
  },
};

/** What a style needs to be set in a language, in CSL's locale form. */
export function localeOf(language: LanguageCode): { code: string; xml: string } {
  const { code, punctuationInQuote, text, numeric, shortMonths } = SETTINGS[language];
  const months = datesIn[language].months.map((month, i) => {
    const name = `month-${String(i + 1).padStart(2, "0")}`;
    return `<term name="${name}">${month}</term><term name="${name}" form="short">${shortMonths[i]}</term>`;
  });
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${code}"><style-options punctuation-in-quote="${punctuationInQuote}"/><date form="text">${text}</date><date form="numeric">${numeric}</date><terms>${termElements(TERMS[language])}${months.join("")}</terms></locale>`;
  return { code, xml };
}
