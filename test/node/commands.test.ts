import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { detente, temporaryFolder } from "./run.ts";

const CASE = "cases/nato-russia";
const MODEL = `${CASE}/models/december-2021.yaml`;

describe("every command", () => {
  test.each(["review", "status", "timeline", "solve", "change", "check", "new"])(
    "%s has help worth reading",
    (name) => {
      const { code, out } = detente(name, "--help");
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`Usage: detente ${name}`));
      expect(out.length).toBeGreaterThan(200);
    },
  );

  test.each([
    [["reviw", CASE], "did you mean review"],
    [["status", CASE, "--on", "2015-01-01", "--prty", "RUS"], "Did you mean --party"],
    [["status", CASE, "--on", "2015-01-01", "--party", "Rusia"], 'did you mean "Russia"'],
    [["status", CASE, "--on", "2015"], "of 2015 write its first day, 2015-01-01, or its last, 2015-12-31"],
    [["status", CASE, "--on", "5.3.2023"], "expected a day; write 2023-03-05"],
    [["timeline", CASE, "--from", "2015", "--to", "2014"], "2014 lies before --from 2015"],
    [["status", CASE, "--on", "2015-02-30"], "expected a day such as 2021-12-01"],
    [["status", CASE], "required option '--on <date>' not specified"],
    [["status", "no/such/folder", "--on", "today"], "no such file or folder"],
    [["status", `${CASE}/case.yaml`, "--on", "today"], "is a file, expected a case folder"],
    [["review", CASE, "--format", "rtf"], "Allowed choices are text, json, html, md"],
    [["review", CASE, "--as-of", "someday"], "expected a day such as 2021-12-01"],
    [["review", CASE, "--output", "no/such/folder/page.html"], "make it first: mkdir no/such/folder"],
    [
      ["timeline", CASE, "--about", "O"],
      '"O" is an option of a model, and nothing on record is about one; name an',
    ],
    [["solve", "no/such/model.yaml"], "no such file or folder"],
    [["solve", MODEL, "--concept", "nsah"], 'did you mean "nash"'],
    [["solve", CASE], "is a folder, expected a file; it holds a case, whose models are "],
    [["change", MODEL, "--want", "O &"], "character 4: found the end"],
    [["change", MODEL, "--want", "O & X"], 'unknown option "X"'],
    [["change", MODEL, "--want", "O", "--from", "here"], "expected a state id or status-quo"],
    [["change", MODEL, "--want", "O", "--from", "97"], "no state 97"],
    [[], "Usage"],
  ])("%j could not run: one clear line and exit code 2", (args, message) => {
    const { code, out, err } = detente(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err.toLowerCase()).toContain(message.toLowerCase());
    expect(err).not.toMatch(/\n\s+at /);
    if (args.length > 0) expect(err.trim().split("\n").length).toBeLessThanOrEqual(2);
  });

  test("ends quietly when nobody reads on", async () => {
    const { execFileSync } = await import("node:child_process");
    const { root } = await import("./run.ts");
    const out = execFileSync(
      "sh",
      ["-c", `"${process.execPath}" bin/detente.js timeline ${CASE} 2>&1 | head -n 3`],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    expect(out.split("\n").length).toBe(4);
    expect(out).not.toMatch(/EPIPE/);
  });
});

describe("detente status", () => {
  test("gives the fields of the contract", () => {
    const { code, out, err } = detente(
      "status",
      CASE,
      "--on",
      "2015-01-01",
      "--party",
      "RUS",
      "--format",
      "json",
    );
    expect([code, err]).toEqual([0, ""]);
    const json = JSON.parse(out);
    expect([json.on, json.party, json.formats.length]).toEqual(["2015-01-01", "RUS", 25]);
    const nrc = json.formats.find(({ id }: { id: string }) => id === "nrc");
    expect(nrc).toMatchObject({ exists: "yes", takesPart: "yes", operates: "partly" });
    expect(nrc.because).toContainEqual(
      expect.objectContaining({
        axis: "operation",
        phase: "partly-suspended",
        date: "2014-04-01",
        sources: expect.any(Array),
      }),
    );
  });

  test("takes the second party of the case when none is named", () => {
    expect(JSON.parse(detente("status", CASE, "--on", "2015-01-01", "--format", "json").out).party).toBe(
      "RUS",
    );
  });
});

describe("detente solve", () => {
  test("prints one JSON object a line, one a file", () => {
    const { code, out } = detente("solve", "cases/literature/chicken/model.yaml", MODEL, "--format", "json");
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ title }) => title)).toEqual(["Chicken", "NATO, Russia and China in December 2021"]);
    expect(lines[1].stateCount).toBe(96);
    expect(lines[1].scenarios.length).toBe(6);
    expect(Object.keys(lines[0].scenarios[0])).toEqual([
      "types",
      "stability",
      "equilibria",
      "counts",
      "equilibriumCounts",
    ]);
    expect(lines[1].scenarios[0].reachable).toContain(6);
  });

  test("leaves states out of a summary and keeps the counts", () => {
    const [scenario] = JSON.parse(
      detente("solve", MODEL, "--summary", "--concept", "nash", "--format", "json").out,
    ).scenarios;
    expect(Object.keys(scenario)).toEqual(["types", "counts", "equilibriumCounts"]);
    expect(scenario.equilibriumCounts).toEqual({ nash: 2 });
  });
});

describe("detente change", () => {
  test("lists the edits of the contract", () => {
    const { code, out } = detente(
      "change",
      MODEL,
      "--want",
      "O & U & T & !E",
      "--reachable",
      "--format",
      "json",
    );
    expect(code).toBe(0);
    const json = JSON.parse(out);
    expect([json.want, json.concept]).toEqual(["O & U & T & !E", "nash"]);
    const [first] = json.edits;
    expect(first).toMatchObject({
      decisionMaker: "nato",
      statement: "U",
      edit: "add",
      reachable: true,
    });
    expect(first.states.length).toBeGreaterThan(0);
  });
});

describe("detente review", () => {
  test("writes the page in German, the author's words as they are", () => {
    const { code, out, err } = detente("review", "cases/nato-russia", "--lang", "de");
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(out).toContain("Stand der Dinge.");
    const page = detente("review", "cases/nato-russia", "--lang", "de", "--format", "html").out;
    expect(page).toContain('<html lang="de">');
  });

  test("holds at least the fields of the contract", () => {
    const { code, out } = detente("review", CASE, "--format", "json");
    expect(code).toBe(0);
    const json = JSON.parse(out);
    for (const field of "question asOf recordUntil model answer assumptions watchFor changedSince statusQuo formats conditions values thirdParties outcomes changes robustness agreement onRecord measures sourceBalance problems notes".split(
      " ",
    ))
      expect(json).toHaveProperty(field);
    expect(json.answer).toMatchObject({
      answered: true,
      verdict: "closed",
      computed: true,
      headline: expect.any(String),
      sentence: expect.any(String),
      talksToday: { is: "no" },
      reachable: { how: "none" },
      lasting: { of: 6 },
      confidence: { word: expect.any(String), because: expect.any(Array) },
      because: expect.any(Array),
    });
    expect(json.outcomes[0]).toMatchObject({
      id: "preserve-status-quo",
      states: expect.any(Array),
      verdicts: { "restrained + amplifier": { nash: true, gmr: true, smr: true, seq: true, sseq: true } },
      reachable: { "restrained + amplifier": true },
    });
    expect(json.robustness[0]).toMatchObject({
      scenario: "restrained + amplifier",
      held: expect.any(Number),
      heldAndReachable: expect.any(Number),
      stays: 38,
      of: 38,
    });
  });

  test("is one page, with the annex behind it only when asked for", () => {
    const page = detente("review", CASE).out;
    const full = detente("review", CASE, "--full").out;
    expect(page.split("Notes\n")[0]!.length).toBeLessThan(4_500);
    expect(page).not.toContain(".yaml:");
    expect(full).toContain("Annex: all grounds");
    expect(full.startsWith(page.split("\nNotes\n")[0]!)).toBe(true);
  });

  test("compares with the day asked for, and refuses one that is not earlier", () => {
    const { out } = detente("review", CASE, "--as-of", "2022-01-13", "--since", "2021-11-15");
    expect(out.replace(/\s+/g, " ")).toMatch(
      /(?:The judgement of 15 November 2021 was: “[^”]+”. Since then|Since 15 November 2021): Russia now has formal contact with NATO/,
    );
    expect(detente("review", CASE, "--since", "2022-01-01").err).toContain("expected a day before");
  });

  test("is the same twice over", () => {
    const once = detente("review", CASE, "--format", "html").out;
    expect(detente("review", CASE, "--format", "html").out).toBe(once);
  });

  test("writes a file whole, and leaves no draft behind", () => {
    const folder = temporaryFolder();
    const { code, out } = detente("review", CASE, "--format", "md", "--output", join(folder, "page.md"));
    expect([code, out]).toEqual([0, ""]);
    expect(readdirSync(folder)).toEqual(["page.md"]);
    expect(readFileSync(join(folder, "page.md"), "utf8")).toMatch(/^# Is there space for dialogue/);
  });

  test("as of today knows the coercive Russia", () => {
    const json = JSON.parse(detente("review", CASE, "--as-of", "today", "--format", "json").out);
    expect(json.robustness.length).toBe(6);
    // Since March 2025 NATO says that dialogue is for later.
    expect(json.statusQuo.on).toEqual(["D", "E", "B"]);
  });
});

describe("detente new", () => {
  test("writes a case that has nothing to mend and can be reviewed", () => {
    const folder = join(temporaryFolder(), "my case");
    const made = detente("new", folder);
    expect([made.code, made.err]).toEqual([0, ""]);
    const checked = JSON.parse(detente("check", folder, "--format", "json").out);
    expect(checked.counts).toMatchObject({ error: 0, warning: 0 });
    const reviewed = detente("review", folder);
    expect(reviewed.code).toBe(0);
    expect(reviewed.out).toContain("Aland and Bland");
  });

  test("refuses a folder that holds something", () => {
    const folder = temporaryFolder();
    expect(detente("new", folder).code).toBe(0);
    const again = detente("new", folder);
    expect(again.code).toBe(2);
    expect(again.err).toContain("is not empty");
  });
});
