import { strToU8, zipSync } from "fflate";

/** What a reader is given: the text or bytes of one file, or the files of a case. */
export type Input = string | Uint8Array | ReadonlyMap<string, string>;

/** A family of inputs that grows with `size`, each made of many of one thing, or of one thing very deep. */
export interface Shape {
  name: string;
  make(size: number): Input;
}

const repeat = (part: string, size: number) => part.repeat(size);
const lines = (size: number, line: (i: number) => string) =>
  Array.from({ length: size }, (_, i) => line(i)).join("\n");

/** Texts of YAML, whatever they are to mean. */
export const YAML_SHAPES: readonly Shape[] = [
  { name: "unknown fields", make: (n) => lines(n, (i) => `k${i}: 1`) },
  { name: "misspelt fields", make: (n) => lines(n, (i) => `titel${i}: 1`) },
  { name: "one field again and again", make: (n) => lines(n, () => "a: 1") },
  {
    name: "one field of an entry again and again",
    make: (n) => `a:\n  - b: 1\n${lines(n, () => "    c: 1")}`,
  },
  {
    name: "aliases of aliases",
    make: (n) => `a0: &a0 [x]\n${lines(n, (i) => `a${i + 1}: &a${i + 1} [*a${i},*a${i}]`)}`,
  },
  { name: "aliases of one anchor", make: (n) => `a: &a x\nb: [${repeat("*a,", n)}]` },
  { name: "anchors", make: (n) => `[${Array.from({ length: n }, (_, i) => `&a${i} x`).join(",")}]` },
  { name: "open brackets", make: (n) => repeat("[", n) },
  { name: "open braces", make: (n) => repeat("{a: ", n) },
  { name: "a bracket left open on each line", make: (n) => lines(n, (i) => `a${i}: {b: [c]`) },
  { name: "closed brackets", make: (n) => repeat("]", n) },
  { name: "nested lists", make: (n) => repeat("- ", n) },
  { name: "nested by indentation", make: (n) => lines(Math.ceil(Math.sqrt(n)), (i) => `${" ".repeat(i)}a:`) },
  { name: "question marks", make: (n) => repeat("? ", n) },
  { name: "colons", make: (n) => repeat(": ", n) },
  { name: "a: a: a:", make: (n) => repeat("a: ", n) },
  { name: "commas", make: (n) => `[${repeat(",", n)}]` },
  { name: "quotation marks", make: (n) => repeat('"', n) },
  { name: "apostrophes", make: (n) => repeat("'", n) },
  { name: "an open quotation", make: (n) => `a: "${repeat("b ", n)}` },
  { name: "an open quotation of many lines", make: (n) => `a: "${repeat("b\n ", n)}` },
  { name: "escapes", make: (n) => `a: "${repeat("\\x41", n)}"` },
  { name: "wrong escapes", make: (n) => `a: "${repeat("\\q", n)}"` },
  { name: "a long text", make: (n) => `a: ${repeat("b", n)}` },
  { name: "a folded text", make: (n) => `a: >\n${repeat("  b\n", n)}` },
  { name: "a plain text of many lines", make: (n) => `a: b\n${repeat("  b\n", n)}` },
  { name: "empty lines in a text", make: (n) => `a: >\n  b${repeat("\n", n)}  c` },
  { name: "comments", make: (n) => repeat("# c\n", n) },
  { name: "comments in a list", make: (n) => `a:\n${repeat("  # c\n  - b\n", n)}` },
  { name: "comments before a field", make: (n) => `a:\n${repeat("  # c\n", n)}  b: 1` },
  { name: "tags", make: (n) => repeat("!a ", n) },
  { name: "values with unknown tags", make: (n) => lines(n, (i) => `k${i}: !x 1`) },
  { name: "directives", make: (n) => repeat("%A b\n", n) },
  { name: "documents", make: (n) => repeat("--- a\n", n) },
  { name: "empty documents", make: (n) => repeat("---\n", n) },
  { name: "ends of documents", make: (n) => repeat("...\n", n) },
  { name: "tabs", make: (n) => repeat("\t", n) },
  { name: "tabs before fields", make: (n) => repeat("\ta: 1\n", n) },
  { name: "spaces", make: (n) => repeat(" ", n) },
  { name: "line ends", make: (n) => repeat("\n", n) },
  { name: "carriage returns", make: (n) => repeat("\r", n) },
  { name: "wrong indentation", make: (n) => lines(n, (i) => `${i % 2 === 0 ? "  " : " "}a${i}: 1`) },
  { name: "dashes", make: (n) => repeat("-", n) },
  { name: "pipes", make: (n) => repeat("|\n", n) },
  { name: "merge keys", make: (n) => `a: &a {b: 1}\n${lines(n, (i) => `c${i}: {<<: *a}`)}` },
  { name: "numbers", make: (n) => `a: ${repeat("1", n)}` },
  { name: "a number of a list", make: (n) => `[${repeat("1.0,", n)}]` },
  { name: "keys that are lists", make: (n) => lines(n, (i) => `[a${i}]: 1`) },
  { name: "JSON", make: (n) => `{${Array.from({ length: n }, (_, i) => `"k${i}":{"a":[1,2]}`).join(",")}}` },
  {
    name: "brackets in which many are not closed",
    make: (n) => repeat("a:\n  - {id: x, date: 20: b, c: [d}]}]}\n", n),
  },
  {
    name: "a slip now and then",
    make: (n) => lines(n, (i) => (i % 20 === 7 ? `  says: He said: "no` : i % 4 === 0 ? `f${i}:` : "  a: b")),
  },
  {
    name: "lines in the wrong column",
    make: (n) => `a:\n${lines(n, (i) => (i % 50 === 9 ? "   c: d" : `  b${i}: c`))}`,
  },
  { name: "flow pairs", make: (n) => `[${repeat("a: b, ", n)}]` },
  { name: "a field of brackets", make: (n) => `a: ${repeat("[] ", n)}` },
];

const HEAD = "title: t\nquestion: q\nparties: [A, B]\n";
const ACTORS = "actors:\n  - {id: A, name: a, kind: state}\n  - {id: B, name: b, kind: state}\n";
const caseOf = (text: string, files: Record<string, string> = {}): ReadonlyMap<string, string> =>
  new Map([["case.yaml", HEAD + text], ...Object.entries(files)]);

/** Cases of many entries, right and wrong. */
export const CASE_SHAPES: readonly Shape[] = [
  ...YAML_SHAPES.map(({ name, make }) => ({
    name: `case.yaml: ${name}`,
    make: (n: number) => new Map([["case.yaml", make(n) as string]]),
  })),
  {
    name: "unknown fields of one claim",
    make: (n) =>
      caseOf(
        `${ACTORS}claims:\n  - id: c\n    kind: judgement\n    says: s\n${lines(n, (i) => `    k${i}: 1`)}`,
      ),
  },
  {
    name: "claims without kind",
    make: (n) => caseOf(`${ACTORS}claims:\n${lines(n, (i) => `  - {id: c${i}, says: s}`)}`),
  },
  {
    name: "claims",
    make: (n) =>
      caseOf(`${ACTORS}claims:\n${lines(n, (i) => `  - {id: c${i}, says: s ${i}, kind: judgement}`)}`),
  },
  {
    name: "claims with unknown premises",
    make: (n) =>
      caseOf(
        `${ACTORS}claims:\n${lines(n, (i) => `  - {id: claim-number-${i}, says: s, kind: judgement, premises: [claim-nomber-${i}]}`)}`,
      ),
  },
  {
    name: "claims in a chain",
    make: (n) =>
      caseOf(
        `${ACTORS}claims:\n${lines(n, (i) => `  - {id: c${i}, says: s, kind: judgement, premises: [c${i + 1}]}`)}`,
      ),
  },
  {
    name: "claims in a circle",
    make: (n) =>
      caseOf(
        `${ACTORS}claims:\n${lines(n, (i) => `  - {id: c${i}, says: s, kind: judgement, premises: [c${(i + 1) % n}]}`)}`,
      ),
  },
  {
    name: "claims that rest on all before",
    make: (n) => {
      const m = Math.ceil(Math.sqrt(n));
      return caseOf(
        `${ACTORS}claims:\n${lines(m, (i) => `  - {id: c${i}, says: s, kind: judgement, premises: [${Array.from({ length: i }, (_, k) => `c${k}`).join(",")}]}`)}`,
      );
    },
  },
  {
    name: "claims that point back to the first",
    make: (n) =>
      caseOf(
        `${ACTORS}claims:\n${lines(n, (i) => `  - {id: c${i}, says: s, kind: judgement, premises: [c${i + 1}, c0]}`)}`,
      ),
  },
  {
    name: "formats with one successor",
    make: (n) =>
      caseOf(
        `${ACTORS}formats:\n${lines(n, (i) => `  - {id: f${i}, name: F, kind: council, mode: bilateral, pillars: [], successor: g, phases: [{date: "1990", phase: founded, axis: existence, status: active}, {date: "1991", phase: closed, axis: existence, status: ended}]}`)}\n  - id: g\n    name: F\n    kind: council\n    mode: bilateral\n    pillars: []\n    phases:\n${lines(n, (i) => `      - {date: "1${100 + (i % 900)}", phase: x, axis: existence, status: ended}`)}`,
      ),
  },
  {
    name: "phases after the end",
    make: (n) =>
      caseOf(
        `${ACTORS}formats:\n  - id: g\n    name: F\n    kind: council\n    mode: bilateral\n    pillars: []\n    phases:\n${lines(n, (i) => `      - {date: "19${10 + (i % 90)}", phase: x, axis: ${i % 2 ? "existence" : "operation"}, status: ${i % 2 ? "ended" : "active"}}`)}`,
      ),
  },
  {
    name: "claims with one id",
    make: (n) => caseOf(`${ACTORS}claims:\n${lines(n, () => "  - {id: c, says: s, kind: judgement}")}`),
  },
  {
    name: "premises of one claim",
    make: (n) =>
      caseOf(
        `${ACTORS}claims:\n  - {id: c, says: s, kind: judgement, premises: [${Array.from({ length: n }, (_, i) => `x${i}`).join(",")}]}`,
      ),
  },
  {
    name: "sources",
    make: (n) =>
      caseOf(
        `${ACTORS}sources:\n${lines(n, (i) => `  - {id: s${i}, type: book, title: A title of number ${i}, issued: "1997"}`)}`,
      ),
  },
  {
    name: "sources with one title",
    make: (n) =>
      caseOf(
        `${ACTORS}sources:\n${lines(n, (i) => `  - {id: s${i}, type: book, title: A title that is the same, issued: "1997"}`)}`,
      ),
  },
  {
    name: "sources with one address",
    make: (n) =>
      caseOf(
        `${ACTORS}sources:\n${lines(n, (i) => `  - {id: s${i}, type: webpage, title: T${i}, URL: "https://a.example/x"}`)}`,
      ),
  },
  {
    name: "events",
    make: (n) =>
      caseOf(
        `${ACTORS}events:\n${lines(n, (i) => `  - {id: e${i}, date: "${1900 + (i % 120)}", says: s, initiators: [A], sources: [g${i}]}`)}`,
      ),
  },
  {
    name: "events on one day",
    make: (n) =>
      caseOf(
        `${ACTORS}events:\n${lines(n, (i) => `  - {id: e${i}, date: "1997-01-01", says: s, initiators: [A]}`)}`,
      ),
  },
  {
    name: "formats",
    make: (n) =>
      caseOf(
        `${ACTORS}formats:\n${lines(n, (i) => `  - {id: f${i}, name: F${i}, kind: council, mode: bilateral, pillars: [], phases: [{date: "1990", phase: founded, axis: existence, status: active}]}`)}`,
      ),
  },
  {
    name: "formats that succeed",
    make: (n) =>
      caseOf(
        `${ACTORS}formats:\n${lines(n, (i) => `  - {id: f${i}, name: F${i}, kind: council, mode: bilateral, pillars: [], successor: f${i + 1}, phases: [{date: "1990", phase: founded, axis: existence, status: active}]}`)}`,
      ),
  },
  {
    name: "phases of a format",
    make: (n) =>
      caseOf(
        `${ACTORS}formats:\n  - id: f\n    name: F\n    kind: council\n    mode: bilateral\n    pillars: []\n    phases:\n${lines(n, (i) => `      - {date: "${1000 + (i % 1000)}", phase: founded, axis: existence, status: ${i % 2 ? "active" : "ended"}}`)}`,
      ),
  },
  {
    name: "undated phases of a format",
    make: (n) =>
      caseOf(
        `${ACTORS}formats:\n  - id: f\n    name: F\n    kind: council\n    mode: bilateral\n    pillars: []\n    phases:\n${lines(n, () => `      - {date: "19XX", phase: founded, axis: existence, status: active}`)}`,
      ),
  },
  {
    name: "disputed phases of a format",
    make: (n) =>
      caseOf(
        `${ACTORS}formats:\n  - id: f\n    name: F\n    kind: council\n    mode: bilateral\n    pillars: []\n    phases:\n${lines(n, (i) => `      - {date: "19${(i % 90) + 10}", phase: founded, axis: operation, status: active, verification: disputed, readings: [{says: a, date: "1990"}, {says: b, date: "1991"}]}`)}`,
      ),
  },
  {
    name: "parties of phases",
    make: (n) =>
      caseOf(
        `${ACTORS}formats:\n  - id: f\n    name: F\n    kind: council\n    mode: bilateral\n    pillars: []\n    participants: [${Array.from({ length: n }, (_, i) => `p${i}`).join(",")}]\n    phases:\n${lines(n, (i) => `      - {date: "1990", phase: founded, axis: participation, status: active, party: p${i}}`)}`,
      ),
  },
  {
    name: "actors",
    make: (n) => caseOf(`actors:\n${lines(n, (i) => `  - {id: a${i}, name: n${i}, kind: state}`)}`),
  },
  {
    name: "members of an actor",
    make: (n) =>
      caseOf(
        `actors:\n  - id: A\n    name: a\n    kind: organisation\n    members:\n${lines(n, (i) => `      - {actor: a${i}, from: "1990"}`)}`,
      ),
  },
  {
    name: "outcomes",
    make: (n) => caseOf(`${ACTORS}outcomes:\n${lines(n, (i) => `  - {id: o${i}, name: o, when: X}`)}`),
  },
  {
    name: "files that are not there",
    make: (n) => caseOf(`files: [${Array.from({ length: n }, (_, i) => `f${i}.yaml`).join(",")}]`),
  },
  {
    name: "files",
    make: (n) =>
      caseOf(
        `files: [${Array.from({ length: n }, (_, i) => `f${i}.yaml`).join(",")}]`,
        Object.fromEntries(
          Array.from({ length: n }, (_, i) => [
            `f${i}.yaml`,
            `events:\n  - {id: e${i}, date: "1990", says: s}`,
          ]),
        ),
      ),
  },
  {
    name: "one file named often",
    make: (n) => caseOf(`files: [${repeat("f.yaml,", n)}]`, { "f.yaml": "events: []" }),
  },
  {
    name: "models",
    make: (n) =>
      caseOf(`models: [${Array.from({ length: n }, (_, i) => `{id: m${i}, file: m.yaml}`).join(",")}]`, {
        "m.yaml": MODEL,
      }),
  },
  {
    name: "a long text of a claim",
    make: (n) => caseOf(`${ACTORS}claims:\n  - {id: c, kind: judgement, says: "${repeat("likely ", n)}"}`),
  },
  {
    name: "hidden characters",
    make: (n) =>
      caseOf(
        `${ACTORS}claims:\n${lines(Math.ceil(n / 8), (i) => `  - {id: c${i}, kind: judgement, says: "a\u202Eb\u202E\u202E"}`)}`,
      ),
  },
  {
    name: "stances",
    make: (n) =>
      caseOf(
        `${ACTORS}claims:\n${lines(n, (i) => `  - {id: c${i}, says: s, kind: stance, actor: A, on: B, stance: threat, date: "1990"}`)}`,
      ),
  },
  {
    name: "conditions",
    make: (n) =>
      caseOf(
        `${ACTORS}claims:\n${lines(n, (i) => `  - {id: c${i}, says: s, kind: condition, holder: A, addressee: B, test: t, states: [{date: "1990", is: met}]}`)}`,
      ),
  },
  {
    name: "values",
    make: (n) =>
      caseOf(
        `${ACTORS}claims:\n${lines(n, (i) => `  - {id: c${i}, says: s, kind: value, actor: A, values: [v], evidence: law}`)}`,
      ),
  },
  {
    name: "forecasts",
    make: (n) =>
      caseOf(
        `${ACTORS}claims:\n${lines(n, (i) => `  - {id: c${i}, says: s, kind: forecast, horizon: "2030", likelihood: likely}`)}`,
      ),
  },
];

export const MODEL =
  "title: m\ndecisionMakers:\n  - {id: A, name: a, options: [{id: X, name: x}], preferences: {statements: [X]}}\n  - {id: B, name: b, options: [{id: Y, name: y}], preferences: {statements: [Y only if X]}}\n";

const modelOf = (statement: string) =>
  MODEL.replace("statements: [X]", `statements: [${JSON.stringify(statement)}]`);

export const MODEL_SHAPES: readonly Shape[] = [
  {
    name: "options",
    make: (n) =>
      `title: m\ndecisionMakers:\n  - id: A\n    name: a\n    options:\n${lines(n, (i) => `      - {id: o${i}, name: n}`)}`,
  },
  {
    name: "decision makers",
    make: (n) => `title: m\ndecisionMakers:\n${lines(n, (i) => `  - {id: d${i}, name: n}`)}`,
  },
  {
    name: "states",
    make: (n) =>
      `title: m\ndecisionMakers:\n  - {id: A, name: a, preferences: {ranking: [[1]]}}\nstates:\n${lines(n, (i) => `  - {id: ${i + 1}, label: s${i}}`)}\nmoves: {A: []}`,
  },
  {
    name: "states of one id",
    make: (n) =>
      `title: m\ndecisionMakers:\n  - {id: A, name: a, preferences: {ranking: [[1]]}}\nstates:\n${lines(n, () => `  - {id: 1, label: s}`)}\nmoves: {A: []}`,
  },
  {
    name: "states in an order",
    make: (n) =>
      `title: m\ndecisionMakers:\n  - {id: A, name: a, preferences: {ranking: [${Array.from({ length: n }, (_, i) => `[${i + 1}]`).join(",")}]}}\nstates:\n${lines(n, (i) => `  - {id: ${i + 1}, label: s${i}}`)}\nmoves: {A: []}`,
  },
  {
    name: "payoffs of unknown states",
    make: (n) =>
      `title: m\ndecisionMakers:\n  - id: A\n    name: a\n    options: [{id: X, name: x}]\n    preferences:\n      payoffs:\n${lines(n, (i) => `        "${i}": ${i}`)}`,
  },
  {
    name: "moves",
    make: (n) =>
      `title: m\ndecisionMakers:\n  - {id: A, name: a, preferences: {ranking: [[1,2]]}}\nstates: [{id: 1, label: a}, {id: 2, label: b}]\nmoves: {A: [${repeat("[1,2],", n)}]}`,
  },
  {
    name: "a path of moves",
    make: (n) =>
      `title: m\ndecisionMakers:\n  - {id: A, name: a, preferences: {ranking: [[${Array.from({ length: n }, (_, i) => i + 1).join(",")}]]}}\nstates:\n${lines(n, (i) => `  - {id: ${i + 1}, label: s${i}}`)}\nmoves: {A: [${Array.from({ length: n - 1 }, (_, i) => `[${i + 1},${i + 2}]`).join(",")}]}\nstatusQuo: {state: 1}`,
  },
  { name: "infeasible", make: (n) => `${MODEL}infeasible:\n${lines(n, () => `  - "X & Y & !X"`)}` },
  {
    name: "unknown options in infeasible",
    make: (n) => `${MODEL}infeasible:\n${lines(n, (i) => `  - "X & Z${i}"`)}`,
  },
  {
    name: "statements of unknown options",
    make: (n) => modelOf(Array.from({ length: Math.ceil(n / 8) }, (_, i) => `Z${i}`).join(" & ")),
  },
  { name: "parentheses in a statement", make: (n) => modelOf(repeat("(", n)) },
  { name: "denials in a statement", make: (n) => modelOf(`${repeat("!", n)}X`) },
  { name: "states switched off", make: (n) => `${MODEL}statusQuo: {on: [${repeat("X,", n)}]}` },
  {
    name: "unknown types",
    make: (n) =>
      `title: m\ndecisionMakers:\n  - id: A\n    name: a\n    options: [{id: X, name: x}]\n    types:\n${lines(n, (i) => `      t${i}: {preferences: {statements: [X]}}`)}`,
  },
  {
    name: "attitudes to nobody",
    make: (n) =>
      `title: m\ndecisionMakers:\n  - id: A\n    name: a\n    options: [{id: X, name: x}]\n    preferences: {statements: [X]}\n    attitudes:\n${lines(n, (i) => `      t${i}: "+"`)}`,
  },
  ...YAML_SHAPES,
];

const NOTES = "\n\nNotes\n\n";
const PAPER = "A short paper\n\nThe talks failed, and it was said.[1]\n\n";
const SENTENCES = [
  "(",
  "“",
  "[1]",
  "[1",
  "[^1]",
  "1. ",
  "http://",
  "http://a?",
  "Ibid. ",
  "a. ",
  "A B ",
  "vol. 1, no. ",
  "Lee, “T,” ",
  "likely ",
  "1 May 2015 ",
  "see also ",
  "two options: a, b; ",
  "*a ",
  "&amp;",
  "1\n",
  "Option 1: a\n\n",
  "The NATO-Russia Council was founded in 2002. ",
  "Russia likely left the council in 2014. ",
  "It “said so” and “did so”.[1] ",
  "Lee, op. cit., p. 1. ",
  "- a\n",
  "a-\n",
  "* * ",
  "§ ",
  "1997–1998 ",
  "is likely and unlikely ",
  "never always ",
  "Outcome A is likely. ",
  "\u00b9 ",
  "a\u00adb ",
  ", ",
  ". ",
  "; ",
  "\u2028",
  "and ",
  "iv",
  "I",
  "ab",
  "Ab",
  "!",
  "https://a.b/c ",
  "www.a",
  "@a ",
  "a@b.c ",
  "12",
  "12.",
  "“a” ",
  "(2014) ",
  "Lee (2014) ",
  "(Lee 2014) ",
  "(Lee 2014; Kim 2015) ",
  "pp. 1-2 ",
  "in: ",
  "ed. ",
  "eds. ",
  "et al. ",
  "\n\n",
  "\n \n",
  "a\n\n",
  "# a\n\n",
  "\r",
  "\t",
  "–",
  "'",
  "’s ",
  "doi:10.1/a ",
  "no ",
  "not ",
  "NATO ",
  "Russia ",
  "the Russian ",
  "Foreign Minister ",
  "said that ",
  "first ",
  "third ",
  "option ",
  "Option A ",
  "Scenario 1 ",
  "we recommend ",
  "should ",
  "since 1994 ",
  "until 2014, ",
  "between ",
  "will ",
  "in conclusion ",
];

export const TEXT_SHAPES: readonly Shape[] = [
  ...SENTENCES.map((part) => ({
    name: `${JSON.stringify(part)} in the text`,
    make: (n: number) =>
      `${PAPER}${repeat(part, Math.ceil(n / part.length))}${NOTES}[1] Ann Lee, “T,” R 3 (2015).\n`,
  })),
  ...SENTENCES.map((part) => ({
    name: `${JSON.stringify(part)} in a note`,
    make: (n: number) => `${PAPER}${NOTES}[1] ${repeat(part, Math.ceil(n / part.length))}\n`,
  })),
  {
    name: "notes",
    make: (n) =>
      `${PAPER}${lines(n / 40, (i) => `It was said.[${i + 1}]`)}${NOTES}${lines(n / 40, (i) => `[${i + 1}] Ann Lee${i}, “Title ${i},” Review 3 (2015).`)}`,
  },
  {
    name: "blocks between two notes",
    make: (n) =>
      `${PAPER}${NOTES}[1] Ann Lee, “T,” R 3 (2015).\n\n${repeat("Talks are best.\n\n", n / 17)}[2] Ibid.\n`,
  },
  {
    name: "notes that repeat one",
    make: (n) =>
      `${PAPER}${lines(n / 40, (i) => `It was said.[${i + 1}]`)}${NOTES}${lines(n / 40, (i) => `[${i + 1}] Lee, “Title.”`)}`,
  },
  {
    name: "notes of one number",
    make: (n) =>
      `${PAPER}${repeat("It was.[1] ", n / 10)}${NOTES}${repeat("[1] Ann Lee, “T,” R 3 (2015).\n", n / 30)}`,
  },
  {
    name: "Ibid. notes",
    make: (n) =>
      `${PAPER}${NOTES}[1] Ann Lee, “T,” R 3 (2015).\n${lines(n / 15, (i) => `[${i + 2}] Ibid., ${i}.`)}`,
  },
  {
    name: "short notes of unknown works",
    make: (n) => `${PAPER}${NOTES}${lines(n / 30, (i) => `[${i + 1}] Lee${i}, “Title ${i}.”`)}`,
  },
  {
    name: "sections",
    make: (n) => `${PAPER}${lines(n / 30, (i) => `Heading ${i}\n\nThe text of it is short.\n`)}`,
  },
  {
    name: "options",
    make: (n) =>
      `${PAPER}There are ${Math.ceil(n / 60)} options.\n\n${lines(n / 60, (i) => `Option ${i}: NATO could invite Russia.\n\nThe first is likely.\n`)}\n\nConclusion\n\nOption 1 is best.`,
  },
  {
    name: "sentences of dates",
    make: (n) =>
      `${PAPER}${lines(n / 60, (i) => `The council number ${i} was founded on 1 May ${1900 + (i % 100)}.`)}`,
  },
  {
    name: "names",
    make: (n) => `${PAPER}${lines(n / 30, (i) => `The Council of Name${i} met Minister Name${i}.`)}`,
  },
];
export const MARKDOWN_SHAPES: readonly Shape[] = [
  ...TEXT_SHAPES,
  ...[
    "> ",
    "- ",
    "  - ",
    "* ",
    "1. ",
    "`",
    "``",
    "```\n",
    "~~~\n",
    "**a ",
    "__a",
    "![",
    "[a](",
    "[a]: b\n",
    "[^a]: x\n",
    "[^a]: x\n\n",
    "^[",
    "^[a] ",
    "<a ",
    "<!-- ",
    "<!--a-->",
    "|",
    "| a |\n",
    "|-|\n",
    "---\n",
    "===\n",
    "a\n===\n",
    "<sup>1</sup>",
    "<sup>",
    "\\",
    "\\[",
    "&",
    "&#1;",
    "<http://a>",
    "<div>\n",
    "</div>\n\n",
    "    a\n",
    "#",
    "# \n",
    "#a\n",
    "a  \n",
    "*_",
    "_*a",
    "[](",
    "[[",
    "]]",
    "](",
    "![a](b) ",
    "[a][b] ",
    "\u00a0",
    "+ \n",
    "<?",
    "<!A",
    "<![CDATA[",
  ].map((part) => ({
    name: `${JSON.stringify(part)} in Markdown`,
    make: (n: number) => repeat(part, Math.ceil(n / part.length)),
  })),
  ...["> ", "- ", "*a ", "[a](", "^[a] ", "<a ", "`", "**a ", "[a] "].map((part) => ({
    name: `${JSON.stringify(part)} in Markdown with notes`,
    make: (n: number) => `A[^1]\n\n[^1]: b\n\n${repeat(part, Math.ceil(n / part.length))}`,
  })),
  {
    name: "footnotes",
    make: (n) => `${lines(n / 20, (i) => `A b.[^${i}]`)}\n\n${lines(n / 20, (i) => `[^${i}]: Lee, “T”.`)}`,
  },
  { name: "paragraphs of one footnote", make: (n) => `A[^1]\n\n[^1]: b\n${repeat("\n    c\n", n / 7)}` },
  {
    name: "links",
    make: (n) => `A[^1]\n\n[^1]: b\n\n${lines(n / 30, (i) => `[a${i}](https://a.example/${i})`)}`,
  },
];
export const HTML_SHAPES: readonly Shape[] = [
  ...[
    "<div>",
    "<p>",
    "<b>",
    "<a href=#1>",
    "<a>",
    "<i><b>",
    "<table>",
    "<table><tr><td>",
    "<ul><li>",
    "<ol><li>a",
    "<sup>1</sup>",
    "<sup>",
    "<a href='#f1'>1</a>",
    "<p id=f1><a id=f1>1</a> note",
    "<h1>a</h1>",
    "<h2>",
    "<article>",
    "<article><h1>",
    "<main>",
    "<template>",
    "<svg>",
    "<math>",
    "<select>",
    "<option>",
    "<form>",
    "<button>",
    "<nobr>",
    "<font>",
    "<br>",
    "<p>a</p>",
    "<li>",
    "</p>",
    "</br>",
    "</b>",
    "<!--",
    "<!-- a -->",
    "<!-- detente-ignore a -->",
    "&amp;",
    "&lt",
    "&#1;",
    "&notin",
    "&",
    "<",
    "<a ",
    "<p a=b ",
    "<td>",
    "<tr>",
    "<col>",
    "<frameset>",
    "<plaintext>",
    "<script>",
    "<style>a",
    "<title>",
    "<textarea>",
    "<body a=b>",
    "<html a=b>",
    "<p class='share'>",
    "<span>a</span>",
    "<blockquote>",
    "<dl><dt>a<dd>b",
    "<a href='#x'>1",
    "<a id=x>",
    "<em><a>",
    "<a><p>",
    "<b><p>",
    "<table>a",
    "<table><a>b",
    "\0",
    "a\r\n",
    "<p hidden>",
  ].map((part) => ({
    name: `${JSON.stringify(part)} in HTML`,
    make: (n: number) => `<h1>T</h1>${repeat(part, Math.ceil(n / part.length))}`,
  })),
  {
    name: "attributes of one element",
    make: (n) => `<p ${Array.from({ length: n / 8 }, (_, i) => `a${i}=1`).join(" ")}>a`,
  },
  {
    name: "children of one note",
    make: (n) => `<p>a<a href="#n">1</a><div id=n>${repeat("<p>b</p>", n / 8)}</div>`,
  },
  { name: "text of one link", make: (n) => `<p>a<a href="#n">${repeat("<i>b</i>", n / 8)}</a>` },
  {
    name: "links to notes",
    make: (n) =>
      `${lines(n / 40, (i) => `<p>a<a href="#n${i}">${i}</a>`)}${lines(n / 40, (i) => `<p id="n${i}">Lee, T.</p>`)}`,
  },
  { name: "one long text", make: (n) => `<p>${repeat("a b. ", n / 5)}</p>` },
  ...TEXT_SHAPES.filter((_, i) => i % 7 === 0).map(({ name, make }) => ({
    name: `${name} in HTML`,
    make: (n: number) => `<p>${(make(n) as string).replace(/\n\n/g, "</p>\n\n<p>")}</p>`,
  })),
];

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export function wordOf(body: string, parts: Record<string, string> = {}): Uint8Array {
  const part = (root: string, content: string) => strToU8(`<w:${root} ${W}>${content}</w:${root}>`);
  return zipSync(
    {
      "word/document.xml": part("document", `<w:body>${body}</w:body>`),
      ...Object.fromEntries(
        Object.entries(parts).map(([name, content]) => [`word/${name}.xml`, part(name, content)]),
      ),
    },
    { level: 1 },
  );
}
const nest = (
  open: string,
  close: string,
  size: number,
  inner = "<w:p><w:r><w:t>The text.</w:t></w:r></w:p>",
) => open.repeat(size) + inner + close.repeat(size);
const RUN = "<w:r><w:t>The talks failed. </w:t></w:r>";

export const WORD_SHAPES: readonly Shape[] = [
  { name: "nested insertions", make: (n) => wordOf(`<w:p>${nest("<w:ins>", "</w:ins>", n, RUN)}</w:p>`) },
  {
    name: "nested insertions with namespaces",
    make: (n) => wordOf(`<w:p>${nest('<w:ins xmlns:a="b">', "</w:ins>", n, RUN)}</w:p>`),
  },
  { name: "nested tables", make: (n) => wordOf(nest("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", n)) },
  { name: "nested paragraphs", make: (n) => wordOf(nest("<w:p><w:r>", "</w:r></w:p>", n, RUN)) },
  { name: "nested deletions", make: (n) => wordOf(`<w:p>${nest("<w:del>", "</w:del>", n, RUN)}</w:p>`) },
  { name: "nested runs", make: (n) => wordOf(`<w:p>${nest("<w:r>", "</w:r>", n, RUN)}</w:p>`) },
  { name: "unknown nested elements", make: (n) => wordOf(nest("<a>", "</a>", n)) },
  { name: "open elements", make: (n) => wordOf("<w:p>".repeat(n)) },
  { name: "paragraphs", make: (n) => wordOf(`<w:p>${RUN}</w:p>`.repeat(n)) },
  { name: "empty paragraphs", make: (n) => wordOf("<w:p/>".repeat(n)) },
  { name: "runs of one paragraph", make: (n) => wordOf(`<w:p>${RUN.repeat(n)}</w:p>`) },
  { name: "texts of one run", make: (n) => wordOf(`<w:p><w:r>${"<w:t>a </w:t>".repeat(n)}</w:r></w:p>`) },
  { name: "tabs of one run", make: (n) => wordOf(`<w:p><w:r>${"<w:tab/>".repeat(n)}</w:r></w:p>`) },
  {
    name: "properties",
    make: (n) => wordOf(`<w:p><w:r><w:rPr>${"<w:b/>".repeat(n)}</w:rPr><w:t>a</w:t></w:r></w:p>`),
  },
  {
    name: "attributes of one element",
    make: (n) => wordOf(`<w:p ${Array.from({ length: n }, (_, i) => `w:a${i}="1"`).join(" ")}>${RUN}</w:p>`),
  },
  { name: "entities", make: (n) => wordOf(`<w:p><w:r><w:t>${"&amp;".repeat(n)}</w:t></w:r></w:p>`) },
  { name: "unknown entities", make: (n) => wordOf(`<w:p><w:r><w:t>${"&a;".repeat(n)}</w:t></w:r></w:p>`) },
  { name: "line ends", make: (n) => wordOf(`<w:p><w:r><w:t>${"\n".repeat(n)}</w:t></w:r></w:p>`) },
  { name: "comments", make: (n) => wordOf(`<w:p>${"<!-- a -->".repeat(n)}${RUN}</w:p>`) },
  { name: "instructions", make: (n) => wordOf(`<w:p>${"<?a b?>".repeat(n)}${RUN}</w:p>`) },
  { name: "open brackets", make: (n) => wordOf(`<w:p>${"<".repeat(n)}`) },
  {
    name: "paragraphs merged",
    make: (n) => wordOf(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${RUN}</w:p>`.repeat(n)),
  },
  {
    name: "open fields",
    make: (n) =>
      wordOf(
        `<w:p><w:r>${'<w:fldChar w:fldCharType="begin"/>'.repeat(n)}</w:r></w:p>${`<w:p>${RUN}</w:p>`.repeat(n)}`,
      ),
  },
  {
    name: "open field codes and texts",
    make: (n) =>
      wordOf(
        `<w:p>${`<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/><w:t>a</w:t></w:r>`.repeat(n)}</w:p>`,
      ),
  },
  {
    name: "footnotes",
    make: (n) =>
      wordOf(
        Array.from(
          { length: n },
          (_, i) => `<w:p><w:r><w:t>a. </w:t><w:footnoteReference w:id="${i}"/></w:r></w:p>`,
        ).join(""),
        {
          footnotes: Array.from(
            { length: n },
            (_, i) => `<w:footnote w:id="${i}"><w:p>${RUN}</w:p></w:footnote>`,
          ).join(""),
        },
      ),
  },
  {
    name: "paragraphs of one footnote",
    make: (n) =>
      wordOf(`<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id="1"/></w:r></w:p>`, {
        footnotes: `<w:footnote w:id="1">${`<w:p>${RUN}</w:p>`.repeat(n)}</w:footnote>`,
      }),
  },
  {
    name: "calls of one footnote",
    make: (n) =>
      wordOf(`<w:p>${'<w:r><w:t>a </w:t><w:footnoteReference w:id="1"/></w:r>'.repeat(n)}</w:p>`, {
        footnotes: `<w:footnote w:id="1"><w:p>${RUN}</w:p></w:footnote>`,
      }),
  },
  {
    name: "own marks",
    make: (n) =>
      wordOf(
        `<w:p><w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/>${"<w:t>*</w:t>".repeat(n)}</w:r></w:p>`,
        { footnotes: `<w:footnote w:id="1"><w:p>${RUN}</w:p></w:footnote>` },
      ),
  },
  {
    name: "styles",
    make: (n) =>
      wordOf(`<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr>${RUN}</w:p>`.repeat(n), {
        styles: Array.from(
          { length: n },
          (_, i) => `<w:style w:styleId="s${i}"><w:name w:val="n"/><w:basedOn w:val="s${i + 1}"/></w:style>`,
        ).join(""),
      }),
  },
  {
    name: "lists",
    make: (n) =>
      wordOf(
        Array.from(
          { length: n },
          (_, i) =>
            `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${i}"/></w:numPr></w:pPr>${RUN}</w:p>`,
        ).join(""),
        {
          numbering: Array.from(
            { length: n },
            (_, i) =>
              `<w:abstractNum w:abstractNumId="${i}"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="${i}"><w:abstractNumId w:val="${i}"/></w:num>`,
          ).join(""),
        },
      ),
  },
  {
    name: "bold lines",
    make: (n) => wordOf(`<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Heading</w:t></w:r></w:p>`.repeat(n)),
  },
  {
    name: "superscripts",
    make: (n) =>
      wordOf(
        `<w:p>${`<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>`.repeat(n)}</w:p>`,
      ),
  },
];

export const BIB_SHAPES: readonly Shape[] = [
  ...[
    "@",
    "@a{",
    "@article{a,",
    "@article{a, title={b}}\n",
    "{",
    "}",
    "@string{a={b}}\n",
    '@string{a="b"}@a{b, title=a}',
    "@comment{",
    "\\",
    "@a{b, author={A and B and }}",
    "% a\n",
    '"',
    "@article{k, title={{{{a}}}}}\n",
    "@a(",
    "a",
    "\n",
    "@a{b,\n title = {T}, \n",
  ].map((part) => ({
    name: JSON.stringify(part),
    make: (n: number) => repeat(part, Math.ceil(n / part.length)),
  })),
  {
    name: "entries",
    make: (n) => lines(n / 60, (i) => `@article{k${i}, author={Lee, Ann}, title={Title ${i}}, year={2015}}`),
  },
  {
    name: "authors",
    make: (n) =>
      `@article{k, author={${Array.from({ length: n / 12 }, (_, i) => `Lee${i}, Ann`).join(" and ")}}, title={T}}`,
  },
  {
    name: "fields",
    make: (n) => `@article{k, ${Array.from({ length: n / 10 }, (_, i) => `f${i}={a}`).join(", ")}}`,
  },
  { name: "nested braces", make: (n) => `@article{k, title={${repeat("{", n / 2)}a${repeat("}", n / 2)}}}` },
  { name: "commands", make: (n) => `@article{k, title={${repeat("\\'{e}", n / 5)}}}` },
  { name: "mathematics", make: (n) => `@article{k, title={${repeat("$a$", n / 3)}}}` },
  { name: "a long title", make: (n) => `@article{k, title={${repeat("a ", n / 2)}}}` },
  { name: "a long word", make: (n) => `@article{k, title={${repeat("a", n)}}}` },
  { name: "a long author", make: (n) => `@article{k, author={${repeat("a ", n / 2)}}}` },
  { name: "commas in an author", make: (n) => `@article{k, author={${repeat("a, ", n / 3)}}}` },
  {
    name: "a long date",
    make: (n) => `@article{k, date={${repeat("1", n)}}, year={${repeat("1-", n / 2)}}}`,
  },
  { name: "long pages", make: (n) => `@article{k, pages={${repeat("1-", n / 2)}}}` },
  {
    name: "abbreviations",
    make: (n) =>
      `${lines(n / 30, (i) => `@string{a${i} = {b}}`)}\n${lines(n / 30, (i) => `@article{k${i}, title=a${i}}`)}`,
  },
];
export const RIS_SHAPES: readonly Shape[] = [
  ...[
    "TY  - BOOK\n",
    "TY  - JOUR\nTI  - T\nER  - \n",
    "AU  - Lee, A\n",
    "TI  - ",
    "ER  - \n",
    "\n",
    "A1  - ,,,\n",
    "PY  - 2015/01/01\n",
    "KW  - k\n",
    "N1  - \n  a\n",
  ].map((part) => ({
    name: JSON.stringify(part),
    make: (n: number) => `TY  - BOOK\n${repeat(part, Math.ceil(n / part.length))}\nER  - \n`,
  })),
];
