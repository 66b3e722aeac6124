import { z } from "zod";
import { applyWhatIf, type WhatIfEdit } from "../assessment/index.ts";
import { heldTo } from "../record/heldTo.ts";
import { type Case, LIMITS, shortHash } from "../record/index.ts";
import type { Told } from "./shape.ts";
import { WhatIfEditData } from "./whatIfEdit.ts";
import { findModel } from "./workedModel.ts";

/** A list of priorities as the what-if found it, the most important first. */
const ListThen = z.object({
  decisionMaker: z.string(),
  type: z.string().optional(),
  statements: z.array(z.string()).max(LIMITS.whatIf.parts),
});

/** A what-if to hand on: what it changes, and what it was made on, so that it is not laid over something else. */
const WhatIfFile = z.object({
  detente: z.literal("what-if"),
  version: z.literal(1),
  case: z.string(),
  model: z.string(),
  day: z.iso.date(),
  edits: z.array(WhatIfEditData).min(1).max(LIMITS.whatIf.parts),
  of: z.array(ListThen).max(LIMITS.whatIf.parts),
});

/** What a file holds; `refused` says why it is not taken, `differs` whose list is another by now. */
export const ReadWhatIf = z.union([
  z.object({ model: z.string(), day: z.string(), edits: z.array(WhatIfEditData) }),
  z.object({ refused: z.literal("no-what-if") }),
  z.object({ refused: z.literal("unknown-version") }),
  z.object({ refused: z.literal("no-model"), model: z.string() }),
  z.object({
    refused: z.literal("changed"),
    model: z.string(),
    decisionMaker: z.string().optional(),
    type: z.string().optional(),
    place: z.int().optional().describe("Of the first statement that differs, from 1"),
    was: z.string().optional(),
    is: z.string().optional(),
  }),
]);
export type ReadWhatIf = Told<typeof ReadWhatIf>;

/** `record` as known on `day`. */
export function writeWhatIfFile(
  record: Case,
  modelId: string,
  edits: readonly WhatIfEdit[],
  day: string,
): string {
  const file: z.infer<typeof WhatIfFile> = {
    detente: "what-if",
    version: 1,
    case: record.meta.title,
    model: modelId,
    day,
    edits: [...edits],
    of: listsOf(record, modelId),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads what `writeWhatIfFile` wrote, or anything else: a file is somebody's. `recordOn` gives the case as known on a
 * day. Refused where a list says something else than it did: places in the edits are places in that list.
 */
export function readWhatIfFile(text: string, recordOn: (day: string) => Case): ReadWhatIf {
  const said = parsed(text);
  if (said === undefined || said.detente !== "what-if") return { refused: "no-what-if" };
  if (said.version !== 1) return { refused: "unknown-version" };
  const read = heldTo(WhatIfFile, said);
  if (!read.success) return { refused: "no-what-if" };
  const { model, day, edits, of } = read.data;
  const record = recordOn(day);
  if (!record.models.some(({ entry }) => entry.id === model)) return { refused: "no-model", model };
  const now = listsOf(record, model);
  for (const then of of) {
    const list = now.find(
      ({ decisionMaker, type }) => decisionMaker === then.decisionMaker && type === then.type,
    );
    const at = differs(then.statements, list?.statements ?? []);
    if (at === undefined) continue;
    return {
      refused: "changed",
      model,
      decisionMaker: then.decisionMaker,
      ...(then.type === undefined ? {} : { type: then.type }),
      place: at + 1,
      ...(then.statements[at] === undefined ? {} : { was: then.statements[at] }),
      ...(list?.statements[at] === undefined ? {} : { is: list.statements[at] }),
    };
  }
  const made = edits as WhatIfEdit[];
  const { ignored } = applyWhatIf(findModel(record, model).file, made);
  if (now.length !== of.length || ignored.length > 0) return { refused: "changed", model };
  return { model, day, edits: made };
}

function parsed(text: string): { detente?: unknown; version?: unknown } | undefined {
  // The lists stand in it beside the edits.
  if (text.length > LIMITS.whatIf.bytes * 20) return undefined;
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === "object" && said !== null ? said : undefined;
  } catch {
    return undefined;
  }
}

/** By which a what-if in an address knows the lists it was made on: its edits name places, and no words. */
export function markOfLists(record: Case, modelId: string): string {
  return shortHash(JSON.stringify(listsOf(record, modelId)));
}

function listsOf(record: Case, modelId: string): z.infer<typeof ListThen>[] {
  const { lists } = applyWhatIf(findModel(record, modelId).file, []);
  return lists.map(({ decisionMaker, type, rows }) => ({
    decisionMaker,
    ...(type === undefined ? {} : { type }),
    statements: rows.map(({ item, isOff }) => `${isOff ? "off: " : ""}${sayOf(item)}`),
  }));
}

function sayOf(item: string | { say: string }): string {
  return typeof item === "string" ? item : item.say;
}

function differs(then: readonly string[], now: readonly string[]): number | undefined {
  const most = Math.max(then.length, now.length);
  for (let at = 0; at < most; at++) if (then[at] !== now[at]) return at;
  return undefined;
}
