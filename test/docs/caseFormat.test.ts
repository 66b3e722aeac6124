import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseCase, parseDate } from "../../src/record/index.ts";
import { type Shape, shapeOf } from "../../src/record/nouns/shape.ts";
import { readYaml } from "../../src/record/yaml/readYaml.ts";
import { GROUPS } from "./caseReference.ts";

/** What docs/case-format.md shows is typed as it stands there. */
const PAGE = readFileSync(new URL("../../docs/case-format.md", import.meta.url), "utf8");
const HEAD =
  "title: T\nquestion: Q?\nparties: [A, B]\nfiles: [record.yaml]\nactors: [{id: A, name: Aland, kind: state}, {id: B, name: Bland, kind: state}]\n";

function cells(row: string): string[] {
  return row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));
}
const section = (title: string) => PAGE.split(`\n## ${title}\n`)[1]!.split("\n## ")[0]!;

const dates = section("Dates")
  .split("\n")
  .filter((line) => /^\| .*`/.test(line))
  .flatMap((line) =>
    [
      ...cells(line)
        .join(" ")
        .matchAll(/`([^`]+)`/g),
    ].map((match) => match[1]!),
  )
  // Codes of seasons are told by their two digits, after a date that has one; ~ and ? are signs and no dates.
  .map((form) => (/^\d{2}$/.test(form) ? `2014-${form}` : form));

describe("the manual of the case format", () => {
  test("shows dates of every kind", () => {
    expect(dates.length).toBeGreaterThan(25);
    expect(dates.some((form) => form.startsWith('"['))).toBe(true);
  });

  test.each(dates)("%s is typed as a date as it stands there", (form) => {
    const record = `events:\n  - id: e\n    date: ${form}\n    says: They meet.\n    initiators: [A]\n`;
    const { case: read, problems } = parseCase(
      new Map([
        ["case.yaml", HEAD],
        ["record.yaml", record],
      ]),
    );
    expect(problems).toEqual([]);
    expect(parseDate(read!.events[0]!.date)).toBeDefined();
  });

  const blocks = [...PAGE.matchAll(/^```yaml\n(.*?)^```/gms)].map((match) => match[1]!);
  test.each(blocks)("a block is read without a word: %s", (block) => {
    const { problems, warnings, value } = readYaml("block.yaml", block);
    expect([...problems, ...warnings]).toEqual([]);
    expect(value).toBeTypeOf("object");
  });

  const rows = PAGE.split(/^### /m)
    .slice(1)
    .flatMap((part) => {
      const [group = "", ...lines] = part.split("\n");
      return lines
        .filter((line) => /^\| \**`/.test(line) && cells(line).length === 5)
        .map((line) => {
          const [field, , , , example] = cells(line) as [string, string, string, string, string];
          return { group, field: field.replace(/[*`]/g, ""), example: example.replace(/^`|`$/g, "") };
        });
    })
    // Cut for the table; the whole stands in docs/every-field, which a test reads.
    .filter(({ example }) => !example.endsWith("…"));

  test.each(rows)("$group, $field: $example is taken as it stands there", ({ group, field, example }) => {
    const name = field.split(".").at(-1)!;
    const read = readYaml("example.yaml", `${name}: ${example}\n`);
    expect([...read.problems, ...read.warnings]).toEqual([]);
    const value = (read.value as Record<string, unknown>)[name];
    const [, schema] = GROUPS.find(([title]) => title === group)!;
    const fields = fieldsAt(shapeOf(schema), field.split("."));
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.some((shape) => shape.schema.safeParse(value).success)).toBe(true);
  });
});

/** Forms of a group, through lists, maps and choices. */
function groupsIn(shape: Shape): Shape[] {
  if (shape.kind === "choice") return shape.options.flatMap(groupsIn);
  if ((shape.kind === "list" || shape.kind === "map") && shape.item) return groupsIn(shape.item);
  return [shape];
}

function fieldsAt(shape: Shape, [name, ...rest]: readonly string[]): Shape[] {
  return groupsIn(shape)
    .flatMap(({ fields }) => fields.filter((field) => field.name === name))
    .flatMap((field) => (rest.length === 0 ? [field.shape] : fieldsAt(field.shape, rest)));
}
