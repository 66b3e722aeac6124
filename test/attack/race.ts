import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SaveResult } from "../../src/api/workbenchApi.ts";
import type { SaveRequest } from "../../src/assessment/index.ts";
import { saveFiles } from "../../src/node/server/saveFiles.ts";
import { settleCase } from "../../src/node/server/settleCase.ts";
import { childProgram } from "./childProgram.ts";
import { faultyDisk } from "./faultyDisk.ts";
import { type Asked, contentOf, type Findings, fill, inFolder, isSame, seeded } from "./folders.ts";
import { caseOf, NAMES, requestFor, textAt, versionOf } from "./smallCase.ts";

const THEIRS = "# THEIRS: an hour's work in an editor\nactors: []\n";

/** Two or three programs that save the same files at once: one is told that it did, all others what stands there. */
export async function racesOfPrograms({ seed, rounds, beat }: Asked): Promise<Findings> {
  const chance = seeded(seed);
  const found: string[] = [];
  const programs = await Promise.all([0, 1, 2].map(() => start("race")));
  try {
    for (let round = 0; round < rounds; round++) {
      beat?.();
      const wrong = await inFolder(async (folder) => {
        fill(folder, caseOf("old"));
        const racers = programs.slice(0, 2 + Math.floor(chance() * 2));
        const results = await Promise.all(
          racers.map((racer, i) =>
            ask<SaveResult>(racer, { folder, request: requestFor(caseOf("old"), caseOf(i)) }),
          ),
        );
        return wrongOfRace(folder, results);
      });
      if (wrong) found.push(`round ${round}: ${wrong}`);
    }
  } finally {
    for (const program of programs) program.kill();
  }
  return { attack: "programs that save at once", seed, tried: rounds, found };
}

function wrongOfRace(folder: string, results: readonly SaveResult[]): string | undefined {
  const winners = results.flatMap(({ done }, i) => (done ? [i] : []));
  if (winners.length !== 1)
    return `${winners.length} were told that they had saved: ${JSON.stringify(results)}`;
  const refused = results.find((result) => !result.done && result.refused !== undefined);
  if (refused) return `one was refused in place of being shown what stands there: ${JSON.stringify(refused)}`;
  const left = contentOf(folder);
  if (!isSame(left, caseOf(winners[0]!)))
    return `the winner's files are not there: ${Object.keys(left).join(", ")}`;
  return undefined;
}

/** What an editor does to a file, which knows of no claim. */
const EDITORS: Record<string, (path: string, text: string) => void> = {
  "in place": (path, text) => writeFileSync(path, text),
  "by rename": (path, text) => {
    writeFileSync(`${path}.swp`, text);
    renameSync(`${path}.swp`, path);
  },
  "by backup and rename": (path, text) => {
    if (existsSync(path)) renameSync(path, `${path}~`);
    writeFileSync(path, text);
  },
  "by deleting": (path) => {
    if (existsSync(path)) unlinkSync(path);
  },
};

/** An editor that writes before each step of a save in turn, in every way, to every file. */
export async function editorsAtEachStep({ seed, rounds }: Asked): Promise<Findings> {
  const chance = seeded(seed);
  const found: string[] = [];
  let tried = 0;
  const steps = await inFolder(async (folder) => {
    fill(folder, caseOf("old"));
    const { disk, steps } = faultyDisk();
    await saveFiles(folder, request(), disk);
    return steps;
  });
  const all = steps.flatMap((step, at) =>
    NAMES.flatMap((name) => Object.keys(EDITORS).map((how) => ({ step, at, name, how }))),
  );
  for (const { step, at, name, how } of all) {
    if (rounds < all.length && chance() >= rounds / all.length) continue;
    tried += 1;
    const wrong = await inFolder(async (folder) => {
      fill(folder, caseOf("old"));
      const act = () => EDITORS[how]!(join(folder, name), THEIRS);
      const result = await saveFiles(folder, request(), faultyDisk(at, { kind: "meanwhile", act }).disk);
      const wrong = await wrongOfEditing(folder, name, result, how !== "by deleting");
      if (wrong !== undefined || how === "by deleting") return wrong;
      // Until the save has ended, what it says counts: then the two texts are shown, not one put aside in silence.
      return result.done && at <= steps.lastIndexOf("rename") && textAt(folder, name) !== THEIRS
        ? "it said that it had saved, and the editor's text is not where it was written"
        : undefined;
    });
    if (wrong) found.push(`an editor writes ${name} ${how} at step ${at} (${step}): ${wrong}`);
  }
  return { attack: "editors at each step of a save", seed, tried, found };
}

function request(): SaveRequest {
  return requestFor(caseOf("old"), caseOf("new"));
}

/** A real editor beside a real program, at moments that chance chooses. */
export async function racesWithEditors({ seed, rounds, beat }: Asked): Promise<Findings> {
  const chance = seeded(seed);
  const found: string[] = [];
  const [program, editor] = await Promise.all([start("race"), start("edit")]);
  try {
    for (let round = 0; round < rounds; round++) {
      beat?.();
      const name = NAMES[Math.floor(chance() * NAMES.length)]!;
      const how = ["in place", "by rename", "rename a backup"][Math.floor(chance() * 3)]!;
      const after = chance() * 25;
      const wrong = await inFolder(async (folder) => {
        fill(folder, caseOf("old"));
        const [result] = await Promise.all([
          ask<SaveResult>(program, { folder, request: request() }),
          ask(editor, { path: join(folder, name), text: THEIRS, how, after }),
        ]);
        return wrongOfEditing(folder, name, result, true);
      });
      if (wrong) found.push(`round ${round}, ${how} after ${after.toFixed(2)} ms, ${name}: ${wrong}`);
    }
  } finally {
    program.kill();
    editor.kill();
  }
  return { attack: "editors beside a program that saves", seed, tried: rounds, found };
}

async function wrongOfEditing(
  folder: string,
  name: string,
  result: SaveResult,
  isKept: boolean,
): Promise<string | undefined> {
  await settleCase(folder, faultyDisk().disk);
  const left = contentOf(folder);
  const names = Object.keys(left);
  if (names.some((each) => each.startsWith(".detente"))) return `left: ${names.join(", ")}`;
  if (isKept && !Object.values(left).includes(THEIRS))
    return `the editor's text is nowhere: ${JSON.stringify(result)}`;
  // Whatever becomes of the one file, the others are of one version, and of the one that was told.
  const others = NAMES.filter((each) => each !== name);
  const expected = caseOf(result.done ? "new" : "old");
  const mixed = others.find((each) => left[each] !== expected[each]);
  if (mixed) return `${mixed} is not of the version that was told (${JSON.stringify(result)})`;
  if (!result.done && result.refused !== undefined) return `refused: ${result.refused}`;
  if (!result.done && left[name] === THEIRS && !result.conflicts.some((conflict) => conflict.name === name))
    return "what the editor wrote is not shown";
  return undefined;
}

/** Whoever only reads beside a program that saves: never a mixture, and never an older version than before. */
export async function racesWithReaders({ seed, rounds }: Asked): Promise<Findings> {
  const { readCaseFolder } = await import("../../src/node/files.ts");
  const found: string[] = [];
  const program = await start("race");
  try {
    await inFolder(async (folder) => {
      fill(folder, caseOf(0));
      let last = 0;
      for (let round = 1; round <= rounds; round++) {
        let isSaving = true;
        const saving = ask<SaveResult>(program, {
          folder,
          request: requestFor(caseOf(round - 1), caseOf(round)),
        }).finally(() => {
          isSaving = false;
        });
        while (isSaving) {
          const version = versionOf(Object.fromEntries((await readCaseFolder(folder)).files));
          if (version === undefined) found.push(`round ${round}: readers see a mixture`);
          else if (Number(version) < last) found.push(`round ${round}: version ${version} after ${last}`);
          else last = Number(version);
        }
        if (!(await saving).done) found.push(`round ${round}: ${JSON.stringify(await saving)}`);
      }
    });
  } finally {
    program.kill();
  }
  return { attack: "readers beside a program that saves", seed, tried: rounds, found };
}

async function start(role: string): Promise<ChildProcess> {
  const child = fork(await childProgram(), [role, "-"], { execArgv: [] });
  await once(child, "message");
  return child;
}

async function ask<Answer>(child: ChildProcess, question: object): Promise<Answer> {
  const answer = once(child, "message");
  child.send(question);
  return (await answer)[0] as Answer;
}
