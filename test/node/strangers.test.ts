import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { runWatched } from "../attack/bombs.ts";
import { detente, root, temporaryFolder } from "./run.ts";

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);
const EVENTS = join(root, "test/fixtures/events/gdelt-made-up.tsv");
const CASE = join(root, "cases/nato-russia");

/** What somebody else has made, and is given to a command beside the case. */
describe("what a stranger brings is bounded, whatever it asks for", () => {
  test("a style whose macros call one another, each twice as often as the one before", async () => {
    const macro = (i: number) => `<macro name="m${i}">${`<text macro="m${i + 1}"/>`.repeat(2)}</macro>`;
    const macros = Array.from({ length: 40 }, (_, i) => macro(i)).join("");
    writeFileSync(
      at("twice.csl"),
      `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><info><title>x</title><id>x</id></info>${macros}<macro name="m40"><text variable="title"/></macro><citation><layout><text macro="m0"/></layout></citation></style>`,
    );
    const { code, err, megabytes } = await runWatched(["review", CASE, "--style", at("twice.csl")]);
    expect([code, err.trim().split("\n").length]).toEqual([2, 1]);
    expect(err).toMatch(/twice\.csl: to read this takes more than (1,000 MB of memory|60 seconds)/);
    expect(megabytes).toBeLessThan(1_200);
  }, 150_000);

  test("a list of a case in which more is wrong than can be told", () => {
    mkdirSync(at("wrong"));
    writeFileSync(at("wrong/case.yaml"), `answer: [${"{a: [b]},".repeat(80_000)}]`);
    const { code, out, err } = detente("check", at("wrong"));
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain("answer: more is wrong among these 80000 entries than can be told");
  });

  test("an archive of events whose files lie on one another", () => {
    const rows = Buffer.alloc(30_000_000, "a\tb\n");
    const packed = deflateRawSync(rows, { level: 9 });
    const [crc, many] = [crc32(rows), 400];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(rows.length, 24);
    entry.writeUInt16LE(8, 28);
    const list = Buffer.concat(
      Array.from({ length: many }, (_, i) => Buffer.concat([entry, Buffer.from(`${1000 + i}.csv`)])),
    );
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt32LE(list.length, 12);
    end.writeUInt32LE(30 + packed.length, 16);
    writeFileSync(at("over.zip"), Buffer.concat([local, packed, list, end]));
    const { code, err } = detente("events", "import", at("over.zip"), "--store", at("over"));
    expect([code, err]).toEqual([
      2,
      `detente: ${at("over.zip")}: unpacks to more than 400 times its size, and holds no files of events\n`,
    ]);
    expect(existsSync(at("over"))).toBe(false);
  });

  test("a pipe or a device where a file of events or the list of a store is expected", () => {
    execFileSync("mkfifo", [at("pipe.tsv")]);
    for (const name of [at("pipe.tsv"), "/dev/zero"]) {
      const { code, err } = detente("events", "import", name, "--store", at("none"));
      expect([code, err]).toEqual([2, expect.stringContaining("is a pipe or a device, expected a file")]);
    }
    mkdirSync(at("endless"));
    symlinkSync("/dev/zero", at("endless/store.json"));
    const { code, err } = detente("events", "coverage", "--store", at("endless"));
    expect([code, err]).toEqual([2, expect.stringContaining("does not end, or holds more than")]);
  });
});

describe("files of events of any name and content", () => {
  const store = at("store[1]");
  const name = at("e*\u001b[31m\u202e.tsv");

  test("are read alone, whatever pattern their name is, and nothing in them is obeyed or hidden later", () => {
    const bad = readFileSync(EVENTS, "utf8").split("\n")[0]!.split("\t");
    bad[0] = "=1+1|cmd";
    bad[5] = "\u001b[31m\u202e";
    writeFileSync(name, `${readFileSync(EVENTS, "utf8")}${bad.join("\t")}\n`);
    copyFileSync(EVENTS, at("eve.tsv"));
    expect(detente("events", "import", name, "--store", store).out).toContain("255 rows read, 253 kept");
    for (const file of readdirSync(store).filter((one) => /^rejected|\.json$/.test(one)))
      expect(readFileSync(join(store, file), "utf8")).not.toMatch(/\p{Cf}|\t=|[^\P{Cc}\t\n]/u);
  });

  test("a store with a file that is damaged or gone says so in a line", () => {
    const part = readdirSync(store).find((one) => /months-2019/.test(one))!;
    writeFileSync(join(store, part), "no parquet");
    const { code, err } = detente("events", "series", "--store", store, "--a", "RUS", "--b", "USA");
    expect(code).toBe(2);
    expect(err).toMatch(/^detente: .*months-2019\.parquet: is damaged, gone or no part of a store .*\n$/);
    expect(err).not.toMatch(/unexpected|SELECT|LINE/);
  });
});

describe("an assistant", () => {
  const line = (message: object) => `${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`;
  const hello = line({
    id: 0,
    method: "initialize",
    params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "x", version: "1" } },
  });
  const program = join(root, "bin/detente.js");

  test("that says all it has to say at once, and nonsense too, has every answer", () => {
    const asked = [1, 2].map((id) =>
      line({ id, method: "tools/call", params: { name: "list_cases", arguments: {} } }),
    );
    const { status, stdout } = spawnSync(process.execPath, [program, "mcp", CASE], {
      input: `${hello}nonsense\n\0\n${asked.join("")}`,
      encoding: "utf8",
    });
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((one) => (JSON.parse(one) as { id: number }).id)
        .sort(),
    ).toEqual([0, 1, 2]);
  });

  test("that sends a message without an end is told, and the program ends", async () => {
    const child = spawn(process.execPath, [program, "mcp", CASE], { stdio: ["pipe", "ignore", "pipe"] });
    let err = "";
    child.stderr.on("data", (part) => {
      err += part;
    });
    child.stdin.on("error", () => undefined);
    child.stdin.write("x".repeat(5_000_000));
    const code = await new Promise((resolve) => child.once("exit", resolve));
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^detente: a message of more than 4,000,000 bytes .*\n$/),
    ]);
  });
});

test("a Word template takes no longer than its size, whatever it leaves open", () => {
  const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = (kind: string, target: string) =>
    `<Relationships><Relationship Id="r" Type="${R}/${kind}" Target="${target}"/></Relationships>`;
  const parts = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations("officeDocument", "word/document.xml"),
    "word/_rels/document.xml.rels": relations("styles", "styles.xml"),
    "word/document.xml": `<w:document xmlns:w="${W}"><w:body>${"<w:sectPr>".repeat(100_000)}</w:body></w:document>`,
    "word/styles.xml": `<w:styles xmlns:w="${W}">${"<w:style a><w:rPrDefault>".repeat(100_000)}</w:styles>`,
  };
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, new TextEncoder().encode(text)])),
  );
  writeFileSync(at("open.docx"), bytes);
  const { code } = detente(
    "review",
    CASE,
    "--format",
    "docx",
    "--template",
    at("open.docx"),
    "--output",
    at("o.docx"),
  );
  expect(code).toBe(0);
}, 30_000);
