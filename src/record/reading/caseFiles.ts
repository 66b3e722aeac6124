import { append } from "../append.ts";
import { isBibliography } from "../bibliographyFile.ts";
import { idsInText } from "../following.ts";
import { foreignWorks } from "../foreignWorks.ts";
import { LARGEST_FILE } from "../largestFile.ts";
import { LIMITS } from "../limits.ts";
import { nearest } from "../nearest.ts";
import { parseModel, type ReadModelFile } from "../parseModel.ts";
import type { Place, Problem } from "../problem.ts";
import { readYaml } from "../yaml/readYaml.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import type { CitedIds } from "./citedIds.ts";
import type { Faults } from "./faults.ts";

/**
 * Reads a file of a reference manager (BibTeX, RIS) as a list of CSL items with the line of each. It stands
 * outside the core, which knows YAML and JSON only.
 */
export type BibliographyReader = (
  name: string,
  text: string,
) => {
  value: unknown[];
  problems: Problem[];
  lineOf(index: number): number;
  /** What earlier versions, or other works beside it, had it called, and a case may cite it by. */
  otherIdsOf?(index: number): readonly string[];
  /** Whether a work has no id in the file, where works of its format have one: then a case may mean it by another. */
  lacksKey?(index: number): boolean;
};

/** Of a work in a file whose works have keys. */
export const LACKS_KEY = "this entry has no key, by which the case could name it";

/** A file that could not be read as text at all, and what can be made out of it. */
export interface RefusedFile {
  name: string;
  problem: Problem;
  /** Undefined when nothing can. */
  text: string | undefined;
}

/** The files of a case, read within what a case may hold as a whole; what cannot be read is told. */
export class CaseFiles {
  private readonly files: ReadonlyMap<string, string>;
  private readonly readBibliography: BibliographyReader | undefined;
  private readonly refused: ReadonlyMap<string, RefusedFile>;
  private readonly beside: readonly string[];
  private readonly faults: Faults;
  private readonly cited: CitedIds;
  private characters = 0;
  private parts = 0;

  constructor(
    files: ReadonlyMap<string, string>,
    readBibliography: BibliographyReader | undefined,
    refused: readonly RefusedFile[],
    beside: readonly string[],
    faults: Faults,
    cited: CitedIds,
  ) {
    this.files = files;
    this.readBibliography = readBibliography;
    this.refused = new Map(refused.map((file) => [file.name, file]));
    this.beside = beside;
    this.faults = faults;
    this.cited = cited;
  }

  /** The file with the head of the case; undefined where there is none to read. */
  head(): YamlText | undefined {
    const text = this.files.get("case.yaml");
    if (text !== undefined) return this.read("case.yaml", text);
    if (!this.refused.has("case.yaml")) {
      const near = nearest("case.yaml", [...this.files.keys(), ...this.beside]);
      this.faults.report("no-case-file", { file: "case.yaml", line: 1, column: 1 }, noCaseFile(near));
    }
    return undefined;
  }

  /** A file that the head names at a place. */
  named(name: string, place: Place): YamlText | undefined {
    const text = this.files.get(name);
    if (text !== undefined) return this.read(name, text);
    this.notThere(name, place);
    return undefined;
  }

  model(name: string, place: Place): { read: ReadModelFile; text: string } | undefined {
    const text = this.files.get(name);
    if (text === undefined) {
      this.notThere(name, place);
      return undefined;
    }
    if (!this.fits(name, text)) return undefined;
    const read = parseModel(name, text, this.mostParts());
    this.parts += read.yaml.parts;
    return { read, text };
  }

  /** Places are kept in memory, so a case has a limit as a whole, that of one file. */
  private fits(name: string, text: string): boolean {
    this.characters += text.length;
    if (this.characters <= LARGEST_FILE || text.length > LARGEST_FILE) return true;
    this.faults.report(
      "file-too-large",
      { file: name, line: 1, column: 1 },
      `with this file the case holds ${this.characters} characters, expected at most ${LARGEST_FILE}; leave some of it out`,
    );
    return false;
  }

  private mostParts(): number {
    return LIMITS.case.parts - this.parts;
  }

  private read(name: string, text: string): YamlText | undefined {
    if (!this.fits(name, text)) return undefined;
    const foreign = /\.ya?ml$|\.bib$|\.ris$/i.test(name) ? undefined : foreignWorks(text, "RIS or BibTeX");
    if (foreign !== undefined) {
      const place = { file: name, line: 1, column: 1 };
      const cause = this.faults.report("bibliography", place, `not read as a file of the case: ${foreign}`);
      this.faults.unread.push({ cause, ids: undefined });
      return undefined;
    }
    const isOfManager = this.readBibliography !== undefined && isBibliography(name);
    const yaml = isOfManager ? this.fromBibliography(name, text) : readYaml(name, text, this.mostParts());
    this.parts += yaml.parts;
    append(this.faults.problems, yaml.problems);
    append(this.faults.problems, yaml.warnings);
    // Where nothing could be read it is the last that stopped it: those before were mended.
    const cause = yaml.value === undefined ? yaml.problems.at(-1) : yaml.problems[0];
    if (cause) this.faults.unread.push({ cause, ids: idsSeen(name, text) });
    if (cause && yaml.value === undefined) return undefined;
    if (yaml.value === null || yaml.value === undefined) {
      const empty = "the file is empty; write into it, or take its name out of files: in case.yaml";
      this.faults.unread.push({
        cause: this.faults.report("empty-file", { file: name, line: 1, column: 1 }, empty),
        ids: undefined,
      });
      return undefined;
    }
    if (typeof yaml.value !== "object") {
      const such = name === "case.yaml" ? "title: and question:" : "events: or claims:";
      const place = { file: name, line: 1, column: 1 };
      const cause = this.faults.report("schema", place, `found text only, expected fields such as ${such}`);
      this.faults.unread.push({ cause, ids: undefined });
      return undefined;
    }
    return yaml;
  }

  private fromBibliography(name: string, text: string): YamlText {
    const { value: read, problems: told, lineOf, otherIdsOf, lacksKey } = this.readBibliography!(name, text);
    const value = otherIdsOf ? this.cited.withCitedIds(read, otherIdsOf) : read;
    // What follows from one is added to it, and the reader may keep its own.
    const problems = told.map((problem) => ({ ...problem }));
    // A faulty entry is left out and reported; the others stand.
    append(this.faults.problems, problems);
    const cause = problems.find(({ severity }) => severity === "error");
    if (cause) this.faults.unread.push({ cause, ids: idsInText(name, text) });
    const placeAt = ([index]: readonly (string | number)[]): Place => ({
      file: name,
      line: typeof index === "number" ? lineOf(index) : 1,
      column: 1,
    });
    return {
      value,
      lacksKey,
      parts: 0,
      problems: [],
      warnings: [],
      placeAt,
      placeOfKey: placeAt,
      placeInside: placeAt,
    };
  }

  /** What it would declare is not known, so nothing that is named is called unknown for want of it. */
  private notThere(name: string, place: Place): void {
    const refused = this.refused.get(name);
    if (refused) {
      const { text, problem } = refused;
      this.faults.unread.push({ cause: problem, ids: text === undefined ? undefined : idsSeen(name, text) });
      return;
    }
    const others = [...this.files.keys(), ...this.beside].filter((other) => other !== "case.yaml");
    // The field that names it has a slip, which is told; so nobody has fetched it.
    const slip = others.includes(name) ? this.faults.slipOfHead() : undefined;
    if (slip) {
      this.faults.unread.push({ cause: slip, ids: undefined });
      return;
    }
    const near = nearest(name, others) ?? others.find((other) => baseName(other) === baseName(name));
    const cure =
      near !== undefined
        ? `did you mean "${near}"?`
        : this.beside.length > 0
          ? `there ${this.beside.length === 1 ? "is" : "are"} ${this.beside.slice(0, 5).join(", ")}; write the name as the file has it, put the file there, or take this line out`
          : "put the file there, or take its name out here";
    const message = `no file "${name}" in the case folder, ${cure}`;
    this.faults.unread.push({ cause: this.faults.report("missing-file", place, message), ids: undefined });
  }
}

/** Ids in a text that cannot be read; undefined where not one is to be made out, and there may be any. */
function idsSeen(name: string, text: string): ReadonlySet<string> | undefined {
  const ids = idsInText(name, text);
  return ids.size === 0 ? undefined : ids;
}

/** Its name without folders and ending, in small letters. */
export function baseName(name: string): string {
  return name
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]*$/, "")
    .toLowerCase();
}

function noCaseFile(near: string | undefined): string {
  if (near) return `no case.yaml in this folder, did you mean to name "${near}" so?`;
  return "no case.yaml in this folder, expected a case (detente new DIR writes one)";
}
