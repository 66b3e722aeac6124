/** Names of months in English, German, French and Russian, in full and as notes shorten them. */
const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "januar", "jänner", "janvier", "janv", "января", "январь", "янв"],
  ["february", "feb", "febr", "februar", "février", "févr", "fév", "февраля", "февраль", "февр", "фев"],
  ["march", "mar", "märz", "mrz", "mars", "марта", "март"],
  ["april", "apr", "avril", "avr", "апреля", "апрель", "апр"],
  ["may", "mai", "мая", "май"],
  ["june", "jun", "juni", "juin", "июня", "июнь"],
  ["july", "jul", "juli", "juillet", "juil", "июля", "июль"],
  ["august", "aug", "août", "августа", "август", "авг"],
  ["september", "sept", "sep", "septembre", "сентября", "сентябрь", "сент", "сен"],
  ["october", "oct", "oktober", "okt", "octobre", "октября", "октябрь", "окт"],
  ["november", "nov", "novembre", "ноября", "ноябрь", "нояб"],
  ["december", "dec", "dezember", "dez", "décembre", "déc", "декабря", "декабрь", "дек"],
];

const NUMBERS = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

/** 1 to 12. */
export function monthNumber(name: string): number | undefined {
  return NUMBERS.get(name.toLowerCase().replace(/\.$/, ""));
}
