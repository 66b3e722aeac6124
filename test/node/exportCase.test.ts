import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parseCase, wholeCase } from "../../src/record/index.ts";
import { detente, root, temporaryFolder } from "./run.ts";

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);
const exported = (path: string, ...args: string[]) => detente("export", path, "--as", ...args);

describe.each(["cases/nato-russia", "test/fixtures/united-states-iran", "test/fixtures/border"])(
  "%s",
  (path) => {
    const name = path.split("/").at(-1)!;
    const document = exported(path, "case.json").out;

    test("as one document satisfies its schema", () => {
      const schema = JSON.parse(readFileSync(join(root, "schemas/whole-case.schema.json"), "utf8"));
      const ajv = new Ajv2020({ strict: false, validateFormats: false });
      expect(ajv.validate(schema, JSON.parse(document)), JSON.stringify(ajv.errors)).toBe(true);
    });

    test("comes back: what is made of the document says the same, and answers the same", () => {
      writeFileSync(at(`${name}.json`), document);
      const made = detente("new", at(name), "--from", at(`${name}.json`));
      expect(made).toMatchObject({ code: 0, err: "" });
      expect(exported(at(name), "case.json").out).toBe(document);
      const page = (of: string) => detente("review", of, "--as-of", "2022-06-01").out;
      expect(page(at(name))).toBe(page(path));
    });
  },
);

test("a record is taken out as of a day: nothing known later is in it", () => {
  const { out } = exported("cases/nato-russia", "case.json", "--as-of", "2014-06-01");
  const { case: head } = JSON.parse(out);
  expect(head.asOf).toBe("2014-06-01");
  expect(
    head.events
      .map(({ date }: { date: string }) => date.slice(0, 4))
      .sort()
      .at(-1) <= "2014",
  ).toBe(true);
  expect(out).not.toContain("2022-02-24");
});

test("events.csv has a row for each event, with the days it may mean", () => {
  const { out } = exported("test/fixtures/border", "events.csv");
  const [head, ...rows] = out.trimEnd().split(/\r?\n/);
  expect(head).toBe(
    "id,date,from,to,kind,says,initiators,targets,formats,pillars,cameo,break,sources,verification",
  );
  const { case: record } = parseCase(
    new Map(
      ["case.yaml", "record.yaml"].map((file) => [
        file,
        readFileSync(join(root, "test/fixtures/border", file), "utf8"),
      ]),
    ),
  );
  expect(rows.map((row) => row.split(",")[0])).toEqual(record!.events.map(({ id }) => id));
  expect(wholeCase(record!).case.events).toHaveLength(rows.length);
});

test("events.ics: an event of several days ends on the day after the last", () => {
  const { out } = exported("cases/nato-russia", "events.ics");
  expect(out).toContain("DTSTART;VALUE=DATE:19900705\r\nDTEND;VALUE=DATE:19900707\r\n");
  expect(out.split("BEGIN:VEVENT").length).toBe(out.split("END:VEVENT").length);
});

test("formats.timeline.json: a slide for each phase, as exact as its date, and texts that are no HTML", () => {
  mkdirSync(at("nasty"));
  writeFileSync(
    at("nasty/case.yaml"),
    "title: <b>T\nquestion: Is there space for dialogue?\nparties: [A, B]\nactors:\n  - {id: A, name: Aland, kind: state}\n  - {id: B, name: Bland, kind: state}\n" +
      'pillars:\n  - {id: p, name: political}\nformats:\n  - id: f\n    name: "<img src=x onerror=alert(1)>"\n    kind: council\n    mode: collective\n    pillars: [p]\n    participants: [A, B]\n    phases:\n      - {date: 1997, phase: founded, axis: existence, status: active}\n' +
      "      - {date: 2001-05, phase: suspended, axis: operation, status: suspended}\n      - {date: 2002-05-28, phase: resumed, axis: operation, status: active}\n",
  );
  const { events, title } = JSON.parse(exported(at("nasty"), "formats.timeline.json").out);
  expect(events.map(({ start_date }: { start_date: object }) => start_date)).toEqual([
    { year: 1997 },
    { year: 2001, month: 5 },
    { year: 2002, month: 5, day: 28 },
  ]);
  expect(JSON.stringify([events.map(({ text }: { text: object }) => text), title])).not.toContain("<");
});

test("stability tables tell of the scenario that is named alone", () => {
  const model = "cases/nato-russia/models/december-2021.yaml";
  const all = exported(model, "stability.csv").out.trimEnd().split("\n");
  const one = exported(model, "stability.csv", "--scenario", "restrained + hedger").out.trimEnd().split("\n");
  expect(one.length).toBe(1 + (all.length - 1) / 6);
  expect(exported(model, "stability.csv", "--scenario", "foo").code).toBe(2);
});

test("a library taken out of a case is in step with it, two works of one title too", () => {
  writeFileSync(at("library.json"), exported("cases/nato-russia", "sources.json").out);
  const { out } = detente("sources", "sync", "cases/nato-russia", at("library.json"), "--format", "json");
  const { added, changed, missing, duplicates } = JSON.parse(out);
  expect({ added, changed, missing, duplicates }).toEqual({
    added: [],
    changed: [],
    missing: [],
    duplicates: [],
  });
});

describe("refused where it would be swallowed, and nothing written", () => {
  test.each([
    [["export", "nowhere", "--as", "case.json"], /cannot read nowhere: no such file or folder/],
    [
      ["timeline", "cases/nato-russia", "--actor", "RUS", "--party", "NATO"],
      /--actor and --party are the same/,
    ],
    [["timeline", "cases/nato-russia", "--actor", "RUSS"], /--actor: no actor "RUSS"/],
    [["solve", "cases/literature/chicken/model.yaml", "--most", "3"], /--most: expected with --find/],
    [["solve", "cases/literature/chicken/model.yaml", "--seed", "3"], /--seed: expected with --want/],
    [["path", "cases/nato-russia", "--from", "2030-01-01"], /--from: 2030-01-01 lies after the record/],
    [["review", "cases/nato-russia", "--left-out", "--full"], /--left-out and --full/],
    [
      ["review", "cases/nato-russia", "--format", "docx", "--output", "x.pdf"],
      /named as pdf and would be docx/,
    ],
  ])("%j", (args, expected) => {
    const { code, err } = detente(...args);
    expect(code).toBe(2);
    expect(err).toMatch(expected);
  });

  test("a look of an earlier day than the one that is remembered", () => {
    const seen = at("seen.json");
    detente("watch", "test/fixtures/border", "--as-of", "2016-01-01", "--seen", seen);
    const before = readFileSync(seen, "utf8");
    const { code, err } = detente("watch", "test/fixtures/border", "--as-of", "2014-01-01", "--seen", seen);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/is of a look on 2016-01-01, later than 2014-01-01/),
    ]);
    expect(readFileSync(seen, "utf8")).toBe(before);
  });
});

describe("refused, and nothing written", () => {
  test.each([
    [
      "a name of a model's tables",
      ["export", "cases/nato-russia", "--as", "game.nfg"],
      /--as, of a case: found "game\.nfg"/,
    ],
    [
      "a name of a case's",
      ["export", "cases/literature/chicken/model.yaml", "--as", "events.csv"],
      /--as, of a model: found "events\.csv"/,
    ],
    [
      "concepts of a case",
      ["export", "cases/nato-russia", "--as", "case.json", "--concept", "nash"],
      /--concept: expected with a model file/,
    ],
    [
      "a day of a model",
      ["export", "cases/literature/chicken/model.yaml", "--as", "graph.dot", "--as-of", "today"],
      /--as-of: expected with a case folder/,
    ],
  ])("%s", (_, args, expected) => {
    const { code, out, err } = detente(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(expected);
  });

  test.each([
    ["no JSON", "{", /cannot be read as JSON/],
    ["too deep", `{"case": {"x": ${"[".repeat(20_000)}${"]".repeat(20_000)}}}`, /more than 100 levels deep/],
    ["another document", '{"title": "T"}', /expected a case in one document/],
    [
      "a model that leads out of the folder",
      '{"case": {"title": "T"}, "models": {"../m.yaml": {}}}',
      /leads out of the case folder/,
    ],
    [
      "two models of one name elsewhere",
      '{"case": {}, "models": {"M.yaml": {}, "m.yaml": {}}}',
      /are one file on Windows/,
    ],
    [
      "a model under the name of another file",
      '{"case": {"events": []}, "models": {"events.yaml": {}}}',
      /"events.yaml" is the name of two files/,
    ],
    [
      "more models than a case has files",
      JSON.stringify({
        case: {},
        models: Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`${i}.yaml`, {}])),
      }),
      /at most 2000 files/,
    ],
  ])("a document that is %s", (_, text, expected) => {
    writeFileSync(at("wrong.json"), text);
    const { code, err } = detente("new", at("never"), "--from", at("wrong.json"));
    expect(code).toBe(2);
    expect(err).toMatch(expected);
    expect(existsSync(at("never"))).toBe(false);
  });

  test("what is wrong in a document is told of the files made of it", () => {
    writeFileSync(
      at("faulty.json"),
      JSON.stringify({
        case: {
          title: "T",
          question: "Q?",
          parties: ["A", "B"],
          events: [{ id: "e", date: "soon", says: "x" }],
        },
      }),
    );
    const { code, err } = detente("new", at("faulty"), "--from", at("faulty.json"));
    expect(code).toBe(1);
    expect(err).toMatch(/events\.yaml:\d+:\d+ error/);
  });
});
