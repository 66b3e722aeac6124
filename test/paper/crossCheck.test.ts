import { expect, test } from "vitest";
import { readHtml } from "../../src/paper/readHtml.ts";
import { readMarkdown } from "../../src/paper/readMarkdown.ts";
import { readText } from "../../src/paper/readText.ts";
import { referencesOf } from "../../src/paper/references/list.ts";
import { systemOf } from "../../src/paper/references/system.ts";
import { checkPaper } from "../../src/paper/rules/index.ts";

const paperOf = (body: string, entries: readonly string[], after = "") =>
  readText("paper.txt", `The harbours\n\n${body}\n\nReferences\n\n${entries.join("\n\n")}\n${after}`);
const told = (paper: ReturnType<typeof readText>) =>
  checkPaper(paper)
    .filter(({ rule }) => /^(?:citation|reference)-/.test(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);

const BIRDS = ["Amsel, A.", "Drossel, B.", "Elster, C.", "Fink, D.", "Gans, E.", "Kiebitz, F."];
const entry = (names: string, year: number, title = "Trade and towns") =>
  `${names} (${year}). ${title}. Kiel: Lotse.`;
/** Names each entry's first author with its year. */
const naming = (entries: readonly string[]) =>
  `Trade fell (${entries.map((one) => `${/^[^,]+/.exec(one)![0].replace(/ [A-Z]\.?$/, "")} ${/\d{4}/.exec(one)![0]}`).join("; ")}).`;
const orderOf = (entries: readonly string[]) =>
  told(paperOf(naming(entries), entries)).filter((one) => one.startsWith("reference-order"));

test.each([
  [
    "works of one author by year",
    ["Amsel, A.", "Amsel, A."],
    [2012, 2017],
    ["Zoll und Hafen", "Aale im Fluss"],
  ],
  [
    "one author alone before the same with others",
    ["Amsel, A.", "Amsel, A., Zander, Z.", "Amsel, A., & Bär, B."],
    [2012, 2005, 2010],
  ],
  ["umlauts as vowels with an e", ["Moeller, A.", "Möller, B.", "Moltke, C."], [2001, 2002, 2003]],
  ["umlauts as their vowels", ["Moll, A.", "Möller, B.", "Molner, C."], [2001, 2002, 2003]],
  ["a sharp s as one s", ["Roßmann, A.", "Rosner, B."], [2001, 2002]],
  ["a sharp s as two", ["Rosner, A.", "Roßmann, B."], [2001, 2002]],
  ["under the particle", ["Vogel, A.", "von Amsel, B."], [2001, 2002]],
  ["under the name behind it", ["Amsel, A.", "von Bussard, B.", "Ciconia, C."], [2001, 2002, 2003]],
  ["a short name before a longer one", ["Li, Z.", "Lind, A."], [2001, 2002]],
])("in order: %s", (_, names, years, titles: string[] = []) => {
  const rest = BIRDS.map((name, i) => entry(name, 1990 + i));
  const own = names.map((name, i) => entry(name, years[i]!, titles[i]));
  const first = own[0]!.toLowerCase();
  const before = rest.filter((one) => one.toLowerCase() < first && !one.startsWith("Amsel"));
  const after = rest.filter(
    (one) => one.toLowerCase() > own.at(-1)!.toLowerCase() && !one.startsWith("Amsel"),
  );
  expect(orderOf([...before, ...own, ...after])).toEqual([]);
});

test("an entry elsewhere is told once, and a second list is none of the first", () => {
  const own = BIRDS.map((name, i) => entry(name, 1990 + i));
  expect(orderOf([own[0]!, own[3]!, own[1]!, own[2]!, own[4]!, own[5]!])).toHaveLength(1);
  expect(
    orderOf([...own, entry("Aal, A.", 2001), entry("Barsch, B.", 2002), entry("Hecht, C.", 2003)]),
  ).toEqual([]);
});

test.each([
  "Open Access\nThis article is distributed under the terms of the Northern Licence 2.0 (2015).",
  "About the authors\nAda Amsel (born 1971) teaches at the University of Kiel.",
  '<a rel="license" href="https://licences.example/2015/"><img alt="Licence" src="https://i.example/2015.png" /></a>',
  "© 2015 The Harbour Press. All rights reserved.",
])("the list is over where a box follows it: %s", (box) => {
  const entries = BIRDS.map((name, i) => entry(name, 1990 + i));
  const paper = paperOf(naming(entries), entries, `\n${box}\n`);
  expect(referencesOf(paper)).toHaveLength(entries.length);
  expect(told(paper)).toEqual([]);
});

test("what else appeared need not be cited", () => {
  const entries = BIRDS.map((name, i) => entry(name, 1990 + i));
  const paper = paperOf(
    naming(entries),
    entries,
    `\nRelated Lotse Publications\n\n${entry("Bär, B.", 2014)}\n\n${entry("Dachs, D.", 2015)}\n`,
  );
  expect(referencesOf(paper)).toHaveLength(entries.length);
  expect(told(paper)).toEqual([]);
});

test("a work that an abbreviation stands before, or that notes and an appendix name, is cited", () => {
  const entries = BIRDS.map((name, i) => entry(name, 1990 + i));
  const body = `Trade fell (CGT, Amsel 1990; Drossel 1991; Elster 1992; Fink 1993).`;
  const paper = paperOf(
    body,
    entries,
    "\nAppendix\n\nThe figures were taken from Gans (1994) and from Kiebitz’s book.\n",
  );
  expect(told(paper)).toEqual([]);
});

test("et al. is right of three authors and of an entry that has it, and wrong of two", () => {
  const entries = [
    entry("Amsel, A., Bär, B., & Dachs, C.", 2011),
    entry("Elster, E. et al.", 2012),
    entry("Fink, F., & Gans, G.", 2013),
  ];
  expect(
    told(paperOf("Trade fell (Amsel et al. 2011; Elster et al. 2012; Fink et al. 2013).", entries)),
  ).toEqual(["citation-differs: Fink et al. 2013 has “et al.”, and the entry names two authors; name them"]);
});

test("exponents are no calls of a list whose entries have no numbers", () => {
  const entries = BIRDS.map((name, i) => entry(name, 1990 + i));
  const body = `${naming(entries)} The sum is x² + y³ + z², and x⁴ less y².`;
  expect(systemOf(paperOf(body, entries))).toBe("author-date");
});

test("divisions that hold nothing but text are the entries of a list", () => {
  const entries = BIRDS.map((name, i) => entry(name, 1990 + i));
  const list = entries
    .map((one) => `<div class="csl-entry">\n${one.replace("Kiel", "<em>Kiel</em>")}\n</div>`)
    .join("\n");
  const paper = readHtml(
    "paper.html",
    `<h1>The harbours</h1><p>${naming(entries)}</p><h2>References</h2><div id="refs">${list}</div>`,
  );
  expect(referencesOf(paper).map(({ text }) => text.trim())).toEqual(entries);
  expect(told(paper)).toEqual([]);
});

test.each(["-", "*", "•"])("a list whose entries stand behind %s is read entry by entry", (bullet) => {
  const entries = BIRDS.map((name, i) => entry(name, 1990 + i));
  const paper = readMarkdown(
    "paper.md",
    `# The harbours\n\n${naming(entries)}\n\n## References\n\n${entries.map((one) => `${bullet} ${one}`).join("\n")}\n`,
  );
  expect(referencesOf(paper).map(({ text }) => text)).toEqual(entries);
  expect(told(paper)).toEqual([]);
});

test("two names before one year mean the entry that has both, and not another of the first", () => {
  const entries = [
    "Amsel, B. (2011). Salt and Schools. Lund: Lake Press.",
    "Dorn, C. (2009). Schools of the North. Lund: Lake Press.",
    "Hribar, G. (2014). Salt Policy in the North, in The Collection of Articles (Lund, 17-18 October 2014) p. 34-39.",
    "Hribar, G. Novotna, B. School Attitudes, Values, and Habits in the Young Ports. A Case Study. European Quarterly of Schools Vol. 3, No. 3, October 2014 p. 22-32.",
  ];
  const body = (pair: string) => `It fell (Amsel, 2011; Dorn, 2009). Salt was dear (Hribar, 2014).${pair}`;
  expect(told(paperOf(body(" It rose (Hribar, Novotna, 2014: 26)."), entries))).toEqual([]);
  expect(told(paperOf(body(""), entries))).toHaveLength(1);
});

test("a second author who is a slip of the one in the list is told", () => {
  const paper = (cited: string, listed: string) =>
    readText(
      "p.txt",
      `The Treaty\n\nIntroduction\n\nThe treaty of the towns has come under strain since then (Biswas 1992; ${cited} 2007). Ode (2005) disagrees with Biswas (1992).\n\nReferences\n\nBiswas, A. K. 1992. "The Treaty." Water Review 17 (4): 201-209.\n\nOde, P. 2005. Rivers. London: Hurst.\n\n${listed}. 2007. "River Rivalry." Water Policy 9 (3): 231-251.\n`,
    );
  const found = (cited: string, listed: string) =>
    checkPaper(paper(cited, listed))
      .filter(({ rule }) => rule === "citation-differs")
      .map(({ message }) => message.split(":")[0]);
  expect(found("Wirsen and Jasparro", "Wirsen, R. G., and C. Jasparo")).toEqual([
    "Wirsen and Jasparro 2007 is named in the text, and the list has Wirsen and Jasparo 2007",
  ]);
  expect(found("Wirsen and Jasparo", "Wirsen, R. G., and C. Jasparo")).toEqual([]);
  expect(found("Wirsen and Tennant", "Wirsen, R. G., and C. Jasparo")).toEqual([]);
});

test("a year is not found in the entry that follows", () => {
  const list = [
    "Amsel, J. (2010). Trade and war. Oxford: River Press.",
    "Drossel, K. (2012). The growth of towns. Kiel: Lotse.",
    "Elster, C. (2011). The fall of trade. Oxford: River Press.",
    "Fink, C. (2014). The fall of tolls. Oxford: River Press.",
  ];
  const body = (drossel: number, elster: number) =>
    `Trade fell (Amsel 2010). Drossel (${drossel}) disagrees. Towns grew (Elster ${elster}; Fink 2014).`;
  const rules = (text: string) => checkPaper(paperOf(text, list)).map(({ rule }) => rule);
  expect(rules(body(2011, 2014))).toEqual(["citation-differs", "citation-differs"]);
  expect(rules(body(2012, 2011))).toEqual([]);
});

test("a work named in the sentence is missing where its page or what its author says stands behind it", () => {
  const list = [
    "Amsel, J. (2010). Trade and war. Oxford: River Press.",
    "Drossel, K. (2012). The growth of towns. Kiel: Lotse.",
    "Elster, C. (2011). The fall of trade. Oxford: River Press.",
  ];
  const rules = (text: string) =>
    checkPaper(paperOf(`Trade fell (Amsel 2010; Drossel 2012; Elster 2011). ${text}`, list)).map(
      ({ rule }) => rule,
    );
  for (const missing of [
    "Palley (2005, 221) saw a turn.",
    "Palley (2005: 221 f.) saw a turn.",
    "Palley (2005) argues that it turned.",
    "Palley (2005) bezweifelt diese Wende.",
    "Palley et al. (2005) suggest that it turned.",
  ])
    expect(rules(missing)).toEqual(["citation-not-listed"]);
  for (const none of [
    // What happened in a year.
    "Brexit (2016) suggests that voters were angry.",
    "Crimea (2014) suggests a pattern.",
    "Georgia (2008) and Ukraine (2014) suggest that force pays.",
    "Kosovo (1999) argues that force pays.",
    "Kyoto (1997) argues for itself.",
    "Maastricht (1992) sees a turn.",
    "The experience of Kosovo (1999) suggests a pattern.",
    "As the war in Iraq (2003) suggests, it ended.",
    "The case of Finland (1939) suggests a pattern.",
    "A look at Suez (1956) suggests a pattern.",
    "A look at Suez (1956) concludes it.",
    "Der Blick auf Suez (1956) sieht anders aus.",
    "The Herald (2015) argues otherwise.",
    "The Tariff Convention (1990) sees it so.",
    "Norland (1914, 1918) had two wars.",
    "UNCLOS (1982) sees to it.",
    "As Jens Drossel (2012) argues, it ended.",
  ])
    expect(rules(none)).toEqual([]);
});
