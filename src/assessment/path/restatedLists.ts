import type { Case, CaseModel } from "../../record/index.ts";
import { parseDate } from "../../record/index.ts";
import type { ChoiceVerdict } from "./judgeChoice.ts";
import { type HeldModel, holdAgainstRecord } from "./onRecord.ts";

/**
 * Where the author stated a decision maker's priorities anew: did the record ask for it? Compared are the verdicts of
 * the old and of the new lists on the moves made since the new were stated; of several types the best counts, so that a
 * change is called needed only where no reading of the old explains a move that some reading of the new does.
 */
export interface RestatedList {
  decisionMaker: string;
  before: string;
  after: string;
  /** Day from which the new ones speak, as a day number. */
  since: number;
  /** Moves made since. */
  of: number;
  /** Of these, explained by the old and by the new. */
  explainedBefore: number;
  explainedAfter: number;
  isNeeded: boolean;
}

export function restatedLists(record: Case): RestatedList[] {
  const models = record.models
    .filter(({ entry, file }) => entry.variantOf === undefined && dayOf(file.asOf) !== undefined)
    .sort((a, b) => dayOf(a.file.asOf)! - dayOf(b.file.asOf)!);
  return models.slice(1).flatMap((after, i) => compare(record, models[i]!, after));
}

function compare(record: Case, before: CaseModel, after: CaseModel): RestatedList[] {
  const since = dayOf(after.file.asOf)!;
  const [old, now] = [before, after].map((entry) => holdAgainstRecord(record, entry, { from: since }));
  if (!old || !now) return [];
  return after.file.decisionMakers.flatMap(({ id }): RestatedList[] => {
    if (!before.file.decisionMakers.some((dm) => dm.id === id)) return [];
    const moves = (held: HeldModel) =>
      held.choices.filter(({ kind, decisionMaker }) => kind === "move" && decisionMaker === id);
    const explained = (held: HeldModel) => moves(held).filter((move) => has(move, "explained"));
    const [was, is] = [explained(old), explained(now)];
    const key = ({ to, changes }: (typeof was)[number]) => JSON.stringify([to, changes]);
    const known = new Set(was.map(key));
    return [
      {
        decisionMaker: id,
        before: before.entry.id,
        after: after.entry.id,
        since,
        of: moves(now).length,
        explainedBefore: was.length,
        explainedAfter: is.length,
        isNeeded: is.some((move) => !known.has(key(move))),
      },
    ];
  });
}

function has({ lists }: HeldModel["choices"][number], word: ChoiceVerdict): boolean {
  return lists.some(({ verdict }) => verdict === word);
}

function dayOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDate(text)?.last;
}
