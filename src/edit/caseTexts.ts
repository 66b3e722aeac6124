import { isBibliography } from "../record/bibliographyFile.ts";
import { nearest } from "../record/nearest.ts";
import type { Problem } from "../record/problem.ts";
import type { EditResult, EntryNoun } from "./caseEdit.ts";
import { at, fieldOf, type Path, type TreeChange } from "./data.ts";
import { FileText } from "./fileText.ts";
import { isRecordNoun, listOf } from "./nouns.ts";
import { Refusal } from "./refusal.ts";
import { withIdsWritten } from "./writeIds.ts";

export const HEAD = "case.yaml";

/** Why an edit is not carried out, where there is more than one thing to say, or it was said before. */
export class Stop extends Error {
  readonly problems: Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems[0]?.message ?? "");
    this.problems = [...problems];
  }
}

/** Faults of an entry that is being written, each at the line where it stands. */
export function refuseFaults(
  faults: readonly { path: Path; message: string }[],
  file: string,
  line = 1,
): void {
  if (faults.length === 0) return;
  throw new Stop(
    faults.map(({ path, message }) => ({
      rule: "schema",
      severity: "error" as const,
      message: path.length > 1 ? `${path.join(" › ")}: ${message}` : message,
      file,
      line,
      column: 1,
    })),
  );
}

/** Where an entry stands. */
export interface Located {
  file: FileText;
  list: string;
  index: number;
  path: Path;
}

/** The texts of a case while an edit is made to them: which file holds what, and what of them is new. */
export class CaseTexts {
  private readonly given: ReadonlyMap<string, string>;
  private readonly texts = new Map<string, FileText>();
  private readonly touched = new Set<string>();
  /** Files in which works got their ids; changed only if the edit changes something. */
  private readonly named = new Set<string>();

  constructor(files: ReadonlyMap<string, string>) {
    this.given = files;
  }

  /** Works that the case knows by an id from their content have it from the first edit on in their file. */
  writeIds(): void {
    if (!this.given.has(HEAD) || this.file(HEAD)!.problems.length > 0) return;
    for (const name of this.recordFiles().names) {
      const text = withIdsWritten(this.file(name)!);
      if (text === undefined) continue;
      this.texts.set(name, new FileText(name, text));
      this.named.add(name);
    }
  }

  result(): EditResult {
    const files = new Map(this.given);
    const changed: string[] = [];
    for (const name of this.touched.size === 0 ? [] : new Set([...this.touched, ...this.named])) {
      const text = this.texts.get(name)!.text;
      if (this.given.get(name) === text) continue;
      files.set(name, text);
      changed.push(name);
    }
    return { files, changed, problems: [] };
  }

  file(name: string): FileText | undefined {
    const known = this.texts.get(name);
    if (known) return known;
    const text = this.given.get(name);
    if (text === undefined) return undefined;
    const file = new FileText(name, text);
    this.texts.set(name, file);
    return file;
  }

  head(): FileText {
    const head = this.file(HEAD);
    if (!head) throw new Refusal("no case.yaml among the files; a case begins with one", HEAD);
    if (head.problems.length > 0) throw new Stop(head.problems);
    return head;
  }

  put(file: FileText): void {
    this.texts.set(file.name, file);
    this.touched.add(file.name);
  }

  /** Carries changes out in a file; what is written is read back. */
  make(file: FileText, changes: readonly TreeChange[]): FileText {
    if (file.problems.length > 0) throw new Stop(file.problems);
    const made = file.change(changes);
    if ("problems" in made) throw new Stop(made.problems);
    this.put(made.file);
    return made.file;
  }

  /** Names of the files that hold the record, case.yaml first; those of reference managers apart. */
  recordFiles(): { names: string[]; bibliographies: string[] } {
    const named = at(this.head().value, ["files"]);
    const all = Array.isArray(named) ? named.filter((name) => typeof name === "string") : [];
    const there = all.filter((name) => name !== HEAD && this.file(name) !== undefined);
    return {
      names: [HEAD, ...new Set(there.filter((name) => !isBibliography(name)))],
      bibliographies: there.filter(isBibliography),
    };
  }

  modelFiles(): string[] {
    const models = at(this.head().value, ["models"]);
    const names = (Array.isArray(models) ? models : []).map((entry) => fieldOf(entry, "file"));
    return [...new Set(names.filter((name): name is string => typeof name === "string"))].filter(
      (name) => this.file(name) !== undefined,
    );
  }

  allFiles(): Map<string, FileText> {
    const { names } = this.recordFiles();
    return new Map([...names, ...this.modelFiles()].map((name) => [name, this.file(name)!]));
  }

  find(noun: EntryNoun, id: string): Located | undefined {
    const list = listOf(noun);
    if (list === undefined) throw new Refusal(`unknown noun "${String(noun).slice(0, 40)}"`, HEAD);
    for (const name of isRecordNoun(noun) ? this.recordFiles().names : [HEAD]) {
      const file = this.file(name)!;
      const index = file.find(list, id);
      if (index >= 0) return { file, list, index, path: [...file.pathOf(list), index] };
    }
    return undefined;
  }

  /** @throws Refusal or Stop where there is none, with what may have been meant. */
  require(noun: EntryNoun, id: string): Located {
    this.head();
    const found = this.find(noun, id);
    if (found) return found;
    if (noun === "source")
      for (const name of this.recordFiles().bibliographies)
        if (this.file(name)!.text.includes(id))
          throw new Refusal(
            `source "${id}" stands in ${name}, which is a reference manager's: change it there and export it again, or replace the file by an export as CSL-JSON`,
            name,
          );
    for (const name of this.recordFiles().names) {
      const { problems } = this.file(name)!;
      if (problems.length > 0) throw new Stop(problems);
    }
    const near = nearest(id, this.ids(noun));
    throw new Refusal(`no ${noun} "${id}" in the case${near ? `, did you mean "${near}"?` : ""}`, HEAD);
  }

  private ids(noun: EntryNoun): string[] {
    const list = listOf(noun)!;
    const names = isRecordNoun(noun) ? this.recordFiles().names : [HEAD];
    return names.flatMap((name) =>
      this.file(name)!
        .roughly(list, "id")
        .filter((id) => id !== undefined),
    );
  }
}
