import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkCase, type Problem, parseCase } from "../../src/record/index.ts";
import { curedBy } from "./curedBy.ts";
import { NAME_SLIPS, VALUE_SLIPS } from "./slipsOfValues.ts";

/**
 * Each kind of slip in fields of every noun: it is told once, and each cure that the message offers, made as it says, mends
 * it and brings nothing new. What a message shows to be typed stands in its data too; where that holds no cure, mending
 * takes a decision and the message shows nothing.
 */
const FOLDER = new URL("../../docs/every-field/", import.meta.url);
const NAMES = [
  ...["case.yaml", "record.yaml", "claims.yaml", "sources.yaml"],
  ...["today", "ranked", "relief", "border"].map((name) => `models/${name}.yaml`),
];
const TEXTS = new Map(
  NAMES.map((name) => [
    name,
    // Later than all that is put in the place of its dates.
    readFileSync(new URL(name, FOLDER), "utf8").replace("asOf: 2024-06-01", "asOf: 2026-06-01"),
  ]),
);

function read(files: ReadonlyMap<string, string>): { told: Problem[]; content: string } {
  const { case: record, problems } = parseCase(files);
  const { actors, formats, events, claims, outcomes, sources, meta, models } = record ?? {};
  return {
    told: [...problems, ...(record ? checkCase(record) : [])],
    content: JSON.stringify([actors, formats, events, claims, outcomes, sources, meta, models]),
  };
}
/** Without the names of sections, which are texts and may be what is slipped in. */
const keyOf = ({ rule, message }: Problem) => `${rule} ${message.replace(/the section ".*" about/, "")}`;
const SOUND = read(TEXTS);
const BEFORE = new Set(SOUND.told.map(keyOf));

interface Site {
  file: string;
  line: number;
  written: string;
  from: number;
  field: string;
  value: string;
}
const FIELD = /([A-Za-z][\w-]*): (\[[^\]]*\]|"[^"]*"|[^,{}[\]]+?)(?=$|, [a-zA-Z-]+: |\})/g;
const SITES = NAMES.flatMap((file) =>
  TEXTS.get(file)!
    .split("\n")
    .flatMap((written, line): Site[] =>
      written.startsWith("#")
        ? []
        : [...written.matchAll(FIELD)].map((match) => ({
            ...{ file, line, written, from: match.index },
            ...{ field: match[1]!, value: match[2]! },
          })),
    ),
);

function changed(
  text: string,
  { line, column, endLine, endColumn, text: now }: NonNullable<Problem["cures"]>[number],
): string {
  const lines = text.split("\n");
  const offset = (row: number, col: number) =>
    lines.slice(0, row - 1).reduce((sum, { length }) => sum + length + 1, 0) + col - 1;
  return text.slice(0, offset(line, column)) + now + text.slice(offset(endLine, endColumn));
}

/** Of the places that a slip can befall so many, spread over the files. */
const MOST = 3;
function spread(sites: readonly Site[]): Site[] {
  const step = Math.max(1, Math.floor(sites.length / MOST));
  return sites.filter((_, i) => i % step === 0).slice(0, MOST);
}

/** The faults of the answer to one slip, in words. */
function faultsOf({ file, line }: Site, slipped: string, mayPass: boolean): string[] {
  const lines = TEXTS.get(file)!.split("\n");
  if (lines[line] === slipped) return [];
  lines[line] = slipped;
  const text = lines.join("\n");
  const { told, content } = read(new Map([...TEXTS, [file, text]]));
  const found = told.filter((one) => !BEFORE.has(keyOf(one)));
  const at = `${file}:${line + 1} ${slipped.trim()}`;
  const list = (problems: readonly Problem[]) =>
    problems
      .map((one) => `\n    ${one.file}:${one.line}:${one.column} ${one.message} (${one.rule})`)
      .join("");
  if (found.length === 0) return mayPass || content === SOUND.content ? [] : [`${at}\n    passes in silence`];
  // An id is told where it is named.
  const isThere = found.every(
    (one) => one.rule === "unknown-id" || (one.file === file && one.line <= line + 2),
  );
  if (found.length > 1 || !isThere) return [`${at}${list(found)}`];
  const [problem] = found as [Problem];
  const whole = problem.file === file ? text : TEXTS.get(problem.file)!;
  const cured = (problem.cures ?? []).map((change) => changed(whole, change));
  const typed = problem.file === file ? curedBy(problem, text) : [];
  if (typed.length > 0 && cured.length === 0)
    return [`${at}\n    shows what its data does not hold${list(found)}`];
  return cured.flatMap((mended) => {
    const left = read(new Map([...TEXTS, [file, text], [problem.file, mended]])).told.filter(
      (one) => !BEFORE.has(keyOf(one)),
    );
    return left.length === 0 ? [] : [`${at}${list(found)}\n    then${list(left)}`];
  });
}

describe("a slip in a field is told once, and its cure mends it", () => {
  test.each(VALUE_SLIPS.map((slip) => [slip.name, slip] as const))("%s", (_, { of, mayPass }) => {
    const sites = SITES.filter(({ value, field }) => (of(value, field) ?? value) !== value);
    expect(sites.length).toBeGreaterThan(0);
    const faults = spread(sites).flatMap((site) => {
      const { written, from, field, value } = site;
      const behind = from + `${field}: ${value}`.length;
      const slipped = `${written.slice(0, from)}${field}: ${of(value, field)}${written.slice(behind)}`;
      return faultsOf(site, slipped, mayPass !== undefined);
    });
    expect(faults.join("\n")).toBe("");
  });

  test.each(NAME_SLIPS.map((slip) => [slip.name, slip] as const))("of its name: %s", (_, { of }) => {
    // What names a language is no field: a letter more may name another.
    const sites = SITES.filter(({ field }) => field !== "de" && (of(field) ?? field) !== field);
    const faults = spread(sites).flatMap((site) => {
      const { written, from, field } = site;
      const slipped = written.slice(0, from) + of(field) + written.slice(from + field.length);
      return faultsOf(site, slipped, false);
    });
    expect(faults.join("\n")).toBe("");
  });
});
