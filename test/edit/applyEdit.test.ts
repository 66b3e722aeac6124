import { describe, expect, test } from "vitest";
import { isSame } from "../../src/edit/data.ts";
import { applyEdit, type CaseEdit, entryOf, type ModelChange } from "../../src/edit/index.ts";
import { checkCase, INTEGRITY_RULES, parseCase } from "../../src/record/index.ts";
import { referencesIn } from "../../src/record/references.ts";
import { linesChanged, refusal, template, worked } from "./cases.ts";

describe("an entry of the worked case", () => {
  test("is added where its day is, in the style of its neighbours, long text folded", () => {
    const entry = {
      id: "new-event",
      date: "1991-12-22",
      says: "A sentence of the length that the worked case folds over two lines, since it would not fit into the width of one.",
      initiators: ["NATO"],
      cameo: "04",
      sources: ["general"],
      verification: "verified",
    };
    expect(linesChanged(worked, { edit: "add", noun: "event", entry })).toEqual({
      "events.yaml": [
        "+  - id: new-event",
        "+    date: 1991-12-22",
        "+    says: >-",
        "+      A sentence of the length that the worked case folds over two lines, since it would not fit into the width",
        "+      of one.",
        "+    initiators: [NATO]",
        '+    cameo: "04"',
        "+    sources: [general]",
        "+    verification: verified",
        "+",
      ],
    });
  });

  test("is added on one line where its neighbours are written so", () => {
    const entry = { id: "BLR", name: "Belarus", kind: "state", codes: { cameo: "BLR" } };
    expect(linesChanged(worked, { edit: "add", noun: "actor", entry })).toEqual({
      "actors.yaml": ["+  - {id: BLR, name: Belarus, kind: state, codes: {cameo: BLR}}"],
    });
    expect(
      linesChanged(worked, { edit: "add", noun: "area", entry: { id: "space", name: "space: law" } }),
    ).toEqual({
      "case.yaml": ['+  - {id: space, name: "space: law"}'],
    });
  });

  test("goes before or after the entry that is named", () => {
    const entry = { id: "ice", name: "Ice", kind: "state" };
    const made = applyEdit(worked, { edit: "add", noun: "actor", entry, before: "UKR" });
    expect(made.files.get("actors.yaml")).toContain(
      "\n  - {id: ice, name: Ice, kind: state}\n  - {id: UKR, name: Ukraine,",
    );
  });

  test("changes in the fields named and nowhere else", () => {
    const edit: CaseEdit = {
      edit: "change",
      noun: "event",
      id: "london-1990",
      fields: { says: "Short: and new", cameo: null, date: "1990-07", note: "Seen." },
    };
    expect(linesChanged(worked, edit)).toEqual({
      "events.yaml": [
        "-    date: 1990-07-05/1990-07-06",
        "-    says: Summit in London offers the former adversaries of the East friendship and regular diplomatic contact.",
        "+    date: 1990-07",
        '+    says: "Short: and new"',
        '-    cameo: "03"',
        "+    note: Seen.",
      ],
    });
  });

  test("is deleted with the blank line that set it apart", () => {
    const files = applyEdit(worked, { edit: "delete", noun: "event", id: "cfe-1990", force: true });
    const text = files.files.get("events.yaml")!;
    expect(text).toContain("    verification: verified\n\n  - id: rome-1991\n");
    expect(text.split("\n").length).toBe(worked.get("events.yaml")!.split("\n").length - 12);
  });

  test("is deleted with the comment directly above it, while headings stay", () => {
    const lines = linesChanged(worked, { edit: "delete", noun: "outcome", id: "stop-political-cooperation" });
    expect(lines["outcomes.yaml"]).toContain("-  # Deterrence alone; NATO gives the channel up as well.");
    expect(lines["outcomes.yaml"]!.every((line) => line.startsWith("-"))).toBe(true);
    const actor = linesChanged(worked, {
      edit: "delete-part",
      noun: "actor",
      id: "NATO",
      list: ["members"],
      at: 0,
    });
    expect(actor).toEqual({ "actors.yaml": ["-      - {actor: USA, from: 1949}"] });
  });

  test("that something refers to is not deleted, and the places are told", () => {
    const { problems } = applyEdit(worked, { edit: "delete", noun: "event", id: "nacc-first" });
    expect(problems[0]!.message).toBe(
      'event "nacc-first" is referred to in 1 place; change these first, or delete it all the same',
    );
    expect(problems[0]!.related).toMatchObject([
      { file: "reasoning.yaml", message: '"nacc-first" is named here' },
    ]);
    expect(
      applyEdit(worked, { edit: "delete", noun: "event", id: "nacc-first", force: true }).changed,
    ).toEqual(["events.yaml"]);
  });

  test("is deleted with what refers to it, each reference with no more than cannot do without it", () => {
    expect(
      linesChanged(worked, { edit: "delete", noun: "source", id: "nato-update-1995", clear: true })[
        "events.yaml"
      ],
    ).toEqual([
      "-    sources: [bpb-1994, nato-update-1995]",
      "+    sources: [bpb-1994]",
      "-    sources: [nato-update-1995]",
    ]);
    for (const [noun, id] of [
      ["format", "nrc"],
      ["claim", "compliance"],
      ["event", "nacc-first"],
      ["area", "consultation"],
    ] as const) {
      const made = applyEdit(worked, { edit: "delete", noun, id, clear: true });
      expect(made.problems).toEqual([]);
      const { case: record, problems } = parseCase(made.files);
      const faults = [...problems, ...checkCase(record!, INTEGRITY_RULES)];
      expect(faults.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(referencesIn(record!).filter((one) => one.id === id || one.id.startsWith(`${id}/`))).toEqual([]);
    }
  });

  test("stays where others cannot do without it, with their names and places, and nothing is changed", () => {
    const { changed, problems } = applyEdit(worked, {
      edit: "delete",
      noun: "actor",
      id: "UKR",
      clear: true,
    });
    expect(changed).toEqual([]);
    expect(problems[0]!.message).toBe('actor "UKR" is needed by 5 others; change or delete those first');
    expect(problems[0]!.related![0]).toMatchObject({
      file: "stances.yaml",
      message: 'claim "ukraine-on-dialogue-2015-12" cannot do without it',
    });
  });

  test("moves with its lines, and headings stay where they are", () => {
    const made = applyEdit(worked, { edit: "move", noun: "event", id: "cfe-1990", before: "london-1990" });
    const text = made.files.get("events.yaml")!;
    expect(text.indexOf("id: cfe-1990")).toBeLessThan(text.indexOf("id: london-1990"));
    expect(text.indexOf("hand stretched out")).toBeLessThan(text.indexOf("id: cfe-1990"));
    expect(text.split("\n").sort()).toEqual(worked.get("events.yaml")!.split("\n").sort());
  });

  test("is renamed wherever it is referred to, phases and models included", () => {
    const made = applyEdit(worked, { edit: "rename", noun: "format", id: "nrc", to: "nr-council" });
    expect(made.problems).toEqual([]);
    expect(made.changed).toEqual(
      expect.arrayContaining(["formats.yaml", "events.yaml", "models/december-2021.yaml"]),
    );
    const before = parseCase(worked);
    const after = parseCase(made.files);
    expect(after.problems).toEqual(before.problems);
    expect(after.case!.events.map(({ formats }) => formats)).toEqual(
      before.case!.events.map(({ formats }) => formats?.map((id) => (id === "nrc" ? "nr-council" : id))),
    );
    for (const text of made.files.values()) expect(text).not.toMatch(/\bformats?: \[?nrc[\],]/);
  });

  test("renamed there and back is byte for byte the same", () => {
    for (const [noun, id] of [
      ["actor", "CHN"],
      ["source", "general"],
      ["claim", "compliance"],
      ["model", "december-2021"],
      ["pillar", "political"],
      ["outcome", "unique-ways"],
    ] as const) {
      const there = applyEdit(worked, { edit: "rename", noun, id, to: "quite-new" });
      expect(there.problems).toEqual([]);
      const back = applyEdit(there.files, { edit: "rename", noun, id: "quite-new", to: id });
      expect([...back.files]).toEqual([...worked]);
    }
  });

  test("keeps its place in a list of phases, which goes by date", () => {
    const item = { date: "1995-02", phase: "paused", axis: "operation", status: "suspended" };
    expect(
      linesChanged(worked, { edit: "add-part", noun: "format", id: "nacc", list: ["phases"], item }),
    ).toEqual({
      "formats.yaml": [
        "+      - date: 1995-02",
        "+        phase: paused",
        "+        axis: operation",
        "+        status: suspended",
      ],
    });
  });

  test("changes in a part: a dated state, a precedent", () => {
    expect(
      linesChanged(worked, {
        edit: "change-part",
        noun: "claim",
        id: "compliance",
        list: ["states"],
        at: 2,
        fields: { is: "disputed" },
      }),
    ).toEqual({ "demands.yaml": ["-        is: unmet", "+        is: disputed"] });
    expect(
      linesChanged(worked, {
        edit: "delete-part",
        noun: "claim",
        id: "compliance",
        list: ["precedents"],
        at: 2,
      }),
    ).toEqual({
      "demands.yaml": [
        "-      - event: brussels-2021",
        "-        points: against",
        "-        says: seven years on, practical cooperation is still suspended.",
      ],
    });
  });
});

describe("the head of a case", () => {
  test("changes field by field, with a comment that spoke of a field taken out", () => {
    expect(
      linesChanged(worked, {
        edit: "change-head",
        fields: { title: "NATO # Russia", thirdParties: ["CHN", "UKR"] },
      }),
    ).toEqual({
      "case.yaml": [
        "-title: NATO and Russia",
        '+title: "NATO # Russia"',
        "-thirdParties: [CHN]",
        "+thirdParties: [CHN, UKR]",
      ],
    });
    expect(linesChanged(template, { edit: "change-head", fields: { asOf: "2025-01-01" } })).toEqual({
      "case.yaml": [
        '-asOf: 2024-06-01             # the day you write as of; "detente review --as-of DATE" overrides it',
        '+asOf: 2025-01-01             # the day you write as of; "detente review --as-of DATE" overrides it',
      ],
    });
  });

  test("takes weaknesses and answers as entries", () => {
    const entry = { id: "thin", says: "Thin sources.", about: ["RUS"] };
    expect(linesChanged(worked, { edit: "add", noun: "weakness", entry })).toEqual({
      "case.yaml": ["+  - id: thin", "+    says: Thin sources.", "+    about: [RUS]"],
    });
    expect(
      linesChanged(template, {
        edit: "change",
        noun: "answer",
        id: "mine",
        fields: { says: "No: not yet." },
      }),
    ).toEqual({
      "case.yaml": ["-    says: Talks are possible if the border calms down.", '+    says: "No: not yet."'],
    });
  });

  test("refuses what is no head of a case", () => {
    expect(refusal(worked, { edit: "change-head", fields: { title: null } })).toContain(
      'field "title" is missing',
    );
    expect(refusal(worked, { edit: "change-head", fields: { parties: ["NATO"] } })).toContain(
      "expected exactly",
    );
  });
});

describe("a model", () => {
  const model = (change: ModelChange) =>
    linesChanged(worked, { edit: "model", model: "december-2021", change })["models/december-2021.yaml"];

  test("takes a statement, changes its text and ground, and loses it, one line each", () => {
    const list = { decisionMaker: "china", type: "hedger" };
    expect(
      model({ change: "add-statement", ...list, at: 1, statement: { say: "not D", because: "B: c" } }),
    ).toEqual(['+            - {say: not D, because: "B: c"}']);
    expect(
      model({ change: "change-statement", ...list, at: 0, fields: { say: "not K", uncertain: "Who knows" } }),
    ).toEqual([
      "-            - {say: not E, because: War harms trade.}",
      "+            - {say: not K, because: War harms trade., uncertain: Who knows}",
    ]);
    expect(model({ change: "delete-statement", ...list, at: 0 })).toEqual([
      "-            - {say: not E, because: War harms trade.}",
    ]);
  });

  test("moves a statement with its grounds", () => {
    const lines = [
      "        - say: not E",
      "          because: War in Europe is what the Alliance exists to prevent.",
      "          sources: [nato-brussels-2021]",
    ];
    expect(model({ change: "move-statement", decisionMaker: "nato", at: 0, to: 3 })).toEqual([
      ...lines.map((line) => `-${line}`),
      ...lines.map((line) => `+${line}`),
    ]);
  });

  test("keeps what is switched off, and takes it up again as it was", () => {
    const edit = (change: ModelChange): CaseEdit => ({ edit: "model", model: "december-2021", change });
    const off = applyEdit(worked, edit({ change: "switch-off-statement", decisionMaker: "nato", at: 1 }));
    const held = parseCase(off.files).case!.models[0]!.file.decisionMakers[0]!.preferences!;
    expect(held.switchedOff).toMatchObject([{ say: "P only if K", claims: ["compliance"] }]);
    expect(held.statements).toHaveLength(8);
    const on = applyEdit(
      off.files,
      edit({ change: "switch-on-statement", decisionMaker: "nato", at: 0, to: 1 }),
    );
    expect([...on.files]).toEqual([...worked]);
  });

  test("loses a pattern with its remark and keeps the others", () => {
    expect(model({ change: "change-model", fields: { infeasible: ["P & !O", "U & !O", "K & E"] } })).toEqual([
      "-  - P & U # restored cooperation and a status of its own are two different ways",
    ]);
    expect(model({ change: "change-model", fields: { statusQuo: { on: ["O", "D", "T"] } } })).toEqual([
      "-  on: [O, D]",
      "-  note: Before October 2021 also T. Whether China already backed Russia (B) is open.",
      "+  on: [O, D, T]",
    ]);
  });

  test("takes an option, and does not lose one that is in use", () => {
    const option = { id: "M", name: "holds manoeuvres", off: "holds no manoeuvres" };
    expect(model({ change: "add-option", decisionMaker: "nato", option })).toEqual([
      "+      - id: M",
      "+        name: holds manoeuvres",
      "+        off: holds no manoeuvres",
    ]);
    expect(
      refusal(worked, {
        edit: "model",
        model: "december-2021",
        change: { change: "delete-option", option: "B" },
      }),
    ).toContain('option "B" is still used in 8 places: "not B", "B"');
  });

  test("loses an option with all that speaks of it, and says before what that is", () => {
    const change = { change: "delete-option", option: "K" } as const;
    const of = (one: ModelChange) => ({ edit: "model", model: "december-2021", change: one }) as const;
    const { problems } = applyEdit(worked, of(change));
    const places = problems[0]?.related ?? [];
    expect(places.length).toBeGreaterThan(1);
    const lines = worked.get("models/december-2021.yaml")!.split("\n");
    for (const { file, line } of places) {
      expect(file).toBe("models/december-2021.yaml");
      expect(lines[line - 1]).toMatch(/\bK\b/);
    }
    const cleared = applyEdit(worked, of({ ...change, clear: true }));
    expect(cleared.problems).toEqual([]);
    const { case: record, problems: read } = parseCase(cleared.files);
    expect(read.filter(({ file }) => file === "models/december-2021.yaml")).toEqual([]);
    const model = record!.models.find(({ entry }) => entry.id === "december-2021")!.file;
    expect(
      JSON.stringify(model.decisionMakers.map(({ preferences, types }) => [preferences, types])),
    ).not.toMatch(/"say":"[^"]*\bK\b|[^:]"[^"]*[!(& ]K\b[^"]*[&|)]/);
    expect(model.decisionMakers.flatMap(({ options }) => options ?? []).map(({ id }) => id)).not.toContain(
      "K",
    );
    // Everything else is byte for byte what it was.
    const left = cleared.files.get("models/december-2021.yaml")!.split("\n");
    expect(left.filter((line) => !lines.includes(line))).toEqual([]);
  });

  test("has its options renamed in all statements, models and outcomes, and back again", () => {
    const there = applyEdit(worked, { edit: "rename-option", option: "E", to: "War" });
    expect(there.problems).toEqual([]);
    expect(there.files.get("outcomes.yaml")).toContain("when: O & D & !P & !U & !K & !T & !War\n");
    expect(parseCase(there.files).problems).toEqual(parseCase(worked).problems);
    const back = applyEdit(there.files, { edit: "rename-option", option: "War", to: "E" });
    expect([...back.files]).toEqual([...worked]);
  });

  test("has types added, renamed and taken away", () => {
    expect(model({ change: "rename-type", decisionMaker: "china", type: "hedger", to: "trader" })).toEqual([
      "-      hedger:",
      "+      trader:",
    ]);
    const entry = { name: "Other", preferences: { statements: ["K"] } };
    expect(model({ change: "add-type", decisionMaker: "china", type: "other", entry })).toEqual([
      "+      other:",
      "+        name: Other",
      "+        preferences:",
      "+          statements:",
      "+            - K",
    ]);
    expect(model({ change: "delete-type", decisionMaker: "russia", type: "coercive" })).toContain(
      "-      # order was set down later and is the author's.",
    );
  });

  test("is kept as a named variant: a file of its own and its entry", () => {
    const change: ModelChange = { change: "move-statement", decisionMaker: "nato", at: 0, to: 3 };
    const edit: CaseEdit = {
      edit: "save-variant",
      of: "december-2021",
      id: "what-if",
      name: "What if",
      why: "To see.",
      changes: [change],
    };
    const made = applyEdit(worked, edit);
    expect(made.changed).toEqual(["case.yaml", "models/what-if.yaml"]);
    const { models } = parseCase(made.files).case!;
    expect(models.at(-1)!.entry).toEqual({
      id: "what-if",
      file: "models/what-if.yaml",
      name: "What if",
      variantOf: "december-2021",
      why: "To see.",
    });
    const alone = applyEdit(worked, { edit: "model", model: "december-2021", change });
    expect(models.at(-1)!.file).toEqual({
      ...parseCase(alone.files).case!.models[0]!.file,
      title: "What if",
    });
    expect(refusal(made.files, edit)).toContain('"models/what-if.yaml" exists already');
  });

  test("refuses a list that would be empty, a place that is not there, a name that is not", () => {
    const change = (edit: ModelChange) => refusal(template, { edit: "model", model: "today", change: edit });
    expect(change({ change: "delete-statement", decisionMaker: "aland", at: 7 })).toContain(
      "no statement at place 8",
    );
    expect(change({ change: "delete-statement", decisionMaker: "alant", at: 0 })).toContain(
      'did you mean "aland"?',
    );
    expect(
      refusal(template, { edit: "model", model: "todey", change: { change: "delete-option", option: "C" } }),
    ).toContain('did you mean "today"?');
  });
});

describe("files", () => {
  const small = new Map([
    ["case.yaml", "title: T\nquestion: Q?\nparties: [A, B]\nfiles: [a.yaml]\n"],
    ["a.yaml", "actors:\n- {id: A, name: A, kind: state}\n- {id: B, name: B, kind: state}\n"],
  ]);
  const event = { id: "e", date: "1997", says: "It happens." };

  test("a noun without a file gets one, named in case.yaml", () => {
    const made = applyEdit(small, { edit: "add", noun: "event", entry: event });
    expect(made.changed).toEqual(["events.yaml", "case.yaml"]);
    expect(made.files.get("case.yaml")).toContain("files: [a.yaml, events.yaml]");
    expect(made.files.get("events.yaml")).toBe("events:\n  - id: e\n    date: 1997\n    says: It happens.\n");
    expect(parseCase(made.files)).toMatchObject({
      problems: [],
      case: { events: [{ ...event, date: "1997" }] },
    });
  });

  test("a year is written bare, and is the same bare, in every field that holds a date", () => {
    const years = [{ date: "2019", same: 1, half: 0, opposite: 0 }];
    const about = { name: "Votes", kind: "un-votes", a: "A", b: "B", data: "Voeten", licence: "CC0" };
    const made = applyEdit(small, {
      edit: "add",
      noun: "measure",
      entry: { id: "m", ...about, released: "2020", years },
    });
    expect(made.problems).toEqual([]);
    expect(made.files.get("measures.yaml")).toContain("released: 2020\n");
    for (const field of ["released", "restated", "holdsUntil", "horizon", "accessed", "until"])
      expect([field, isSame({ [field]: 2020 }, { [field]: "2020" })]).toEqual([field, true]);
    expect(isSame({ name: 2020 }, { name: "2020" })).toBe(false);
  });

  test("a path that leads out of the folder is refused", () => {
    for (const file of ["../x.yaml", "/etc/x.yaml", "a/../../x.yaml", "con.yaml", "a\\b.yaml", ".git/x", ""])
      expect(refusal(small, { edit: "add", noun: "event", entry: event, file })).toMatch(
        /cannot name|stand in/,
      );
  });

  test("a list of CSL-JSON is edited as JSON", () => {
    const json = '[\n  {\n    "id": "s1",\n    "type": "book",\n    "title": "One"\n  }\n]\n';
    const files = new Map([
      ...small,
      ["s.json", json],
      ["case.yaml", small.get("case.yaml")!.replace("a.yaml", "a.yaml, s.json")],
    ]);
    const entry = {
      id: "s2",
      type: "book",
      title: 'He said "no": why?',
      issued: { "date-parts": [[2021, 3]] },
    };
    const made = applyEdit(files, { edit: "add", noun: "source", entry });
    expect(JSON.parse(made.files.get("s.json")!)).toEqual([...JSON.parse(json), entry]);
    expect(made.files.get("s.json")).toBe(`${JSON.stringify([...JSON.parse(json), entry], null, 2)}\n`);
    const changed = applyEdit(made.files, {
      edit: "change",
      noun: "source",
      id: "s1",
      fields: { title: "Two", publisher: "P" },
    });
    expect(JSON.parse(changed.files.get("s.json")!)[0]).toEqual({
      id: "s1",
      type: "book",
      title: "Two",
      publisher: "P",
    });
    const back = applyEdit(made.files, { edit: "delete", noun: "source", id: "s2" });
    expect(back.files.get("s.json")).toBe(json);
  });

  test("of a reference manager are read only, and the cure is told", () => {
    const files = new Map([
      ...small,
      ["z.bib", "@book{smith,title={T}}"],
      ["case.yaml", small.get("case.yaml")!.replace("a.yaml", "a.yaml, z.bib")],
    ]);
    expect(refusal(files, { edit: "change", noun: "source", id: "smith", fields: { title: "X" } })).toContain(
      "export it again",
    );
    expect(
      refusal(files, { edit: "add", noun: "source", entry: { id: "x", type: "book" }, file: "z.bib" }),
    ).toContain("only read");
  });

  test("that cannot be read are not touched", () => {
    const files = new Map([...small, ["a.yaml", "actors:\n- {id: A, name: [\n"]]);
    expect(refusal(files, { edit: "change", noun: "actor", id: "A", fields: { name: "N" } })).toMatch(
      /^a\.yaml:/,
    );
  });

  test("keep their line ends, byte order mark and missing last line end", () => {
    const files = new Map(
      [...small].map(([name, text]) => [name, `\uFEFF${text.trimEnd().replaceAll("\n", "\r\n")}`]),
    );
    const made = applyEdit(files, {
      edit: "add",
      noun: "actor",
      entry: { id: "C", name: "C", kind: "group" },
    });
    expect(made.files.get("a.yaml")).toBe(`${files.get("a.yaml")}\r\n- {id: C, name: C, kind: group}`);
    const renamed = applyEdit(made.files, { edit: "rename", noun: "actor", id: "A", to: "AA" });
    expect(renamed.files.get("a.yaml")).toBe(made.files.get("a.yaml")!.replace("id: A,", "id: AA,"));
    expect(renamed.files.get("case.yaml")).toContain("\r\nparties: [AA, B]\r\n");
  });
});

describe("what is not right is refused and nothing is changed", () => {
  test.each<[CaseEdit, string]>([
    [{ edit: "add", noun: "event", entry: { id: "e", date: "long ago", says: "s" } }, "is no date"],
    [{ edit: "add", noun: "event", entry: { id: "e", date: "2014", sais: "s" } }, 'did you mean "says"?'],
    [{ edit: "add", noun: "event", entry: { id: "london-1990", date: "2014", says: "s" } }, "exists already"],
    [{ edit: "change", noun: "event", id: "london-1991", fields: {} }, 'did you mean "london-1990"?'],
    [{ edit: "change", noun: "actor", id: "NATO", fields: { kind: "planet" } }, "expected one of"],
    [{ edit: "rename", noun: "actor", id: "NATO", to: "two words" }, "without spaces"],
    [{ edit: "rename", noun: "actor", id: "NATO", to: "RUS" }, "exists already"],
    [{ edit: "delete-part", noun: "actor", id: "NATO", list: ["members"], at: 99 }, "no entry at place 100"],
    [{ edit: "rename-option", option: "E", to: "not" }, "cannot be the id of an option"],
    [
      {
        edit: "all",
        edits: [
          { edit: "change-head", fields: { title: "X" } },
          { edit: "delete", noun: "event", id: "no" },
        ],
      },
      'no event "no"',
    ],
  ])("%j", (edit, message) => {
    expect(refusal(worked, edit)).toContain(message);
  });

  test("whatever an edit from outside looks like, nothing is thrown", () => {
    for (const edit of [
      null,
      1,
      [],
      {},
      { edit: "add" },
      { edit: "add", noun: "event" },
      { edit: "change", noun: "x", id: "y" },
      { edit: "model", model: "december-2021", change: null },
      { edit: "rename", noun: "__proto__", id: "x", to: "y" },
      { edit: "all", edits: 3 },
    ])
      expect(applyEdit(template, edit as unknown as CaseEdit).problems.length).toBeGreaterThan(0);
  });
});

test("an entry is handed to a form as it is written, with its file", () => {
  expect(entryOf(template, "actor", "ALA")).toEqual({
    entry: { id: "ALA", name: "Aland", adjective: "Alandian", kind: "state" },
    file: "record.yaml",
  });
  expect(entryOf(template, "actor", "NO")).toBeUndefined();
});
