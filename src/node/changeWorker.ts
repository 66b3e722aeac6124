import { parentPort, workerData } from "node:worker_threads";
import { type ChangeAsked, change } from "../questions/change.ts";
import { WrongQuestion } from "../questions/wrongQuestion.ts";
import { buildStateSpace, Effort, type Model } from "../strategy/index.ts";
import type { ToldBySearch } from "./searchApart.ts";

/** The thread that searches for changes, so that whoever waits can end it and gets what was found. */

const { model, asked, most, stop } = workerData as {
  model: Model;
  asked: Omit<ChangeAsked, "effort">;
  most: number | undefined;
  /** Not 0: somebody wants an end. */
  stop: Int32Array;
};
const tell = (told: ToldBySearch) => parentPort!.postMessage(told);

const effort = new Effort({
  ...(most === undefined ? {} : { most }),
  isStopped: () => Atomics.load(stop, 0) !== 0,
  onProgress: (progress) => tell({ progress }),
});
try {
  const { space } = buildStateSpace(model);
  tell({ answer: change(model, space!, { ...asked, effort }) });
} catch (error) {
  if (!(error instanceof WrongQuestion)) throw error;
  tell({ wrong: error.message, about: error.about });
}
