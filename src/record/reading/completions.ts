import { append } from "../append.ts";
import { heldTo } from "../heldTo.ts";
import { explainIssues } from "../issues/explainIssues.ts";
import { placeIssues } from "../issues/placeIssues.ts";
import { source as noun } from "../nouns/source.ts";
import type { Place } from "../problem.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import type { Faults } from "./faults.ts";
import type { Origins } from "./origins.ts";

/** What an entry without a type of its own says of a work that stands in a bibliography of the case. */
export interface Completion {
  item: Record<string, unknown>;
  yaml: YamlText;
  at: (string | number)[];
}

/** It has an id and says something, and leaves it to another place what sort of work it is. */
export function isCompletion(item: unknown): item is Record<string, unknown> {
  return (
    typeof item === "object" &&
    item !== null &&
    !Array.isArray(item) &&
    "id" in item &&
    !("type" in item) &&
    Object.keys(item).length > 1
  );
}

/** Adds to the works of a list what completions say of them; what cannot be added is told. */
export function completeSources(
  list: { id: string }[],
  completions: readonly Completion[],
  faults: Faults,
  origins: Origins,
): void {
  const places = new Map(list.map(({ id }, i) => [id, i]));
  for (const { item, yaml, at } of completions) {
    const index = places.get(String(item.id));
    const work = index === undefined ? undefined : list[index];
    const origin = work && origins.of(work);
    const refuse = (message: string, field: string, related?: Place) =>
      faults.problems.push({
        rule: "schema",
        severity: "error",
        message,
        ...yaml.placeAt([...at, field]),
        ...(related ? { related: [{ message: "given there", ...related }] } : {}),
      });
    const first = origin && valueAt(origin.yaml.value, origin.path);
    if (index === undefined || !origin || typeof first !== "object" || first === null) {
      const id = String(item.id);
      // The work may stand in what could not be read; that is told already.
      const unread = faults.unread.find(({ ids }) => ids === undefined || ids.has(id));
      if (unread) {
        const { cause } = unread;
        faults.faulty.push({
          noun: "sources",
          schema: noun.schema,
          value: item,
          place: yaml.placeAt(at),
          cause,
        });
        continue;
      }
      const issue = heldTo(noun.schema, item);
      const issues = issue.success ? [] : placeIssues(yaml, at, explainIssues(issue.error, item));
      append(faults.problems, issues);
      const place = yaml.placeAt(at);
      faults.faulty.push({ noun: "sources", schema: noun.schema, value: item, place, cause: issues[0] });
      continue;
    }
    const given = first as Record<string, unknown>;
    const whole: Record<string, unknown> = { ...given };
    for (const [field, value] of Object.entries(item)) {
      if (field === "id") continue;
      if (given[field] === undefined) whole[field] = value;
      else if (JSON.stringify(given[field]) !== JSON.stringify(value))
        refuse(
          `"${String(item.id).slice(0, 80)}" has ${field} in its bibliography already; give here only what that leaves out, such as actor, kind, quality, seen`,
          field,
          origin.yaml.placeAt([...origin.path, field]),
        );
    }
    const read = heldTo(noun.schema, whole);
    if (!read.success) {
      append(faults.problems, placeIssues(yaml, at, explainIssues(read.error, whole)));
      continue;
    }
    // Each field is found where it was written.
    const both: YamlText = {
      ...origin.yaml,
      placeAt: (steps) =>
        typeof steps[0] === "string" && steps[0] !== "id" && Object.hasOwn(item, steps[0])
          ? yaml.placeAt([...at, ...steps])
          : origin.yaml.placeAt([...origin.path, ...steps]),
      value: whole,
    };
    origins.remember(read.data, both, []);
    const entry = noun.read!(read.data as never) as { id: string };
    origins.set(entry, both, []);
    list[index] = entry;
  }
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null ? (at as Record<string | number, unknown>)[step] : undefined,
    value,
  );
}
