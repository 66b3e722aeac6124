import { z } from "zod";
import type { Told } from "../record/told.ts";

/** A value as YAML and JSON know it. */
export type Data = null | boolean | number | string | Data[] | { [field: string]: Data };
export type Entry = { [field: string]: Data };
/** Fields to set, by name; null takes a field out. What is not named stays. */
export type FieldChanges = { [field: string]: Data };

const DataShape: z.ZodType<Data> = z.json();
const EntryShape: z.ZodType<Entry> = z.record(z.string(), DataShape);
const place = z.int().min(0);
const was = EntryShape.optional().describe(
  "What these fields read when the change was thought of; refused where one reads otherwise by now",
);

/** Whose list of statements: a decision maker's, or that of one of its types. */
const List = z.object({ decisionMaker: z.string(), type: z.string().optional() });
export type StatementList = Told<typeof List>;

const change = <Name extends string, Fields extends z.core.$ZodShape>(name: Name, fields: Fields) =>
  z.object({ change: z.literal(name), ...fields });
const ofList = List.shape;
const ofMaker = { decisionMaker: z.string() };
const ofType = { ...ofMaker, type: z.string() };

/** Edits to one model file, without saying which: they serve a model of the case and a variant alike. */
export const ModelChangeShape = z.discriminatedUnion("change", [
  change("add-statement", { ...ofList, statement: DataShape, at: place.optional() }),
  change("change-statement", { ...ofList, at: place, fields: EntryShape, was }).describe(
    "Text and grounds: {say, because, uncertain …}; null takes a field out",
  ),
  change("move-statement", { ...ofList, at: place, to: place }),
  change("delete-statement", { ...ofList, at: place, was }),
  change("switch-off-statement", { ...ofList, at: place }).describe(
    "Kept in the file under `switchedOff`, with its grounds, and not counted",
  ),
  change("switch-on-statement", { ...ofList, at: place, to: place.optional() }).describe(
    "at: position in `switchedOff`; to: where it goes in the list; absent: to the end",
  ),
  change("add-option", { ...ofMaker, option: EntryShape, at: place.optional() }),
  change("change-option", { option: z.string(), fields: EntryShape, was }),
  change("delete-option", {
    option: z.string(),
    force: z.boolean().optional(),
    clear: z.boolean().optional(),
    was,
  }).describe(
    "Refused while this model speaks of it, unless forced; with `clear` what speaks of it goes too. `rename-option` of the case renames it in all models and outcomes",
  ),
  change("add-decision-maker", { entry: EntryShape, at: place.optional() }),
  change("change-decision-maker", { ...ofMaker, fields: EntryShape, was }),
  change("delete-decision-maker", { ...ofMaker, was }),
  change("move-decision-maker", { ...ofMaker, to: place }),
  change("add-type", { ...ofType, entry: EntryShape }),
  change("change-type", { ...ofType, fields: EntryShape, was }),
  change("rename-type", { ...ofType, to: z.string() }),
  change("delete-type", { ...ofType, was }),
  change("change-model", { fields: EntryShape, was }).describe(
    "Fields at the head of the model: title, asOf, infeasible, statusQuo, note …",
  ),
]);
/** One level only: what stands in a `Data` is as it is. */
type Absent<T> = T extends object ? { [K in keyof T]: Exclude<T[K], undefined> } : never;
export type ModelChange = Absent<z.infer<typeof ModelChangeShape>>;
