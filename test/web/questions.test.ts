import fc from "fast-check";
import { expect, test } from "vitest";
import { assess, narrate } from "../../src/assessment/index.ts";
import { loadNoteFormatter } from "../../src/node/citations/index.ts";
import { readCaseFolder } from "../../src/node/files.ts";
import { findQuotation } from "../../src/questions/sources.ts";
import {
  type Case,
  CONTENT_RULES,
  checkCase,
  INTEGRITY_RULES,
  parseCase,
  parseDay,
} from "../../src/record/index.ts";
import { noteFormatter } from "../../src/web/engine/session.ts";
import { entryAt } from "../../src/web/parts/side/entryAt.ts";
import { engineWith } from "./engine.ts";

const { engine, opened } = await engineWith();
const { files } = await readCaseFolder("cases/nato-russia");
const record = parseCase(files).case as Case;

test("what the engine sends survives being sent to another thread", () => {
  for (const answer of [
    opened,
    engine.assessPage("2021-12-01"),
    engine.record("2021-12-01", "RUS"),
    engine.status("2021-12-01", "2015-01-01", "RUS"),
    engine.sources("2021-12-01"),
    engine.stanceSpans("2021-12-01"),
    engine.search("2021-12-01", "council"),
    engine.entry("2021-12-01", "event", "nacc-first"),
  ])
    expect(structuredClone(answer)).toEqual(answer);
});

test("the workbench's page says what the review says, but for the form of its notes", async () => {
  const day = parseDay("2021-12-01")!;
  const problems = [...checkCase(record, INTEGRITY_RULES), ...checkCase(record, CONTENT_RULES)];
  const { page } = narrate(
    assess(record, { day, folder: "cases/nato-russia", problems }),
    await loadNoteFormatter(),
  );
  const live = engine.assessPage("2021-12-01").page;
  const withoutNotes = (blocks: typeof page.blocks) => blocks.filter(({ kind }) => kind !== "notes");
  expect(withoutNotes(live.blocks)).toEqual(withoutNotes(page.blocks));
});

test("the page and the dates of events come in the reader's language", () => {
  const { page } = engine.assessPage("2021-12-01", "de");
  expect(page.language).toBe("de");
  expect(page.title).toBe("Gibt es Raum für Dialog zwischen der NATO und Russland?");
  const dates = engine.record("2021-12-01", "RUS", "de").events.map(({ inWords }) => inWords);
  expect(dates).toContain("1. April 2014");
  expect(dates.join(" ")).not.toMatch(/January|March|December|about|since/);
});

test("a model by its own name is called by it in every language its author gives", async () => {
  const models = record.meta.models!;
  const listed = opened.data!.lists.find(({ noun }) => noun === "model")!.entries;
  expect(listed.map(({ names }) => names)).toEqual(models.map(({ names }) => names));
  const offered = await engine.choices("model", "de");
  expect(offered.map(({ name }) => name)).toEqual(models.map(({ names }) => names!.de));
});

test("notes come in full the first time and shortly afterwards, with the place in the work", () => {
  const format = noteFormatter({
    a: {
      full: { text: "Ann Lee, “Trade,” 2015.", html: "Ann Lee, “Trade,” 2015." },
      short: { text: "Lee, “Trade.”", html: "Lee, “Trade.”" },
    },
  });
  const source = { id: "a", type: "book", title: "Trade" };
  const other = { id: "b", type: "book", title: "War <i>" };
  expect(
    format([source, other], [[{ id: "a" }], [{ id: "a", locator: "9" }], [{ id: "a" }, { id: "b" }]]).map(
      ({ text }) => text,
    ),
  ).toEqual(["Ann Lee, “Trade,” 2015.", "Lee, “Trade,” 9.", "Lee, “Trade.”; War <i>."]);
  expect(format([other], [[{ id: "b" }]])[0]!.html).toBe("War &lt;i&gt;.");
});

test("nothing known later than the day is in any answer", () => {
  for (const day of ["2010-12-01", "2015-01-01", "2021-12-01"]) {
    const { events, formats } = engine.record(day, "RUS");
    const last = parseDay(day)!;
    // What is planned is known before it happens.
    for (const { kind, first } of events) if (kind !== "planned") expect(first).toBeLessThanOrEqual(last);
    for (const { lifeline } of formats)
      for (const spans of Object.values(lifeline)) expect(spans.at(-1)!.to).toBe(last);
    expect(
      engine
        .search(day, "2022")
        .hits.filter(({ title, excerpt }) => title.includes("2022") && !excerpt.includes("planned")),
    ).toEqual([]);
  }
  expect(engine.entry("2010-12-01", "event", "nrc-2016-04")).toBeUndefined();
  expect(engine.entry("2021-12-01", "event", "nrc-2016-04")).toBeDefined();
});

test("a line of a file leads to the entry it belongs to", () => {
  const { data } = opened;
  for (const event of record.events) {
    const { file, line } = record.placeOf(event);
    expect(entryAt(data!, file, line)).toMatchObject({ noun: "event", id: event.id });
    expect(entryAt(data!, file, line + 1)).toMatchObject({ noun: "event", id: event.id });
  }
  expect(entryAt(data!, "events.yaml", 1)).toBeUndefined();
});

test("the search finds an entry by words anywhere in it, whatever their case", () => {
  const { hits } = engine.search("2021-12-01", "SINTRA inaugurated");
  expect(hits.map(({ noun, id }) => `${noun}:${id}`)).toContain("format:eapc");
  expect(engine.search("2021-12-01", "  ").count).toBe(0);
  expect(engine.search("2021-12-01", "no such word in any entry").hits).toEqual([]);
});

test("a case that cannot be used gives its problems and no data", async () => {
  const broken = await engineWith("cases/nato-russia", (texts) => texts.set("case.yaml", "title: [unclosed"));
  expect(broken.opened.data).toBeUndefined();
  expect(broken.opened.problems.some(({ severity }) => severity === "error")).toBe(true);
});

test("a quotation is found in its text by its words, white space apart, and by what stands around it", () => {
  const text = "We met.\nWe  remain\nopen to talk. They said: we remain open to talk. End.";
  expect(findQuotation(text, { exact: "We remain open" })).toMatchObject({ exact: "We  remain\nopen" });
  expect(findQuotation(text, { exact: "remain open to talk", prefix: "said: we" })).toMatchObject({
    before: expect.stringMatching(/said: we $/),
  });
  expect(findQuotation(text, { exact: "remain closed" })).toBe("not-found");
  expect(findQuotation(text, { exact: "words", original: "We met" })).toMatchObject({ exact: "We met" });
});

test("a quotation cut out of any text is found where it was cut", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200 }), fc.nat(), fc.nat(), (text, a, b) => {
      const from = a % text.length;
      const exact = text.slice(from, from + 1 + (b % 20));
      if (exact.trim() === "") return;
      const found = findQuotation(text, { exact });
      expect(found).not.toBe("not-found");
      if (found !== "not-found")
        expect(found.exact.replace(/\s+/g, " ")).toBe(exact.trim().replace(/\s+/g, " "));
    }),
  );
});
