import { expect, test } from "vitest";
import { argumentOf } from "../../src/paper/argument/seen.ts";
import type { Language } from "../../src/paper/paper.ts";
import { readMarkdown } from "../../src/paper/readMarkdown.ts";

const seen = (text: string, language: Language = "en") => {
  const found = argumentOf({ ...readMarkdown("paper.md", text), language });
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
    "bold labels under a heading that counts them, each with a word on it",
    "# The strait\n\n## Options\n\n**Option A: a treaty.** It would bind both.\n\n**Option B: a hotline.** It would cost little.\n",
    ["a treaty", "a hotline"],
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
    "a series of sentences",
    "# The mast\n\nThe managers were offered three solutions. One is to share the mast. Another is to rent room on a roof. The last is to build two.\n",
    ["to share the mast", "to rent room on a roof", "to build two"],
  ],
  [
    "scenarios told one after the other, pages apart",
    "# The gulf\n\nThe first scenario, written by Ann Lee, presupposes a good harvest, and peace with it.\n\nThe villages eat.\n\nThe second scenario, written by Bo Ek, foresees two dry years.\n",
    ["a good harvest", "two dry years"],
  ],
  [
    "cases by name",
    "# The gulf\n\n## Best case: A long truce\n\nNobody shoots.\n\n## Worst case: A short war\n\nBoth do.\n",
    ["A long truce", "A short war"],
  ],
  [
    "none where things are only counted",
    "# The mill\n\nThe first model was built in 1911. The second was sold. One is in the museum. Another is lost.\n",
    [],
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
  ["If the talks fail, the Union should offer its own ship.", 1],
  ["The managers must not sign for more than five years, though.", 1],
  ["My own advice is to rent.", 1],
  ["This brief argues that donors should pay for the desk.", 1],
  ["The limits of the treaty need to be revisited.", 1],
  ["What is needed is a new round of talks.", 1],
  ["It is time for both coast guards to share a log.", 1],
  ["Before a licence is issued, the office must hear the villages.", 0],
  ["The keeper would have to be paid for nights.", 0],
  ["Further rooms were let should the guests bring their children.", 0],
  ["The diary should not be relied upon for dates.", 0],
  ["It should be noted that the mills were shut.", 0],
  ["The question is whether the Union should pay.", 0],
  ["Ministers should resign, the newspaper wrote.", 0],
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

test.each<[Language, string]>([
  ["de", "## Fazit\n\nDie Maut bleibt. Die Länder sollten sie teilen.\n"],
  ["fr", "## Remarques finales\n\nLe péage reste. Les régions devraient le partager.\n"],
  ["ru", "## Заключение\n\nПошлина остаётся. Странам следует разделить её.\n"],
])("a closing section and who is told what, in the words of %s", (language, text) => {
  const found = seen(`# The toll\n\n## 1\n\nAbc.\n\n${text}`, language);
  expect(found.conclusions).toHaveLength(1);
  expect(found.recommendations).toHaveLength(1);
});

test.each([
  ["Recomendaciones", "Consideraciones finales"],
  ["Raccomandazioni", "Considerazioni conclusive"],
  ["Aanbevelingen", "Slotbeschouwing"],
])("of other languages the headings are read: %s, %s", (recommending, concluding) => {
  const found = seen(
    `# Abc\n\n## ${recommending}\n\n- abc def ghi\n- jkl mno pqr\n\n## ${concluding}\n\nAbc def ghi jkl.\n`,
    "other",
  );
  expect(found.recommendations).toEqual(["abc def ghi", "jkl mno pqr"]);
  expect(found.conclusions).toEqual(["Abc def ghi jkl."]);
});

test.each([
  "Concluding remarks",
  "Looking ahead",
  "The way forward",
  "The road ahead",
  "The bottom line",
  "5. Summary and outlook",
  "VI. Final reflections",
  "Conclusion: the road ahead",
  "Where do we go from here?",
])("“%s” closes a paper", (heading) => {
  expect(
    seen(`# Abc\n\n## First\n\nTrade fell.\n\n## ${heading}\n\nTrade matters more than tolls.\n`).conclusions,
  ).toEqual(["Trade matters more than tolls."]);
});

test("what another foretells, guesses or asks is no forecast of the paper", () => {
  expect(
    seen(
      "# The toll\n\nThe minister argues that trade will fall by 2032. It fell probably due to the toll. The book asks how the toll will end by 2032. The toll will be lifted before 2032.\n",
    ).forecasts,
  ).toEqual(["The toll will be lifted before 2032."]);
});

test.each([
  "The oldest mill is probably that of the abbey.",
  "The quarrel was inevitable, which probably explains the haste.",
  "As will become clear, the toll was never paid.",
  "The costs will be examined in the following section.",
  "In such a town you are likely to stay in the trade of your father.",
  "It would take a method that is likely to fail us.",
  "Probably not.",
  "The law of 2031 (see Will Hutton, 2031) is long.",
  "If a party looks likely to win the seat, the others join hands.",
  "“The mills will close by 2032. The town will be likely to die. Nobody will mourn it by 2033.”",
])("no forecast: “%s”", (sentence) => {
  expect(seen(`# The toll\n\nTrade fell. ${sentence}\n\nIt rained.\n`).forecasts).toEqual([]);
});

test.each([
  "A truce is very unlikely before the harvest.",
  "We judge this unlikely.",
  "It is likely that the council will refuse.",
  "Prices are likely to rise.",
  "The council will probably refuse.",
  "There is roughly an even chance of a truce within the year.",
  "This scenario is at present considered improbable.",
])("a forecast: “%s”", (sentence) => {
  expect(seen(`# The toll\n\nTrade fell. ${sentence}\n\nIt rained.\n`).forecasts).toEqual([sentence]);
});

test.each([
  "They reject the need to elect a chair.",
  "Workers must sell what they make, and owners must buy it.",
  "We must stress that nobody was asked.",
  "First, however, we need to discuss the fees.",
  "It should go without saying that he refused.",
  "We should not be surprised that they refused.",
  "This means that contracts must reflect who signed them.",
  "“We must act within the guild. We must help all guilds that weaken the mill. They should strike.”",
])("no recommendation: “%s”", (sentence) => {
  expect(seen(`# The toll\n\nTrade fell. ${sentence}\n\nIt rained.\n`).recommendations).toEqual([]);
});

test("what sums up a paragraph within a paper is no conclusion of it, nor is a question at its end", () => {
  const found = seen(
    `# The toll\n\n## First\n\nOverall, the hardest hit were the carters.\n\n${"It rained.\n\n".repeat(20)}So what is going on?\n`,
  );
  expect(found.conclusions).toEqual([]);
});
