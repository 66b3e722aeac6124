import { readdirSync, readFileSync } from "node:fs";
import { expect } from "vitest";
import { applyEdit, type CaseEdit } from "../../src/edit/index.ts";
import { parseCase, templateCase } from "../../src/record/index.ts";
import { lineDiff } from "./lineDiff.ts";

const folder = new URL("../../cases/nato-russia/", import.meta.url);

/** The worked case as texts. */
export const worked: ReadonlyMap<string, string> = new Map(
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => [name.replaceAll("\\", "/"), readFileSync(new URL(name, folder), "utf8")]),
);
export const template: ReadonlyMap<string, string> = templateCase((_, schema) => `../schemas/${schema}`);

/** What an edit does to the lines of each file it touches. No problem may come of it. */
export function linesChanged(files: ReadonlyMap<string, string>, edit: CaseEdit): Record<string, string[]> {
  const before = parseCase(files).problems.map(({ message }) => message);
  const result = applyEdit(files, edit);
  expect(result.problems).toEqual([]);
  for (const [name, text] of files)
    if (!result.changed.includes(name)) expect(result.files.get(name)).toBe(text);
  const fresh = parseCase(result.files).problems.filter(({ message }) => !before.includes(message));
  expect(fresh).toEqual([]);
  return Object.fromEntries(
    result.changed.map((name) => [name, lineDiff(files.get(name) ?? "", result.files.get(name)!)]),
  );
}

export function refusal(files: ReadonlyMap<string, string>, edit: CaseEdit): string {
  const result = applyEdit(files, edit);
  expect(result.changed).toEqual([]);
  expect([...result.files]).toEqual([...files]);
  expect(result.problems.length).toBeGreaterThan(0);
  return result.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join("\n");
}
