import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { CaseBundle } from "../../src/assessment/index.ts";
import { publish } from "../../src/node/commands/publish.ts";
import { readCase } from "../../src/node/readCase.ts";
import { STYLES_OF_LIBRARIES } from "../../src/node/stylesOfLibraries.ts";
import { root, temporaryFolder } from "./run.ts";

const base = temporaryFolder();
const application = join(base, "application.html");
const SCRIPT = 'const text = "<\\/script>"; document.title = text;';
const STYLE = "body { margin: 0 }";
writeFileSync(
  application,
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>W</title><style>${STYLE}</style></head>` +
    `<body><script type="application/json" id="case-bundle"></script><script type="module">${SCRIPT}</script></body></html>`,
);

const NOTICES = "react 19 (MIT): the notices written when the workbench was built";
writeFileSync(join(base, "notices.txt"), NOTICES);

const CASE = `# SECRET-comment: ask Smith
title: Aland and Bland
question: Is there space for dialogue?
parties: [ALA, BLA]
asOf: 2024-06-01
coverage: LATER-coverage, up to 2025
note: NOTE-case
paper: later-paper
dialogue: C & V
files: [record.yaml, zotero.json, library.bib]
models:
  - {id: then, file: then.yaml}
  - {id: later, file: LATER-model.yaml}
  - {id: variant, file: LATER-variant.yaml, variantOf: later, why: LATER-why}
answer:
  - {id: a, says: Now., by: Me, claims: [early-claim, late-claim], sources: [later-paper]}
  - {id: b, says: LATER-answer, by: Me, known: 2025-01-01}
weaknesses:
  - {id: w, says: Weak., about: [late-event, early-event], until: 2025-03-04}
  - {id: v, says: LATER-weakness, from: 2025-01-01}
`;

const RECORD = `actors:
  - {id: ALA, name: Aland, kind: state, note: NOTE-actor}   # SECRET-trailing
  - {id: BLA, name: Bland, kind: state}
  - {id: ORG, name: Org, kind: organisation, members: [{actor: ALA, from: 2000, until: 2025-03-04}, {actor: BLA, from: 2025-03-04}]}
formats:
  - id: talks
    name: Talks
    kind: council
    mode: bilateral
    pillars: []
    successor: new-talks
    phases:
      - {date: 2020-01-01, phase: founded, axis: existence, status: active, note: NOTE-phase, verification: verified, sources: [early, later-paper]}
      - {date: 2025-03-04, phase: ended, axis: existence, status: ended, says: LATER-phase}
      - {date: 2021-01-01, phase: suspended, axis: operation, status: suspended, says: UNSEEN-phase, verification: unverified}
  - {id: new-talks, name: LATER-format, kind: council, mode: bilateral, pillars: [], phases: [{date: 2025-03-04, phase: founded, axis: existence, status: active}]}
events:
  - {id: early-event, date: 2020-02-01, says: They met., formats: [talks], sources: [early], verification: verified}
  - {id: long-event, date: 2024-05-01/2025-03-04, says: They began., verification: verified}
  - {id: late-event, date: 2025-03-04, says: LATER-event, formats: [new-talks]}
  - {id: rumour, date: 2020-03-01, says: UNSEEN-event, verification: general-knowledge}
  - {id: broken, date: 2020-03-01, says: SECRET-broken, colour: red}
  - id: disputed
    date: 2020-05-01
    says: Somebody left.
    readings:
      - {says: in May, date: 2020-05-01, sources: [early]}
      - {says: in June, date: 2020-06-01, sources: [early]}
      - {says: LATER-reading, date: 2025-03-04, sources: [later-paper]}
claims:
  - {id: early-claim, kind: fact, date: 2020, says: It held., premises: [early-event, rumour], verification: verified, sources: [{source: early, note: NOTE-citation}], quotes: [{source: later-paper, exact: LATER-quote}, {source: early, exact: kept words, note: NOTE-quote}]}
  - {id: late-claim, kind: fact, date: 2025-03-04, says: LATER-claim, premises: [late-event]}
  - {id: hindsight-claim, kind: judgement, hindsight: true, says: LATER-hindsight}
  - {id: guess, kind: fact, date: 2020, says: UNSEEN-claim, verification: unverified}
  - {id: wish, kind: condition, holder: ALA, addressee: BLA, says: Calm., test: Quiet., states: [{date: 2020, is: unmet}, {date: 2025-03-04, is: met, says: LATER-state}], precedents: [{event: late-event, points: for, says: LATER-precedent}]}
outcomes:
  - {id: talk, name: They talk, when: C & V, strengths: [{says: LATER-point, sources: [later-paper]}, Cheap., {says: UNSEEN-point, verification: unverified}], likelihood: {word: likely, sources: [later-paper]}}
`;

const SOURCES = JSON.stringify([
  {
    id: "early",
    type: "book",
    title: "An early book",
    issued: { "date-parts": [[2019]] },
    accessed: { "date-parts": [[2025, 3, 4]] },
    note: "NOTE-csl",
    abstract: "SECRET-abstract",
    annote: "SECRET-annote",
    file: "/home/SECRET-user/a.pdf",
    custom: { tag: "SECRET-tag" },
    text: "texts/early.txt",
  },
  { id: "later-paper", type: "article", title: "LATER-source", issued: { "date-parts": [[2025, 3, 4]] } },
]);

const BIB = `% SECRET-bib
@book{bibkey, title={A book of the library}, year=2018, annote={SECRET-bibnote}}
@book{biblate, title={LATER-bib}, year=2025}
`;

const MODEL = `# SECRET-model
title: Then
asOf: 2024-01-01
note: NOTE-model
decisionMakers:
  - id: ala
    name: Aland
    options:
      - {id: C, name: calls, note: NOTE-option, onWhen: {any: [{event: late-event}, {event: early-event}]}}
      - {id: X, name: waits, onWhen: {not: {event: late-event}}}
    types:
      note: {says: kept type called note, preferences: {statements: [C, {say: V, claims: [late-claim, early-claim], sources: [later-paper]}, {say: X, known: 2025-03-04, because: LATER-statement}]}}
      later: {known: 2025-03-04, says: LATER-type, preferences: {statements: [X]}}
  - id: bla
    name: Bland
    options: [{id: V, name: visits, onWhen: {claim: late-claim}}]
    preferences: {statements: [V if C, "!X"]}
statusQuo: {on: [V]}
`;
const LATER_MODEL = MODEL.replace("2024-01-01", "2025-01-01").replace("title: Then", "title: LATER-title");

function plantedCase(): string {
  const folder = join(base, "planted");
  if (existsSync(folder)) return folder;
  mkdirSync(join(folder, "texts"), { recursive: true });
  const files = {
    "case.yaml": CASE,
    "record.yaml": RECORD,
    "zotero.json": SOURCES,
    "library.bib": BIB,
    "then.yaml": MODEL,
    "LATER-model.yaml": LATER_MODEL,
    "LATER-variant.yaml": MODEL.replace("title: Then", "title: LATER-varied"),
    "texts/early.txt": "SECRET-text",
    "private.yaml": "claims: [] # SECRET-file",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

beforeEach(() => {
  const swallow = (_: unknown, done?: unknown) => {
    if (typeof done === "function") done();
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(swallow);
  vi.spyOn(process.stderr, "write").mockImplementation(swallow);
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

let count = 0;
async function published(options: { asOf?: string; without?: string[]; of?: string; output?: string }) {
  count += 1;
  const output = options.output ?? join(base, `out-${count}`);
  await publish(
    options.of ?? plantedCase(),
    { output, without: options.without ?? [], ...(options.asOf ? { asOf: options.asOf } : {}) },
    () => new Date("2031-07-08T12:00:00Z"),
    application,
  );
  const names = (readdirSync(output, { recursive: true }) as string[]).sort();
  const files = names.filter((name) => statSync(join(output, name)).isFile());
  const bytes = files.map((name) => `${name}\n${readFileSync(join(output, name), "utf8")}`).join("\n");
  const index = readFileSync(join(output, "index.html"), "utf8");
  const json = /id="case-bundle">([^<]*)<\/script>/.exec(index)![1]!;
  return { output, names, bytes, index, bundle: JSON.parse(json) as CaseBundle };
}

const plants = (word: string, text: string) => [
  ...new Set(text.match(new RegExp(`${word}-[A-Za-z]+`, "g")) ?? []),
];

describe("what must not be seen is in none of the bytes", () => {
  test("the planted case holds the plants, and each limit is what takes them out", async () => {
    const { bytes } = await published({});
    expect(plants("NOTE", bytes)).toHaveLength(8);
    expect(plants("UNSEEN", bytes).sort()).toEqual([
      "UNSEEN-claim",
      "UNSEEN-event",
      "UNSEEN-phase",
      "UNSEEN-point",
    ]);
    expect(plants("LATER", bytes).length).toBeGreaterThan(20);
  });

  test("comments, faulty entries, texts of sources, files not named and a library's own fields never are", async () => {
    const { bytes } = await published({});
    expect(plants("SECRET", bytes)).toEqual([]);
  });

  test("as of a day, nothing of what came or was published later", async () => {
    const { bytes, bundle } = await published({ asOf: "2024-06-01" });
    expect(plants("LATER", bytes)).toEqual([]);
    // A checksum may hold any four digits.
    expect(bytes.replace(/\b[0-9a-f]{64}\b/g, "")).not.toMatch(/2025|2031/);
    for (const id of ["late-event", "late-claim", "later-paper", "new-talks", "biblate", "hindsight-claim"])
      expect(bytes).not.toContain(id);
    expect(bundle).toMatchObject({
      asOf: "2024-06-01",
      today: "2024-06-01",
      limits: { asOf: "2024-06-01", without: [] },
    });
    expect(bytes).toContain("kept words");
  });

  test("without notes, no note", async () => {
    const { bytes } = await published({ without: ["notes"] });
    expect(plants("NOTE", bytes)).toEqual([]);
    expect(bytes).toContain("kept type called note");
  });

  test("without unverified, nothing nobody has looked up", async () => {
    const { bytes } = await published({ without: ["unverified"] });
    expect(plants("UNSEEN", bytes)).toEqual([]);
    expect(bytes).not.toContain("rumour");
    expect(bytes).toContain("They met.");
  });

  test("without unverified, a format one of whose phases goes is withheld whole, and the page says how much is", async () => {
    const { output, bytes } = await published({ without: ["unverified"] });
    const record = readFileSync(join(output, "case/record.yaml"), "utf8");
    expect(record).not.toContain("id: talks");
    // The rumour, the guess, the point of the outcome and the format.
    expect(readFileSync(join(output, "case/case.yaml"), "utf8")).toContain("withheld: 4\n");
    expect(bytes).toContain("leaves out 4 entries that nobody has looked up");
    expect((await published({})).bytes).not.toContain("that nobody has looked up");
  });

  test("no path of the machine, no name of the user, no day on which it was made", async () => {
    const { bytes } = await published({});
    expect(bytes).not.toContain(base);
    expect(bytes.replace(/\b[0-9a-f]{64}\b/g, "")).not.toContain("2031");
    const { username, homedir } = userInfo();
    if (homedir !== "/") expect(bytes).not.toContain(`${homedir}/`);
    if (username !== "root") expect(bytes).not.toContain(username);
  });
});

describe("the published case", () => {
  test.each([
    { asOf: "2024-06-01" },
    { without: ["notes"] },
    { without: ["unverified"] },
    { asOf: "2024-06-01", without: ["notes", "unverified"] },
    { of: join(root, "cases/nato-russia"), asOf: "2014-06-01", without: ["notes", "unverified"] },
    { of: join(root, "cases/nato-russia"), asOf: "2021-12-01" },
    { of: join(root, "cases/nato-russia") },
  ])("parses without errors: %j", async (options) => {
    const { output } = await published(options);
    const { problems } = await readCase(join(output, "case"));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("answers as the whole case does on that day", async () => {
    const of = join(root, "cases/nato-russia");
    for (const day of ["2011-06-01", "2021-12-01"]) {
      const whole = await published({ of });
      const { bundle } = await published({ of, asOf: day });
      expect(bundle.asOf).toBe(day);
      const { makeBundle } = await import("../../src/node/caseBundle.ts");
      const { parseDay } = await import("../../src/record/index.ts");
      const then = await makeBundle({
        mode: "published",
        folder: "nato-russia",
        files: new Map(Object.entries(whole.bundle.files)),
        hashes: new Map(),
        problems: [],
        today: day,
        day: parseDay(day)!,
      });
      const verdictOf = (page: CaseBundle["page"]) =>
        page!.blocks.filter((block) => block.kind === "paragraph" && block.role === "verdict");
      expect(verdictOf(bundle.page)).toEqual(verdictOf(then.page()));
      expect(verdictOf(bundle.page)).toHaveLength(1);
    }
  });

  test("keeps the status quo that a rule on a later event gave: not yet", async () => {
    const { bundle } = await published({ asOf: "2024-06-01" });
    expect(bundle.files["then.yaml"]).toContain("event: early-event");
    expect(bundle.files["then.yaml"]).toMatch(
      / {6}- id: X\n {8}name: waits\n {8}onWhen:\n {10}answer: yes\n/,
    );
  });

  test("is the same byte for byte when published again", async () => {
    const first = await published({ asOf: "2024-06-01" });
    const second = await published({ asOf: "2024-06-01" });
    expect(second.bytes).toBe(first.bytes);
  });
});

describe("the page", () => {
  test("names its scripts and styles by hash, allows nothing else and loads nothing", async () => {
    const { index } = await published({});
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(index)![1]!;
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(policy).toContain(`script-src ${hash(SCRIPT)};`);
    expect(policy).toContain(`style-src ${[hash(STYLE), ...STYLES_OF_LIBRARIES].join(" ")};`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|connect-src/);
    expect(index.indexOf("Content-Security-Policy")).toBeLessThan(index.indexOf("<style>"));
  });

  test("holds hostile text of a case as data only", async () => {
    const folder = join(base, "hostile");
    cpSync(plantedCase(), folder, { recursive: true });
    const hostile = "</script><script>alert(1)</script><!--<script>\u2028";
    writeFileSync(
      join(folder, "case.yaml"),
      CASE.replace("question: Is there space for dialogue?", `question: ${JSON.stringify(hostile)}`),
    );
    const { index, bundle } = await published({ of: folder });
    expect(bundle.page?.title).toBe(hostile.trim());
    expect(index).not.toContain("alert(1)</script>");
    expect(index.split("<script")).toHaveLength(3);
  });

  test("is refused when the application would load anything", async () => {
    const other = join(base, "loading.html");
    writeFileSync(
      other,
      readFileSync(application, "utf8").replace("</head>", '<script src="/assets/a.js"></script></head>'),
    );
    const options = { output: join(base, "never"), without: [] };
    await expect(publish(plantedCase(), options, () => new Date(), other)).rejects.toThrow(
      /loads \/assets\/a\.js/,
    );
    expect(existsSync(join(base, "never"))).toBe(false);
  });
});

describe("the folder", () => {
  test("that holds anything of somebody else is left as it is", async () => {
    const output = join(base, "theirs");
    mkdirSync(output);
    writeFileSync(join(output, "thesis.docx"), "theirs");
    await expect(published({ output })).rejects.toThrow(/is not empty and was not made by detente publish/);
    expect(readdirSync(output)).toEqual(["thesis.docx"]);
  });

  test("of an earlier publication is replaced, and what may no longer be shown is gone from it", async () => {
    const output = join(base, "again");
    await published({ output });
    expect(existsSync(join(output, "case/LATER-model.yaml"))).toBe(true);
    const { names, bytes } = await published({ output, asOf: "2024-06-01" });
    expect(names).not.toContain("case/LATER-model.yaml");
    expect(plants("LATER", bytes)).toEqual([]);
  });

  test("whose marker names files elsewhere loses none of them", async () => {
    const output = join(base, "marked");
    await published({ output });
    const victim = join(base, "victim.txt");
    writeFileSync(victim, "stays");
    const marker = join(output, "detente-published.json");
    const { mark, files } = JSON.parse(readFileSync(marker, "utf8")) as { mark: string; files: string[] };
    writeFileSync(
      marker,
      JSON.stringify({ mark, files: ["../victim.txt", "case/../../victim.txt", victim, ...files] }),
    );
    await published({ output });
    expect(readFileSync(victim, "utf8")).toBe("stays");
  });

  test.each(["case/thoughts.yaml", "figure.html"])(
    "in which %s is the user's own is left as it is once the publication would write one of that name",
    async (name) => {
      const output = join(base, `own-${name.replaceAll("/", "-")}`);
      const marker = join(output, "detente-published.json");
      const { files } = (await published({ output }).then(() =>
        JSON.parse(readFileSync(marker, "utf8")),
      )) as { files: string[] };
      // As where the earlier publication had no file of that name.
      const other = files.find((file) => file.startsWith(name.slice(0, 5)) && file !== name) ?? files[0]!;
      const taken = files.includes(name) ? name : other;
      const listed = JSON.parse(readFileSync(marker, "utf8")) as { files: string[]; sha256: object };
      writeFileSync(
        marker,
        JSON.stringify({
          ...listed,
          files: files.filter((file) => file !== taken),
          sha256: Object.fromEntries(Object.entries(listed.sha256).filter(([file]) => file !== taken)),
        }),
      );
      writeFileSync(join(output, taken), "my own thoughts");
      await expect(published({ output })).rejects.toThrow(/is in its way; move it, nothing was written/);
      expect(readFileSync(join(output, taken), "utf8")).toBe("my own thoughts");
    },
  );

  test("may not lie inside the case", async () => {
    await expect(published({ output: join(plantedCase(), "site") })).rejects.toThrow(
      /inside the case folder/,
    );
  });

  test("an unknown thing to leave out names the nearest", async () => {
    await expect(published({ without: ["note"] })).rejects.toThrow(
      /--without: found "note", did you mean "notes"/,
    );
  });
});
