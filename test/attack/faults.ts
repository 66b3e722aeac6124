import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Disk } from "../../src/node/disk/disk.ts";
import { atWork } from "../../src/node/disk/running.ts";
import { readCaseFolder } from "../../src/node/files.ts";
import { requireEmpty, writeNewFolder } from "../../src/node/newFolder.ts";
import { writePublished } from "../../src/node/publish/publishedFolder.ts";
import { replaceFile } from "../../src/node/replaceFile.ts";
import { saveFiles } from "../../src/node/server/saveFiles.ts";
import { settleCase } from "../../src/node/server/settleCase.ts";
import { type Fault, faultyDisk } from "./faultyDisk.ts";
import { type Asked, contentOf, type Findings, fill, inFolder, isSame, seeded } from "./folders.ts";
import { caseOf, requestFor } from "./smallCase.ts";

/** Something the program writes, and what must hold of it however it ends. */
export interface Writing {
  name: string;
  before: Record<string, string>;
  after: Record<string, string>;
  /** Ends with whether it was told to be done; errors of the program are a "no". */
  write(folder: string, disk: Disk): Promise<boolean>;
  /** What the next run does. */
  settle(folder: string): Promise<unknown>;
  /** What readers see without settling; undefined: what is on disk. */
  read?(folder: string): Promise<Record<string, string>>;
  /** What neither `before` nor `after` is, and may be left by a writing broken off. */
  isAllowed?(content: Record<string, string>): boolean;
}

/** Without faults; and without waiting for the disk, which only a power failure would show. */
const sound = () => faultyDisk().disk;

const OLD = caseOf("old");
const NEW = caseOf("new");
const EXTRA = { ...NEW, "more/deep/claims.yaml": "claims: []\n" };

/** Of which a test's next result may take the place. */
const RESULT = "a finding\n1 error, 0 warnings, 0 notes\n";

async function replaceByItself(folder: string): Promise<void> {
  await replaceFile(join(folder, "out.txt"), readFileSync(join(folder, "out.txt")), sound());
}

export const WRITINGS: readonly Writing[] = [
  saving("a save of one file", OLD, { ...OLD, "record.yaml": NEW["record.yaml"]! }),
  saving("a save of three files", OLD, NEW),
  saving("a save of four files, one new in a new folder", OLD, EXTRA),
  {
    name: "a new case",
    before: { "beside.txt": "stays" },
    after: { "beside.txt": "stays", ...under("our-case/", EXTRA) },
    write: (folder, disk) =>
      done(async () => {
        await requireEmpty(join(folder, "our-case"));
        await writeNewFolder(join(folder, "our-case"), new Map(Object.entries(EXTRA)), disk);
      }),
    // Another one beside: its drafts and those of the first are gone afterwards.
    settle: async (folder) => {
      if (existsSync(join(folder, "our-case"))) await settleCase(join(folder, "our-case"), sound());
      else await writeNewFolder(join(folder, "our-case"), new Map(Object.entries(EXTRA)), sound());
    },
  },
  {
    name: "an --output over an earlier result",
    before: { "paper.md": "paper", "out.txt": RESULT },
    after: { "paper.md": "paper", "out.txt": `one more\n${RESULT}` },
    write: (folder, disk) =>
      done(() => replaceFile(join(folder, "out.txt"), `one more\n${RESULT}`, disk).then(() => undefined)),
    settle: replaceByItself,
  },
  {
    name: "an --output over somebody's file",
    before: { "paper.md": "paper", "out.txt": "somebody's", "out.set-aside-1.txt": "another's" },
    after: {
      ...{ "paper.md": "paper", "out.txt": RESULT },
      ...{ "out.set-aside-1.txt": "another's", "out.set-aside-2.txt": "somebody's" },
    },
    write: (folder, disk) =>
      done(() => replaceFile(join(folder, "out.txt"), RESULT, disk).then(() => undefined)),
    // The next run takes the copy that is there for its own.
    settle: (folder) => replaceFile(join(folder, "out.txt"), RESULT, sound()),
    isAllowed: (content) =>
      content["out.txt"] === "somebody's" && content["out.set-aside-2.txt"] === "somebody's",
  },
  {
    name: "an --output that is new",
    before: {},
    after: { "out.txt": "new" },
    write: (folder, disk) =>
      done(() => replaceFile(join(folder, "out.txt"), "new", disk).then(() => undefined)),
    settle: async (folder) => {
      if (existsSync(join(folder, "out.txt"))) await replaceFile(join(folder, "out.txt"), "new", sound());
      else await settleCase(folder, sound());
    },
  },
];

/** Each of these writings, broken off or failing at each of its steps. */
export async function faults({ seed, rounds }: Asked): Promise<Findings> {
  const chance = seeded(seed);
  const found: string[] = [];
  let tried = 0;
  for (const writing of WRITINGS) {
    const steps = await stepsOf(writing);
    const all = steps.flatMap((step, at) => faultsAt(step).map((fault) => ({ at, step, fault })));
    // All of them, or as many as are asked for, chosen by the seed.
    const wanted = rounds >= all.length ? all : all.filter(() => chance() < rounds / all.length);
    for (const { at, step, fault } of wanted) {
      tried += 1;
      const wrong = await tryFault(writing, at, fault);
      if (wrong) found.push(`${writing.name}: ${describe(fault)} at step ${at} (${step}): ${wrong}`);
    }
  }
  return { attack: "faults of the disk", seed, tried, found };
}

export async function stepsOf({ before, write }: Writing): Promise<string[]> {
  return inFolder(async (folder) => {
    fill(folder, before);
    const { disk, steps } = faultyDisk();
    if (!(await write(folder, disk))) throw new Error("it does not even work on a sound disk");
    return steps;
  });
}

export function faultsAt(step: string): Fault[] {
  const codes =
    step === "create" || step === "write" || step === "mkdir"
      ? ["ENOSPC", "EIO", "EACCES"]
      : ["EIO", "EACCES"];
  if (step === "rename" || step === "link") codes.push("EXDEV", "EPERM");
  return [
    { kind: "stop" },
    ...(step === "write" ? [{ kind: "stop half-way" } as const] : []),
    ...codes.flatMap((code) => [
      { kind: "fail", code, forGood: false } as const,
      { kind: "fail", code, forGood: true } as const,
    ]),
  ];
}

export function describe(fault: Fault): string {
  return fault.kind === "fail" ? `${fault.code}${fault.forGood ? " from there on" : ""}` : fault.kind;
}

/** What went wrong; undefined: nothing. */
export async function tryFault(writing: Writing, at: number, fault: Fault): Promise<string | undefined> {
  return inFolder(async (folder) => {
    fill(folder, writing.before);
    const { disk, stopped } = faultyDisk(at, fault);
    let ended: boolean | "stopped" | "never";
    try {
      ended = await Promise.race([writing.write(folder, disk), stopped, inTenSeconds()]);
    } catch (error) {
      return `it failed without a word for the user: ${error}`;
    }
    if (ended === "never") return "it neither ended nor failed";
    if (ended === "stopped") atWork.clear();
    const read = await (writing.read ?? visible)(folder);
    const isOld = isSame(read, writing.before);
    const isNew = isSame(read, writing.after);
    if (!isOld && !isNew && !writing.isAllowed?.(read))
      return `neither the old nor the new: ${JSON.stringify(Object.keys(read))}`;
    if (ended === true && !isNew) return "it said that it was done, and the new is not there";
    try {
      await writing.settle(folder);
    } catch (error) {
      return `the next run failed: ${error}`;
    }
    const left = contentOf(folder);
    const hidden = Object.keys(left).filter((name) => /(^|\/)\.detente/.test(name));
    if (hidden.length > 0) return `left after the next run: ${hidden.join(", ")}`;
    if (!isSame(left, writing.before) && !isSame(left, writing.after))
      return "neither the old nor the new after the next run";
    if (writing.read && !isSame(left, read)) return "the next run left another version than readers had seen";
    return undefined;
  });
}

function saving(name: string, before: Record<string, string>, after: Record<string, string>): Writing {
  return {
    name,
    before,
    after,
    write: async (folder, disk) => (await saveFiles(folder, requestFor(before, after), disk)).done,
    settle: (folder) => settleCase(folder, sound()),
    read: async (folder) => {
      const { files } = await readCaseFolder(folder);
      // A new file that no other names yet is read by nobody.
      const others = Object.keys(after).filter((each) => !files.has(each) && !(each in before));
      const isNew = isSame(Object.fromEntries(files), pick(after, [...files.keys()]));
      return { ...Object.fromEntries(files), ...(isNew ? pick(after, others) : {}) };
    },
  };
}

function pick(files: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => (files[name] === undefined ? [] : [[name, files[name]]])),
  );
}

/** What is on disk but for what bears a mark of work in hand. */
async function visible(folder: string): Promise<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(contentOf(folder)).filter(([name]) => !/(^|\/)\.detente/.test(name)),
  );
}

async function done(work: () => Promise<void>): Promise<boolean> {
  const { UsageError } = await import("../../src/node/usageError.ts");
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}

function under(prefix: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [prefix + name, text]));
}

function inTenSeconds(): Promise<"never"> {
  return new Promise((resolve) => {
    setTimeout(() => resolve("never"), 10_000).unref();
  });
}

// ── publishing: what is withheld is gone before anything new comes ─────────────────────────────────────────

export const SECRET = "SECRET-withheld";
const LOOSE = new Map([
  ["review.html", `<p>${SECRET} review</p>`],
  ["case/case.yaml", "title: T\n"],
  ["case/record.yaml", `note: ${SECRET}\n`],
  [`case/deep/${SECRET}.yaml`, "withheld by its name\n"],
  ["index.html", `<script>${SECRET}</script>`],
]);
export const STRICT = new Map([
  ["review.html", "<p>review</p>"],
  ["case/case.yaml", "title: T\n"],
  ["case/record.yaml", "note: none\n"],
  ["index.html", "<script>shown</script>"],
]);
const THEIRS = { CNAME: "example.org\n", ".git/HEAD": "ref: refs/heads/main\n", "case/mine.txt": "mine\n" };

/** A stricter publication over a looser one, broken off or failing at each step; and the secret looked for. */
export async function publications({ seed, rounds }: Asked): Promise<Findings> {
  const chance = seeded(seed);
  const found: string[] = [];
  let tried = 0;
  const steps = await inPublished(async (folder) => {
    const { disk, steps } = faultyDisk();
    await writePublished(folder, STRICT, disk);
    return steps;
  });
  const all = steps.flatMap((step, at) => faultsAt(step).map((fault) => ({ at, step, fault })));
  for (const { at, step, fault } of all) {
    if (rounds < all.length && chance() >= rounds / all.length) continue;
    tried += 1;
    const wrong = await inPublished((folder) => tryPublishing(folder, at, fault));
    if (wrong) found.push(`publishing: ${describe(fault)} at step ${at} (${step}): ${wrong}`);
  }
  return { attack: "publications broken off", seed, tried, found };
}

export async function inPublished<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  return inFolder(async (base) => {
    const folder = join(base, "site");
    await writePublished(folder, LOOSE, sound());
    fill(folder, THEIRS);
    return work(folder);
  });
}

async function tryPublishing(folder: string, at: number, fault: Fault): Promise<string | undefined> {
  const { disk, stopped } = faultyDisk(at, fault);
  const ended = await Promise.race([
    done(() => writePublished(folder, STRICT, disk)),
    stopped,
    inTenSeconds(),
  ]);
  if (ended === "never") return "it neither ended nor failed";
  if (ended === "stopped") atWork.clear();
  const wrong = wrongOfPublished(folder);
  if (wrong) return wrong;
  if (ended === true && secretsIn(folder).length > 0)
    return "it said that it was done, and the secret is there";
  // A draft with the secret, as a looser publication that was killed leaves it.
  writeFileSync(
    join(folder, `.detente-draft-1-1-00000000-000000000000.tmp`),
    "not a draft of ours in the last day",
  );
  await writePublished(folder, STRICT, sound());
  if (secretsIn(folder).length > 0)
    return `after the next run the secret is in ${secretsIn(folder).join(", ")}`;
  const left = contentOf(folder);
  const hidden = Object.keys(left).filter((name) => /(^|\/)\.detente\//.test(name));
  if (hidden.length > 0) return `left after the next run: ${hidden.join(", ")}`;
  for (const [name, text] of [...STRICT, ...Object.entries(THEIRS)])
    if (left[name] !== text) return `after the next run ${name} is not as it should be`;
  return undefined;
}

/** New files stand beside no text that they withhold; what is there of either publication is whole; theirs is theirs. */
export function wrongOfPublished(folder: string): string | undefined {
  const content = contentOf(folder);
  const secrets = secretsIn(folder);
  const shown = Object.entries(content).filter(([name]) => !name.startsWith(".detente/"));
  for (const [name, text] of Object.entries(THEIRS))
    if (content[name] !== text) return `${name} of the user's is not as it was`;
  for (const [name, text] of shown) {
    if (name in THEIRS || name === "detente-published.json" || name.startsWith(".detente")) continue;
    const isWhole = LOOSE.get(name) === text || STRICT.get(name) === text || text === "";
    if (!isWhole) return `${name} is neither the old nor the new`;
    const isNew = STRICT.get(name) === text && LOOSE.get(name) !== text;
    if (isNew && secrets.length > 0)
      return `${name} is new, and the secret is still in ${secrets.join(", ")}`;
  }
  const drafts = Object.entries(content).filter(([name]) => name.startsWith(".detente/"));
  if (drafts.some(([, text]) => text.includes(SECRET))) return "a draft holds the secret";
  return undefined;
}

export function secretsIn(folder: string): string[] {
  return Object.entries(contentOf(folder))
    .filter(([name, text]) => name.includes(SECRET) || text.includes(SECRET))
    .map(([name]) => name);
}
