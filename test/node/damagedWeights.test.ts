import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PACKED } from "../../src/paper/tagger/weights.ts";
import { root, temporaryFolder } from "./run.ts";

const folder = temporaryFolder();
for (const part of ["bin", "package.json", "dist/node"])
  cpSync(join(root, part), join(folder, part), { recursive: true });
symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
const built = join(folder, "dist/node");
const file = readdirSync(built).find(
  (name) => name.endsWith(".js") && readFileSync(join(built, name), "utf8").includes(PACKED.slice(0, 60)),
)!;
const whole = readFileSync(join(built, file), "utf8");
const paper = join(folder, "paper.txt");
writeFileSync(
  paper,
  "A paper\n\nTrade fell.[1] Ports closed.[2]\n\nNotes\n\n[1] Ann Lee, “Trade and War,” Review of Trade 5 (2016): 14–31.\n\n[2] Roe, C. and Hale, G. (2011). Weirs and locks. Journal of Rivers, 12(3), 201-220.\n",
);

function run(packed: string, ...args: string[]) {
  writeFileSync(
    join(built, file),
    whole.replace(PACKED, () => packed),
  );
  return spawnSync(process.execPath, [join(folder, "bin/detente.js"), ...args], {
    encoding: "utf8",
    cwd: folder,
  });
}

const other = PACKED[9_000] === "A" ? "B" : "A";
test.each([
  ["cut", PACKED.slice(0, 400_000)],
  ["with one letter changed", PACKED.slice(0, 9_000) + other + PACKED.slice(9_001)],
  ["empty", ""],
  ["something else", "%%% no base 64 %%%"],
  ["of another version", Buffer.from("other weights").toString("base64")],
])("the program says that its weights are %s, and reads by patterns alone", (_, packed) => {
  const { status, stdout, stderr } = run(packed, "check", paper, "--format", "json");
  expect([status, stderr]).toEqual([0, ""]);
  const { read, problems } = JSON.parse(stdout);
  expect(read.doubts.join()).toContain("are damaged (their checksum differs)");
  expect(problems.filter(({ rule }: { rule: string }) => rule === "reading-doubtful")).toHaveLength(1);
  expect(read.notes).toBe(2);
});

test("and doctor says so too, where they are damaged alone", () => {
  const damaged = run("", "doctor");
  expect([damaged.status, damaged.stdout]).toEqual([
    1,
    expect.stringContaining("wrong: Reader of references"),
  ]);
  const sound = run(PACKED, "check", paper, "--format", "json");
  expect(JSON.parse(sound.stdout).read.doubts).toEqual([]);
});
