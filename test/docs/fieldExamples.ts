import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CaseFile, RecordFile } from "../../src/record/case.ts";
import { templateCase } from "../../src/record/index.ts";
import { ModelFile } from "../../src/record/nouns/modelFile.ts";
import { formOf, type Shape, shapeOf } from "../../src/record/nouns/shape.ts";
import { readYaml } from "../../src/record/yaml/readYaml.ts";

const ROOT = new URL("../../", import.meta.url).pathname;
/** Longer ones would hide the table. */
const LONGEST = 60;

/** Cases whose files are read for examples: each is valid, so what is shown can be written. */
function exampleFiles(): { text: string; shape: Shape }[] {
  const files: { name: string; text: string }[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(name);
      else if (/\.ya?ml$/.test(entry.name))
        files.push({ name, text: readFileSync(join(ROOT, name), "utf8") });
    }
  };
  walk("docs/every-field");
  for (const [name, text] of templateCase(() => "x")) files.push({ name, text });
  for (const folder of ["cases/literature", "cases/nato-russia"]) walk(folder);
  return files.map(({ name, text }) => ({
    text,
    shape: shapeOf(
      /(^|\/)case\.yaml$/.test(name) ? CaseFile : /decisionMakers:/.test(text) ? ModelFile : RecordFile,
    ),
  }));
}

/** One example for each field, by "group field" as the reference names them. */
export function fieldExamples(
  groupOf: (shape: Shape, value: unknown) => string | undefined,
): Map<string, string> {
  const found = new Map<string, string>();
  const note = (group: string, field: string, value: unknown) => {
    const key = `${group} ${field}`;
    const before = found.get(key);
    if (before !== undefined && before.length <= LONGEST) return;
    const text = inFlow(value);
    if (before === undefined || text.length < before.length) found.set(key, text);
  };
  const walk = (value: unknown, shape: Shape, group: string, path: string): void => {
    if (value === null || value === undefined) return;
    const form = formOf(shape, value);
    if (form.kind === "list" && Array.isArray(value)) {
      for (const item of value) enter(item, form.item!, group, path);
      return;
    }
    if (form.kind === "map" && typeof value === "object") {
      for (const item of Object.values(value)) enter(item, form.item!, group, path);
      return;
    }
    if (form.kind !== "group" || typeof value !== "object") return;
    for (const { name, shape: field } of form.fields) {
      const part = (value as Record<string, unknown>)[name];
      if (part === undefined) continue;
      note(group, `${path}${name}`, part);
      enter(part, field, group, `${path}${name}.`);
    }
  };
  const enter = (value: unknown, shape: Shape, group: string, path: string): void => {
    const named = groupOf(shape, value);
    walk(value, shape, named ?? group, named === undefined ? path : "");
  };
  for (const { text, shape } of exampleFiles())
    walk(
      readYaml("example.yaml", text).value,
      shape,
      shape === shapeOf(ModelFile) ? "model file" : "case.yaml",
      "",
    );
  return new Map([...found].map(([key, text]) => [key, shortened(text)]));
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** As it could stand on one line of YAML. */
function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{${Object.entries(value)
      .map(([name, part]) => `${name}: ${inFlow(part)}`)
      .join(", ")}}`;
  const text = String(value).replace(/\s+/g, " ").trim();
  return typeof value === "string" && /^[!&*[\]{}@%`'"#|>?-]|[,{}[\]]|: | #|^$/.test(text)
    ? JSON.stringify(text)
    : text;
}
