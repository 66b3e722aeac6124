import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { actorOfHost, knownActors } from "../../src/actors/index.ts";

const root = new URL("../../src/", import.meta.url);
const files = (readdirSync(root, { recursive: true }) as string[]).filter(
  (name) => /\.tsx?$/.test(name) && !name.startsWith("actors/"),
);

/** Words that look like an actor's and are none, each with the reason. */
const ALLOWED: readonly { file: RegExp; text: RegExp }[] = [
  // A typeface.
  { file: /^page\/style\.ts$/, text: /Georgia,/g },
  // Languages and scripts, by the codes of their standards.
  { file: /./, text: /\b(?:en-US|EN_US)\b|LOCALE_EN_US|Script=\w+/g },
  // Tags of RIS.
  { file: /^bibliography\/ris\//, text: /\bAU\b/g },
  // An index of works, which is nobody's word.
  { file: /^record\/plainValues\.ts$/, text: /pubmed\\\.ncbi\\\.nlm\\\.nih\\\.gov/g },
  // A journal that a definition is taken from.
  { file: /^events\/votes\/measures\.ts$/, text: /American Political Science Review/g },
  // The one body whose votes are counted, by the name of the kind of measure.
  {
    file: /^(?:events\/votes|node\/(?:eventsProgram|commands\/votes)|record\/(?:limits|nouns\/measure)|words\/(?:en|de)\/)/,
    text: /\b(?:the )?General Assembly of the United Nations|\bUN General Assembly|\bUnited Nations votes|\bUN votes|\bUN-Abstimmungen|Generalversammlung der Vereinten Nationen|UN-Generalversammlung|\bUN-(?=Abstimmung)/g,
  },
  // A column of a data set.
  { file: /^(?:events\/coded|node\/store)\//, text: /\bQuad Code\b/g },
  // The languages that papers are written in.
  {
    file: /^words\/en\/paperRead\.ts$/,
    text: /^ {2}[a-z]{2}: "\p{Lu}\p{L}+",$/gmu,
  },
  // Symbols of the documents of one organisation, which have a form of citation of their own.
  {
    file: /^paper\/(?:citations\/heads|lexicon\/shapesOfWorks)\.ts$/,
    text: /\(\?:UN \)\?|\bUN(?: Doc|_DOCUMENT|_RESOLUTION)/g,
  },
];

const words = new Set(["Western", "Westerners", "Allies", "Allied"]);
for (const { names, adjectives, capitals, seats } of knownActors())
  for (const of of [names, adjectives, capitals, seats])
    for (const word of Object.values(of).flat()) if (/^\p{Lu}/u.test(word)) words.add(word);
const NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|")})(?![\\p{L}\\p{N}])`,
  "gu",
);

/** A file without its comments and, of a rule, without its examples, which are papers. */
function codeOf(name: string): string {
  const text = readFileSync(new URL(name, root), "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
    .replace(/(^|\s)\/\/.*$/gm, "$1");
  const code = /^paper\/(?:rules|againstCase)\//.test(name)
    ? text.replace(/^ {2}good:[\s\S]*?^ {2}(?=readsEnglish|check)/m, (example) =>
        example.replace(/[^\n]/g, ""),
      )
    : text;
  return ALLOWED.filter(({ file }) => file.test(name)).reduce(
    (rest, { text: one }) => rest.replace(one, ""),
    code,
  );
}

function found(code: string): string[] {
  const hosts = [...code.matchAll(/(?<![\w@])(?:[a-z0-9-]+(?:\\?\.))+[a-z]{2,}(?![\w(])/g)]
    .map(([host]) => host.replaceAll("\\", ""))
    .filter((host) => actorOfHost(host) !== undefined);
  return [
    ...new Set([...[...code.replace(/\\[bBsdw]/g, "  ").matchAll(NAMES)].map(([name]) => name), ...hosts]),
  ];
}

describe("no name, adjective, seat or host of an actor stands in general code", () => {
  test.each(files)("%s", (name) => {
    expect(found(codeOf(name)), "read src/actors instead").toEqual([]);
  });

  test("and one would be seen", () => {
    expect(found("const camp = /\\bMoscow\\b|kremlin\\.ru$/;")).toEqual(["Moscow", "kremlin.ru"]);
    expect(found('if (host === "www.mfa.gov.zm") return "Sierra Leone";')).toEqual([
      "Sierra Leone",
      "www.mfa.gov.zm",
    ]);
    expect(found("all of them Western")).toEqual(["Western"]);
  });
});
