import { parentPort, workerData } from "node:worker_threads";
import type { ReviewRequest } from "./review.ts";
import { review } from "./review.ts";

const { paper, problems } = await review(workerData as ReviewRequest);
// A class does not survive being sent; the reader of the answer numbers the lines again.
parentPort!.postMessage({ paper: paper && { ...paper, lines: undefined }, problems });
