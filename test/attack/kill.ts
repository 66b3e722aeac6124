import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { readCaseFolder } from "../../src/node/files.ts";
import { writePublished } from "../../src/node/publish/publishedFolder.ts";
import { settleCase } from "../../src/node/server/settleCase.ts";
import { childProgram } from "./childProgram.ts";
import { inPublished, STRICT, secretsIn, wrongOfPublished } from "./faults.ts";
import { faultyDisk } from "./faultyDisk.ts";
import { type Asked, contentOf, type Findings, fill, inFolder, seeded } from "./folders.ts";
import { caseOf, NAMES, versionOf } from "./smallCase.ts";

/** More than the steps of a save of three files, or of a publication. */
const MOST_STEPS = 120;
const LONGEST_MILLISECONDS = 120;

/** When the program is killed: before a step, or so long after it has begun. */
type When = { at: number } | { after: number };

/** Programs that save three files together, killed at each step in turn and at random moments. */
export async function kills({ seed, rounds }: Asked): Promise<Findings> {
  const chance = seeded(seed);
  const found: string[] = [];
  for (let round = 0; round < rounds; round++) {
    // Every third at a step, so that few rounds try both.
    const when: When =
      round % 3 === 0
        ? { at: Math.floor(round / 3) % MOST_STEPS }
        : { after: chance() * LONGEST_MILLISECONDS };
    const wrong = await inFolder((folder) => killSaving(folder, when));
    if (wrong) found.push(`killed ${JSON.stringify(when)}: ${wrong}`);
  }
  return { attack: "savings killed", seed, tried: rounds, found };
}

async function killSaving(folder: string, when: When): Promise<string | undefined> {
  fill(folder, caseOf(0));
  const lines = await runAndKill(
    "save",
    folder,
    { names: NAMES, texts: caseOf("VERSION"), from: 1, count: 200 },
    when,
  );
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
export async function killedPublications({ seed, rounds }: Asked): Promise<Findings> {
  const chance = seeded(seed);
  const found: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const when: When =
      round % 2 === 0 ? { at: Math.floor(round / 2) % MOST_STEPS } : { after: chance() * 40 };
    const wrong = await inPublished(async (folder) => {
      await runAndKill("publish", folder, { files: [...STRICT] }, when);
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
  return { attack: "publications killed", seed, tried: rounds, found };
}

/** What it had said by then, line by line. */
async function runAndKill(role: string, folder: string, asked: object, when: When): Promise<string[]> {
  const program = await childProgram();
  return new Promise((resolve, reject) => {
    const at = "at" in when ? when.at : -1;
    const child = spawn(process.execPath, [program, role, folder, JSON.stringify({ ...asked, at })], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    let wrong = "";
    child.stdout.on("data", async (part: Buffer) => {
      const isFirst = said === "";
      said += part;
      if (!isFirst) return;
      if ("after" in when) {
        await wait(when.after);
        child.kill("SIGKILL");
      }
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
