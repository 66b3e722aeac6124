/* Names of months, by language. */

/** Twelve for a language: as prose has them and as notes, dates and bibliographies shorten them, in lower case, the full name first. */
export const MONTHS = {
  en: [
    ["january", "jan"],
    ["february", "feb", "febr"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  de: [
    ["januar", "jänner"],
    ["februar"],
    ["märz", "maerz", "mrz"],
    ["april"],
    ["mai"],
    ["juni"],
    ["juli"],
    ["august"],
    ["september"],
    ["oktober", "okt"],
    ["november"],
    ["dezember", "dez"],
  ],
  fr: [
    ["janvier", "janv"],
    ["février", "fevrier", "févr", "fév"],
    ["mars"],
    ["avril", "avr"],
    ["mai"],
    ["juin"],
    ["juillet", "juil"],
    ["août", "aout"],
    ["septembre"],
    ["octobre"],
    ["novembre"],
    ["décembre", "decembre", "déc"],
  ],
  ru: [
    ["января", "январь", "январе", "янв"],
    ["февраля", "февраль", "феврале", "февр", "фев"],
    ["марта", "март", "марте"],
    ["апреля", "апрель", "апреле", "апр"],
    ["мая", "май", "мае"],
    ["июня", "июнь", "июне"],
    ["июля", "июль", "июле"],
    ["августа", "август", "августе", "авг"],
    ["сентября", "сентябрь", "сентябре", "сент", "сен"],
    ["октября", "октябрь", "октябре", "окт"],
    ["ноября", "ноябрь", "ноябре", "нояб"],
    ["декабря", "декабрь", "декабре", "дек"],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly string[])[]>>;

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS).flatMap((months: readonly (readonly string[])[]) =>
    months.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
  ),
);

/** 1 to 12, of a name in any of the languages, in full or shortened, with or without a point. */
export function monthNumber(name: string): number | undefined {
  return NUMBERS.get(name.toLowerCase().replace(/\.$/, ""));
}

const IN_FULL: ReadonlySet<string> = new Set(
  Object.values(MONTHS).flatMap((months: readonly (readonly string[])[]) => months.map(([name]) => name!)),
);

/** Whether a name of a month is written out. */
export function isMonthInFull(name: string): boolean {
  return IN_FULL.has(name.toLowerCase());
}

/** Every name of a month, the longest first, as alternatives of a regular expression. */
export const ANY_MONTH = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join("|");
