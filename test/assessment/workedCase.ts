import { readFileSync } from "node:fs";
import { type Assessed, type Assessment, assess, narrate, type Page } from "../../src/assessment/index.ts";
import { type Case, checkCase, filesNamedIn, parseCase, parseDay } from "../../src/record/index.ts";

const folder = new URL("../../cases/nato-russia/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

export function workedFiles(): string[] {
  const head = read("case.yaml");
  return [head, ...filesNamedIn(head).map(({ name }) => read(name))];
}

/** The worked case from its files. */
export function workedCase(edit: (name: string, text: string) => string = (_, text) => text): Case {
  const head = read("case.yaml");
  const names = ["case.yaml", ...filesNamedIn(head).map(({ name }) => name)];
  const { case: record, problems } = parseCase(new Map(names.map((name) => [name, edit(name, read(name))])));
  if (!record || problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return record;
}

export function assessWorkedCase(
  day: string,
  record = workedCase(),
): Assessed & { page: Page; json: Assessment } {
  const assessed = assess(record, {
    day: parseDay(day)!,
    folder: "cases/nato-russia",
    problems: checkCase(record),
  });
  const { page, notes, text } = narrate(assessed, (_, clusters) =>
    clusters.map((cluster) => ({ text: cluster.map(({ id }) => id).join("; "), html: "" })),
  );
  return { ...assessed, page, json: { ...assessed.assessment, page: text, notes } };
}
