/** What `npm run new` can begin: a file with what is to be filled in, and its place in the list that makes it count. */
export interface Skeleton {
  /** What it is, for the help. */
  is: string;
  folder: string;
  /** The file with the list, and the name of the list. */
  list: { file: string; name: string };
  /** Of the new file. `name` is camelCase, `id` kebab-case, `title` begins with a capital. */
  text(names: Names): string;
  /** What to do then. */
  next: readonly string[];
}

export interface Names {
  name: string;
  id: string;
  title: string;
}

const UNFINISHED = "TODO: until this is what the rule says, its test is red";

export const SKELETONS: Readonly<Record<string, Skeleton>> = {
  rule: {
    is: "a rule for papers",
    folder: "src/paper/rules",
    list: { file: "src/paper/rules/index.ts", name: "PAPER_RULES" },
    text: ({ name, id, title }) => `import { placeOf, sentencesOf } from "../paper.ts";
import type { Found, PaperRule } from "./paperRule.ts";

export const ${name}: PaperRule = {
  id: "${id}",
  severity: "note",
  kind: "reasoning",
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
  "case-rule": {
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
  return new Map([
    [file, skeleton.text(names)],
    [skeleton.list.file, register(list, skeleton.list.name, names.name, specifier)],
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
  };
}

/** The import among the others in order of the alphabet, the name at the end of the list. */
function register(text: string, list: string, name: string, specifier: string): string {
  const lines = text.split("\n");
  const begin = lines.findIndex((line) => new RegExp(`^export const ${list}\\b`).test(line));
  const end = begin < 0 ? -1 : lines.indexOf("];", begin);
  if (end < 0) throw new Error(`no list ${list}, one name a line, where it is to be registered`);
  lines.splice(end, 0, `  ${name},`);
  const path = (line: string) => /^import .* from "(\.\/[^"]+)";$/.exec(line)?.[1];
  const own = lines.flatMap((line, i) => (path(line) === undefined ? [] : [i]));
  const next = own.find((i) => path(lines[i]!)! > specifier) ?? (own.at(-1) ?? -1) + 1;
  lines.splice(next, 0, `import { ${name} } from "${specifier}";`);
  return lines.join("\n");
}
