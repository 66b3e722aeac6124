import { noPaper } from "../../paper/kindOfFile.ts";
import { leftOut } from "../../paper/leftOut.ts";
import type { Paper } from "../../paper/paper.ts";
import { checkPaper, PAPER_RULES } from "../../paper/rules/index.ts";
import { PaperTooLarge, UnreadablePaper } from "../../paper/unreadable.ts";
import { inFileOrder, type Problem } from "../../record/problem.ts";
import { READERS } from "./readers.ts";

export interface PaperReview {
  /** Undefined when the file could not be read as a paper; then a problem says why. */
  paper: Paper | undefined;
  problems: Problem[];
  /** It holds or takes more than is read of a paper; the one problem says more. */
  isTooLarge?: true;
}

/** What one process can be asked: everything in it can be sent to another. */
export interface ReviewRequest {
  file: string;
  extension: string;
  bytes: Uint8Array;
  /** Ids of the rules to run. */
  rules: readonly string[];
}

export async function review({ file, extension, bytes, rules }: ReviewRequest): Promise<PaperReview> {
  try {
    const other = noPaper(extension, bytes);
    if (other !== undefined) return unread(file, other);
    const read = await READERS[extension]!.read(file, bytes);
    if ("rule" in read) return { paper: undefined, problems: [read] };
    const left = leftOut(read, /^html?$/.test(extension) ? "html" : "text");
    if (left && "unread" in left) return unread(file, left.unread);
    const problems = checkPaper(
      read,
      PAPER_RULES.filter(({ id }) => rules.includes(id)),
    );
    return { paper: read, problems: left ? inFileOrder([left, ...problems]) : problems };
  } catch (error) {
    if (error instanceof PaperTooLarge) return tooLarge(file, error.message);
    // What is nested too deep for calls, or makes a list or a text longer than the language allows.
    if (error instanceof RangeError)
      return tooLarge(file, "it is nested too deep, or holds more than fits; save it as plain text");
    if (error instanceof UnreadablePaper) return unread(file, error.message);
    throw error;
  }
}

export function tooLarge(file: string, why: string): PaperReview {
  return { ...unread(file, why), isTooLarge: true };
}

/** A file that is no paper is a fault of the file, told like any other. */
function unread(file: string, why: string): PaperReview {
  return {
    paper: undefined,
    problems: [
      {
        rule: "unreadable-paper",
        severity: "error",
        message: `this paper cannot be read: ${why}`,
        file,
        line: 1,
        column: 1,
      },
    ],
  };
}
