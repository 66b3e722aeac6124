import {
  type Case,
  type CaseAsOf,
  type CaseModel,
  caseAsOf,
  hasCome,
  parseDate,
  readStatusQuo,
  type StatusQuoReading,
} from "../record/index.ts";
import { optionsIn, parseStatement } from "../strategy/index.ts";
import type { StaleReason } from "./findings/index.ts";
import { mainModelOn } from "./mainModel.ts";
import { type SolvedModel, solveModel, statesWhere } from "./solvedModel.ts";
import { staleReasons } from "./staleness.ts";

/** What is worked out first on a day, and what everything else rests on: the record then, and the model solved. */
export interface Stand {
  day: number;
  view: CaseAsOf;
  record: Case;
  main: CaseModel | undefined;
  reading: StatusQuoReading | undefined;
  solved: SolvedModel | undefined;
  /** What the case calls dialogue, as an expression. */
  dialogueText: string | undefined;
  /** State indices. */
  dialogue: readonly number[];
  stale: StaleReason[];
  /** Lists of the model that are of a later day: with them no answer is of this day. */
  ahead: ListAhead[];
  /** What the case calls a model of which nothing could be read, where none other speaks for the day. */
  unread?: string;
}

export interface ListAhead {
  decisionMaker: string;
  type?: string;
  date: string;
}

export function standOn(full: Case, day: number): Stand {
  const view = caseAsOf(full, day);
  const record = view.case;
  const main = mainModelOn(record, day);
  const unread = main ? undefined : unreadModel(record);
  const reading = main ? readStatusQuo(record, main, day) : undefined;
  const solved = main ? solveModel(main, statusQuoOptions(main, reading)) : undefined;
  const dialogueText = main && dialogueOf(record, main);
  return {
    day,
    view,
    record,
    main,
    reading,
    solved,
    dialogueText,
    dialogue: solved && dialogueText !== undefined ? statesWhere(solved.space, dialogueText) : [],
    stale: main ? staleReasons(record, main, day) : [],
    ahead: main ? listsAhead(main, day) : [],
    ...(unread === undefined ? {} : { unread }),
  };
}

/** A model that the case names and that has an error throughout: its priorities are stated all the same. */
function unreadModel({ meta, models }: Case): string | undefined {
  const read = new Set(models.map(({ entry }) => entry.id));
  const entry = meta.models?.find(({ id, variantOf }) => variantOf === undefined && !read.has(id));
  return entry && (entry.name ?? entry.file);
}

/** Lists whose own day has not come: what somebody wanted later tells nothing of what he wanted before. */
export function listsAhead({ file }: CaseModel, day: number): ListAhead[] {
  const isAhead = (text: string | undefined) => {
    const date = text === undefined ? undefined : parseDate(text);
    return date !== undefined && hasCome(date, day) !== "yes";
  };
  return file.decisionMakers.flatMap(({ id, preferences, types }): ListAhead[] => [
    ...(isAhead(preferences?.asOf) ? [{ decisionMaker: id, date: preferences!.asOf! }] : []),
    ...Object.entries(types ?? {}).flatMap(([type, list]) =>
      isAhead(list.preferences.asOf) ? [{ decisionMaker: id, type, date: list.preferences.asOf! }] : [],
    ),
  ]);
}

/** What is on by the record; undefined keeps the author's own status quo (graph form has no options). */
export function statusQuoOptions(
  entry: CaseModel,
  reading: StatusQuoReading | undefined,
): readonly string[] | undefined {
  if (entry.file.moves || !reading || reading.options.length === 0) return undefined;
  const isAnyKnown = reading.options.some(
    ({ record, stated }) => record !== undefined || stated !== undefined,
  );
  return isAnyKnown ? reading.on : undefined;
}

/**
 * What counts as dialogue in a model: the expression of the model, of the one it varies or of the case. An option that
 * is a use of force is off in it, unless the expression names that option: talks while somebody attacks are no answer
 * that an author meant who did not say so.
 */
export function dialogueOf(record: Case, main: CaseModel, varied?: CaseModel): string | undefined {
  const text = main.entry.dialogue ?? varied?.entry.dialogue ?? record.meta.dialogue;
  if (text === undefined) return undefined;
  const parsed = parseStatement(text);
  if (!("expression" in parsed)) return text;
  const named = new Set(optionsIn(parsed.expression).map(({ id }) => id));
  const ruledOut = [...forceOptions(main)].filter((id) => !named.has(id));
  return ruledOut.length === 0 ? text : [`(${text})`, ...ruledOut.map((id) => `!${id}`)].join(" & ");
}

/** Options that are a use of force: never a way to dialogue. */
export function forceOptions(main: CaseModel): Set<string> {
  return new Set(
    main.file.decisionMakers.flatMap((dm) =>
      (dm.options ?? []).flatMap(({ id, force }) => (force ? [id] : [])),
    ),
  );
}

/** These, and whatever else once taken stays taken. */
export function graveOptions(main: CaseModel): Set<string> {
  const irreversible = main.file.decisionMakers.flatMap((dm) =>
    (dm.options ?? []).flatMap((option) => (option.irreversible === "on" ? [option.id] : [])),
  );
  return new Set([...forceOptions(main), ...irreversible]);
}
