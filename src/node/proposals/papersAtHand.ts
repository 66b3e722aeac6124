import { lstat, readdir, realpath } from "node:fs/promises";
import { isAbsolute, join, sep } from "node:path";
import type { Paper } from "../../paper/paper.ts";
import { realFolder } from "../files.ts";
import { isPaperName, readPaper } from "../papers/index.ts";
import { wordsOf } from "../papers/wordsOf.ts";
import { UsageError } from "../usageError.ts";

const MOST_LISTED = 1000;

/** The papers in the folders that were named when the program was started; no others can be read. */
export class PapersAtHand {
  private readonly roots: readonly string[];

  private constructor(roots: readonly string[]) {
    this.roots = roots;
  }

  static async in(folders: readonly string[]): Promise<PapersAtHand> {
    return new PapersAtHand(await Promise.all(folders.map((folder) => realFolder(folder))));
  }

  async list(): Promise<string[]> {
    const names: string[] = [];
    for (const root of this.roots)
      for (const name of (await readdir(root, { recursive: true })).sort())
        if (names.length < MOST_LISTED && isPaperName(name)) names.push(name.split(sep).join("/"));
    return names;
  }

  /** Its words as a reader has them: what stands in marks of the format, or in a comment, is none. @throws UsageError when there is none of that name, or it cannot be read as a paper */
  async textOf(name: string): Promise<string> {
    return wordsOf(await this.paperOf(name));
  }

  /** @throws UsageError as above */
  async paperOf(name: string): Promise<Paper> {
    const { paper, problems } = await readPaper(await this.pathOf(name));
    if (paper) return paper;
    throw new UsageError(`${name}: ${problems[0]?.message ?? "cannot be read as a paper"}`);
  }

  private async pathOf(name: string): Promise<string> {
    const isOutside = isAbsolute(name) || /^[A-Za-z]:|\0/.test(name) || name.split(/[\\/]/).includes("..");
    if (!isOutside && isPaperName(name))
      for (const root of this.roots) {
        const path = join(root, name);
        const real = await realpath(path).catch(() => undefined);
        // A link would lead to what nobody named.
        if (real === path && (await lstat(path)).isFile()) return path;
      }
    throw new UsageError(
      `no paper "${name.slice(0, 200)}" at hand; list_papers names those there are, and no other file is read`,
    );
  }
}
