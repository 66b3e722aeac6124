import { spawn } from "node:child_process";
import { cpSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { WORK } from "../../src/node/disk/claim.ts";
import { readCaseFolder } from "../../src/node/files.ts";
import { writePublished } from "../../src/node/publish/publishedFolder.ts";
import { saveFiles } from "../../src/node/server/saveFiles.ts";
import { settleCase } from "../../src/node/server/settleCase.ts";
import { DuckdbStore } from "../../src/node/store/duckdbStore.ts";
import { importFiles } from "../../src/node/store/importFiles.ts";
import { gdelt } from "../events/coded/madeUp.ts";
import { childProgram } from "./childProgram.ts";
import { inPublished, STRICT, secretsIn, wrongOfPublished } from "./faults.ts";
import { faultyDisk } from "./faultyDisk.ts";
import { type Asked, contentOf, type Findings, fill, inFolder, seeded } from "./folders.ts";
import { caseOf, NAMES, requestFor, versionOf } from "./smallCase.ts";

/**
 * When the program is killed: before a step, so many microseconds into one, or from outside, so many milliseconds after it
 * has said the line of that number.
 */
type When = { at: number } | { at: number; into: number } | { after: number; line: number };

/** Each step in turn, in turn before and within it and at a random moment from outside. */
function moment(round: number, steps: number, chance: () => number, outside: () => When): When {
  const at = Math.floor(round / 3) % steps;
  if (round % 3 === 0) return { at };
  return round % 3 === 1 ? { at, into: chance() ** 2 * 2_000 } : outside();
}

/** While a folder is written, and for as long as a killed program has left it, it holds `.detente`. */
function wasWriting(folder: string): boolean {
  return existsSync(join(folder, WORK));
}

/** Programs that save three files together, killed at each step in turn and at random moments. */
export async function kills({ seed, rounds, from = 0, beat }: Asked): Promise<Findings> {
  const chance = seeded(seed);
  const found: string[] = [];
  let inside = 0;
  // Of two saves: what the first leaves behind shows in the second.
  const steps = await inFolder(async (folder) => {
    fill(folder, caseOf(0));
    const { disk, steps } = faultyDisk();
    await saveFiles(folder, requestFor(caseOf(0), caseOf(1)), disk);
    return 2 * steps.length;
  });
  for (let round = from; round < from + rounds; round++) {
    beat?.();
    const when = moment(round, steps, chance, () => ({
      after: chance() * 12,
      line: 2 * Math.floor(chance() * 12),
    }));
    const wrong = await inFolder((folder) =>
      killSaving(folder, when, () => {
        inside += 1;
      }),
    );
    if (wrong) found.push(`killed ${JSON.stringify(when)}: ${wrong}`);
  }
  return { attack: "savings killed", seed, tried: rounds, inside, found };
}

async function killSaving(folder: string, when: When, onWriting: () => void): Promise<string | undefined> {
  fill(folder, caseOf(0));
  const lines = await runAndKill(
    "save",
    folder,
    { names: NAMES, texts: caseOf("VERSION"), from: 1, count: 200 },
    when,
  );
  if (wasWriting(folder)) onWriting();
  const last = (word: string) =>
    Math.max(
      0,
      ...lines.flatMap((line) => (line.startsWith(`${word} `) ? [Number(line.split(" ")[1])] : [])),
    );
  if (lines.some((line) => line.startsWith("refused"))) return lines.at(-1);
  // Readers, before anybody has cleared up.
  const { files } = await readCaseFolder(folder);
  const read = versionOf(Object.fromEntries(files));
  if (read === undefined) return "readers see a mixture of versions";
  if (Number(read) < last("saved"))
    return `version ${last("saved")} was said to be saved, readers see ${read}`;
  if (Number(read) > last("saving")) return `readers see version ${read}, which nobody began to save`;
  await settleCase(folder, faultyDisk().disk);
  const left = contentOf(folder);
  if (versionOf(left) !== read) return `readers saw version ${read}, the next run left ${versionOf(left)}`;
  const others = Object.keys(left).filter((name) => !(NAMES as readonly string[]).includes(name));
  return others.length > 0 ? `left after the next run: ${others.join(", ")}` : undefined;
}

/** Stricter publications over looser ones, killed the same way; the folder is searched for what is withheld. */
export async function killedPublications({ seed, rounds, from = 0, beat }: Asked): Promise<Findings> {
  const chance = seeded(seed);
  const found: string[] = [];
  let inside = 0;
  const steps = await inPublished(async (folder) => {
    const { disk, steps } = faultyDisk();
    await writePublished(folder, STRICT, disk);
    return steps.length;
  });
  for (let round = from; round < from + rounds; round++) {
    beat?.();
    const when = moment(round, steps, chance, () => ({ after: chance() * 12, line: 0 }));
    const wrong = await inPublished(async (folder) => {
      await runAndKill("publish", folder, { files: [...STRICT] }, when);
      if (wasWriting(folder)) inside += 1;
      const broken = wrongOfPublished(folder);
      if (broken) return broken;
      await writePublished(folder, STRICT, faultyDisk().disk);
      const hidden = Object.keys(contentOf(folder)).filter((name) => name.startsWith(".detente"));
      return hidden.length > 0 || secretsIn(folder).length > 0
        ? "the next publication left something"
        : undefined;
    });
    if (wrong) found.push(`killed ${JSON.stringify(when)}: ${wrong}`);
  }
  return { attack: "publications killed", seed, tried: rounds, inside, found };
}

/** Imports of events into a store that holds some, killed the same way: what it holds is the old or the new. */
export function killedImports({ seed, rounds, from = 0, beat }: Asked): Promise<Findings> {
  return inStores(async (inStore) => {
    const chance = seeded(seed);
    const found: string[] = [];
    let inside = 0;
    const steps = await inStore(async (store, second) => {
      const { disk, steps } = faultyDisk();
      await importFiles({ files: [second], store }, disk);
      return steps.length;
    });
    for (let round = from; round < from + rounds; round++) {
      beat?.();
      const when = moment(round, steps, chance, () => ({ after: chance() * 400, line: 0 }));
      const wrong = await inStore(async (store, second) => {
        const lines = await runAndKill("import", store, { file: second }, when);
        if (wasWriting(store)) inside += 1;
        const held = await rowsIn(store);
        if (held !== EVENTS.length && (held !== 5 || lines.includes("saved"))) return `it holds ${held} rows`;
        await importFiles({ files: [second], store }, faultyDisk().disk);
        const after = await rowsIn(store);
        if (after !== EVENTS.length) return `the next import makes it hold ${after} rows`;
        const left = readdirSync(store).filter((name) => !/^gdelt2-\d+-|^store\.json$/.test(name));
        return left.length > 0 ? `left after the next import: ${left.join(", ")}` : undefined;
      });
      if (wrong) found.push(`killed ${JSON.stringify(when)}: ${wrong}`);
    }
    return { attack: "imports of events killed", seed, tried: rounds, inside, found };
  });
}

const EVENTS = Array.from({ length: 40 }, (_, id) =>
  gdelt(61, { id: 100 + id, date: `20${19 + (id % 3)}0105` }),
);

/** Folders that hold a store of some events and a file with these and more; the store is made once. */
function inStores<Result>(
  work: (
    inStore: <Each>(each: (store: string, second: string) => Promise<Each>) => Promise<Each>,
  ) => Promise<Result>,
): Promise<Result> {
  return inFolder(async (made) => {
    const [store, first, second] = [join(made, "store"), join(made, "first"), join(made, "second")];
    writeFileSync(first, EVENTS.slice(0, 5).join("\n"));
    writeFileSync(second, EVENTS.join("\n"));
    await importFiles({ files: [first], store }, faultyDisk().disk);
    return work((each) =>
      inFolder((folder) => {
        cpSync(store, folder, { recursive: true });
        return each(folder, second);
      }),
    );
  });
}

/** What the store counts, once for all files that it names. */
async function rowsIn(folder: string): Promise<number> {
  const store = new DuckdbStore(folder);
  try {
    const covered = await store.coverage({ dataset: "gdelt2", by: "year" });
    return covered.reduce((sum, { world }) => sum + world, 0);
  } finally {
    store.close();
  }
}

/** What it had said by then, line by line. */
async function runAndKill(role: string, folder: string, asked: object, when: When): Promise<string[]> {
  const program = await childProgram();
  return new Promise((resolve, reject) => {
    const { at = -1, into } = when as { at?: number; into?: number };
    const child = spawn(process.execPath, [program, role, folder, JSON.stringify({ ...asked, at, into })], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    let wrong = "";
    let isMeant = "after" in when;
    child.stdout.on("data", async (part: Buffer) => {
      said += part;
      if (!isMeant || !("after" in when) || said.split("\n").length <= when.line + 1) return;
      isMeant = false;
      await wait(when.after);
      child.kill("SIGKILL");
    });
    child.stderr.on("data", (part: Buffer) => {
      wrong += part;
    });
    child.on("error", reject);
    child.on("close", () =>
      wrong === "" ? resolve(said.split("\n").filter(Boolean)) : reject(new Error(wrong)),
    );
  });
}
