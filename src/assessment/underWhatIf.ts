import type { Case, CaseModel } from "../record/index.ts";
import type { Model } from "../strategy/index.ts";
import { applyWhatIf, type WhatIfEdit } from "./whatIf.ts";

type Step = string | number;

/**
 * The case as it would be if a model of it were edited; `record` is the case as known on the day the edits are of. What is
 * edited stands where what it was made of stands, so that grounds lead where they did.
 */
export function caseUnder(record: Case, modelId: string, edits: readonly WhatIfEdit[]): Case {
  const written = record.models.find(({ entry }) => entry.id === modelId);
  if (!written) return record;
  const { file, lists } = applyWhatIf(written.file, edits);
  if (file === written.file) return record;
  const originals = new Map<object, [part: object, ...steps: Step[]]>();
  const trace = (made: unknown, was: object, steps: readonly Step[], original: unknown): void => {
    if (typeof made !== "object" || made === null || made === original) return;
    originals.set(made, [was, ...steps]);
    for (const [name, part] of Object.entries(made)) {
      const step = Array.isArray(made) ? Number(name) : name;
      trace(part, was, [...steps, step], (original as Record<string, unknown> | undefined)?.[name]);
    }
  };
  trace(file, written.file, [], written.file);
  // Of a list of which some went, each statement has the place it was written at; an added one that of its list.
  const positions = new Map<object, (number | undefined)[]>();
  for (const { decisionMaker, type, rows } of lists) {
    const dm = file.decisionMakers.find(({ id }) => id === decisionMaker);
    const statements = (type === undefined ? dm : dm?.types?.[type])?.preferences?.statements;
    const origin = statements && originals.get(statements);
    if (!origin) continue;
    const on = rows
      .filter(({ isOff }) => !isOff)
      .map(({ from }) => (from === undefined ? undefined : from - 1));
    positions.set(statements, on);
    statements.forEach((statement, i) => {
      if (typeof statement === "object") originals.set(statement, stepIn(origin, on[i]));
    });
  }
  /** Steps lead through the edited model: what is passed on the way tells where the rest belongs. */
  const original = (part: object, steps: readonly Step[]): [object, ...Step[]] => {
    let way: [object, ...Step[]] = originals.get(part) ?? [part];
    let at: unknown = part;
    for (const step of steps) {
      const list = typeof at === "object" && at !== null ? positions.get(at) : undefined;
      way = list ? stepIn(way, list[Number(step)]) : [...way, step];
      at = (at as Record<Step, unknown> | undefined)?.[step];
    }
    return way;
  };
  const edited: CaseModel = { entry: written.entry, file, model: file as Model };
  return {
    ...record,
    models: record.models.map((model) => (model === written ? edited : model)),
    placeOf: (part, ...steps) => record.placeOf(...original(part, steps)),
    placeInside: (part, steps, offset, length) => {
      const [was, ...rest] = original(part, steps);
      return record.placeInside(was, rest, offset, length);
    },
  };
}

function stepIn(way: readonly [object, ...Step[]], place: number | undefined): [object, ...Step[]] {
  return place === undefined ? [...way] : [...way, place];
}
