import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  closeSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildProgram, everyCommand } from "../../src/node/program.ts";
import { UsageError } from "../../src/node/usageError.ts";
import { contentOf, fill, isSame } from "../attack/folders.ts";
import { gdelt, rows } from "../events/coded/madeUp.ts";
import { detente, root, temporaryFolder } from "./run.ts";

const PAPER =
  "# On talks\n\nTalks will go on, it is likely.[^1]\n\n[^1]: Jane Doe, *A Book* (Oxford: OUP, 2001), 3.\n";
const CASE = {
  "our-case/case.yaml":
    "title: T\nquestion: Is there space for dialogue?\nparties: [A, B]\nfiles: [record.yaml, missing.yaml]\n",
  "our-case/record.yaml":
    "actors:\n  - {id: A, name: Aland, kind: state}\n  - {id: B, name: Bland, kind: state}\nsources:\n  - {id: s, type: book, title: S, text: texts/s.txt}\n",
  "our-case/texts/s.txt": "A source in full.\n",
  "model.yaml":
    "title: M\ndecisionMakers:\n  - {id: a, name: Aland, options: [{id: X, name: does x}], preferences: {statements: [X]}}\n",
  "paper.md": PAPER,
  "detente.config.yaml": "strict: false\n",
  "rows.tsv": rows(gdelt(61, { id: 1, date: "20190102", target: "USA" })),
  "theirs/readonly.txt": "written-protected\n",
  "theirs/first.txt": "one file, two names\n",
  "site/index.html": "not ours\n",
};

/** How each option that writes is called; `to` is what is written. */
const WRITES: Record<
  string,
  { calls(at: string, to: string): string[][]; reads: string[]; isFolder?: true }
> = {
  "review --output": {
    calls: (at, to) =>
      ["text", "docx", "json"].map((format) => [
        "review",
        `${at}/our-case`,
        "--format",
        format,
        "--output",
        to,
      ]),
    reads: ["our-case/case.yaml", "our-case/record.yaml", "our-case/texts/s.txt"],
  },
  "check --output": {
    calls: (at, to) => [
      [
        "check",
        `${at}/paper.md`,
        "--case",
        `${at}/our-case`,
        "--config",
        `${at}/detente.config.yaml`,
        "--output",
        to,
      ],
      [
        "check",
        `${at}/paper.md`,
        "--case",
        `${at}/our-case`,
        "--config",
        `${at}/detente.config.yaml`,
        "--format",
        "docx",
        "--output",
        to,
      ],
    ],
    reads: ["paper.md", "our-case/case.yaml", "our-case/record.yaml", "detente.config.yaml"],
  },
  "check --bibliography": {
    calls: (at, to) => [["check", `${at}/paper.md`, "--bibliography", to]],
    reads: ["paper.md"],
  },
  "export --output": {
    calls: (at, to) => [["export", `${at}/model.yaml`, "--as", "stability.csv", "--output", to]],
    reads: ["model.yaml"],
  },
  "watch --seen": {
    calls: (at, to) => [["watch", `${at}/our-case`, "--seen", to]],
    reads: ["our-case/case.yaml", "our-case/record.yaml", "our-case/texts/s.txt"],
  },
  "publish --output": {
    calls: (at, to) => [["publish", `${at}/our-case`, "--output", to]],
    reads: ["our-case"],
    isFolder: true,
  },
  "events import --store": {
    calls: (at, to) => [["events", "import", `${at}/rows.tsv`, "--store", to]],
    reads: ["rows.tsv", "our-case"],
    isFolder: true,
  },
};
/** Options with a file or folder that is only read. */
const READS = [
  "check --config",
  "check --case",
  "check --library",
  "new --from",
  "review --template",
  "review --style",
  "mcp --papers",
  "proposals --from",
  "proposals --papers",
  "events coverage --store",
  "events import --mapping",
  "events recount --store",
  "events series --case",
  "events series --store",
];

test("every option of every command that takes a file or folder is known to read or to write it", () => {
  const options = everyCommand(buildProgram(() => new Date())).flatMap(({ name, command }) =>
    command.options
      .filter(({ flags }) => /<(file|dir|folder|paper|path)>/.test(flags))
      .map(({ long }) => `${name} ${long}`),
  );
  expect(
    [...Object.keys(WRITES), ...READS].sort(),
    "an option that writes goes to WRITES, with a call, so that it is held off every input; one that reads to READS",
  ).toEqual(options.sort());
});

function prepare(): string {
  const at = temporaryFolder();
  fill(at, CASE);
  chmodSync(join(at, "theirs/readonly.txt"), 0o444);
  linkSync(join(at, "theirs/first.txt"), join(at, "theirs/second.txt"));
  return at;
}

async function call(args: string[]): Promise<unknown> {
  const program = buildProgram(() => new Date("2026-01-15T12:00:00Z"));
  return program.parseAsync(args, { from: "user" }).then(
    () => undefined,
    (error) => error,
  );
}

/** Refused in words, and not a byte on disk is another. */
async function expectRefused(at: string, args: string[]): Promise<void> {
  const before = contentOf(at);
  const error = await call(args);
  expect([args, error]).toEqual([args, expect.any(UsageError)]);
  expect((error as Error).message).not.toContain("\n");
  expect([args, isSame(contentOf(at), before)]).toEqual([args, true]);
}

describe.each(Object.entries(WRITES))("%s", (flag, { calls, reads, isFolder }) => {
  const ending = flag === "check --bibliography" ? ".json" : ".txt";

  test("is no input, under whatever name", async () => {
    for (const read of reads) {
      const at = prepare();
      const target = join(at, read);
      mkdirSync(join(at, "links"));
      const names = [
        target,
        join(dirname(target), ".", "..", dirname(target).split("/").at(-1)!, read.split("/").at(-1)!),
      ];
      symlinkSync(target, join(at, `links/soft${ending}`));
      symlinkSync(`soft${ending}`, join(at, `links/softer${ending}`));
      names.push(join(at, `links/soft${ending}`), join(at, `links/softer${ending}`));
      if (!isFolder) {
        linkSync(target, join(at, `links/hard${ending}`));
        names.push(join(at, `links/hard${ending}`));
      }
      for (const name of names) for (const args of calls(at, name)) await expectRefused(at, args);
    }
  });

  test("is not what is write-protected, has another name too, or is of the other kind", async () => {
    const at = prepare();
    const wrong = isFolder
      ? ["paper.md", "site", "our-case/published", "."]
      : ["theirs/readonly.txt", "theirs/first.txt", "theirs", "none/out.txt"];
    for (const name of wrong) for (const args of calls(at, join(at, name))) await expectRefused(at, args);
  });
});

test("a file that the case names and has not yet is one of its files too, and what saving needs is nobody's", async () => {
  const at = prepare();
  await expectRefused(at, ["review", join(at, "our-case"), "--output", join(at, "our-case/.detente")]);
  await expectRefused(at, ["review", join(at, "our-case"), "--output", join(at, "our-case/missing.yaml")]);
  expect(await call(["review", join(at, "our-case"), "--output", join(at, "our-case/review.txt")])).toBe(
    undefined,
  );
});

test("two outputs are two files, also where capitals do not count", async () => {
  const at = prepare();
  symlinkSync("same.json", join(at, "other.json"));
  for (const [a, b] of [
    ["same.json", "same.json"],
    ["same.json", "other.json"],
    ["same.json", "SAME.json"],
  ])
    await expectRefused(at, [
      ...["check", join(at, "paper.md"), "--format", "json"],
      ...["--output", join(at, a!), "--bibliography", join(at, b!)],
    ]);
});

test("the program says so on one line and ends with 2", () => {
  const at = prepare();
  symlinkSync("paper.md", join(at, "link.md"));
  const { code, err } = detente("check", join(at, "paper.md"), "--output", join(at, "link.md"));
  expect(err).toBe(
    `detente: --output ${join(at, "link.md")}: that is the paper itself; name another, nothing was written\n`,
  );
  expect(code).toBe(2);
});

test.runIf(process.getuid?.() === 0)(
  "a file keeps its owner and its mode where the program may give it",
  async () => {
    const at = prepare();
    const file = join(at, "out.txt");
    writeFileSync(file, "old");
    chmodSync(file, 0o640);
    chownSync(file, 1234, 1235);
    await call(["check", join(at, "paper.md"), "--output", file]);
    const { uid, gid, mode } = statSync(file);
    expect([uid, gid, mode & 0o777]).toEqual([1234, 1235, 0o640]);
    expect(readFileSync(file, "utf8")).toMatch(/0 errors/);
    expect(lstatSync(file).nlink).toBe(1);
  },
);

test("standard output that the shell has led into an input is that input", () => {
  const at = temporaryFolder();
  fill(at, CASE);
  for (const [input, file, command] of [
    ["paper.md", "paper.md", "check"],
    ["our-case", "our-case/case.yaml", "review"],
  ] as const)
    for (const path of ["/dev/stdout", "/proc/self/fd/1"]) {
      const before = readFileSync(join(at, file), "utf8");
      const end = openSync(join(at, file), "a");
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(root, "bin/detente.js"), command, join(at, input), "--format", "json", "--output", path],
        { stdio: ["ignore", end, "pipe"], encoding: "utf8" },
      );
      closeSync(end);
      expect([status, stderr]).toEqual([
        2,
        expect.stringMatching(/ that is .*; name another, nothing was written/),
      ]);
      expect(readFileSync(join(at, file), "utf8")).toBe(before);
    }
});

test("a result may be new in the case folder, and is no .yaml there, where it would pass for a file of the case", async () => {
  const at = prepare();
  const before = contentOf(at);
  for (const name of ["page.yaml", "texts/page.YML"]) {
    const { code, err } = detente("review", `${at}/our-case`, "--output", `${at}/our-case/${name}`);
    expect(code).toBe(2);
    expect(err).toContain("in the case folder a .yaml is a file of the case");
    expect(isSame(before, contentOf(at))).toBe(true);
  }
  detente("review", `${at}/our-case`, "--output", `${at}/our-case/page.txt`);
  expect(Object.keys(contentOf(at))).toContain("our-case/page.txt");
});

test.runIf(process.platform !== "win32")(
  "where no file may be larger than a kilobyte, nothing is left behind",
  () => {
    const folder = temporaryFolder();
    fill(folder, CASE);
    const before = contentOf(folder);
    const program = `'${process.execPath}' '${join(root, "bin/detente.js")}'`;
    const calls = ["publish our-case --output site-new", "review our-case --full --output page.html"];
    const { stderr } = spawnSync(
      "bash",
      ["-c", `ulimit -f 1; ${calls.map((call) => `${program} ${call}`).join("; ")}`],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    expect(stderr.match(/larger than the disk allows/g)).toHaveLength(2);
    expect(contentOf(folder)).toEqual(before);
  },
);
