import { expect, test } from "vitest";
import { loadBibliographyReader } from "../../src/bibliography/index.ts";

const read = await loadBibliographyReader();

test.each([
  ["a.bib", "@boook{a, title={T}, date={2020}}", "read as @book", { type: "book" }],
  [
    "a.bib",
    "@book{a, title={T}, author={Lee, Ann, Ek, Bo}, date={2020}}",
    "write and between persons: Lee, Ann and Ek, Bo",
    {
      author: [
        { family: "Lee", given: "Ann" },
        { family: "Ek", given: "Bo" },
      ],
    },
  ],
  [
    "a.ris",
    "TY  - JOUR\nTI  - T\nDA  - 2025/13/45/\nPY  - 2025\nER  - \n",
    "there is no day 2025-13-45, so the year 2025 alone is read",
    { issued: { "date-parts": [[2025]] } },
  ],
  [
    "a.ris",
    "TY  - JUOR\nTI  - T\nPY  - 2025\nER  - \n",
    'the type of record "JUOR" is not known, so the work is read as a document; write TY  - JOUR',
    { type: "document" },
  ],
  [
    "a.ris",
    "TY  - CONF\nTI  - T\nC1  - Khartoum\nC3  - Proceedings of the Nile Conference\nPY  - 2025\nZZ  - x\nER  - \n",
    "not read, with the number of entries that have it: ZZ (1)",
    { "event-place": "Khartoum", "container-title": "Proceedings of the Nile Conference" },
  ],
])("of %s an odd entry is read as what is meant, and told: %s", (name, text, says, holds) => {
  const { value, problems } = read(name, text);
  expect(problems.map(({ message }) => message).join()).toContain(says);
  expect(value[0]).toMatchObject(holds);
});

/** A fault of an entry is placed where it stands, and what the data of the message puts there mends it. */
test.each([
  [
    "a comma",
    '@string{a = "x"}\n@string{b = a # " y"}\n@book{k,\n  title = {Whole},\n  author = {Coll, Steve}\n  date = {2009-03-02},\n  publisher = b,\n}\n',
    "5:25 a comma is missing at the end of this line: author = {Coll, Steve},",
  ],
  [
    "a brace",
    "@book{k,\n  title = {Whole},\n  date = {2009-03-02,\n  author = {Coll, Steve},\n}\n",
    "3:21 a brace } is missing in this line: date = {2009-03-02},",
  ],
  [
    "a brace within braces",
    "@book{k,\n  title = {Whole {One},\n\n  author = {Coll, Steve}\n}\n",
    "2:23 a brace } is missing in this line: title = {Whole {One}},",
  ],
])("%s that is missing is told where it is missing", (_, text, told) => {
  const [problem, ...others] = read("l.bib", text).problems;
  expect(others).toEqual([]);
  expect(`${problem!.line}:${problem!.column} ${problem!.message}`).toBe(told);
  const { line, column, text: put } = problem!.cures![0]!;
  const lines = text.split("\n");
  lines[line - 1] = lines[line - 1]!.slice(0, column - 1) + put + lines[line - 1]!.slice(column - 1);
  const mended = read("l.bib", lines.join("\n"));
  expect(mended.problems).toEqual([]);
  expect(mended.value[0]).toMatchObject({ author: [{ family: "Coll", given: "Steve" }] });
});

test("quotation marks within quotation marks are told in their line", () => {
  const { problems } = read("l.bib", '@book{k,\n  title = "The "big" one",\n  author = {Coll, Steve},\n}\n');
  expect(problems.map(({ line, message }) => `${line} ${message.slice(0, 40)}`)).toEqual([
    "2 a comma is missing between two fields he",
  ]);
});

test("a field whose name is a slip of the pen is read as the one that is meant, and told", () => {
  const { value, problems } = read("l.bib", "@book{k, titel={T}, autor={Lee, Ann}, yaer=2001}\n");
  expect(value[0]).toMatchObject({
    title: "T",
    author: [{ family: "Lee", given: "Ann" }],
    issued: { "date-parts": [[2001]] },
  });
  expect(problems.map(({ message }) => message)).toEqual(
    ["titel title", "autor author", "yaer year"].map((pair) => {
      const [name, meant] = pair.split(" ");
      return `the field ${name} is not known and is read as ${meant}; write ${meant}`;
    }),
  );
});

test("a volume of several keeps the title of all of them, and so does what stands in it", () => {
  const { value } = read(
    "l.bib",
    "@mvcollection{all, title={Handbook}, volumes=3}\n@collection{one, title={Dams}, volume=2, crossref={all}}\n@incollection{part, title={Filling}, crossref={one}}\n",
  );
  expect(value).toMatchObject([
    { title: "Handbook" },
    { title: "Dams", "collection-title": "Handbook", volume: "2" },
    { title: "Filling", "container-title": "Handbook", "volume-title": "Dams", volume: "2" },
  ]);
});

test.each([
  ['5 # "~" # may', [1999, 5, 5]],
  ['may # "~5"', [1999, 5, 5]],
  ["{5 May}", [1999, 5, 5]],
  ["05", [1999, 5]],
])("the month %s of a year is read with its day", (month, parts) => {
  expect(read("l.bib", `@book{k, title={T}, year=1999, month=${month}}`).value[0]).toMatchObject({
    issued: { "date-parts": [parts] },
  });
});

test("boxes, words to sort by and commands nobody knows leave the text they hold", () => {
  const { value } = read(
    "l.bib",
    String.raw`@book{k, title={\mbox{A b} \href{https://e.org}{link} \foo{c} {\bf d}}, author={{\relax Ch}ang, Li and {\noopsort{b}}Bo, D}, year={1999}}`,
  );
  expect(value[0]).toMatchObject({
    title: "A b link c <b>d</b>",
    author: [
      { family: "Chang", given: "Li" },
      { family: "Bo", given: "D" },
    ],
  });
});

test("a day of reading that no calendar has is told", () => {
  const { problems } = read(
    "l.bib",
    "@online{k, title={T}, url={https://e.org}, date={2020}, urldate={2021-02-30}}",
  );
  expect(problems.map(({ message }) => message)).toEqual([
    'the date "2021-02-30" (accessed) is none that can be read, and is kept as words; correct it in the reference manager',
  ]);
});

const ris = (written: string) => ["l.ris", written.replace(/\n?$/, "\n")] as const;
const bib = (written: string) => ["l.bib", written] as const;

/** In the form of each program that writes it so: what it holds, and nothing told. */
test.each([
  ["no space after the hyphen", ...ris("TY  -JOUR\nTI  -T\nPY  -2013\nER  -"), { title: "T" }],
  ["a dash for the hyphen", ...ris("TY  – JOUR\nTI  – T\nPY  – 2013\nER  – "), { title: "T" }],
  ["no space before the hyphen", ...ris("TY- JOUR\nTI- T\nPY- 2013\nER- "), { title: "T" }],
  ["tabs", ...ris("TY\t- JOUR\nTI\t- T\nPY\t- 2013\nER\t- "), { title: "T" }],
  [
    "a text that runs on over a line with a dash",
    ...ris("TY  - JOUR\nTI  - T\nAB  - One of\nEU - the Union - two.\nPY  - 2013\nER  - "),
    { abstract: "One of EU - the Union - two." },
  ],
  [
    "the day of reading under RD",
    ...ris("TY  - WEB\nTI  - T\nUR  - https://e.org/1\nRD  - 2021/12/01\nER  - "),
    { accessed: { "date-parts": [[2021, 12, 1]] } },
  ],
  [
    "the day of reading in a note",
    ...ris("TY  - ELEC\nTI  - T\nUR  - https://e.org/1\nN1  - Zuletzt abgerufen am 1.12.2021\nER  - "),
    { accessed: { "date-parts": [[2021, 12, 1]] } },
  ],
  [
    "its month in words",
    ...ris("TY  - ELEC\nTI  - T\nUR  - https://e.org/1\nY2  - 2021/December/01/\nER  - "),
    { accessed: { "date-parts": [[2021, 12, 1]] } },
  ],
  [
    "a date in parts",
    ...bib("@online{a, title={T}, url={https://e.org/1}, urlyear={2021}, urlmonth={dec}, urlday={1}}"),
    { accessed: { "date-parts": [[2021, 12, 1]] } },
  ],
  [
    "a word before the day",
    ...bib("@online{a, title={T}, url={https://e.org/1}, urldate={Accessed 2021-12-01}}"),
    { accessed: { "date-parts": [[2021, 12, 1]] } },
  ],
  [
    "the day behind the address",
    ...bib("@misc{a, title={T}, howpublished={\\url{https://e.org/4} (accessed 1 December 2021)}}"),
    { URL: "https://e.org/4", accessed: { "date-parts": [[2021, 12, 1]] } },
  ],
  [
    "a keyword on each line",
    ...ris("TY  - JOUR\nTI  - T\nPY  - 2013\nKW  - lakes\ntrade routes\nER  - "),
    { keyword: "lakes, trade routes" },
  ],
  [
    "two numbers of one journal in one field",
    ...ris("TY  - JOUR\nTI  - T\nPY  - 2013\nSN  - 1234-5678, 1234-5679\nER  - "),
    { ISSN: "1234-5678, 1234-5679" },
  ],
  [
    "a language by three letters",
    ...ris("TY  - JOUR\nTI  - T\nPY  - 2013\nLA  - ger\nER  - "),
    { language: "de" },
  ],
  [
    "a work without a date",
    ...bib("@book{a, title={T}, publisher={H}, year={undatiert}}"),
    { issued: { literal: "n.d." } },
  ],
])("%s", (_, name, written, holds) => {
  const { value, problems } = read(name, written);
  expect(problems.map(({ message }) => message)).toEqual([]);
  expect(value[0]).toMatchObject(holds);
});

test("a set is several works, and that is said", () => {
  const { value, problems } = read(
    "l.bib",
    "@book{x, title={A}, date={2014}}\n@book{y, title={B}, date={2014}}\n@set{s, entryset={x, y}}\n",
  );
  expect(value).toHaveLength(2);
  expect(problems.map(({ severity, line, message }) => [severity, line, message])).toEqual([
    ["note", 3, '@set "s" is several works and has no id of its own; where it is cited, cite x, y'],
  ]);
});
