import { createReadStream } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { createInterface } from "node:readline";
import { z } from "zod";
import { CheckedPath } from "../../questions/checkSeveral.ts";
import { DISK } from "../disk/disk.ts";
import { explainSystemError, isDevice } from "../replaceFile.ts";
import { harmlessJson } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import type { Checked } from "./checkedPath.ts";

/** What an earlier run has written of a paper, without its findings one by one. */
export type Earlier = Omit<Checked, "body" | "fails"> & { sha256: string; settings: string };

/** How every line begins. */
const BEGINS = '{"path":';

const Line = CheckedPath.pick({ path: true, kind: true, counts: true, works: true }).extend({
  problems: z.array(z.object({ rule: z.string(), message: z.string() })),
  read: z.object({ words: z.int(), notes: z.int() }).optional(),
  sha256: z.string().optional(),
  settings: z.string().optional(),
});

/**
 * A file to which a line is added for each paper. What an earlier run has written is kept; a line that it did not write
 * to its end is taken away.
 */
export class JsonLines {
  /** By path: the last that was written of it. */
  readonly earlier = new Map<string, Earlier>();
  private file: FileHandle | undefined;
  /** How long the file is if nobody else writes it; of a device undefined. */
  private length: number | undefined;
  private last = Promise.resolve();
  private readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /** @throws UsageError for a file that holds anything else, which is left as it is. */
  static async open(path: string): Promise<JsonLines> {
    const lines = new JsonLines(path);
    try {
      // What is written into a device or a pipe is not there to be read.
      const isFile = !(await isDevice(path));
      const read = isFile ? ((await lines.readEarlier()) ?? { whole: 0, of: 0 }) : undefined;
      lines.file = await DISK.openToAdd(path);
      if (read === undefined) return lines;
      const { size } = await lines.file.stat();
      // What came since it was read is another's, and would be taken away with the line that has no end.
      if (size !== read.of) throw lines.alsoWritten();
      if (read.whole < size) await DISK.shorten(lines.file, read.whole);
      lines.length = read.whole;
      return lines;
    } catch (error) {
      if (lines.file) await DISK.close(lines.file).catch(() => undefined);
      throw error instanceof UsageError
        ? error
        : new UsageError(`cannot write ${path}: ${explainSystemError(error)}`);
    }
  }

  /** One after another, whoever asks. */
  add(json: string): Promise<void> {
    this.last = this.last.then(() => this.addLine(json));
    return this.last;
  }

  private async addLine(json: string): Promise<void> {
    const bytes = Buffer.from(`${harmlessJson(json)}\n`);
    try {
      // Of two runs at once neither mixes its lines with those of the other.
      if (this.length !== undefined && (await this.file!.stat()).size !== this.length)
        throw this.alsoWritten();
      await DISK.write(this.file!, bytes);
      if (this.length !== undefined) this.length += bytes.length;
    } catch (error) {
      if (error instanceof UsageError) throw error;
      throw new UsageError(
        `cannot write ${this.path}: ${explainSystemError(error)}; the same command goes on from here once it can`,
      );
    }
  }

  async close(): Promise<void> {
    await DISK.sync(this.file!).catch(() => undefined);
    await DISK.close(this.file!);
  }

  /** How many bytes are whole lines, and of how many; undefined where there is no such file. */
  private async readEarlier(): Promise<{ whole: number; of: number } | undefined> {
    let bytes = 0;
    let number = 0;
    let pending: string | undefined;
    const stream = createReadStream(this.path);
    try {
      for await (const line of createInterface({ input: stream, crlfDelay: 0 })) {
        if (pending !== undefined) bytes += this.remember(pending, ++number);
        pending = line;
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
    if (pending === undefined) return { whole: bytes, of: stream.bytesRead };
    // What has no end of line was being written when the run was stopped.
    if (stream.bytesRead === bytes + Buffer.byteLength(pending) + 1)
      bytes += this.remember(pending, ++number);
    else if (!BEGINS.startsWith(pending.slice(0, BEGINS.length))) throw this.foreign(number + 1);
    return { whole: bytes, of: stream.bytesRead };
  }

  private remember(text: string, number: number): number {
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      // Told below.
    }
    const { data: line } = Line.safeParse(data);
    if (!line) throw this.foreign(number);
    const { path, kind, counts, works, read, sha256, settings } = line;
    const rules: Record<string, number> = {};
    for (const { rule } of line.problems) rules[rule] = (rules[rule] ?? 0) + 1;
    const unread = line.problems.find(({ rule }) => rule.startsWith("unreadable-"))?.message;
    if (sha256 !== undefined && settings !== undefined)
      this.earlier.set(path, {
        ...{ path, kind, counts, rules, works, sha256, settings },
        ...{ words: read?.words ?? 0, notes: read?.notes ?? 0 },
        ...(unread === undefined ? {} : { unread }),
      });
    return Buffer.byteLength(text) + 1;
  }

  private alsoWritten(): UsageError {
    return new UsageError(
      `--output ${this.path}: another program is writing it; the same command goes on from there once that has ended`,
    );
  }

  private foreign(number: number): UsageError {
    return new UsageError(
      `--output ${this.path}: line ${number} is none that "detente check --format jsonl" writes; name another file, nothing was written`,
    );
  }
}
