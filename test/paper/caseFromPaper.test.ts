import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sourceEntry } from "../../src/paper/draft/sourceEntry.ts";
import { caseFromPaper, readHtml, readMarkdown, readText } from "../../src/paper/index.ts";
import { type Csl, checkCase, formatProblem, parseCase, sourceOf } from "../../src/record/index.ts";

const PAPER = `Aland and Bland: talks or none?

How they met

The River Commission (RC) was founded in 1991 and was replaced by the Joint Water Council (JWC) in 1997.[1] France and Poland signed the Treaty on Fish and Fowl in May 1999.[2] France left on 6 October 2021. Poland answered.

What may come

There are three possible models: keeping things as they are, ending the talks, and a new treaty.

Notes

[1] Ann Lee, “Rivers,” Review of Waters 3 (1999): 14.

[2] Bo Ek, “Fish,” The Gazette, accessed 2 June 2021, https://example.org/fish.

This paper was funded by Poland.
`;

function draft(text: string, read = readText) {
  const { files, found, remarks } = caseFromPaper(
    { ...read("in/paper.txt", text), language: "en" },
    (_, schema) => schema,
  );
  const { case: record, problems } = parseCase(files);
  return { files, found, remarks, record: record!, problems: problems.map(formatProblem) };
}

function errors(text: string, read = readText): string[] {
  const { files } = caseFromPaper(read("paper.txt", text), (_, schema) => schema);
  const { case: record, problems } = parseCase(files);
  const all = [...problems, ...(record ? checkCase(record) : [])];
  return all
    .filter(
      ({ severity, rule }) =>
        severity === "error" || rule === "hidden-characters" || rule === "long-quotation",
    )
    .map(formatProblem);
}

describe("a case begun from a paper", () => {
  const { record, problems, found, files } = draft(PAPER);

  test("can be read without a problem, and has no error", () => {
    expect(problems).toEqual([]);
    expect(errors(PAPER)).toEqual([]);
  });

  test("names as parties the two actors the paper names most", () => {
    expect([...record.meta.parties].sort()).toEqual(["FRA", "POL"]);
    expect(record.actors.find(({ id }) => id === "FRA")).toMatchObject({
      name: "France",
      codes: { iso3: "FRA" },
    });
  });

  test("has the formats with letters in parentheses, what replaced what, and the years stated", () => {
    const [rc, jwc] = record.formats;
    expect(rc).toMatchObject({
      name: "River Commission",
      abbreviation: "RC",
      kind: "commission",
      successor: "jwc",
    });
    expect(rc!.phases.map(({ phase, date }) => `${phase} ${date}`)).toEqual([
      "founded 1991",
      "replaced 1997",
    ]);
    expect(jwc).toMatchObject({ name: "Joint Water Council", abbreviation: "JWC" });
    expect(record.formats.map(({ name }) => name)).toContain("Treaty on Fish and Fowl");
  });

  test("has an event for every date, each unverified, with words that stand in the paper", () => {
    expect(record.events.map(({ date }) => date)).toEqual(["1991", "1997", "1999-05", "2021-10-06"]);
    for (const { verification, sources, says } of record.events) {
      expect(verification).toBe("unverified");
      expect(says).toMatch(/^To be confirmed/);
      const [citation] = sources!;
      if (typeof citation === "string" || !citation?.anchor) throw new Error("expected an anchor");
      const { exact, prefix = "", suffix = "" } = citation.anchor;
      expect(PAPER.replace(/\[\d\]/g, "")).toContain(`${prefix}${exact}${suffix}`);
    }
  });

  test("ties events to the works that the notes there cite", () => {
    const [lee, ek] = record.sources.slice(1);
    expect(lee!.csl.title).toMatch(/Rivers/);
    expect(record.events[0]!.sources!.map(sourceOf)).toEqual(["paper", lee!.id]);
    expect(record.events[2]!.sources!.map(sourceOf)).toEqual(["paper", ek!.id]);
  });

  test("has the outcomes announced, in the words of the paper", () => {
    expect(record.outcomes.map(({ name }) => name)).toEqual([
      "keeping things as they are",
      "ending the talks",
      "a new treaty",
    ]);
  });

  test("takes the latest day in the notes as the day it is written as of", () => {
    expect(record.meta.asOf).toBe("2021-06-02");
  });

  test("counts what was found and says in which file it is", () => {
    expect(found.map(({ what, count }) => `${what}: ${count}`)).toEqual([
      "actors named: 2",
      "formats named: 3",
      "steps in their lives: 3",
      "dates in sentences: 4",
      "outcomes announced: 3",
      "steps recommended: 0",
      "works cited: 2",
    ]);
    for (const { file, count } of found) expect(file !== undefined && files.has(file)).toBe(count > 0);
  });

  test("repeats what the paper says of who paid for it", () => {
    expect(record.sources[0]!.csl.note).toContain("This paper was funded by Poland.");
  });
});

describe("what a paper does not give", () => {
  test("is left out and said, and two placeholders stand for the parties", () => {
    const { record, files, remarks, problems } = draft("");
    expect(problems).toEqual([]);
    expect([...files.keys()]).toEqual(["case.yaml", "actors.yaml", "sources.yaml"]);
    expect(record.meta.parties).toEqual(["first-party", "second-party"]);
    expect(record.meta.asOf).toBeUndefined();
    expect(remarks.join("\n")).toContain("No formats named were found; none were made up.");
  });

  test("a list of outcomes that has not as many parts as it says is left out", () => {
    expect(draft("There are three possible models: to wait, to talk.").record.outcomes).toEqual([]);
  });
});

describe("hostile papers", () => {
  test.each([
    [
      "YAML of its own",
      "France: [a, &b *b] # no\n- {x: y}\n\nIn 1999 'France' said: \"{!!js}\" | > % @ `x`: ---\n---\n...",
    ],
    [
      "control characters and halves of characters",
      "France\u0000 met\u202E Poland\uD800 in 19\u000099 and \u0007in 2001.\uDC00",
    ],
    [
      "a circle of successors",
      "The River Council (RC) was replaced by the Lake Council (LC). The LC was replaced by the RC in 1999.",
    ],
    [
      "one name over and over",
      "The River Council (RC) and the Rain Council (RC) met in 1999. The river council (RC) met.",
    ],
    [
      "a name like a field of every object",
      "The Constructor Prototype Council (CPC) met __proto__ in 1999. toString Council.",
    ],
    ["a title of YAML", "true\n\nIn 1999 no: yes"],
  ])("%s", (_, text) => {
    expect(errors(text)).toEqual([]);
    expect(errors(text, readMarkdown)).toEqual([]);
    expect(errors(text, readHtml)).toEqual([]);
  });

  test("a page that means mischief is text", () => {
    const { record } = draft("<p>In 1999 <script>alert(1)</script>France said &lt;script&gt;.</p>", readHtml);
    expect(record.events[0]!.says).toBe("To be confirmed: “In 1999 France said <script>.”");
  });
});

test("any text at all gives a case without errors", () => {
  const word = fc.constantFrom(
    "France",
    "Poland",
    "the EU",
    "in 1999",
    "on 6 October 2021",
    "River Council (RC)",
    "was founded",
    "was replaced by",
    "three models:",
    "a, b and c",
    "[1]",
    "[^1]:",
    "\n\n",
    "Notes\n\n",
    "“x”",
    ": ",
    "# ",
    "- ",
    "\t",
    "'",
    '"',
    "\\",
    "{",
    "|",
    "1997–2002",
    "0000",
    "2021-13-45",
    "\u2028",
    "é",
    "Россия",
    "в мае 1999 года",
    "Ibid.",
    "https://a.b/c",
  );
  const text = fc
    .array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 8 })))
    .map((parts) => parts.join(" "));
  fc.assert(
    fc.property(text, fc.constantFrom(readText, readMarkdown, readHtml), (written, read) => {
      expect(errors(written, read)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

describe("the parties and the steps it proposes", () => {
  const question = (text: string) => /question: (.*)/.exec(draft(text).files.get("case.yaml")!)![1];

  test.each([
    ["NATO met. NATO and the United States spoke. The United States left. Russia came.", "NATO and Russia"],
    ["France spoke. France left the EU's meeting. The EU met. Serbia came.", "France and Serbia"],
    [
      "The CSTO met. Belarus and the CSTO spoke. Armenia came. Ukraine came.",
      "the Collective Security Treaty Organization and Ukraine",
    ],
    ["The EU and Serbia met. Serbia spoke to the EU.", "the European Union and Serbia"],
    ["Russia and Ukraine met. Russia spoke.", "Russia and Ukraine"],
  ])("a member is no party against its own alliance: %s", (text, parties) => {
    const [one, other] = parties.split(" and ") as [string, string];
    expect([
      `Is there space for dialogue between ${one} and ${other}?`,
      `Is there space for dialogue between ${other} and ${one}?`,
    ]).toContain(question(text));
  });

  test("where only an alliance and its member are named, that is said", () => {
    const { remarks } = draft("NATO and Turkey spoke. NATO met Turkey.");
    expect(remarks.join(" ")).toMatch(/belong together, and no other actor is named/);
  });

  test("what the paper says somebody should do is a recommendation, in its words", () => {
    const { record, problems } = draft(
      "# Talks\n\nRussia and Ukraine met.\n\n## Recommendations\n\nRussia should reopen its mission first. Then Ukraine should answer in writing.\n",
    );
    expect(problems).toEqual([]);
    expect(record.claims.map(({ kind, says }) => [kind, says])).toEqual([
      ["recommendation", "To be confirmed: “Russia should reopen its mission first.”"],
      ["recommendation", "To be confirmed: “Then Ukraine should answer in writing.”"],
    ]);
  });
});

test("what a work says of itself comes into the case, whichever variable of CSL holds it", () => {
  const item = {
    id: "x",
    type: "legal_case",
    title: "Aland v. Bland",
    "original-title": "Aland mot Bland",
    "number-of-volumes": "2",
    "event-place": "The Hague",
    chair: [{ family: "Ek", given: "Bo" }],
    source: "A catalogue",
    abstract: "What its publisher wrote.",
    locator: "14",
    author: [{ given: "Ann", "non-dropping-particle": "van", family: "Lee", suffix: "Jr." }],
    issued: { "date-parts": [[1999, 5]] },
    "original-date": { "date-parts": [[1987]] },
  } as unknown as Csl;
  expect(sourceEntry("x", item, "To confirm.")).toEqual({
    id: "x",
    type: "legal_case",
    title: "Aland v. Bland",
    "original-title": "Aland mot Bland",
    "number-of-volumes": "2",
    "event-place": "The Hague",
    author: [{ given: "Ann", "non-dropping-particle": "van", family: "Lee", suffix: "Jr." }],
    chair: [{ family: "Ek", given: "Bo" }],
    issued: "1999-05",
    "original-date": 1987,
    note: "To confirm.",
  });
});

describe("outcomes of a paper are those it", () => {
  const between = "France and Poland share a river. What will come of it is open.";
  const named = (text: string, language: "en" | "de", read = readText) => {
    const { files } = caseFromPaper(
      { ...read("paper.txt", `A paper\n\n${text}\n`), language },
      (_, schema) => schema,
    );
    return parseCase(files).case!.outcomes?.map(({ name }) => name) ?? [];
  };
  test.each<[string, string, "en" | "de", string[]]>([
    [
      "lists as short lines below a heading",
      `${between}\n\nScenarios\n\n1. The gates stay shut\n2. A joint authority opens them\n3. Bland builds a canal\n\nConclusion\n\nNobody knows.`,
      "en",
      ["The gates stay shut", "A joint authority opens them", "Bland builds a canal"],
    ],
    [
      "lists so in German",
      `Frankreich und Polen streiten.\n\nSzenarien\n\n1. Der Fluss bleibt gesperrt\n2. Eine Behörde öffnet ihn\n\nFazit\n\nNiemand weiß es.`,
      "de",
      ["Der Fluss bleibt gesperrt", "Eine Behörde öffnet ihn"],
    ],
    [
      "counts one after the other",
      `${between}\n\nIn the first scenario, both keep the treaty. It would cost little. In the second scenario Poland leaves it.`,
      "en",
      ["both keep the treaty", "Poland leaves it"],
    ],
    [
      "counts so in German",
      "Was daraus wird, ist offen. Im ersten Szenario behalten beide den Vertrag, und nichts ändert sich. Im zweiten Szenario kündigt ihn Polen.",
      "de",
      ["behalten beide den Vertrag", "kündigt ihn Polen"],
    ],
    [
      "counts by words of order alone, behind what they are",
      "Zwei Entwicklungen sind denkbar: Erstens könnte Polen den Pass schließen. Zweitens könnten beide ihn verwalten.",
      "de",
      ["könnte Polen den Pass schließen", "könnten beide ihn verwalten"],
    ],
    [
      "labels where a paragraph begins",
      `${between}\n\nOption A: a small mission that watches.\n\nOption B: a large one that mediates.`,
      "en",
      ["a small mission that watches", "a large one that mediates"],
    ],
    [
      "lists by letters behind a sentence",
      `The paper looks at the following possibilities.\n\na) Neither side repairs the dam\nb) A fund repairs it`,
      "en",
      ["Neither side repairs the dam", "A fund repairs it"],
    ],
    ["has none of", `${between} First, the harbour grew. Second, the town did.`, "en", []],
    [
      "has none of, where words of order count reasons",
      "Erstens wuchs der Hafen. Zweitens wuchs die Stadt.",
      "de",
      [],
    ],
  ])("%s", (_, text, language, outcomes) => expect(named(text, language)).toEqual(outcomes));

  test("holds in a table", () => {
    const table = "| Scenario | Likelihood |\n| --- | --- |\n| Frozen border | high |\n| Open border | low |";
    const { record } = draft(`# A border\n\nFrance and Poland talk.\n\n${table}\n`, (_, text) =>
      readMarkdown("paper.md", text),
    );
    expect(record.outcomes?.map(({ name }) => name)).toEqual(["Frozen border", "Open border"]);
  });

  test("does not have, and then it is said", () => {
    expect(draft(`A paper\n\n${between}\n`).remarks).toContain(
      "No outcomes announced were found; none were made up.",
    );
  });
});
