import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { isFile } from "../files.ts";
import { isPaperName, paperExtension } from "../papers/index.ts";
import { explainSystemError } from "../replaceFile.ts";
import { UsageError } from "../usageError.ts";
import { pathPattern } from "./pathPattern.ts";

/** What is to be checked, and what lies beside it and is not. */
export interface FoundPapers {
  /** In the order they were named, those of a folder by name; each once. */
  found: { path: string; kind: "paper" | "case" }[];
  /** How many files of each kind were left out. */
  leftOut: Map<string, number>;
}

const WILDCARD = /[*?[]/;

/** Whether more than one paper or case may be meant: several paths, a pattern, or a folder that is no case but holds papers. */
export async function areSeveral(paths: readonly string[]): Promise<boolean> {
  if (paths.length > 1) return true;
  const [path] = paths as [string];
  if (await isPattern(path)) return true;
  if (!(await isFolder(path)) || (await isFile(join(path, "case.yaml")))) return false;
  const search = new Search();
  await search.folder(path, undefined);
  return search.found.size > 0;
}

/** @throws UsageError where a path names nothing, or nothing that can be checked lies there. */
export async function findPapers(paths: readonly string[]): Promise<FoundPapers> {
  const search = new Search();
  for (const path of paths) {
    const before = search.met;
    if (await isPattern(path)) {
      // Everything before the first part with a sign for others is a folder to look in.
      const parts = path.split("/");
      const first = parts.findIndex((part) => WILDCARD.test(part));
      const base = parts.slice(0, first).join("/") || (path.startsWith("/") ? "/" : ".");
      if (!(await isFolder(base))) throw new UsageError(`${path}: there is no folder ${base}`);
      await search.folder(base, pathPattern(path));
    } else if (await isFolder(path)) await search.folder(path, undefined);
    else if (paperExtension(path) === undefined)
      throw new UsageError(
        (await isFile(path))
          ? `${path} is a file, expected a case folder (one that holds case.yaml) or a paper (.txt, .md, .html, .docx, .pdf)`
          : `${path}: no such file or folder`,
      );
    else if (await isFile(path)) await search.add(path, "paper");
    else throw new UsageError(`${path}: no such file or folder`);
    if (search.met === before)
      throw new UsageError(
        `${path}: no paper (.txt, .md, .html, .docx, .pdf) and no case (a folder that holds case.yaml) was found there`,
      );
  }
  return { found: [...search.found.values()], leftOut: search.leftOut };
}

class Search {
  readonly found = new Map<string, FoundPapers["found"][number]>();
  readonly leftOut = new Map<string, number>();
  /** Papers and cases met, also those that were met before. */
  met = 0;

  async add(path: string, kind: "paper" | "case"): Promise<void> {
    const real = await realpath(path).catch(() => undefined);
    // Bytes that are no text, as old archives leave them in names, lead nowhere when they are written again.
    if (real === undefined) return this.leaveOut("files that cannot be found by their names");
    this.met += 1;
    if (!this.found.has(real)) this.found.set(real, { path, kind });
  }

  /** All that lies in a folder and those in it, or what a pattern means of it. Links are not followed: they may lead in a circle. */
  async folder(path: string, matches: ((path: string) => boolean) | undefined): Promise<void> {
    const isMeant = (name: string) => matches === undefined || matches(name);
    if (await isFile(join(path, "case.yaml"))) {
      if (isMeant(path) || isMeant(`${path}/case.yaml`)) await this.add(path, "case");
      return;
    }
    let entries: Dirent[];
    try {
      entries = await readdir(path, { withFileTypes: true });
    } catch (error) {
      return this.leaveOut(`folders that cannot be opened (${explainSystemError(error)})`);
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const { name } = entry;
      const inside = path === "." ? name : path.endsWith("/") ? path + name : `${path}/${name}`;
      if (entry.isDirectory()) {
        if (name.startsWith(".") || name === "node_modules") this.leaveOut("hidden folders and node_modules");
        else await this.folder(inside, matches);
      } else if (!isMeant(inside)) continue;
      else if (entry.isSymbolicLink()) this.leaveOut("links");
      // ".~lock.paper.docx#" and "~$paper.docx" are what a word processor puts beside a paper that is open in it.
      else if (!entry.isFile() || name.startsWith(".") || name.startsWith("~$"))
        this.leaveOut("hidden files and what is no file");
      else if (isPaperName(name)) await this.add(inside, "paper");
      else this.leaveOut(extname(name).toLowerCase() || "files without an ending");
    }
  }

  private leaveOut(what: string): void {
    this.leftOut.set(what, (this.leftOut.get(what) ?? 0) + 1);
  }
}

/** A file may bear such a sign in its name. */
async function isPattern(path: string): Promise<boolean> {
  return WILDCARD.test(path) && !(await stat(path).catch(() => undefined));
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
}
