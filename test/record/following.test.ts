import { describe, expect, test } from "vitest";
import { checkCase, formatProblem, parseCase } from "../../src/record/index.ts";

const HEAD = "title: Aland and Bland\nquestion: Is there space?\nparties: [ALA, BLA]\n";
const ACTORS = "actors:\n  - {id: ALA, name: Aland, kind: state}\n  - {id: BLA, name: Bland, kind: state}\n";

function told(files: Record<string, string>): string[] {
  const { case: record, problems } = parseCase(new Map(Object.entries(files)));
  return [...problems, ...(record ? checkCase(record) : [])]
    .filter(({ severity }) => severity === "error")
    .map(formatProblem);
}

describe("one slip is one message", () => {
  test("a colon too many in the file of the actors", () => {
    expect(
      told({
        "case.yaml": `${HEAD}files: [record.yaml, events.yaml]\n`,
        "record.yaml": `${ACTORS}formats:\n  - id: line\n    name: Hotline: the line\n    kind: hotline\n    mode: bilateral\n    pillars: []\n    phases: []\n`,
        "events.yaml": "events:\n  - {id: e, date: 2014, says: Talks., initiators: [ALA], formats: [line]}\n",
      }),
    ).toEqual([
      'record.yaml:6:11 error a second colon on one line; put the text in quotation marks: name: "Hotline: the line" (yaml)',
    ]);
  });

  test("a file that cannot be read at all: its ids are known as far as they can be seen", () => {
    const files = {
      "case.yaml": `${HEAD}files: [record.yaml, events.yaml]\n`,
      "record.yaml": `${ACTORS}  ? [\n }\n`,
      "events.yaml": "events:\n  - {id: e, date: 2014, says: Talks., initiators: [ALA, CLA]}\n",
    };
    const [first, second, ...rest] = told(files).reverse();
    expect(first).toContain('unknown actor "CLA"');
    expect(second).toContain("(3 more findings follow from this) (yaml)");
    expect(rest).toEqual([]);
  });

  test("one slip that nothing mends hides none before it, nor what the head says", () => {
    const [first, second, ...rest] = told({
      "case.yaml": `${HEAD}files: [record.yaml, events.yaml]\n`,
      "record.yaml": `${ACTORS}events\n  - id: talks\n    date: 2014\n    says: They talk: at last.\n  ? [\n }\n`,
      "events.yaml": "events:\n  - {id: e, date: 2014, says: Talks., initiators: [ALA]}\n",
    });
    expect(first).toContain("a colon is missing after the name of a field: events:");
    expect(second).toContain('put the text in quotation marks: says: "They talk: at last."');
    expect(rest).toHaveLength(1);
  });

  test("an open quotation is told in its line, and the rest of the file is read", () => {
    const all = told({
      "case.yaml": `${HEAD}files: [record.yaml]\n`,
      "record.yaml": `${ACTORS}events:\n  - id: talks\n    date: 2014\n    says: "They talk.\n    initiators: [ALA]\n  - id: more\n   date: 2015\n   says: They talk again.\n   initiators: [CLA]\n`,
    });
    expect(all).toHaveLength(5);
    expect(all[0]).toContain('the quotation mark that closes this text is missing: "They talk."');
    expect(all.at(-1)).toContain('unknown actor "CLA"');
  });

  test("an unknown field: whoever names the entry is right", () => {
    const events = Array.from(
      { length: 10 },
      (_, i) => `  - {id: e${i}, date: 2014, says: X., breaks: true}\n`,
    );
    const claims = Array.from(
      { length: 10 },
      (_, i) => `  - {id: c${i}, kind: judgement, says: X., premises: [e${i}, e${(i + 1) % 10}]}\n`,
    );
    const found = told({
      "case.yaml": `${HEAD}files: [record.yaml]\n`,
      "record.yaml": `${ACTORS}events:\n${events.join("")}claims:\n${claims.join("")}`,
    });
    expect(found).toHaveLength(10);
    expect(found[0]).toBe(
      'record.yaml:5:36 error unknown field "breaks", did you mean "break"? (2 more findings follow from this) (schema)',
    );
  });

  test("a kind that does not exist, of a source and of a claim that others rest on", () => {
    const found = told({
      "case.yaml": `${HEAD}files: [record.yaml]\n`,
      "record.yaml": `${ACTORS}sources:\n  - {id: s, type: book, title: T, kind: mirrors}\nclaims:\n  - {id: c, kind: conditions, holder: ALA, says: X., sources: [s]}\n  - {id: d, kind: judgement, says: X., sources: [s], premises: [c]}\n`,
    });
    expect(found).toHaveLength(2);
  });

  test("a missing file: nothing is called unknown for want of it", () => {
    expect(told({ "case.yaml": `${HEAD}files: [record.yaml]\n` })).toEqual([
      'case.yaml:4:9 error no file "record.yaml" in the case folder, put the file there, or take its name out here (2 more findings follow from this) (missing-file)',
    ]);
  });

  test("a field written twice", () => {
    expect(
      told({ "case.yaml": `${HEAD}${ACTORS.replace("name: Aland,", "name: Aland, name: Alland,")}` }),
    ).toEqual(['case.yaml:5:28 error the field "name" is written twice here; keep one (duplicate-key)']);
  });

  test("an id never proposed for another that stands in a faulty entry", () => {
    const found = told({
      "case.yaml": HEAD,
      "events.yaml": "",
    });
    expect(found.join("\n")).not.toContain("did you mean");
  });
});
