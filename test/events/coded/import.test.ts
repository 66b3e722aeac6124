import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { DISK, type Disk } from "../../../src/node/disk/disk.ts";
import { DuckdbStore } from "../../../src/node/store/duckdbStore.ts";
import { readMapping } from "../../../src/node/store/mapping.ts";
import { scratchFolder } from "../../scratch.ts";
import { gdelt, icews, type MadeUp, polecat, rows } from "./madeUp.ts";

const scratch = scratchFolder();
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const folder = () => mkdtempSync(join(scratch, "f"));
function file(content: string | Uint8Array, name = "events.tsv"): string {
  const path = join(folder(), name);
  writeFileSync(path, content);
  return path;
}

/** A store of its own with these files brought in. */
async function imported(
  content: string | Uint8Array | string[],
  {
    store = new DuckdbStore(join(folder(), "store")),
    ...batch
  }: Partial<Parameters<DuckdbStore["append"]>[0]> & {
    store?: DuckdbStore;
  } = {},
) {
  const files = Array.isArray(content) ? content : [file(content)];
  const report = await store.append({ files, ...batch });
  return { store, report };
}

const refused = (content: string | Uint8Array, more: Parameters<typeof imported>[1] = {}) =>
  imported(content, more).then(
    () => "was imported",
    (error: Error) => error.message.replaceAll(scratch, "…"),
  );

const PAIR = { a: ["RUS"], b: ["NATO"] };
async function counts(store: DuckdbStore, dataset: string, by: "year" | "day" = "year") {
  const cells = await store.series({ dataset, by, ...PAIR });
  store.close();
  return cells.map(({ period, source, target, quad, count, goldsteinSum }) =>
    [period, source, target, quad, count, goldsteinSum].join(" "),
  );
}

describe("files of GDELT", () => {
  test("of 57 and 58 columns in one file, and of 61, are read with their own places and days", async () => {
    const one = await imported(
      rows(
        gdelt(57, { id: 1, date: "19820102", added: "20130203", source: "RUS" }),
        gdelt(58, { id: 2, date: "20160728" }),
        gdelt(58, { id: 3, date: "20060728", added: "20160728", code: "190", goldstein: "-10.0" }),
      ),
    );
    expect(one.report).toMatchObject({
      dataset: "gdelt1",
      rows: { read: 3, kept: 3, rejected: 0 },
      // An event of ten years before is in the file of a day, and does not cover that day.
      days: { from: "1982-01-02", to: "2016-07-28", covered: 2 },
    });
    expect(await counts(one.store, "gdelt1")).toEqual([
      "1982 RUS NATO 1 1 1",
      "2006 RUS NATO 4 1 -10",
      "2016 RUS NATO 1 1 1",
    ]);
    const two = await imported(
      rows(
        gdelt(61, { id: 4 }),
        gdelt(61, { id: 5, source: "NATO", target: "RUS", code: "138", goldstein: "-7.0" }),
      ),
    );
    expect(two.report).toMatchObject({ dataset: "gdelt2", days: { filesExpected: 96, filesGot: 1 } });
    expect(await counts(two.store, "gdelt2")).toEqual(["2020 NATO RUS 3 1 -7", "2020 RUS NATO 1 1 1"]);
  });

  test("NATO is found by its group, places by FIPS, and codes are text", async () => {
    const { store } = await imported(
      rows(
        gdelt(61, { id: 1, code: "010", goldstein: "0.0", place: "RS" }),
        gdelt(61, { id: 2, code: "10", place: "GM", goldstein: "-5.0" }),
        gdelt(61, { id: 3, code: "010", place: "SR" }),
      ),
    );
    const at = async (place: string | undefined) =>
      (await store.series({ dataset: "gdelt2", by: "year", ...PAIR, place })).map(({ quad, count }) => [
        quad,
        count,
      ]);
    expect([await at("RUS"), await at("DEU"), await at("SRB"), await at(undefined)]).toEqual([
      [[1, 1]],
      [[3, 1]],
      [],
      [
        [1, 2],
        [3, 1],
      ],
    ]);
    store.close();
  });

  test("quad classes go by root: 01–05, 06–09, 10–14, 15–20, and one of the file that differs is told", async () => {
    const roots = Array.from({ length: 20 }, (_, i) => String(i + 1).padStart(2, "0"));
    const wrong = gdelt(61, { id: 99, code: "040" }).replace("\t040\t04\t1\t", "\t040\t04\t4\t");
    const { store, report } = await imported(
      rows(...roots.map((root, i) => gdelt(61, { id: i, code: `${root}0`, goldstein: "" })), wrong),
    );
    expect(report.quadsApart).toBe(1);
    expect(
      (await store.series({ dataset: "gdelt2", by: "year", ...PAIR })).map(({ count }) => count),
    ).toEqual([6, 4, 5, 6]);
    store.close();
  });

  test("an address that stands again is told, and counted once by the rule that is asked for", async () => {
    const url = "https://example.org/one";
    const content = rows(
      gdelt(61, { id: 1, url }),
      gdelt(61, { id: 2, url }),
      gdelt(61, { id: 3, url, code: "190", goldstein: "-10.0" }),
      gdelt(61, { id: 3, url, code: "190", goldstein: "-10.0" }),
    );
    const kept = async (duplicates?: "id" | "act" | "article") => {
      const { store, report } = await imported(content, duplicates === undefined ? {} : { duplicates });
      // The same files again, and other rows of the same article: nothing changes.
      const again = await imported(rows(gdelt(61, { id: 4, url })), { store });
      return [report.duplicates, again.report.rows.inStore];
    };
    expect(await kept()).toEqual([{ rule: "id", repeated: 1, inStore: 0, byRule: 0, articlesAgain: 3 }, 4]);
    expect(await kept("act")).toEqual([
      { rule: "act", repeated: 1, inStore: 0, byRule: 1, articlesAgain: 3 },
      2,
    ]);
    expect(await kept("article")).toEqual([
      { rule: "article", repeated: 1, inStore: 0, byRule: 2, articlesAgain: 3 },
      1,
    ]);
    const { store } = await imported(content, { duplicates: "act" });
    expect(await refused(content.replaceAll("one", "two"), { store, duplicates: "id" })).toContain(
      'the store counts by "act"',
    );
  });

  test("codes, actors, places and values that the tables do not have are told, and days without data", async () => {
    const { report, store } = await imported(
      rows(
        gdelt(61, { id: 1, code: "0499" }),
        gdelt(61, { id: 2, source: "QQQ", place: "ZZ" }),
        gdelt(61, { id: 3, date: "20200118", code: "190", goldstein: "-4.0" }),
      ),
    );
    expect(report.unknown).toEqual({
      codes: [{ written: "0499", n: 1 }],
      actors: [{ written: "QQQ", n: 1 }],
      places: [{ written: "ZZ", n: 1 }],
    });
    expect(report.goldstein).toEqual([{ code: "190", expected: -10, found: -4, n: 1 }]);
    expect(report.days).toMatchObject({
      covered: 2,
      without: 2,
      gaps: [{ from: "2020-01-16", to: "2020-01-17" }],
    });
    expect(report.columns.used.length + report.columns.ignored.length).toBe(61);
    const periods = await store.coverage({ dataset: "gdelt2", by: "day" });
    expect(periods.map(({ covered }) => covered)).toEqual([1, 0, 0, 1]);
    expect(await store.eventsOf("gdelt2", "RUS", "NATO", "2020-01")).toMatchObject([
      { id: "1", date: "2020-01-15", code: "0499", quad: 1, article: "https://example.org/1" },
      { id: "3", date: "2020-01-18", code: "190", goldstein: -4 },
    ]);
    expect(await store.eventsOf("gdelt2", "RUS", "NATO", "2019-01")).toEqual([]);
    store.close();
  });
});

describe("files of other projects", () => {
  test("ICEWS: dates of two forms, an organisation without a country, no data after its end", async () => {
    const content = icews(
      { id: 1 },
      { id: 2, date: "1/20/2020", source: "United States", target: "Russian Federation" },
      { id: 3, code: "13y" },
      { id: 4, date: "2023-06-01" },
      { id: 5, code: "0" },
      { id: 1 },
    );
    const { store, report } = await imported(content, { released: "2023-07-01" });
    expect(report.rejected).toEqual(
      expect.arrayContaining([
        { reason: "it is dated after the project ended", n: 1 },
        { reason: "its event code is none of the scheme", n: 1 },
      ]),
    );
    expect(report.unknown.codes).toEqual([{ written: "13y", n: 1 }]);
    expect(report.duplicates.repeated).toBe(1);
    expect(await counts(store, "icews")).toEqual(["2020 RUS NATO 1 1 1", "2020 RUS NATO 3 1 1"]);
    expect(await store.series({ dataset: "icews", by: "year", ...PAIR, knownBy: "2023-06-30" })).toEqual([]);
    store.close();
    expect(await refused(content)).toContain("give --released");
  });

  test("POLECAT, by its list of columns: the first of several actors, None is nobody, known when it was reported", async () => {
    const row = {
      "Event ID": "20230101-1",
      "Event Date": "2023-01-01",
      "Event Type": "CONSULT",
      Intensity: "2.5",
      "Quad Code": "VERBAL COOPERATION",
      "Actor Country": "RUS; BLR",
      "Recipient Name": "NATO",
      "Publication Date": "2023-01-09",
    };
    const { store, report } = await imported(
      polecat(row, { ...row, "Event ID": "20230101-2", "Actor Country": "None" }),
    );
    expect(report).toMatchObject({ dataset: "polecat", rows: { kept: 2 } });
    const known = async (knownBy: string) =>
      (await store.series({ dataset: "polecat", by: "year", ...PAIR, knownBy })).map(
        ({ count, goldsteinSum }) => [count, goldsteinSum],
      );
    expect([await known("2023-01-08"), await known("2023-01-09")]).toEqual([[], [[1, 2.5]]]);
    store.close();
  });

  test("any other table by a mapping: a column that it lacks is named, one that nobody speaks of is told", async () => {
    const mapping = file(
      "dataset: disputes\ntitle: Made-up disputes\ndates: YYYY\ncolumns:\n  id: no\n  date: year\n  source: one\n  target: other\n  quad: {column: level, means: {'1': 3, '4': 4}}\nignored: [note]\n",
      "mapping.yaml",
    );
    const table =
      'no,year,one,other,level,note,fatal\n1,2019,365,USA,4,"said, ""no""",0\n2,2019,Russia,2,1,x,0\n3,2019,Russia,2,9,x,0\n';
    const batch = { mapping: await readMapping(mapping), released: "2020-01-01" };
    const { store, report } = await imported(table, batch);
    expect(report).toMatchObject({
      rows: { read: 3, kept: 2, rejected: 1 },
      columns: { unknown: ["fatal"], ignored: ["note"] },
    });
    const cells = await store.series({ dataset: "disputes", by: "year", a: ["RUS"], b: ["USA"] });
    expect(cells.map(({ quad, count }) => [quad, count])).toEqual([
      [3, 1],
      [4, 1],
    ]);
    expect(await store.coverage({ dataset: "disputes", by: "year" })).toMatchObject([
      { period: "2019", days: 365, covered: 365 },
    ]);
    store.close();
    expect(await refused(table.replace("level", "Level"), batch)).toContain(
      'no column "level", which the mapping names; did you mean "Level"?',
    );
  });
});

describe("packed files", () => {
  const content = rows(gdelt(61, { id: 1 }), gdelt(61, { id: 2 }));
  const zip = (members: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(members).map(([name, text]) => [name, Buffer.from(text)])));

  test("are read as the plain ones, and known again by their content", async () => {
    const { store, report } = await imported([file(gzipSync(content), "a.gz")]);
    expect(report.rows.kept).toBe(2);
    const again = await imported([file(zip({ "a.CSV": content }), "a.zip"), file(content)], { store });
    expect(again.report).toMatchObject({ dataset: null, rows: { read: 0 } });
    expect(again.report.importedBefore).toHaveLength(2);
    const two = await imported(
      [file(zip({ "a.CSV": content, "b.CSV": rows(gdelt(61, { id: 2 }), gdelt(61, { id: 3 })) }), "b.zip")],
      { store },
    );
    expect(two.report).toMatchObject({ rows: { read: 2, kept: 1, inStore: 3 }, duplicates: { inStore: 1 } });
  });

  test("cut off or damaged are refused, and nothing is in the store", async () => {
    const big = rows(...Array.from({ length: 300 }, (_, id) => gdelt(61, { id })));
    const cut = (bytes: Uint8Array) => bytes.slice(0, bytes.length - 200);
    const spoiled = zip({ "a.CSV": big });
    spoiled[200]! ^= 255;
    expect(await refused(cut(gzipSync(big)))).toMatch(
      /cannot be unpacked \(it ends too early\); get it again/,
    );
    expect(await refused(cut(zip({ "a.CSV": big })))).toContain("so it was cut off; get it again");
    expect(await refused(spoiled)).toContain("cannot be unpacked");
    expect(await refused(gzipSync(Buffer.alloc(60_000_000, "1\t")))).toContain(
      "unpacks to more than 400 times its size",
    );
    expect(deflateRawSync(big).length).toBeLessThan(big.length);
  });
});

describe("rows and files that cannot be kept", () => {
  test("rows are rejected one by one, with the file, the line and the reason", async () => {
    const good = Array.from({ length: 30 }, (_, id) => gdelt(61, { id }));
    const latin = Buffer.from(gdelt(61, { id: 70, url: "https://example.org/caf~" }));
    latin[latin.indexOf("~")] = 0xe9;
    const bytes = Buffer.concat([
      Buffer.from(rows(...good, "", "GLOBALEVENTID\tSQLDATE", gdelt(61, { id: 50, date: "20201345" }))),
      latin,
      Buffer.from(
        rows(
          "",
          `${gdelt(61, { id: 51 })}\textra`,
          gdelt(61, { id: 52, url: "a\0b" }),
          gdelt(61, { id: 53, goldstein: "-7,0" }),
          gdelt(61, { id: 54, code: "210" }),
          gdelt(58, { id: 55 }),
          gdelt(61, { id: "'; DROP TABLE staged; --" }),
          gdelt(61, { id: 56, source: "x'); DROP TABLE staged; --" }),
        ) + gdelt(61, { id: 57 }).slice(0, 40),
      ),
    ]);
    const { store, report } = await imported(bytes);
    expect(report.rows).toEqual({ read: 41, kept: 31, rejected: 10, inStore: 31 });
    const listed = readFileSync(join(store.folder, report.rejectFile!), "utf8")
      .trimEnd()
      .split("\n")
      .slice(1);
    expect(listed.map((line) => line.split("\t").slice(1, 3))).toEqual([
      ["32", "it has not as many cells as its file should have"],
      ["33", "its date is none"],
      ["34", "bytes stand in it that are no UTF-8"],
      ["35", "it has not as many cells as its file should have"],
      ["36", "a NUL character stands in it"],
      ["37", "its value of conflict and cooperation is no number"],
      ["38", "its event code is none of the scheme"],
      ["39", "it has not as many cells as its file should have"],
      ["40", "its event has no number"],
      ["42", "it has not as many cells as its file should have"],
    ]);
    expect(report.unknown.actors).toEqual([{ written: "X'); DROP TABLE STAGED; --", n: 1 }]);
    store.close();
  });

  const damaged = (made: MadeUp, change: (row: string) => string) =>
    rows(change(gdelt(61, made)), change(gdelt(61, { ...made, id: 2 })));
  test.each<[string, string | Uint8Array, RegExp]>([
    [
      "numbers that a spreadsheet has rounded",
      damaged({}, (row) => row.replace("20200115120000", "2.02E+13")),
      /line 1: "2.02E\+13" is a number that a spreadsheet has rounded; import the file as it was published/,
    ],
    [
      "semicolons",
      damaged({}, (row) => row.replaceAll("\t", ";")),
      /semicolons, as a spreadsheet saves them/,
    ],
    ["lost zeros", damaged({ code: "4", goldstein: "1" }, (row) => row), /event code "4" has lost its zero/],
    ["commas", damaged({}, (row) => row.replaceAll("\t", ",")), /parted by commas, expected tabs/],
    [
      "a column too few",
      damaged({}, (row) => row.split("\t").slice(1, 57).join("\t")),
      /found 56 columns parted by tabs, expected 57 or 58/,
    ],
    [
      "a head that lacks a column",
      icews({}).replace("CAMEO Code", "Code"),
      /its head has no column "CAMEO Code", which ICEWS coded events have/,
    ],
    ["nothing", "", /the file is empty/],
    ["UTF-16", Buffer.from(`\ufeff${gdelt(61)}`, "utf16le"), /is UTF-16 or no text/],
    ["mostly other rows", rows(gdelt(61), "a", "b", "c"), /3 of 4 rows cannot be read as GDELT 2.0 events/],
  ])("a file of %s is refused with the reason", async (_, content, reason) => {
    expect(await refused(content, { released: "2020-01-01" })).toMatch(reason);
  });
});

describe("the store stays whole", () => {
  test("whichever step of writing fails, the old one is there, and the next import works", async () => {
    const { store } = await imported(rows(gdelt(61, { id: 1 })));
    const more = file(rows(gdelt(61, { id: 2 })));
    let steps = 0;
    for (let at = 1; ; at++) {
      let step = 0;
      const failing = Object.fromEntries(
        Object.entries(DISK).map(([name, call]) => [
          name,
          (...args: unknown[]) => {
            // What takes things away is tried, and what it leaves is taken away the next time.
            if (["rename", "create", "syncFolder", "sync", "write"].includes(name) && ++step === at)
              return Promise.reject(Object.assign(new Error("full"), { code: "ENOSPC" }));
            return (call as (...all: unknown[]) => unknown)(...args);
          },
        ]),
      ) as unknown as Disk;
      const broken = new DuckdbStore(store.folder, failing);
      const outcome = await broken.append({ files: [more] }).then(
        () => "done",
        (error: Error) => error.message,
      );
      if (outcome === "done") break;
      steps += 1;
      expect(outcome).toMatch(/the disk is full|cannot/);
      expect(await counts(new DuckdbStore(store.folder), "gdelt2")).toEqual([
        expect.stringMatching(/^2020 RUS NATO 1 [12] /),
      ]);
      // The renaming of the list was done: the import stands, though its end could not be told.
      if ((await counts(new DuckdbStore(store.folder), "gdelt2"))[0]!.includes("1 2 ")) break;
    }
    expect(steps).toBeGreaterThan(5);
    const last = await imported([more], { store });
    expect(last.report.rows.inStore || last.report.importedBefore.length).toBeTruthy();
    expect(await counts(new DuckdbStore(store.folder), "gdelt2")).toEqual(["2020 RUS NATO 1 2 2"]);
    expect(
      readdirSync(store.folder).filter((name) => !/^(gdelt2-\d+-.*\.parquet|store\.json)$/.test(name)),
    ).toEqual([]);
  }, 60_000);

  test("two imports at once come one after the other, and both are in it", async () => {
    const store = new DuckdbStore(join(folder(), "store"));
    await Promise.all([
      imported(rows(gdelt(61, { id: 1 })), { store }),
      imported(rows(gdelt(61, { id: 2 })), { store: new DuckdbStore(store.folder) }),
    ]);
    expect(await counts(store, "gdelt2")).toEqual(["2020 RUS NATO 1 2 2"]);
  });

  test("one of a newer version, a damaged one, and a folder that is none are refused", async () => {
    const { store } = await imported(rows(gdelt(61)));
    const list = join(store.folder, "store.json");
    const text = readFileSync(list, "utf8");
    writeFileSync(list, text.replace('"version": 1', '"version": 2'));
    expect(await refused(rows(gdelt(61, { id: 2 })), { store })).toContain(
      "a store of version 2, written by a newer program",
    );
    writeFileSync(list, text.slice(0, 100));
    await expect(store.coverage({ dataset: "gdelt2", by: "year" })).rejects.toThrow("is damaged");
    await expect(new DuckdbStore(folder()).dataset(undefined)).rejects.toThrow("no store of events here");
  });
});
