import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { claim } from "../../../src/node/disk/claim.ts";
import { hashOf } from "../../../src/node/disk/digest.ts";
import { DISK } from "../../../src/node/disk/disk.ts";
import { atWork, type Running, stateOf, thisRun } from "../../../src/node/disk/running.ts";
import { readCaseFolder } from "../../../src/node/files.ts";
import { saveFiles } from "../../../src/node/server/saveFiles.ts";
import { settleCase } from "../../../src/node/server/settleCase.ts";
import { faultyDisk } from "../../attack/faultyDisk.ts";
import { contentOf, fill } from "../../attack/folders.ts";
import { caseOf, requestFor } from "../../attack/smallCase.ts";
import { temporaryFolder } from "../run.ts";

const OLD = caseOf("old");
const NEW = caseOf("new");

function caseFolder(): string {
  const folder = join(temporaryFolder(), "our-case");
  fill(folder, OLD);
  return folder;
}

const save = (folder: string) => saveFiles(folder, requestFor(OLD, NEW));

/** A process that has ended, as far as anybody can know one. */
async function endedRun(): Promise<Running> {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  return { ...(await thisRun()), pid, began: "1" };
}

function leaveClaim(folder: string, content: string): void {
  fill(folder, { ".detente/lock-0123456789abcdef": content });
}

describe("one program at a time writes a case", () => {
  test("a second waits until the first has done", async () => {
    const folder = caseFolder();
    const first = await claim(folder, DISK);
    const order: string[] = [];
    const second = claim(folder, DISK).then(async (held) => {
      order.push("second");
      await held.release();
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    order.push("first");
    await first.release();
    await second;
    expect(order).toEqual(["first", "second"]);
    expect(contentOf(folder)).toEqual(OLD);
  });

  test.each<[string, (path: string) => void]>([
    ["a folder", (path) => mkdirSync(path)],
    ["a link", (path) => symlinkSync("/dev/zero", path)],
    ["a pipe", (path) => void spawnSync("mkfifo", [path])],
    ["a file larger than any claim", (path) => writeFileSync(path, "[".repeat(1_000_000))],
  ])("%s under the name of a claim is none, and holds nobody up", async (_, make) => {
    const folder = caseFolder();
    mkdirSync(join(folder, ".detente"));
    make(join(folder, ".detente/lock-0123456789abcdef"));
    expect((await save(folder)).done).toBe(true);
    expect(readFileSync(join(folder, "case.yaml"), "utf8")).toBe(NEW["case.yaml"]);
  });

  test("a claim whose program has ended holds nobody up, also when its process id was given out again", async () => {
    const ended = await endedRun();
    const reused = { ...(await thisRun()), pid: process.ppid, began: "1" };
    const restarted = { ...(await thisRun()), pid: process.ppid, boot: "another start of the machine" };
    const cutOff = [JSON.stringify(ended).slice(0, 20), ""];
    const whole = [ended, ...(ended.boot === "" ? [] : [reused, restarted])].map((run) =>
      JSON.stringify(run),
    );
    for (const content of [...cutOff, ...whole]) {
      const folder = caseFolder();
      leaveClaim(folder, content);
      expect([content, (await save(folder)).done]).toEqual([content, true]);
      expect(contentOf(folder)).toEqual(NEW);
    }
  });

  test("of a program that runs, or may run elsewhere, it is not taken away", async () => {
    const self = await thisRun();
    expect(await stateOf(self)).toBe("runs");
    if (process.platform === "linux")
      expect(await stateOf({ ...self, pid: process.ppid, began: beganOf(process.ppid) })).toBe("runs");
    expect(await stateOf({ ...self, host: "elsewhere", boot: "theirs" })).toBe("unknown");
    expect(await stateOf({ ...self, space: "a container" })).toBe("unknown");
  });

  test("of another computer it stops a save until somebody takes it away, and is told with the cure", async () => {
    const folder = caseFolder();
    const before = contentOf(folder);
    const theirs = { ...(await thisRun()), host: "elsewhere\u001b]0;x\u0007", boot: "theirs" };
    leaveClaim(folder, JSON.stringify(theirs));
    const result = await save(folder);
    expect(result).toMatchObject({
      done: false,
      refused: expect.stringMatching(/another computer.*elsewhere.*delete/),
    });
    expect(JSON.stringify(result)).not.toMatch(/\\u001b|\\u0007/);
    rmSync(join(folder, ".detente"), { recursive: true });
    expect(contentOf(folder)).toEqual(before);
    expect((await save(folder)).done).toBe(true);
  });

  test("work in hand that is a link leads nowhere", async () => {
    const folder = caseFolder();
    const elsewhere = join(folder, "../elsewhere");
    fill(elsewhere, { "new-0": "theirs", "journal.json": "{}" });
    symlinkSync("../elsewhere", join(folder, ".detente"));
    expect(await save(folder)).toMatchObject({
      done: false,
      refused: expect.stringContaining("move it away"),
    });
    expect(contentOf(elsewhere)).toEqual({ "new-0": "theirs", "journal.json": "{}" });
  });
});

function beganOf(pid: number): string {
  return readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ")[19]!;
}

describe("a save that was broken off", () => {
  test("and came with the folder from elsewhere rules nothing, and loses nothing", async () => {
    const folder = caseFolder();
    const file = { name: "record.yaml", before: "0".repeat(64), after: "1".repeat(64) };
    fill(folder, {
      ".detente/journal.json": JSON.stringify({ id: "x", folder: "1", files: [file], folders: [] }),
      ".detente/old-0": "actors: [] # planted\n",
      ".detente/new-0": "draft",
    });
    const { files } = await readCaseFolder(folder);
    expect(files.get("record.yaml")).toBe(OLD["record.yaml"]);
    expect(await settleCase(folder)).toMatchObject({ setAside: ["recovered.set-aside-1.yaml"] });
    expect(contentOf(folder)).toEqual({ ...OLD, "recovered.set-aside-1.yaml": "actors: [] # planted\n" });
  });

  test("cannot lead out of the folder by the names in its journal", async () => {
    for (const name of ["../outside.yaml", "/tmp/outside.yaml", ".git/config.yaml", "a/../../outside.yaml"]) {
      const folder = caseFolder();
      const journal = {
        id: "x",
        folder: String(statSync(folder, { bigint: true }).ino),
        files: [{ name, before: "0".repeat(64), after: "1".repeat(64) }],
        folders: [],
      };
      fill(folder, { ".detente/journal.json": JSON.stringify(journal), ".detente/old-0": "planted\n" });
      await settleCase(folder);
      expect(existsSync(join(folder, "../outside.yaml"))).toBe(false);
      expect(contentOf(folder)).toEqual({ ...OLD, "recovered.set-aside-1.yaml": "planted\n" });
    }
  });

  test("is undone around what an editor has written since, which readers see at once", async () => {
    const folder = caseFolder();
    const steps = faultyDisk();
    await saveFiles(join(caseFolder()), requestFor(OLD, NEW), steps.disk);
    const broken = faultyDisk(steps.steps.lastIndexOf("rename"), { kind: "stop" });
    await Promise.race([saveFiles(folder, requestFor(OLD, NEW), broken.disk), broken.stopped]);
    atWork.clear();
    expect((await readCaseFolder(folder)).files).toEqual(new Map(Object.entries(OLD)));
    writeFileSync(join(folder, "record.yaml"), "actors: [] # mine\n");
    const expected = { ...OLD, "record.yaml": "actors: [] # mine\n" };
    expect((await readCaseFolder(folder)).files).toEqual(new Map(Object.entries(expected)));
    await settleCase(folder);
    expect(contentOf(folder)).toEqual(expected);
  });

  test.skipIf(process.platform === "win32").each<[string, (path: string) => void]>([
    ["a folder", (path) => mkdirSync(path)],
    ["a pipe", (path) => spawnSync("mkfifo", [path])],
    ["a link to a file", (path) => symlinkSync("case.yaml", path)],
    ["a link that leads nowhere", (path) => symlinkSync("nowhere.yaml", path)],
  ])(
    "is undone at every step around %s that has taken a name in it, and no text is lost",
    async (_, make) => {
      const whole = faultyDisk();
      await saveFiles(caseFolder(), requestFor(OLD, NEW), whole.disk);
      const moves = whole.steps.flatMap((step, i) => (["rename", "link"].includes(step) ? [i] : []));
      expect(moves.length).toBeGreaterThan(4);
      for (const step of moves) {
        const folder = caseFolder();
        const broken = faultyDisk(step, { kind: "stop" });
        await Promise.race([saveFiles(folder, requestFor(OLD, NEW), broken.disk), broken.stopped]);
        atWork.clear();
        const path = join(folder, "record.yaml");
        rmSync(path, { force: true });
        make(path);
        const madeAs = lstatSync(path).mode;
        await readCaseFolder(folder);
        await settleCase(folder);
        expect([step, lstatSync(path).mode]).toEqual([step, madeAs]);
        rmSync(path, { recursive: true });
        const { "record.set-aside-1.yaml": kept, ...rest } = contentOf(folder);
        const { "record.yaml": gone, ...others } = OLD;
        // Before it was moved aside it was deleted here, by hand.
        if (kept !== undefined) expect([step, kept]).toEqual([step, gone]);
        expect([step, rest]).toEqual([step, others]);
      }
    },
  );

  test("is undone where the folder of one of its files has become a file", async () => {
    const folder = caseFolder();
    fill(folder, { "drafts/m.yaml": "title: old\n" });
    const request = {
      files: [{ name: "drafts/m.yaml", text: "title: new\n", baseHash: hashOf("title: old\n") }],
    };
    const whole = faultyDisk();
    expect((await saveFiles(folder, request, whole.disk)).done).toBe(true);
    fill(folder, { "drafts/m.yaml": "title: old\n" });
    const broken = faultyDisk(whole.steps.lastIndexOf("link"), { kind: "stop" });
    await Promise.race([saveFiles(folder, request, broken.disk), broken.stopped]);
    atWork.clear();
    rmSync(join(folder, "drafts"), { recursive: true });
    writeFileSync(join(folder, "drafts"), "a file\n");
    await settleCase(folder);
    expect(contentOf(folder)).toEqual({
      ...OLD,
      drafts: "a file\n",
      "drafts-m.set-aside-1.yaml": "title: old\n",
    });
  });

  test("leaves drafts that the next `open` takes away, and no others", async () => {
    const folder = caseFolder();
    const theirs = ".detente-draft-notes.tmp";
    const { pid } = await endedRun();
    const own = `.detente-draft-${pid}-1-${"0".repeat(8)}-${"0".repeat(12)}.tmp`;
    fill(folder, {
      [theirs]: "a user's",
      [own]: "of another machine, just now",
      ".detente/new-0": "half a dra",
    });
    await settleCase(folder);
    expect(contentOf(folder)).toEqual({
      ...OLD,
      [theirs]: "a user's",
      [own]: "of another machine, just now",
    });
  });
});

describe("what a file is to others", () => {
  test("is kept: its mode", async () => {
    const folder = caseFolder();
    chmodSync(join(folder, "record.yaml"), 0o640);
    expect((await save(folder)).done).toBe(true);
    expect(statSync(join(folder, "record.yaml")).mode & 0o777).toBe(0o640);
  });

  test.each([
    ["write-protected", (path: string) => chmodSync(path, 0o444), /write-protected/],
    ["of two names", (path: string) => linkSync(path, `${path}.second`), /hard link/],
  ])("or the save is refused whole: %s", async (_, make, why) => {
    const folder = caseFolder();
    make(join(folder, "models/talks.yaml"));
    const before = contentOf(folder);
    const result = await save(folder);
    expect(result).toMatchObject({ done: false, refused: expect.stringMatching(why) });
    expect(JSON.stringify(result)).not.toContain(folder);
    expect(contentOf(folder)).toEqual(before);
  });
});

describe("names that are one file elsewhere", () => {
  const composed = "caf\u00e9.yaml";
  const decomposed = "cafe\u0301.yaml";

  test.each([
    [["A.yaml", "a.yaml"]],
    [[composed, decomposed]],
    [["models/x.yaml", "Models/y.yaml"]],
    [["stra\u00dfe.yaml", "STRASSE.yaml"]],
  ])("%j are refused where one is there", async ([there, wanted]) => {
    const folder = caseFolder();
    mkdirSync(join(folder, there!, ".."), { recursive: true });
    writeFileSync(join(folder, there!), "x: 1\n");
    const before = contentOf(folder);
    const result = await saveFiles(folder, { files: [{ name: wanted!, text: "x: 2\n", baseHash: null }] });
    expect(result).toMatchObject({
      done: false,
      refused: expect.stringMatching(/are one (file|folder) on Windows and macOS/),
    });
    expect(contentOf(folder)).toEqual(before);
  });

  test("are refused in one save, devices and odd ends with them", async () => {
    const folder = caseFolder();
    for (const names of [
      ["A.yaml", "a.yaml"],
      [composed, decomposed],
      ["CON.yaml"],
      ["models/aux.yaml"],
      ["com1.notes.yaml"],
      ["lpt\u00b2.yaml"],
      ["models /a.yaml"],
      ["models./a.yaml"],
      [" a.yaml"],
      ["new/a.yaml", "NEW/b.yaml"],
      ["z.yaml", "z.yaml/z.yaml"],
      ["z.yaml/deep/z.yaml", "z.yaml"],
    ]) {
      const files = names.map((name) => ({ name, text: "x: 1\n", baseHash: null }));
      expect([names, (await saveFiles(folder, { files })).done]).toEqual([names, false]);
    }
    expect(contentOf(folder)).toEqual(OLD);
    const fine = ["console.yaml", "comedy.yaml", "com10.yaml", composed].map((name) => ({
      name,
      text: "x: 1\n",
      baseHash: null,
    }));
    expect((await saveFiles(folder, { files: fine })).done).toBe(true);
  });
});

test.each([
  ["mkdir", "the case folder, or one in it, is write-protected for you"],
  ["chown", "the file's owner or group could not be kept"],
])(
  "where %s is not permitted nothing is written, and the answer says what is protected",
  async (call, why) => {
    const folder = caseFolder();
    const refused = Object.assign(new Error("no"), { code: "EPERM", syscall: call });
    const disk = { ...DISK, [call]: () => Promise.reject(refused), chmod: () => Promise.reject(refused) };
    const result = await saveFiles(folder, requestFor(OLD, NEW), disk);
    expect(result).toMatchObject({ done: false, refused: expect.stringContaining(why) });
    expect(contentOf(folder)).toEqual(OLD);
  },
);
