/** What `npm run new` can begin: a file with what is to be filled in, and its place in the list or table that makes it count. */
export interface Skeleton {
  /** What it is, for the help. */
  is: string;
  folder: string;
  /** The file with the list, and the name of the list. */
  list: {
    file: string;
    name: string;
    /** What the new file exports for it, and how it is named there; absent: the name of the file, for itself. */
    line?(names: Names): { imports: string; entry: string };
  };
  /** Of the new file. `name` is camelCase, `id` kebab-case, `title` begins with a capital. */
  text(names: Names): string;
  /** What to do then. */
  next: readonly string[];
}

export interface Names {
  name: string;
  id: string;
  title: string;
  /** As a type is named. */
  type: string;
}

const UNFINISHED = "TODO: until this is what the rule says, its test is red";

export const SKELETONS: Readonly<Record<string, Skeleton>> = {
  rule: {
    is: "a rule for papers",
    folder: "src/paper/rules",
    list: { file: "src/paper/rules/index.ts", name: "DECLARED" },
    text: ({ name, id, title }) => `import { placeOf, sentencesOf } from "../paper.ts";
import type { Found, PaperRule } from "./paperRule.ts";

export const ${name}: PaperRule = {
  id: "${id}",
  severity: "note",
  kind: "reasoning",
  bearsOn: "evidence",
  title: "${title}: what it finds, in a few words",
  reason: "Why a reader should care, in one sentence.",
  good: "A short paper\\n\\nA sentence without the fault.\\n",
  bad: "A short paper\\n\\nA sentence with the fault.\\n",
  expected: ["paper.txt:3:1 ${UNFINISHED}"],
  readsEnglish: true,
  check(paper) {
    const found: Found[] = [];
    for (const { sentence } of sentencesOf(paper)) {
      const fault = /with the fault/.exec(sentence.text);
      if (!fault) continue;
      found.push({
        message: "what was found, what was expected, and the cure",
        place: placeOf(paper, sentence, fault.index, fault.index + fault[0].length),
      });
    }
    return found;
  },
};
`,
    next: [
      "its kind puts it under a heading of the manual: move its name in the list to its neighbours",
      "a language other than English needs its own words: drop readsEnglish when it has them",
    ],
  },
  check: {
    is: "a check of a case",
    folder: "src/record/checks",
    list: { file: "src/record/checks/index.ts", name: "CONTENT_RULES" },
    text: ({ name, id, title }) => `import type { CaseRule } from "./caseRule.ts";

export const ${name}: CaseRule = {
  id: "${id}",
  severity: "warning",
  title: "${title}: what it finds, in a few words",
  reason: "Why a reader should care, in one sentence.",
  good: {
    record: "events:\\n  - {id: one, date: 2001-02-03, says: Something happens., initiators: [A]}\\n",
  },
  bad: {
    record: "events:\\n  - {id: one, date: 2001-02-03, says: Something happens.}\\n",
  },
  expected: ["record.yaml:2:5 ${UNFINISHED}"],
  check(record) {
    return record.events
      .filter(({ initiators }) => (initiators ?? []).length === 0)
      .map((event) => ({
        message: \`\${event.id}: what was found, what was expected, and the cure\`,
        place: record.placeOf(event),
      }));
  },
};
`,
    next: ["what must be sound before any answer is belongs into INTEGRITY_RULES: move its name there"],
  },
  noun: {
    is: "a noun of the case format",
    folder: "src/record/nouns",
    list: { file: "src/record/nouns/table.ts", name: "TABLE" },
    text: ({ name, title, type }) => `import type { z } from "zod";
import {
  fields,
  happensOn,
  Id,
  idOf,
  knownSince,
  LongText,
  names,
  note,
  part,
  SourceId,
  saysIn,
  Title,
} from "../fields.ts";
import { noun } from "./noun.ts";

/** TODO: what it is to an analyst, and what it is not. */
export const ${type} = part(
  fields({
    id: Id,
    name: Title.describe("As the page names it"),
    names,
    says: LongText.optional().describe("What it says, in a sentence"),
    saysIn,
    date: happensOn("When it came about"),
    by: idOf("actor").describe("Whose it is"),
    known: knownSince(),
    sources: SourceId.array().optional().describe("Works that say so"),
    note: note("What a careful reader should know about it"),
  }),
  { counted: "${title.toLowerCase()}s", knownBy: ["known", "happens"] },
);
export type ${type} = z.infer<typeof ${type}>;

export const ${name} = noun({
  list: "${name}s",
  in: "record",
  schema: ${type},
  title: ({ name }) => name,
});
`,
    next: [
      "the facts of each field stand on it (src/record/fields.ts): what it refers to, when it happens, since when it is known",
      "how it is called: a line in src/words/en/nouns.ts and src/words/de/nouns.ts",
      "what its fields are for: src/words/de/fieldHelp.ts; a field by a new name: fieldLabels.ts of each language",
      "npx vitest run test/record test/words/fieldLabels.test.ts says what is missing",
      "an entry of it in an example of docs/case-format.md",
    ],
  },
  concept: {
    is: "a solution concept",
    folder: "src/strategy/concepts",
    list: { file: "src/strategy/concepts/table.ts", name: "CONCEPT_ROWS" },
    text: ({ name, id, title }) => `import type { ConceptRow } from "./concept.ts";

/** TODO: the definition in one sentence. */
export const ${name} = {
  id: "${id}",
  name: "${title}",
  longName: "${title.toLowerCase()} stability",
  says: "TODO: what it asks, in a clause that follows the name",
  answers: "moves",
  looksAgain: false,
  implies: [],
  leads: false,
  source: { author: "TODO", year: "TODO", read: false },
} as const satisfies ConceptRow;
`,
    next: [
      "where answers and looking again do not say all, give it a judge of a single state (src/strategy/concepts/concept.ts)",
      "npx vitest run test/strategy/concepts.test.ts holds its verdicts to its explanations",
    ],
  },
  writer: {
    is: "a writer of pages: a form in which the page may be had",
    folder: "src/page",
    list: {
      file: "src/page/writers.ts",
      name: "WRITERS",
      line: ({ name, title, type }) => ({
        imports: `write${type}`,
        entry: `${name}: { is: "TODO: what it is, as ${title} is", write: write${type} }`,
      }),
    },
    text: ({ type }) => `import { allBlocks, type Page } from "./page.ts";
import { plainText } from "./parts.ts";
import { wordsIn } from "./words.ts";

/** TODO: which form it is, and how text is escaped in it: what stands in a page may come from anybody. */
export function write${type}(page: Page): string {
  const words = wordsIn(page.language);
  // Until every kind of block is written, the test of all writers names what is left out.
  const blocks = allBlocks(page).map((block) => ("text" in block ? plainText([block.text].flat()) : ""));
  return [page.title, ...(page.warning ? [words.warning] : []), ...blocks, ""].join("\\n");
}
`,
    next: [
      "offer it: its name among the formats of review in src/node/program.ts",
      "npx vitest run test/page/writers.test.ts says what it leaves out",
    ],
  },
  question: {
    is: "a question that the workbench or another program may ask",
    folder: "src/questions",
    list: {
      file: "src/questions/index.ts",
      name: "WORKBENCH_ANSWERS",
      line: ({ name, type }) => ({ imports: type, entry: `${name}: ${type}` }),
    },
    text: ({ name, type }) => `import { z } from "zod";
import type { Case } from "../record/index.ts";
import type { Told } from "./shape.ts";

export const ${type} = z.object({
  count: z.int().describe("TODO: what it answers, field by field"),
});
export type ${type} = Told<typeof ${type}>;

/** TODO: what is asked. \`record\`: the case as known on the day. @throws WrongQuestion where it cannot be answered */
export function ${name}(record: Case): ${type} {
  return { count: record.events.length };
}
`,
    next: [
      "ask it: a line in src/web/engine, or a command whose schema is then named in COMMAND_ANSWERS instead",
      "npx vitest run test/questions asks for a real call of it",
    ],
  },
};

/**
 * The files that are new or changed, by name. `read` gives the text of a file of the repository, undefined when there is none.
 * @throws Error with a sentence for the user when the kind or the name will not do.
 */
export function begin(
  kind: string,
  given: string,
  read: (file: string) => string | undefined,
): Map<string, string> {
  const skeleton = SKELETONS[kind];
  if (!skeleton)
    throw new Error(`no skeleton for "${kind}", there are: ${Object.keys(SKELETONS).join(", ")}`);
  const names = namesOf(given);
  const file = `${skeleton.folder}/${names.name}.ts`;
  const list = read(skeleton.list.file);
  if (list === undefined)
    throw new Error(`${skeleton.list.file} is not there: is this the repository of Detente?`);
  if (read(file) !== undefined) throw new Error(`${file} is there already; choose another name`);
  const specifier = `./${names.name}.ts`;
  const line = skeleton.list.line?.(names) ?? { imports: names.name, entry: names.name };
  return new Map([
    [file, skeleton.text(names)],
    [skeleton.list.file, register(list, skeleton.list.name, line, specifier)],
  ]);
}

function namesOf(given: string): Names {
  const words = given
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[\s_-]+/);
  if (!words.every((word) => /^[a-z][a-z0-9]*$/.test(word)))
    throw new Error(`"${given}" is no name; expected words of letters such as press-for-text`);
  const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
  return {
    name: words.map((word, i) => (i === 0 ? word : capital(word))).join(""),
    id: words.join("-"),
    title: capital(words.join(" ")),
    type: words.map(capital).join(""),
  };
}

/**
 * The import among the others in order of the alphabet, the entry at the end of the list or table: one a line between
 * brackets, or all on one line.
 */
function register(
  text: string,
  list: string,
  { imports, entry }: { imports: string; entry: string },
  specifier: string,
): string {
  const lines = text.split("\n");
  const begin = lines.findIndex((line) => new RegExp(`^(?:export )?const ${list}\\b`).test(line));
  const isEnd = (line: string) => /[\]}](?: as const)?(?: satisfies .*)?;$/.test(line);
  const end =
    begin < 0
      ? -1
      : lines.findIndex((line, i) => i >= begin && (i === begin ? isEnd(line) : /^\S/.test(line)));
  if (end < 0 || !isEnd(lines[end]!))
    throw new Error(`no list or table ${list} where it is to be registered`);
  if (end === begin) lines[end] = lines[end]!.replace(/(?=[\]}][^\]}]*$)/, `, ${entry}`);
  else lines.splice(end, 0, `  ${entry},`);
  const path = (line: string) => /^import .* from "(\.\/[^"]+)";$/.exec(line)?.[1];
  const own = lines.flatMap((line, i) => (path(line) === undefined ? [] : [i]));
  const next = own.find((i) => path(lines[i]!)! > specifier) ?? (own.at(-1) ?? -1) + 1;
  lines.splice(next, 0, `import { ${imports} } from "${specifier}";`);
  return lines.join("\n");
}
