/**
 * What hurried people write where a value or the name of a field belongs: of each kind, what becomes of a value that it can
 * befall, and undefined for others. `mayPass`: where it is read as it stands, and why that is right.
 */
export interface ValueSlip {
  name: string;
  of: (value: string, field: string) => string | undefined;
  mayPass?: string;
}

const DAY = /^"?\d{4}(?:-\d\d)*"?$/;
const WORD = /^[A-Za-z][\w-]*$/;
const LOWER = /^[a-z][\w-]*$/;
const HYPHENED = /^[a-z]+-[a-z-]+$/;
const LIST = /^\[[\w-]+(?:, [\w-]+)*\]$/;
const PAIR = /^\[[\w-]+, [\w-]+\]$/;
const SENTENCE = /^[A-Z]\w+ \w/;
const NUMBER = /^\d+(?:\.\d+)?$/;
const EXPRESSION = /^!?[A-Z](?: & [A-Z])?$/;

const slip = (name: string, on: RegExp, to: (value: string) => string, mayPass?: string): ValueSlip => ({
  name,
  of: (value) => (on.test(value) ? to(value) : undefined),
  ...(mayPass === undefined ? {} : { mayPass }),
});

/** Forms of dates, of which 2015 stands for the year of the date that is replaced, 2014 and 2016 for those beside it. */
const DATES = [
  ..."5 March 2015|March 5th, 2015|5.3.2015|2015/03/05|2015-3-5|20150305|03/15/2015|March 2015|early 2015".split(
    "|",
  ),
  ..."c. 2015|around March 2015|2015-2016|since 2015|until 2015|spring 2015|2015 or 2016|by 2015|mid-2015".split(
    "|",
  ),
  ..."between 2014 and 2016|5-7 March 2015|2015-02-30|2015.|AD 2015|the 2010s|2010s|2015-Q1|Q1/2015|2015H1".split(
    "|",
  ),
  ..."Tuesday, 5 March 2015|2015-03-05 (Thursday)|March-April 2015|March/April 2015|2015 (?)|[2015]|{2015}".split(
    "|",
  ),
  ..."2015, 2016|after 2015|not before 2015|no later than 2015|first half of 2015|1st quarter 2015|2015-03-05,".split(
    "|",
  ),
  ..."15 марта 2015|2015年3月5日|März 2015|le 5 mars 2015|2015 March 5|5th of March, 2015|Mar-2015|2015 - 2016".split(
    "|",
  ),
  ..."2015 to date|2015-now|2015 onwards|2015 ff.|autumn of 2015|end of March 2015|late March 2015|Easter 2015".split(
    "|",
  ),
  ..."pre-2015|post-2015|ca. 2015-03|2015-03-05 to 07|5/6 March 2015|2015_03_05|15.IV.2015|`2015-03`|<2015>".split(
    "|",
  ),
  ..."2015-03-00|2015-13-05|the night of 5 March 2015|2015-03-05 at 10:00|5 March, 2015 (?)".split("|"),
];

const inYear = (form: string, value: string) => {
  const year = Number(value.replaceAll('"', "").slice(0, 4));
  return form.replace(/201([0456])(s?)/g, (_, digit: string, decade: string) =>
    decade === "s" ? `${String(year).slice(0, 3)}0s` : String(year + Number(digit) - 5),
  );
};

const DATE_SLIPS = DATES.map(
  (form): ValueSlip => ({
    name: `a date as ${form}`,
    of: (value) => (DAY.test(value) ? inYear(form, value) : undefined),
  }),
);

const WORD_SLIPS: ValueSlip[] = [
  slip("a capital", LOWER, (v) => v[0]!.toUpperCase() + v.slice(1), "texts may begin with one"),
  slip("capitals", LOWER, (v) => v.toUpperCase(), "texts may be written so"),
  slip("small letters for an id in capitals", /^[A-Z]{2,}$/, (v) => v.toLowerCase(), "a name that is no id"),
  slip("blanks for hyphens", HYPHENED, (v) => v.replaceAll("-", " ")),
  slip("underscores for hyphens", HYPHENED, (v) => v.replaceAll("-", "_"), "an id that nothing names"),
  slip("no hyphens", HYPHENED, (v) => v.replaceAll("-", ""), "an id that nothing names"),
  slip("two letters exchanged", /^[A-Za-z][\w-]{2,}$/, (v) => v[1]! + v[0]! + v.slice(2), "names are free"),
  slip("a letter less", /^[A-Za-z][\w-]{3,}$/, (v) => v.slice(0, -1), "names are free"),
  slip("a letter more", /^[A-Za-z][\w-]{2,}$/, (v) => `${v}s`, "names are free"),
  slip("a point behind", WORD, (v) => `${v}.`, "a text may end with one, and an id too"),
  {
    name: "a comma behind",
    // Words of a source stand as they stand there, with the comma behind them.
    of: (value, field) => (["exact", "prefix", "suffix"].includes(field) ? undefined : `${value},`),
  },
  slip("a semicolon behind", /^[\w-]+$/, (v) => `${v};`, "a text may end with one"),
  slip("typographic marks", /^\w/, (v) => `“${v}”`),
  slip("single typographic marks", /^\w/, (v) => `‘${v}’`),
  slip("guillemets", /^\w/, (v) => `«${v}»`),
  slip("backticks", /^[\w-]+$/, (v) => `\`${v}\``),
  slip("angle brackets", /^[\w-]+$/, (v) => `<${v}>`, "names are free"),
  slip("marks of bold type", WORD, (v) => `**${v}**`),
  slip("one in a list", /^[\w-]+$/, (v) => `[${v}]`),
  slip("one in braces", /^[\w-]+$/, (v) => `{${v}}`),
  slip("one in parentheses", /^[\w-]+$/, (v) => `(${v})`, "names are free"),
  slip("a character that cannot be seen", /^[\w-]{3,}$/, (v) => `${v.slice(0, 2)}\u200b${v.slice(2)}`),
  slip("a no-break space before", /./, (v) => `\u00a0${v}`, "it changes nothing where blanks are trimmed"),
  slip("a Cyrillic letter", /^[\w-]*A[\w-]*$/, (v) => v.replace("A", "А"), "a name that is no id"),
  ...["TBD", "n/a", "?", "-", "null", "~"].map((word) =>
    slip(`${word} for a value`, /./, () => word, "where nothing has to stand, or a sign may"),
  ),
];

const LIST_SLIPS: ValueSlip[] = [
  slip("no brackets", LIST, (v) => v.slice(1, -1)),
  slip("round brackets", LIST, (v) => `(${v.slice(1, -1)})`),
  slip("braces", LIST, (v) => `{${v.slice(1, -1)}}`),
  slip("two brackets", LIST, (v) => `[${v}]`),
  slip("a list in quotation marks", LIST, (v) => `"${v}"`),
  slip("its words in quotation marks", LIST, (v) => `"${v.slice(1, -1)}"`),
  ...[" and ", " & ", "/", " ", "; ", "、", " + "].map((sign) =>
    slip(`"${sign}" between two`, PAIR, (v) => v.replace(", ", sign), "a list of free words"),
  ),
  slip("not closed", LIST, (v) => v.slice(0, -1)),
  slip("not opened", LIST, (v) => v.slice(1)),
  slip("closed twice", LIST, (v) => `${v}]`),
  slip("two commas", PAIR, (v) => v.replace(", ", ",, ")),
  slip("one twice", /^\[[\w-]+\]$/, (v) => v.replace(/\[([\w-]+)\]/, "[$1, $1]"), "a list of free words"),
  slip("and so on", LIST, (v) => `${v.slice(0, -1)}, etc.]`),
  slip("three points", LIST, (v) => `${v.slice(0, -1)}, ...]`),
  slip("a sign of citations", LIST, (v) => `[@${v.slice(1)}`),
  slip("a sign of headings", LIST, (v) => `[#${v.slice(1)}`),
  {
    name: "a page among sources",
    of: (v, field) => (field === "sources" && LIST.test(v) ? `${v.slice(0, -1)}, p. 12]` : undefined),
  },
  {
    name: "an address for a source",
    of: (_, field) => (field === "sources" ? "[https://example.org/report]" : undefined),
  },
  {
    name: "an author and year for a source",
    of: (_, field) => (field === "sources" ? "[Lee 2014]" : undefined),
  },
];

const SWITCH_SLIPS = ["yes", "True", "1", "x", '"true"', "tru"].map((word) =>
  slip(`${word} for true`, /^true$/, () => word, "YAML takes True for true"),
);

const NUMBER_SLIPS: ValueSlip[] = ["%s %", "about %s", '"%s"', "two", "%s,000"].map((form) => ({
  name: `a number as ${form}`,
  of: (v) => (NUMBER.test(v) && !DAY.test(v) ? form.replace("%s", v) : undefined),
  mayPass: "a quantity or a page may be said in words",
}));

const TEXT_SLIPS: ValueSlip[] = [
  slip("a colon", SENTENCE, (v) => v.replace(" ", ": ")),
  slip("a # before a word", SENTENCE, (v) => v.replace(" ", " #1 ")),
  slip("a text that goes on after a quotation", SENTENCE, (v) => v.replace(/^(\w+)/, '"$1"')),
  slip("a mark that nothing closes", SENTENCE, (v) => `"${v}`),
  slip("a mark that nothing opens", SENTENCE, (v) => `${v}"`),
  slip("a bracket first", SENTENCE, (v) => `[The] ${v}`),
  slip("a percent sign first", SENTENCE, (v) => `% ${v}`),
  slip("an at sign first", SENTENCE, (v) => `@Ann ${v}`),
  slip("a backslash", SENTENCE, (v) => `"C:\\data ${v}"`),
  slip("HTML", SENTENCE, (v) => v.replace(" ", " <b>x</b> "), "words of a source, as they stand there"),
  slip("bold type", SENTENCE, (v) => `**${v}**`),
];

const EXPRESSION_SLIPS: ValueSlip[] = [
  ...["AND", "+", "und"].map((word) =>
    slip(`${word} for &`, /^[A-Z] & [A-Z]$/, (v) => v.replace("&", word), "AND is read"),
  ),
  slip("a comma for &", /^[A-Z] & [A-Z]$/, (v) => v.replace(" &", ",")),
  slip("a list", /^[A-Z] & [A-Z]$/, (v) => `[${v.replace(" &", ",")}]`),
  slip("an option that is none", EXPRESSION, (v) => `${v} & ZZ`),
  slip("a dangling &", EXPRESSION, (v) => `${v} &`),
  slip("an open parenthesis", EXPRESSION, (v) => `(${v}`),
  slip("an arrow", EXPRESSION, (v) => `${v} -> C`),
  slip("a sign of logic", EXPRESSION, (v) => `¬${v}`),
];

export const VALUE_SLIPS: readonly ValueSlip[] = [
  ...DATE_SLIPS,
  ...WORD_SLIPS,
  ...LIST_SLIPS,
  ...SWITCH_SLIPS,
  ...NUMBER_SLIPS,
  ...TEXT_SLIPS,
  ...EXPRESSION_SLIPS,
];

/** The same of the name of a field. */
export const NAME_SLIPS: readonly { name: string; of: (field: string) => string | undefined }[] = [
  { name: "a capital", of: (n) => n[0]!.toUpperCase() + n.slice(1) },
  { name: "capitals", of: (n) => n.toUpperCase() },
  {
    name: "underscores",
    of: (n) =>
      /[a-z][A-Z]/.test(n) ? n.replace(/(?<=[a-z])[A-Z]/g, (c) => `_${c.toLowerCase()}`) : undefined,
  },
  {
    name: "blanks",
    of: (n) =>
      /[a-z][A-Z]/.test(n) ? n.replace(/(?<=[a-z])[A-Z]/g, (c) => ` ${c.toLowerCase()}`) : undefined,
  },
  { name: "small letters", of: (n) => (/[A-Z]/.test(n) ? n.toLowerCase() : undefined) },
  { name: "the plural", of: (n) => (n.endsWith("s") ? undefined : `${n}s`) },
  { name: "the singular", of: (n) => (/[^s]s$/.test(n) ? n.slice(0, -1) : undefined) },
  { name: "two letters exchanged", of: (n) => (n.length > 2 ? n[1]! + n[0]! + n.slice(2) : undefined) },
  { name: "a letter less", of: (n) => (n.length > 3 ? n.slice(0, -1) : undefined) },
  { name: "a letter twice", of: (n) => (n.length > 3 ? n.slice(0, 2) + n[1] + n.slice(2) : undefined) },
  { name: "typographic marks", of: (n) => `“${n}”` },
  { name: "a hyphen behind", of: (n) => `${n}-` },
  { name: "a character that cannot be seen", of: (n) => `${n[0]}\u200b${n.slice(1)}` },
];
