import { z } from "zod";
import { nounsIn } from "../../src/record/nouns/table.ts";
import type { Shape } from "./shapes.ts";

interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
}

const DEEPEST = 5;

/** The places of every list that a schema has, as the fields that lead there; `0`: the first entry of a list. */
function listsIn(schema: JsonSchema): string[][] {
  const found = new Map<string, string[]>();
  const walk = (at: JsonSchema, path: string[]): void => {
    if (path.length > DEEPEST) return;
    const named = at.$ref === undefined ? undefined : schema.$defs?.[at.$ref.split("/").at(-1)!];
    for (const one of [named, ...(at.anyOf ?? []), ...(at.oneOf ?? []), ...(at.allOf ?? [])])
      if (one) walk(one, path);
    if (at.items) {
      found.set(path.join("/"), path);
      walk(at.items, [...path, "0"]);
    }
    for (const [name, field] of Object.entries(at.properties ?? {})) walk(field, [...path, name]);
    if (typeof at.additionalProperties === "object") walk(at.additionalProperties, [...path, "x"]);
  };
  walk(schema, []);
  return [...found.values()];
}

/** Entries that are wrong, in the ways that are told by what stands beside them. */
const WRONG: Readonly<Record<string, (i: number) => unknown>> = {
  "empty entries": () => ({}),
  "entries of unknown fields": (i) => ({ [`k${i}`]: "x" }),
  "entries of dates": () => ({ "2019-02-14": "unmet" }),
  words: (i) => `word ${i}`,
};

function nested(path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = nested(rest, value);
  return step === "0" ? [inner] : { [step]: inner };
}

const HEAD = {
  title: "T",
  question: "Q",
  parties: ["A", "B"],
  actors: ["A", "B"].map((id) => ({ id, name: id, kind: "state" })),
};

/** Each list within an entry of each noun, with many wrong entries; those of another noun by its schema, not from here. */
export const NOUN_SHAPES: readonly Shape[] = (["record", "head"] as const).flatMap((where) =>
  nounsIn(where).flatMap(([noun, { list, schema }]) =>
    listsIn(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema).flatMap((path) =>
      Object.entries(WRONG).map(
        ([wrong, entry]): Shape => ({
          name: `${wrong} in ${[noun, ...path].join("/")}`,
          make(n) {
            const inner = nested(
              path,
              Array.from({ length: n }, (_, i) => entry(i)),
            ) as object;
            const whole = { ...HEAD, [list]: [...(list === "actors" ? HEAD.actors : []), inner] };
            return new Map([["case.yaml", JSON.stringify(whole)]]);
          },
        }),
      ),
    ),
  ),
);
