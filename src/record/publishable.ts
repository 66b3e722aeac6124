import { caseAsOf } from "./asOf.ts";
import type { Case } from "./case.ts";
import { type Cuts, cutCase } from "./cut.ts";
import { formatDay } from "./date.ts";
import type { FieldFacts } from "./fields.ts";
import { entriesOf, writtenOf } from "./nouns/roots.ts";
import type { Shape } from "./nouns/shape.ts";
import { nounsIn } from "./nouns/table.ts";
import { parseModel } from "./parseModel.ts";
import { writePlain } from "./writePlain.ts";

export const WITHHELD = ["notes", "unverified"] as const;
export type Withheld = (typeof WITHHELD)[number];

export interface PublishLimits {
  /** Day number: nothing known later is in the texts. */
  day?: number | undefined;
  /** `notes`: every `note` field; `unverified`: facts nobody has looked up. */
  without: readonly Withheld[];
}

/**
 * The texts of a case as they may be shown to others. They are written anew from what the case is allowed to
 * say, not cut out of what its author wrote: comments, fields no schema knows, files no one named and
 * entries that are faulty or left out are never looked at, so none of their characters can slip through.
 */
export function filesToPublish(record: Case, { day, without }: PublishLimits): Map<string, string> {
  const view = day === undefined ? record : caseAsOf(record, day).case;
  const withholding = new Withholding(new Set(without));
  const { case: shown } = cutCase(view, withholding);
  const withheld = (view.meta.withheld ?? 0) + withholding.unseen.size;
  return writeCase(shown, {
    ...(day === undefined ? {} : { asOf: formatDay(day) }),
    ...(withheld === 0 ? {} : { withheld }),
  });
}

/** What the schemas mark as not to be shown, and what leads nowhere. */
class Withholding implements Cuts {
  readonly keepsDangling = false;
  /** What was withheld since nobody has looked it up. */
  readonly unseen = new Set<object>();
  private readonly without: ReadonlySet<Withheld>;

  constructor(without: ReadonlySet<Withheld>) {
    this.without = without;
  }

  keepsPart(part: object, shape: Shape): boolean {
    if (!this.without.has("unverified")) return true;
    const course = (part as Record<string, unknown>)[shape.part?.course ?? ""];
    const items = Array.isArray(course)
      ? shape.fields.find(({ name }) => name === shape.part!.course)
      : undefined;
    const isKept =
      !isUnseen(part, shape) &&
      !(items && (course as object[]).some((item) => isUnseen(item, items.shape.item!)));
    if (!isKept) this.unseen.add(part);
    return isKept;
  }

  keepsField(facts: FieldFacts): boolean {
    return facts.withheld === undefined && !(facts.note && this.without.has("notes"));
  }

  value(value: unknown): unknown {
    return value;
  }
}

/** Whether a part is marked as one that nobody has looked up. */
function isUnseen(part: object, { fields }: Shape): boolean {
  return fields.some(({ name, shape }) => {
    const marked = (part as Record<string, unknown>)[name];
    return shape.facts.verification && (marked === "unverified" || marked === "general-knowledge");
  });
}

function writeCase(record: Case, head: object): Map<string, string> {
  const texts = new Map<string, string>();
  // What the limits leave of a model may be too little to be one; a variant goes with what it varies.
  const unfit = new Set(record.meta.models?.map(({ id }) => id));
  for (const { entry, file } of record.models) {
    if (entry.variantOf !== undefined && unfit.has(entry.variantOf)) continue;
    const text = writePlain(entry.file, file);
    if (!parseModel(entry.file, text).model) continue;
    texts.set(entry.file, text);
    unfit.delete(entry.id);
  }
  const meta = { ...record.meta, ...head };
  if (meta.models) meta.models = meta.models.filter(({ id }) => !unfit.has(id));

  const contents = contentByFile(record);
  const names: string[] = [];
  const files = new Map<string, string>();
  for (const name of new Set(meta.files)) {
    const content = contents.get(name);
    if (name === "case.yaml" || !content) continue;
    // Sources of a reference manager's file are written as CSL-JSON, which every reader of cases knows.
    const written = /\.(bib|ris)$/i.test(name) ? `${name}.json` : name;
    names.push(written);
    files.set(written, writePlain(written, content));
  }
  if (meta.files) meta.files = names;
  return new Map([
    ["case.yaml", writePlain("case.yaml", { ...meta, ...contents.get("case.yaml") })],
    ...texts,
    ...files,
  ]);
}

/** The lists of each file of the record, in the order of the nouns. */
function contentByFile(record: Case): Map<string, Record<string, object[]>> {
  const contents = new Map<string, Record<string, object[]>>();
  for (const [, noun] of nounsIn("record"))
    for (const entry of entriesOf(record, noun)) {
      const { file } = record.placeOf(entry);
      const content = contents.get(file) ?? {};
      contents.set(file, content);
      const list = content[noun.list] ?? [];
      content[noun.list] = list;
      list.push(writtenOf(noun, entry));
    }
  return contents;
}
