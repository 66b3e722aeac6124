import { expect, test } from "vitest";
import { argumentOf } from "../../src/paper/argument/seen.ts";
import { readMarkdown } from "../../src/paper/readMarkdown.ts";

const seen = (text: string) => {
  const found = argumentOf({ ...readMarkdown("paper.md", text), language: "en" });
  return {
    options: found.options.map(({ name }) => name.text),
    recommendations: found.recommendations.map(({ text }) => text),
    conclusions: found.conclusions.map(({ text }) => text),
    forecasts: found.forecasts.map(({ text }) => text),
  };
};

test.each([
  [
    "headings",
    "# The toll\n\nThree options are open.\n\n## Option 1: Keep it\n\nIt pays.\n\n## Option 2: Share it\n\nIt wins friends.\n\n## Option 3: Drop it\n\nIt ends the quarrel.\n",
    ["Keep it", "Share it", "Drop it"],
  ],
  [
    "bold labels",
    "# The strait\n\n**Scenario A – Frozen strait.** Ships stay away.\n\n**Scenario B – Open strait.** A treaty is signed.\n",
    ["Frozen strait", "Open strait"],
  ],
  [
    "the cells of a table",
    "# The delta\n\n| Pathway | Strength |\n| --- | --- |\n| Pathway 1: Dams | Cheap |\n| Pathway 2: Canals | Fair |\n| Pathway 3: Retreat | Lasting |\n",
    ["Dams", "Canals", "Retreat"],
  ],
  [
    "a numbered list",
    "# The file\n\nThere are three courses of action:\n\n1. wait for the election;\n2. call both sides to a neutral town;\n3. hand the file to the League.\n\nThe first costs nothing.\n",
    ["wait for the election", "call both sides to a neutral town", "hand the file to the League"],
  ],
  [
    "Roman numbers",
    "# The embargo\n\nAlternative I. Lift it at once. Trade returns.\n\nAlternative II. Keep it. Nothing changes.\n",
    ["Lift it at once", "Keep it"],
  ],
  [
    "none in a history",
    "# The toll\n\nMerchants had the option of paying in salt. In the first case the court heard them; in the second it did not. The road had three bends and an inn.\n",
    [],
  ],
])("options as %s", (_, text, options) => {
  expect(seen(text).options).toEqual(options);
});

test.each([
  ["We recommend lifting the embargo in steps.", 1],
  ["The council needs to appoint an inspector.", 1],
  ["It is essential that the test be public.", 1],
  ["To the Ministry of Grain: open the northern ports within a year.", 1],
  ["Ministers should fund the pilots.", 1],
  ["The work must meet the threshold of § 2 of the act.", 0],
  ["He recommended the inn to his friends.", 0],
  ["The union said that the council should resign.", 0],
])("“%s” recommends: %i", (sentence, count) => {
  expect(seen(`# The toll\n\nTrade fell. ${sentence}\n\n${sentence}\n`).recommendations.length > 0).toBe(
    count > 0,
  );
});

test("what is concluded and foretold is seen outside a closing section and in other words", () => {
  const found = seen(
    "# The toll\n\nThe toll fell. We therefore conclude that canals come first.\n\n## Outlook\n\nThe toll will be lifted before 2032. Smuggling is set to fall. Prices are expected to rise.\n",
  );
  expect(found.conclusions).toContain("We therefore conclude that canals come first.");
  expect(found.forecasts).toEqual([
    "The toll will be lifted before 2032.",
    "Smuggling is set to fall.",
    "Prices are expected to rise.",
  ]);
});
