import { type Case, CaseHead } from "../case.ts";
import { ModelFile } from "./modelFile.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { type AnyNoun, nounsIn } from "./table.ts";

/** A whole that a walk through a case begins with: the head, an entry of the record, the file of a model. */
export interface Root {
  /** The noun of an entry; `head` and `model file` otherwise. */
  noun: string;
  /** What the case holds; places are asked of it. */
  entry: object;
  /** Its fields as the schema has them. */
  value: object;
  shape: Shape;
}

/** Entries of a noun, wherever its list stands. */
export function entriesOf(record: Case, noun: AnyNoun): readonly { id: string }[] {
  const holder = (noun.in === "record" ? record : record.meta) as unknown as Record<string, unknown>;
  return (holder[noun.list] as { id: string }[] | undefined) ?? [];
}

/** An entry's fields as its schema has them. */
export function writtenOf(noun: AnyNoun, entry: object): object {
  return noun.written ? noun.written(entry as never) : entry;
}

export function* rootsOf(record: Case): Generator<Root> {
  yield { noun: "head", entry: record.meta, value: record.meta, shape: shapeOf(CaseHead) };
  for (const [name, noun] of nounsIn("record")) {
    const shape = shapeOf(noun.schema);
    for (const entry of entriesOf(record, noun))
      yield { noun: name, entry, value: writtenOf(noun, entry), shape };
  }
  for (const { file } of record.models)
    yield { noun: "model file", entry: file, value: file, shape: shapeOf(ModelFile) };
}
