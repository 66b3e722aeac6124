/** How dates read. Parts of a date come as they are written in words; the rest is put around them. */
export const dates = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  day: (day: number, month: string, year: string): string => `${day} ${month} ${year}`,
  days: (first: number, last: string): string => `${first}–${last}`,
  month: (month: string, year: string): string => `${month} ${year}`,
  decade: (year: string): string => `the ${year}s`,
  anyYear: "a year not known",
  monthOf: (month: string, years: string): string => `${month} of ${years}`,
  someYearOf: (decade: string): string => `a year of ${decade}`,
  someMonthOf: (year: string): string => `some month of ${year}`,
  someDayIn: (span: string): string => `some day in ${span}`,
  seasons: ["spring", "summer", "autumn", "winter"],
  season: (season: string, year: string): string => `${season} ${year}`,
  /** As is meant where nothing is said. */
  ofTheNorth: (season: string): string => season,
  ofTheSouth: (season: string): string => `${season} (south)`,
  quarter: (which: number, year: string): string => `${ORDINALS[which]} quarter of ${year}`,
  third: (which: number, year: string): string => `${ORDINALS[which]} third of ${year}`,
  half: (which: number, year: string): string => `${ORDINALS[which]} half of ${year}`,
  about: (date: string): string => `about ${date}`,
  perhaps: (date: string): string => `perhaps ${date}`,
  fromTo: (from: string, to: string): string => `${from} to ${to}`,
  between: (from: string, to: string): string => `between ${from} and ${to}`,
  since: (from: string): string => `since ${from}`,
  until: (to: string): string => `until ${to}`,
  endUnknown: (from: string): string => `from ${from}, end unknown`,
  startUnknown: (to: string): string => `until ${to}, start unknown`,
  goingOn: "going on, start unknown",
  and: (dates: string[]): string => listed(dates, "and"),
  or: (dates: string[]): string => listed(dates, "or"),
  orBefore: (date: string): string => `${date} or before`,
  orLater: (date: string): string => `${date} or later`,
  andBefore: (date: string): string => `${date} and before`,
  andLater: (date: string): string => `${date} and later`,
};

const ORDINALS = ["", "first", "second", "third", "fourth"];

function listed(words: string[], last: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
