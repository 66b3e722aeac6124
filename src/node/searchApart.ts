import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type ChangeAsked, change, type SmallestChanges } from "../questions/change.ts";
import { WrongQuestion } from "../questions/wrongQuestion.ts";
import { Effort, type Model, type Progress, type StateSpace } from "../strategy/index.ts";
import { Interruption } from "./interruption.ts";
import { inPackage } from "./packageFolder.ts";

export type ToldBySearch =
  | { progress: Progress }
  | { answer: SmallestChanges }
  | { wrong: string; about: string | undefined };

/**
 * Up to so many steps, some tenths of a second, a thread is not worth its start. Until then nothing hears Ctrl-C, which
 * ends the program.
 */
const SHORT = 2e6;

/**
 * The search for changes; a long one in a thread of its own, where Ctrl-C ends it and gives what was found until then.
 * @throws WrongQuestion
 */
export async function searchChanges(
  model: Model,
  space: StateSpace,
  asked: Omit<ChangeAsked, "effort">,
  most: number,
): Promise<SmallestChanges> {
  const effort = new Effort({ most: Math.min(most, SHORT) });
  const answer = change(model, space, { ...asked, effort });
  return effort.isSpent && most > SHORT ? searchApart(model, asked, most) : answer;
}

/**
 * The search for changes in a thread of its own. Ctrl-C ends it and gives what was found until then; a second one ends
 * the program. On a terminal it tells now and then how far it is.
 * @throws WrongQuestion
 */
export function searchApart(
  model: Model,
  question: Omit<ChangeAsked, "effort">,
  most: number | undefined,
): Promise<SmallestChanges> {
  // From the sources it runs as built: a thread of its own knows no TypeScript.
  const script = import.meta.url.endsWith(".ts")
    ? inPackage("dist/node/changeWorker.js")
    : fileURLToPath(new URL("./changeWorker.js", import.meta.url));
  const stop = new Int32Array(new SharedArrayBuffer(4));
  return new Promise((resolve, reject) => {
    const search = new Worker(script, {
      workerData: { model, asked: question, most, stop },
      execArgv: [],
      // What it prints, if anything in it does, goes nowhere.
      stdout: true,
      stderr: true,
    });
    const interruption = new Interruption("the search", () => Atomics.store(stop, 0, 1));
    search.on("message", (told: ToldBySearch) => {
      if ("progress" in told) interruption.tell(() => progressInWords(told.progress));
      else if ("answer" in told) resolve(told.answer);
      else reject(new WrongQuestion(told.wrong, told.about));
    });
    search.once("error", reject);
    search.once("exit", () => interruption.close());
  });
}

function progressInWords({ of, done, all, size, scenario }: Progress): string {
  const count = done.toLocaleString("en");
  return of === "edits"
    ? `… ${count} of ${all?.toLocaleString("en")} single edits tried; Ctrl-C ends the search and keeps what was found`
    : `… ${scenario}: sets of size ${size}, ${count} combinations tried; Ctrl-C ends the search and keeps what was found`;
}
