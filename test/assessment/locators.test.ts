import { describe, expect, test } from "vitest";
import { assess, narrate } from "../../src/assessment/index.ts";
import { noteEach } from "../../src/node/caseBundle.ts";
import { loadNoteFormatter } from "../../src/node/citations/index.ts";
import { parseDay } from "../../src/record/index.ts";
import { noteFormatter } from "../../src/web/engine/session.ts";
import { workedCase } from "./workedCase.ts";

const format = await loadNoteFormatter();

/** The worked case, every source reference of which names a page of its own. */
function withPages() {
  const record = workedCase();
  let next = 7000;
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "sources" && Array.isArray(inner))
        inner.forEach((one: string | { source: string }, i) => {
          inner[i] = { source: typeof one === "string" ? one : one.source, locator: String(next++) };
        });
      else walk(inner);
    }
  };
  const { actors, formats, events, claims, outcomes, meta, models } = record;
  walk([actors, formats, events, claims, outcomes, meta.answer, models.map(({ file }) => file)]);
  return record;
}

describe("the page of a work that the record names", () => {
  const record = withPages();

  test.each(["2021-12-01", "2014-06-01", "2024-01-15"])(
    "stands in every note of the whole page of %s",
    (day) => {
      const assessed = assess(record, { day: parseDay(day)!, folder: "x" });
      let cited = 0;
      narrate(assessed, (_, notes) => {
        for (const { id, locator } of notes.flat()) expect(locator, id).toMatch(/^7\d{3}(, 7\d{3})*$/);
        cited = notes.flat().length;
        return notes.map(() => ({ text: "", html: "" }));
      });
      expect(cited).toBeGreaterThan(20);
    },
  );

  test("stands in the notes of the workbench where the citation processor puts it", () => {
    const assessed = assess(record, { day: parseDay("2021-12-01")!, folder: "x" });
    const told = noteEach(
      record.sources.map(({ csl }) => csl),
      format,
    );
    const [inBrowser, inNode] = [noteFormatter(told), format].map((one) => narrate(assessed, one).notes);
    const firsts = inNode!.filter(({ sources, text }) => sources.length === 1 && !/Ibid/.test(text));
    expect(firsts.length).toBeGreaterThan(5);
    for (const { number, text } of firsts) expect(inBrowser![number - 1]!.text).toBe(text);
  });
});
