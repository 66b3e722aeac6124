import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bibliographyText, loadBibliographyReader, lostInWriting } from "../../src/bibliography/index.ts";
import { SOURCE_TYPES, SOURCE_VARIABLES } from "../../src/record/csl.ts";
import type { Csl } from "../../src/record/index.ts";
import { detente, temporaryFolder } from "../node/run.ts";

const read = await loadBibliographyReader();

const NAMES = new Set(
  "author chair collection-editor compiler composer container-author contributor curator director editor editorial-director editor-translator executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator".split(
    " ",
  ),
);
const DATES = new Set("accessed available-date event-date issued original-date submitted".split(" "));
/** What CSL 1.0.2 has and neither BibTeX nor RIS nor Zotero's Extra: numbers a processor makes, older names of others. */
const NOWHERE = new Set(
  "categories citation-key citation-label citation-number event first-reference-note-number journalAbbreviation locator page-first part printing shortTitle supplement year-suffix".split(
    " ",
  ),
);
const OF_THE_CASE = new Set("id type actor kind quality funder seen text custom".split(" "));

function sampleOf(variable: string): unknown {
  if (NAMES.has(variable))
    return [{ family: "Özdemir", given: "Ayşe" }, { literal: `Office of ${variable}` }];
  if (DATES.has(variable)) return { "date-parts": [[2014, 3, variable.length]] };
  if (variable === "URL") return "https://example.org/a_b?c=1&d=2";
  if (variable === "DOI") return "10.1000/x_1";
  if (variable === "ISSN") return "1234-5678";
  if (variable === "ISBN") return "978-1-2345-6789-0";
  if (variable === "language") return "el";
  if (variable === "page") return "7-19";
  if (
    /^(volume|issue|number.*|edition|section|.*-number|version|PMID|PMCID|collection-number)$/.test(variable)
  )
    return String(variable.length);
  return `Λόγοι περί ${variable} & 5 %`;
}

const VARIABLES = SOURCE_VARIABLES.filter((variable) => !OF_THE_CASE.has(variable) && !NOWHERE.has(variable));

describe.each([".bib", ".ris"])(
  "a work of every type, with every variable there is, by way of %s",
  (extension) => {
    test.each(SOURCE_TYPES)("%s comes back whole", async (type) => {
      // Each variable by itself, and all of them together.
      const works = [
        ...VARIABLES.map((variable, i) => ({
          id: `w${i}`,
          type,
          title: "T",
          [variable]: sampleOf(variable),
        })),
        {
          id: "all",
          type,
          ...Object.fromEntries(VARIABLES.map((variable) => [variable, sampleOf(variable)])),
        },
      ] as Csl[];
      const text = await bibliographyText(extension, works);
      expect(lostInWriting(read, `w${extension}`, text, works)).toEqual([]);
      expect(read(`w${extension}`, text).problems.filter(({ severity }) => severity === "error")).toEqual([]);
    });

    test("doubt, spans and seasons of a date come back", async () => {
      const works = [
        { "date-parts": [[2014, 3]], circa: true },
        { "date-parts": [[2014], [2016]] },
        {
          "date-parts": [
            [2014, 1],
            [2014, 2],
          ].map((part) => part),
        },
        { "date-parts": [[2014]], season: 2 },
      ].map((issued, i) => ({ id: `w${i}`, type: "book", title: "T", issued })) as unknown as Csl[];
      const text = await bibliographyText(extension, works);
      expect(lostInWriting(read, `w${extension}`, text, works)).toEqual([]);
    });

    test("what has no place in it is named", async () => {
      const works = [
        { id: "a", type: "book", title: "T", "page-first": "7" },
        { id: "b", type: "book", title: "U", "page-first": "8", part: "II" },
      ] as unknown as Csl[];
      const text = await bibliographyText(extension, works);
      expect(lostInWriting(read, `w${extension}`, text, works)).toEqual([
        { variable: "page-first", works: 2 },
        { variable: "part", works: 1 },
      ]);
    });
  },
);

test("the command says of what it wrote that all of it is there, by saying nothing", () => {
  const folder = temporaryFolder();
  const paper = join(folder, "paper.txt");
  writeFileSync(paper, "They met.[1]\n\nNotes\n\n[1] Ann Lee, “Trade and War,” Review 3 (2015): 1–9.\n");
  for (const form of ["bib", "ris", "json"])
    expect(detente("check", paper, "--bibliography", join(folder, `out.${form}`)).err).not.toMatch(
      /does not hold/,
    );
});
