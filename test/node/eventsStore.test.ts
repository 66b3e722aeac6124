import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gdelt, rows } from "../events/coded/madeUp.ts";
import { detente, root, temporaryFolder } from "./run.ts";

const folder = temporaryFolder();
const store = join(folder, "store");
const FILE = "test/fixtures/events/gdelt-made-up.tsv";

describe("coded events from the command line", () => {
  test("are imported once, rejected rows end it with 1, and the series is asked for", () => {
    const first = detente("events", "import", FILE, "--store", store);
    expect([first.code, first.err]).toEqual([1, ""]);
    expect(first.out).toContain("253 kept, 1 rejected");
    expect(detente("events", "import", FILE, "--store", store, "--lang", "de").out).toContain(
      "Früher schon eingelesen",
    );
    const { out } = detente(
      "events",
      "series",
      "--store",
      store,
      "--a",
      "Russia",
      "--b",
      "NATO",
      "--lang",
      "de",
    );
    expect(out).toContain("NATO → RUS");
    const beside = ["--changes", "--case", "cases/nato-russia", "--by", "quarter", "--format", "json"];
    const { changes } = JSON.parse(
      detente("events", "series", "--store", store, "--a", "RUS", "--b", "USA", ...beside).out,
    );
    expect(changes[0].points).toMatchObject([{ period: "2020-Q1", stability: 1 }]);
  });

  test("are counted again from the store that a case names, which is told and left as it is where it does not answer", () => {
    const own = temporaryFolder();
    const at = join(own, "case");
    cpSync("cases/nato-russia", at, { recursive: true });
    const file = join(at, "measures.yaml");
    const before = readFileSync(file, "utf8");
    detente("events", "import", FILE, "--store", join(own, "event-store"));
    const series = ["events", "series", "--store", join(own, "event-store"), "--a", "RUS", "--b", "USA"];
    const { out: entry } = detente(...series, "--format", "yaml");
    expect(entry).toContain("\n    store: ../event-store\n    dataset: gdelt2\n");
    const holding = (text: string) => writeFileSync(file, `${before}\n${text}`);
    const recount = (...args: string[]) => {
      const { code, out } = detente("events", "recount", at, ...args, "--format", "json");
      return { code, measures: JSON.parse(out).measures };
    };
    holding(entry);
    expect(recount("--write")).toMatchObject({
      code: 0,
      measures: [{ outcome: "same", added: [], changed: [] }],
    });
    // A year is missing, another has other counts: both come back, and nothing else is touched.
    const worn = entry
      .replace("verbalCooperation: 68", "verbalCooperation: 1")
      .replace(/\n *- \{date: 2020.*/, "")
      .replace("--to 2020", "--to 2019");
    holding(worn);
    const asked = recount();
    expect(asked).toMatchObject({
      code: 0,
      measures: [{ outcome: "changed", added: ["2020"], changed: ["2019"], kept: [] }],
    });
    expect(readFileSync(file, "utf8")).toBe(`${before}\n${worn}`);
    recount("--write");
    expect(readFileSync(file, "utf8")).toBe(`${before}\n${entry}`);
    // What the store does not cover stays.
    holding(entry.replace("date: 2019,", "date: 2018,"));
    expect(recount()).toMatchObject({ measures: [{ added: ["2019"], changed: [], kept: ["2018"] }] });
    // What does not answer is told; what is of another machine is not asked at the word of a case.
    for (const [named, why] of [
      ["../none", "no store of events here"],
      ["clickhouse://db.example.org/events", "only where the command names it"],
      ["//example.org/share", "only where the command names it"],
    ] as const) {
      holding(entry.replace("../event-store", named));
      const { code, measures } = recount("--write");
      expect([code, measures[0].outcome]).toEqual([1, "not-counted"]);
      expect(measures[0].why).toContain(why);
      expect(readFileSync(file, "utf8")).toContain("verbalCooperation: 68");
    }
    expect(recount("--store", join(own, "event-store"))).toMatchObject({ code: 0 });
    expect(detente("events", "recount", "cases/nato-russia")).toMatchObject({ code: 2 });
    expect(detente("events", "recount", at, "gdelt2-rus-us").err).toContain('did you mean "gdelt2-rus-usa"?');
  }, 60_000);

  test("are written as an entry of a case, each year with the rows that were there when it was over", () => {
    const late = join(folder, "late.tsv");
    writeFileSync(late, rows(gdelt(61, { id: 9_001, date: "20191230", added: "20200102", target: "USA" })));
    const own = join(folder, "own");
    for (const file of [FILE, late]) detente("events", "import", file, "--store", own);
    const { code, out } = detente(
      "events",
      "series",
      "--store",
      own,
      "--a",
      "RUS",
      "--b",
      "USA",
      "--format",
      "yaml",
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^codedMeasures:\n {2}- id: gdelt2-rus-usa\n/);
    expect(out).toMatch(
      /- \{date: 2019, verbalCooperation: 68, materialCooperation: 0, verbalConflict: 20, /,
    );
  });

  test.each([
    [["series", "--store", "STORE", "--a", "RUS", "--b", "Germny"], 'did you mean "Germany"?'],
    [
      ["series", "--store", "STORE", "--a", "RUS", "--b", "USA", "--dataset", "gdelt1"],
      'did you mean "gdelt2"?',
    ],
    [
      ["series", "--store", "STORE", "--a", "RUS", "--b", "USA", "--from", "2025"],
      "the store covers no month",
    ],
    [
      ["series", "--store", "STORE", "--a", "RUS", "--b", "USA", "--from", "2020", "--to", "2019"],
      "lies before --from 2020",
    ],
    [
      ["series", "--store", "STORE", "--a", "RUS", "--b", "USA", "--case", "cases/nato-russia"],
      "give --changes too",
    ],
    [
      ["series", "--store", "STORE", "--a", "RUS", "--b", "USA,CHN", "--triad", "DEU"],
      "--triad: expected one actor",
    ],
    [["coverage", "--store", "no/such/store"], "no store of events here"],
    [["import", "no/such/file", "--store", "STORE"], "no such file"],
    [["import", "cases", "--store", "STORE"], "is a folder, expected files of events"],
    [["import", "README.md", "--store", "STORE"], "for another form give --mapping"],
    [["import", FILE, "--store", "STORE", "--mapping", FILE], "events.tsv"],
    [["import", FILE, "--store", "STORE", "--duplicates", "url"], "Allowed choices are id, act, article"],
    [["code", "xylophone"], "no code has one of the words"],
  ])("events %j could not run: one clear line and exit code 2", (args, message) => {
    const { code, out, err } = detente("events", ...args.map((one) => (one === "STORE" ? store : one)));
    expect([code, out]).toEqual([2, ""]);
    if (message !== "events.tsv") expect(err).toContain(message);
    expect(err.trim().split("\n").length).toBeLessThanOrEqual(2);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test("say in a line where the package is missing", () => {
    const hook =
      "export const resolve = (name, context, next) => { if (name === '@duckdb/node-api') throw Object.assign(new Error('Cannot find package'), {code: 'ERR_MODULE_NOT_FOUND'}); return next(name, context); }";
    const loader = `import { register } from "node:module"; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)});`;
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        "--import",
        `data:text/javascript,${encodeURIComponent(loader)}`,
        "bin/detente.js",
        "events",
        "coverage",
        "--store",
        store,
      ],
      { cwd: root, encoding: "utf8" },
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /coded events need the package @duckdb\/node-api \(70 MB\).*npm install @duckdb\/node-api@/,
    );
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("end quietly when nobody reads on", () => {
    const args = `events series --store ${store} --a RUS --b USA --by day --format csv`;
    const out = execFileSync("sh", ["-c", `"${process.execPath}" bin/detente.js ${args} 2>&1 | head -n 1`], {
      cwd: root,
      encoding: "utf8",
    });
    expect(out).toBe(
      "period,source,target,quad,count,goldsteinMean,goldsteinSum,share,ofPair,perWorld,net,valued\n",
    );
  });

  test("an import that is killed or ended leaves the store as it was, and the next one works", async () => {
    const more = join(folder, "more.tsv");
    writeFileSync(
      more,
      rows(...Array.from({ length: 20_000 }, (_, id) => gdelt(61, { id: id + 1_000, date: "20210105" }))),
    );
    const world = () =>
      JSON.parse(detente("events", "coverage", "--store", store, "--by", "year", "--format", "json").out)
        .periods.length;
    const before = world();
    for (const [signal, delay] of [
      ["SIGKILL", 150],
      ["SIGKILL", 300],
      ["SIGINT", 250],
    ] as const) {
      const child = spawn(process.execPath, ["bin/detente.js", "events", "import", more, "--store", store], {
        cwd: root,
      });
      let said = "";
      child.stderr.on("data", (text) => {
        said += text;
      });
      const timer = setTimeout(() => child.kill(signal), delay);
      const code = await new Promise((resolve) => child.on("close", resolve));
      clearTimeout(timer);
      // It may have been done before it was told to end.
      if (code === 0) break;
      if (signal === "SIGINT" && code === 2)
        expect(said).toContain("the import was ended, and the store is as it was");
      expect(world()).toBe(before);
    }
    detente("events", "import", more, "--store", store);
    expect(world()).toBe(before + 1);
  }, 60_000);
});
