import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { assess, narrate, readWhatIf, writeWhatIf } from "../../src/assessment/index.ts";
import { entriesFrom, loadBibliographyReader } from "../../src/bibliography/index.ts";
import { review } from "../../src/node/papers/review.ts";
import {
  caseFromPaper,
  commentedWordFile,
  PAPER_RULES,
  type Paper,
  UnreadablePaper,
  worksOf,
  writePaperHtml,
} from "../../src/paper/index.ts";
import {
  CASE_RULES,
  checkCase,
  type Problem,
  parseCase,
  parseModel,
  parseReviewConfig,
} from "../../src/record/index.ts";
import { checkModel, solve } from "../../src/strategy/index.ts";
import { note, noteMark, p, run, SEPARATORS, wordFile } from "../paper/wordFile.ts";
import { pdfPage } from "./bombs.ts";
import { mutate, mutateBytes, type Random } from "./mutate.ts";
import { MODEL } from "./shapes.ts";

/** A reader under attack: good inputs to begin from, how they are changed, and what must hold of any input. */
export interface Target {
  name: string;
  seeds(): Promise<Uint8Array[]> | Uint8Array[];
  change(seeds: readonly Uint8Array[], random: Random): Uint8Array;
  /** How often an input is read in one run; absent: once. */
  readings?: number;
  /** What is wrong, if anything; a throw that is not documented is wrong too. */
  run(input: Uint8Array): Promise<string | undefined> | string | undefined;
}

const bytesOf = (text: string) => strToU8(text);
/** Lone surrogates cannot be written to a file, so what is tried is what a file could hold. */
const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8").decode(bytes);

/** Of changed inputs as many begin from a small one, where there are any; what parts do to one another is in the rest. */
const SMALL_SHARE = 0.9;

function ofText(
  name: string,
  whole: readonly string[],
  run: (text: string) => Promise<string | undefined> | string | undefined,
  small: readonly string[] = [],
): Target {
  return {
    name,
    seeds: () => [...whole, ...small].map(bytesOf),
    change: (some, random) => {
      const texts = some.map(textOf);
      const isSmall = small.length > 0 && random.chance(SMALL_SHARE);
      const from = isSmall ? texts.slice(whole.length) : texts.slice(0, whole.length);
      return bytesOf(mutate(random.pick(from), random, texts));
    },
    run: (input) => run(textOf(input)),
  };
}

/** Each problem stands in a file that was read, at a place that is in it. */
export function misplaced(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
): string | undefined {
  // Once a file: as many problems as lines would otherwise take more time here than in the reader.
  const widths = new Map<string, readonly number[]>();
  const widthsOf = (file: string, text: string) => {
    const known = widths.get(file) ?? linesOf(text).map(({ length }) => length);
    widths.set(file, known);
    return known;
  };
  for (const problem of problems)
    for (const { file, line, column } of [problem, ...(problem.related ?? [])]) {
      const text = texts.get(file);
      const lines = text === undefined ? [0] : widthsOf(file, text);
      const isIn =
        Number.isInteger(line) &&
        Number.isInteger(column) &&
        line >= 1 &&
        column >= 1 &&
        line <= lines.length &&
        column <= lines[line - 1]! + 1;
      if (!isIn)
        return `${file}:${line}:${column} is outside the file (${problem.rule}: ${problem.message.slice(0, 100)})`;
    }
  return undefined;
}

/** As an editor counts them: where no other line end stands, that of old Macs is one. */
const linesOf = (text: string) => text.split(text.includes("\n") ? "\n" : "\r");

export const CASE = `title: The talks
question: Is there space for dialogue?
parties: [A, B]
asOf: "2021-12-01"
dialogue: X
actors:
  - {id: A, name: Aland, kind: state}
  - {id: B, name: Beland, kind: state, members: [{actor: A, from: "1990", until: "2001-05"}]}
formats:
  - id: council
    name: Joint Council
    kind: council
    mode: bilateral
    pillars: []
    participants: [A, B]
    successor: forum
    phases:
      - {date: "1997-05-27", phase: founded, axis: existence, status: active, sources: [s]}
      - {date: 2002~, phase: closed, axis: existence, status: ended}
  - {id: forum, name: Forum, kind: council, mode: bilateral, pillars: [], phases: [{date: "2002-05", phase: founded, axis: existence, status: active}, {date: 2014?, phase: suspended, axis: operation, status: suspended, readings: [{says: a, date: "2014"}, {says: b, date: 2015}]}]}
events:
  - {id: e1, date: 2014-04-01, says: They stopped., initiators: [A], targets: [B], sources: [{source: s, locator: 3}]}
  - id: e2
    date: "1994-06-22/2014-04-01"
    says: >
      A longer
      text.
claims:
  - {id: c1, kind: judgement, says: It is likely., premises: [e1, c2]}
  - {id: c2, kind: fact, says: It was., sources: [s]}
  - {id: c3, kind: forecast, says: It will., horizon: 2030, likelihood: likely, outcome: talks}
  - {id: c4, kind: condition, says: First., holder: A, addressee: B, test: t, states: [{date: 2015, is: met}]}
  - {id: c5, kind: stance, says: No., actor: A, on: forum, stance: threat, date: 2015}
  - {id: c6, kind: value, says: V., actor: A, values: [v], evidence: law}
outcomes:
  - {id: talks, name: Talks, when: X & !Y, likelihood: {word: likely}}
sources:
  - {id: s, type: book, title: A title of some length, issued: 1997, author: [{family: Lee, given: Ann}], URL: "https://a.example/c"}
models:
  - {id: m, file: m.yaml}
`;
export const FULL_MODEL = `${MODEL}infeasible: ["X & Y & !X"]\nstatusQuo: {on: [X]}\nquestion: q\nasOf: "2021"\n`;
const GRAPH_MODEL = `title: g
decisionMakers:
  - {id: A, name: a, preferences: {ranking: [[1, 2], [3]], unknown: [[1, 3]]}, cannotSee: [2]}
  - {id: B, name: b, preferences: {payoffs: {"1": 10, "2": -3, "3": 1.5}, much: 2}, attitudes: {A: "-"}, believes: {A: {ranking: [[3], [2], [1]]}}}
states: [{id: 1, label: one}, {id: 2, label: two}, {id: 3, label: three}]
moves: {A: [[1, 2], [2, 1]], B: [[2, 3]]}
statusQuo: {state: 1}
`;
export const TYPES_MODEL = `title: t
decisionMakers:
  - id: A
    name: a
    options: [{id: X, name: x, irreversible: on, onWhen: {format: council, axis: existence, is: [yes]}}, {id: Z, name: z}]
    types:
      mild: {preferences: {statements: [X, {say: "Z if X", because: b, places: [1, 2]}], switchedOff: ["!X"]}}
      hard: {name: Hard, preferences: {statements: ["!X", {say: Z, unknown: true}, {say: "X iff Z", atLeastAsImportantAs: [Z]}]}}
  - {id: B, name: b, options: [{id: Y, name: y}], preferences: {statements: ["Y only if X", "not (Z | Y)"]}}
statusQuo: {on: [X]}
`;

const TEXT = `Two states and a river

The talks of 1 May 2014 failed, and “nothing was said”.[1] It is likely that they go on.[2]

There are three options: to talk, to wait, and to leave.

Option 1: Talks

Russia could talk to the Permanent Joint Council (PJC), founded in 1997.[3] This would be costly.

Conclusion

Talks are the best of the options; it is almost certain.

Notes

[1] Ann Lee, “The Title,” Review 3, no. 2 (2015): 12–15, https://a.example/path.
[2] Ibid., 14.
[3] Lee, “Title,” p. 9; see also NATO, “Founding Act,” 27 May 1997, www.nato.example (accessed 3 June 2016).
`;
const MARKDOWN = `---
title: "Two states"
---

# Two states and a river

The talks[^a] *failed*, and **“nothing”** was said.^[Ann Lee, *Title* (2015), 3.] <!-- detente-ignore url-cut -->

> A quotation of [a link](https://a.example/x "t") and \`code\`.

1. First & last
2. Second<sup>2</sup>

| a | b |
|---|---|
| c | d |

[^a]: Ann Lee, “The Title,” 2015, https://a.example/path.

    More of it.
`;
const HTML = `<!DOCTYPE html><html lang="en"><head><title>T</title></head><body><nav>x</nav><article><h1>Two states</h1>
<p>The talks failed<sup><a href="#n1" id="r1">1</a></sup>, and it is &ldquo;likely&rdquo; &amp; more.<br>Line</p>
<h2>Option 1</h2><ul><li>One</li><li>Two</li></ul><table><tr><td>a<td>b</table><!-- detente-ignore url-cut -->
<h2>Notes</h2><ol><li id="n1">Ann Lee, <i>Title</i> (2015), <a href="https://a.example/x">x</a>. <a href="#r1">↩</a></li></ol></article></body></html>`;
const BIB = `@string{rev = "Review"}
@article{lee2015, author = {Lee, Ann and Kim, Bo}, title = {The {T}itle \\"of \\'{e}}, journal = rev # " of X", year = 2015, pages = {12--15}, url = {https://a.example/x}}
@comment{no}
@book(kim, editor={van der Kim, Jr., Bo}, title="T", date = {2014-03/2015}, publisher={P})
`;
const RIS =
  "TY  - JOUR\nAU  - Lee, Ann\nA2  - Kim, Bo\nTI  - The Title\nJO  - Review\nPY  - 2015/03/02/\nSP  - 12\nEP  - 15\nUR  - https://a.example/x\nER  - \n\nTY  - BOOK\nTI  - T\nER  - \n";
const CSL =
  '[{"id": "lee", "type": "article-journal", "title": "T", "author": [{"family": "Lee", "given": "Ann"}, {"literal": "NATO"}], "issued": {"date-parts": [[2015, 3]]}, "URL": "https://a.example/x", "page": "12-15"}]';
const CONFIG =
  "rules: [url-cut, note-missing]\ndisable: [ibid-dangling]\nseverity: {url-cut: error}\nstrict: true\n";

/** The same forms, each alone: read in a tenth of the time, so that ten times as many changes of them are tried. */
const HEAD = "title: T\nquestion: Q\nparties: [A, B]\n";
const SMALL_CASES = [
  "actors:\n  - {id: A, name: Aland, kind: state}\n  - {id: B, name: B, members: [{actor: A, from: 1990}]}\n",
  "formats:\n  - id: c\n    name: C\n    kind: council\n    mode: bilateral\n    pillars: []\n    phases: [{date: 1997-05, phase: founded, axis: existence, status: active}]\n",
  'events:\n  - {id: e, date: "2014-04-01/2015", says: They stopped., initiators: [A], targets: [B]}\n',
  "claims:\n  - {id: c, kind: judgement, says: It is., premises: [d]}\n  - {id: d, kind: fact, says: It was.}\n",
  "claims:\n  - {id: c, kind: condition, says: First., holder: A, addressee: B, states: [{date: 2015, is: met}]}\n",
  "outcomes:\n  - {id: o, name: O, when: X & !Y, likelihood: {word: likely}}\n",
  'sources:\n  - {id: s, type: book, title: T, issued: 1997, author: [{family: Lee}], URL: "https://a.example/c"}\n',
  "models:\n  - {id: m, file: m.yaml}\ndialogue: X\n",
].map((part) => HEAD + part);
const SMALL_MODELS = [
  "decisionMakers:\n  - {id: A, name: a, options: [{id: X, name: x}], preferences: {statements: [X, X only if X]}}\n",
  "title: t\ndecisionMakers:\n  - {id: A, name: a, preferences: {ranking: [[1], [2]]}}\nstates: [{id: 1, label: o}, {id: 2, label: t}]\nmoves: {A: [[1, 2]]}\n",
];
const SMALL_TEXTS = [
  "Two states\n\nThe talks failed.[1] It is likely.\n\nNotes\n\n[1] Ann Lee, “The Title,” 2015.\n",
  "T\n\nAs Lee (2015, 3) says.\n\nReferences\n\nLee, A. (2015). The title. R, 3(2), 12–15.\n",
  "Option 1: Talks\n\nThey could talk; it is almost certain.\n\nConclusion\n\nTalks are best.\n",
];
const SMALL_MARKDOWN = [
  "# T\n\nThe *talks*[^a] failed.\n\n[^a]: Ann Lee, “The Title,” 2015.\n",
  "1. a\n2. **b**\n\n> [c](https://a.example/x)^[Ibid.]\n",
  "|a|b|\n|-|-|\n|c|d|\n\n`e` <b>f</b> <!-- detente-ignore url-cut -->\n",
];
const SMALL_HTML = [
  '<h1>T</h1><p>Talks<sup><a href="#n">1</a></sup> failed.<h2>Notes</h2><ol><li id="n">Lee, <i>T</i>, 2015.</ol>',
  "<article><table><tr><td>a<td>b &amp; c</table><ul><li>d</ul><blockquote>It is so.</blockquote></article>",
];

const day = Date.UTC(2020, 0, 1) / 86_400_000;

/** What files of GMCR+ hold, in one. */
const GMCR = JSON.stringify({
  program: "gmcr-py",
  version: "0.3.12",
  useManualPreferenceRanking: true,
  options: ["both", "fwd", "back"].map((permittedDirection) => ({
    name: `Do ${permittedDirection}`,
    permittedDirection,
  })),
  infeasibles: [
    [
      [0, "Y"],
      [1, "Y"],
    ],
  ],
  decisionMakers: [
    {
      name: "Upper",
      options: [0, 1],
      preferences: [
        [[2, "N"]],
        {
          compound: true,
          members: [
            [[1, "Y"]],
            [
              [0, "Y"],
              [2, "N"],
            ],
          ],
        },
      ],
      preferenceRanking: [3, 2, 1, [6, 5], 4],
      misperceptions: [],
      payoffs: [1, 2, 3, 4, 5, 6],
    },
    { name: "Lower", options: [2], preferences: [[[0, "Y"]]], preferenceVector: [[1, 2, 3], 4, 5, 6] },
  ],
  coalitionsFull: [[0], [1]],
});

let bibliographyReader: Awaited<ReturnType<typeof loadBibliographyReader>> | undefined;

async function attackCase(
  text: string,
  model: string,
  others: Record<string, string> = {},
): Promise<string | undefined> {
  bibliographyReader ??= await loadBibliographyReader();
  const files = new Map([["case.yaml", text], ["m.yaml", model], ...Object.entries(others)]);
  const { case: record, problems } = parseCase(files, bibliographyReader);
  const all = [...problems, ...(record ? checkCase(record, CASE_RULES) : [])];
  const wrong = misplaced(all, files);
  // To assess takes ten times as long as to read.
  if (wrong || !record || text.length % 8 > 0) return wrong;
  const assessed = assess(record, { day, folder: "f", problems: all });
  narrate(assessed, (_, notes) => notes.map(() => ({ html: "n", text: "n" })));
  return undefined;
}

/** A model of so many combinations takes long by what it is; how long is a matter of its own limits. */
const SMALL = { memory: 5e7, blocks: 64 };

async function attackModel(text: string, name = "m.yaml"): Promise<string | undefined> {
  const { model, problems } = parseModel(name, text);
  const wrong = misplaced(problems, new Map([[name, text]]));
  if (wrong || !model) return wrong;
  const found = checkModel(model.model);
  if (found.some(({ severity }) => severity === "error")) return undefined;
  const options = model.model.decisionMakers.flatMap(({ options = [] }) => options);
  if (options.length > 10) return undefined;
  solve(model.model, { limits: SMALL });
  return undefined;
}

async function attackPaper(extension: string, input: Uint8Array): Promise<string | undefined> {
  const file = `p.${extension}`;
  const { paper, problems } = await review({
    file,
    extension,
    bytes: input,
    rules: PAPER_RULES.map(({ id }) => id),
  });
  const wrong = misplaced(problems, new Map(paper ? [[file, paper.text]] : []));
  if (wrong || !paper) return wrong;
  for (const one of textsOf(paper)) {
    if (one.offsets.length !== one.text.length)
      return `${one.text.length} characters have ${one.offsets.length} places: ${one.text.slice(0, 60)}`;
    for (const offset of one.offsets)
      if (!(offset >= -1 && offset <= paper.text.length))
        return `a character stands at ${offset} of ${paper.text.length}`;
  }
  // What is made of a paper takes as long again as to read and check it.
  if (input.length % 4 > 0) return undefined;
  worksOf(paper);
  const { files } = caseFromPaper(paper, (_, schema) => schema);
  const { problems: ofCase } = parseCase(files);
  const refused = ofCase.find(({ severity }) => severity === "error");
  if (refused) return `the case begun from it has an error: ${refused.message.slice(0, 160)}`;
  writePaperHtml(paper, problems);
  if (extension === "docx")
    try {
      commentedWordFile(file, input, problems);
    } catch (error) {
      if (!(error instanceof UnreadablePaper)) throw error;
    }
  return undefined;
}

function textsOf(paper: Paper) {
  return [
    ...(paper.title ? [paper.title] : []),
    ...paper.sections.flatMap(({ heading, paragraphs }) => [
      ...(heading ? [heading] : []),
      ...paragraphs.flatMap((one) => [one, ...one.sentences]),
    ]),
    ...paper.notes,
    ...paper.credits,
  ];
}

const paperTarget = (
  name: string,
  extension: string,
  whole: readonly string[],
  small: readonly string[],
): Target => ({
  ...ofText(name, whole, () => undefined, small),
  run: (input) => attackPaper(extension, input),
});

const WORD = () => [
  wordFile(
    p("Two states and a river", "Title") +
      p("Option 1: Talks", "Kop1") +
      p(
        `${run("The talks of 1 May 2014 failed.")}${noteMark("footnote", 1)}${run(" It is likely.", "<w:b/>")}`,
      ) +
      `<w:p><w:ins w:id="1"><w:r><w:t>in </w:t></w:r></w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>X</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>r</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>` +
      '<w:tbl><w:tr><w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    {
      footnotes: `${SEPARATORS}${note("footnote", 1, "Ann Lee, “The Title,” 2015, https://a.example/x.")}`,
      endnotes: note("endnote", 1, "Ibid."),
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="2"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    },
  ),
  wordFile(p("A line.") + p(run("Another.", "<w:vanish/>"))),
];

export const TARGETS: readonly Target[] = [
  ofText("case", [CASE], (text) => attackCase(text, SMALL_MODELS[0]!), SMALL_CASES),
  // What a case is given to solve does not depend on how much else it holds.
  ofText(
    "case-model",
    [FULL_MODEL, GRAPH_MODEL, TYPES_MODEL],
    (text) => attackCase(SMALL_CASES.at(-1)!, text),
    SMALL_MODELS,
  ),
  ofText(
    "model",
    [
      FULL_MODEL,
      GRAPH_MODEL,
      TYPES_MODEL,
      JSON.stringify({
        title: "t",
        decisionMakers: [
          { id: "A", name: "a", options: [{ id: "X", name: "x" }], preferences: { statements: ["X"] } },
        ],
      }),
    ],
    (text) => attackModel(text),
    SMALL_MODELS,
  ),
  ofText("gmcr", [GMCR], (text) => attackModel(text, "m.gmcr")),
  paperTarget("text", "txt", [TEXT], SMALL_TEXTS),
  paperTarget("markdown", "md", [MARKDOWN, TEXT], SMALL_MARKDOWN),
  paperTarget("html", "html", [HTML], SMALL_HTML),
  {
    name: "word",
    seeds: WORD,
    change(seeds, random) {
      const bytes = random.pick(seeds);
      if (random.chance(0.25)) return mutateBytes(bytes, random, seeds);
      const parts = unzipSync(bytes);
      const texts = Object.values(parts).map((part) => strFromU8(part));
      const name = random.chance(0.6) ? "word/document.xml" : random.pick(Object.keys(parts));
      parts[name] = strToU8(mutate(strFromU8(parts[name]!), random, texts));
      return zipSync(parts, { level: 1 });
    },
    run: (input) => attackPaper("docx", input),
  },
  {
    name: "pdf",
    seeds: () => [
      pdfPage(
        "BT /F1 10 Tf 50 700 Td (The talks of 1 May 2014 failed and nothing was said.) Tj 0 -14 Td (It is likely.) Tj ET 50 90 200 1 re f BT /F1 8 Tf 50 80 Td (1 Ann Lee, Title, 2015.) Tj ET",
      ),
    ],
    change(seeds, random) {
      // Of one page half of the changes meet what is drawn on it, which is packed.
      if (random.chance(0.5)) return mutateBytes(random.pick(seeds), random, seeds);
      const drawn =
        "BT /F1 10 Tf 50 700 Td (The talks of 1 May 2014 failed and nothing was said.) Tj 0 -14 Td (It is likely that they go on.) Tj ET 50 90 200 1 re f BT /F1 8 Tf 1 0 0 1 50 80 Tm [(1 Ann) -250 (Lee, Title, 2015.)] TJ ET q 1 0 0 1 0 0 cm Q";
      return pdfPage(mutate(drawn, random, [drawn]));
    },
    run: (input) => attackPaper("pdf", input),
  },
  ofText("bibtex", [BIB], (text) =>
    attackCase("title: T\nquestion: Q\nparties: [A, B]\nfiles: [s.bib]\n", MODEL, { "s.bib": text }),
  ),
  ofText("ris", [RIS], (text) =>
    attackCase("title: T\nquestion: Q\nparties: [A, B]\nfiles: [s.ris]\n", MODEL, { "s.ris": text }),
  ),
  ofText("csl", [CSL], (text) =>
    attackCase("title: T\nquestion: Q\nparties: [A, B]\nfiles: [s.json]\n", MODEL, { "s.json": text }),
  ),
  ofText("pasted", [BIB, RIS, CSL], async (text) => {
    await entriesFrom(text);
    return undefined;
  }),
  ofText("config", [CONFIG], (text) =>
    misplaced(
      parseReviewConfig("c.yaml", text, ["url-cut", "note-missing", "ibid-dangling"]).problems,
      new Map([["c.yaml", text]]),
    ),
  ),
  ofText(
    "what-if",
    ["m~russia~coercive~3~1;d~nato~~9;t~A~mild;s~A~~1~X %26 Y;a~B~~2~!X;r~A~~1;o~A~~1"],
    (text) => {
      const edits = readWhatIf(text);
      const again = readWhatIf(writeWhatIf(edits));
      return JSON.stringify(again) === JSON.stringify(edits)
        ? undefined
        : "reads otherwise after it was written";
    },
  ),
];
