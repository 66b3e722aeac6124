import { Worker } from "node:worker_threads";
import { PAPER_RULES } from "../../paper/rules/index.ts";
import { Lines } from "../../record/lines.ts";
import { readNamedFile } from "../files.ts";
import { UsageError } from "../usageError.ts";
import { READERS } from "./readers.ts";
import { type PaperReview, type ReviewRequest, review, unread } from "./review.ts";

export type { PaperReview } from "./review.ts";

const MOST_SECONDS = 60;
const MOST_MEGABYTES = 1_500;

/** The ending of a name that is a paper's; undefined for a folder or a file of another kind. */
export function paperExtension(path: string): string | undefined {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (extension === undefined) return undefined;
  if (["doc", "odt", "rtf", "pages"].includes(extension))
    throw new UsageError(
      `papers in .${extension} are not read; save it as .docx, plain text (.txt), Markdown (.md), HTML or PDF`,
    );
  return extension in READERS ? extension : undefined;
}

/**
 * Reads a paper and runs the rules. Large files, and PDF of any size, are read in a thread of their own with bounds on
 * time and memory, so that a hostile file costs no more than these.
 * @throws UsageError when there is no such file or it is larger than any paper.
 */
export async function reviewPaper(
  path: string,
  rules: readonly string[] = PAPER_RULES.map(({ id }) => id),
): Promise<PaperReview> {
  const extension = paperExtension(path);
  if (!extension)
    throw new UsageError(`${path} is no paper, expected one of: .${Object.keys(READERS).join(", .")}`);
  const { mostBytes, apartFrom } = READERS[extension]!;
  const bytes = await readNamedFile(path, mostBytes);
  const request = { file: path, extension, bytes, rules };
  return bytes.length < apartFrom ? review(request) : reviewApart(request);
}

/** A paper without findings, within the same bounds. */
export function readPaper(path: string): Promise<PaperReview> {
  return reviewPaper(path, []);
}

function reviewApart(request: ReviewRequest): Promise<PaperReview> {
  return new Promise((resolve, reject) => {
    const script = new URL(`./worker.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);
    const worker = new Worker(script, {
      workerData: request,
      // What a library says of a paper does not reach the terminal past its one exit.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    });
    const end = (answer: PaperReview) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(
      () =>
        end(unread(request.file, `it took more than ${MOST_SECONDS} s; split it, or save it as plain text`)),
      MOST_SECONDS * 1000,
    );
    worker.once("message", ({ paper, problems }: PaperReview) => {
      end({ paper: paper && { ...paper, lines: new Lines(paper.text) }, problems });
    });
    worker.once("error", (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
        resolve(
          unread(
            request.file,
            `it took more than ${MOST_MEGABYTES} MB of memory; split it, or save it as plain text`,
          ),
        );
      else reject(error);
    });
  });
}
