import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LEXICONS } from "../../src/paper/lexicon/index.ts";

const root = new URL("../../src/paper/", import.meta.url);
/** What reads papers, notes and references, whatever their language; the tagger's features are what its weights rest on. */
const ROOMS = ["citations", "docx", "pdf", "references", "tagger"];
const LEARNED = ["tagger/features.ts", "tagger/weights.ts"];
const FILES = ROOMS.flatMap((room) =>
  readdirSync(new URL(`${room}/`, root)).map((name) => `${room}/${name}`),
);

/** Code without its comments. */
function codeOf(file: string): string {
  return readFileSync(new URL(file, root), "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/ .*$/gm, "$1");
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}{3,}/gu) ?? [];
}

/** Words of the lexicons that are no English: where one stands in code, the other languages are forgotten. */
const FOREIGN = new Set(
  [LEXICONS.de, LEXICONS.fr, LEXICONS.ru].flatMap((lexicon) =>
    Object.values(lexicon).flatMap((value) => wordsOf(JSON.stringify(value)).map((one) => one.toLowerCase())),
  ),
);
for (const shared of ["journal", "num", "band", "true", "false"]) FOREIGN.delete(shared);
for (const word of wordsOf(JSON.stringify(LEXICONS.en))) FOREIGN.delete(word.toLowerCase());

test.each(FILES.filter((file) => !LEARNED.includes(file)))("no word of a language stands in %s", (file) => {
  const patterns =
    codeOf(file).match(
      /\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n])+\/[gimsuvy]*|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/gu,
    ) ?? [];
  const found = patterns
    .filter((pattern) => !/^"\.\.?\//.test(pattern))
    // The letter of a sign such as \b is none of the word that follows.
    .map((pattern) => pattern.replace(/\\[A-Za-z]/g, " "))
    .flatMap(wordsOf)
    .filter((word) => FOREIGN.has(word.toLowerCase()) || /\p{Script=Cyrillic}/u.test(word));
  expect(found, "write it in paper/lexicon, in the file of its language").toEqual([]);
});
