import { type Case, type CaseModel, hasCome, parseDate } from "../record/index.ts";

/**
 * The model whose priorities speak for a day: the latest one, variants aside, whose own day has come. A model
 * without a day speaks for every day. None when all were written for later days.
 */
export function mainModelOn(record: Case, day: number): CaseModel | undefined {
  let best: { model: CaseModel; first: number } | undefined;
  for (const model of record.models) {
    if (model.entry.variantOf !== undefined) continue;
    const date = model.file.asOf === undefined ? undefined : parseDate(model.file.asOf);
    if (date && hasCome(date, day) !== "yes") continue;
    const first = date?.first ?? Number.NEGATIVE_INFINITY;
    if (!best || first > best.first) best = { model, first };
  }
  return best?.model;
}

/** Its variants; on a day, those whose own day has come: one that bears none speaks for the model's. */
export function variantsOf(record: Case, model: CaseModel | undefined, day?: number): CaseModel[] {
  const hasBegun = ({ file }: CaseModel) => {
    const date = file.asOf === undefined ? undefined : parseDate(file.asOf);
    return day === undefined || date === undefined || hasCome(date, day) === "yes";
  };
  return record.models.filter(
    (one) => one.entry.variantOf !== undefined && one.entry.variantOf === model?.entry.id && hasBegun(one),
  );
}
