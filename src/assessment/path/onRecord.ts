import {
  type Case,
  type CaseModel,
  type Choice,
  formatDay,
  type JudgedOption,
  judgedOptions,
  type ObservedPath,
  type ObservedStretches,
  observedBy,
  observedPath,
  type Steps,
  stepsOf,
  stretchesDuring,
} from "../../record/index.ts";
import { buildStateSpace, type StateSpace, statementText, TruthTable } from "../../strategy/index.ts";
import type { JudgedChoice, ObservedSpans, OnRecord } from "../findings/onRecord.ts";
import { type ChoiceVerdict, forestalls, judgeSteps, optionsThatDecide } from "./judgeChoice.ts";
import { type JudgedList, listsOf } from "./lists.ts";
import { standsAgainst } from "./standsAgainst.ts";
import { judgeTypes } from "./types.ts";

/** A model held against what the parties did: the path it observes, and what each list says of each choice. */
export interface HeldModel {
  entry: CaseModel;
  path: ObservedPath;
  space: StateSpace;
  table: TruthTable;
  lists: JudgedList[];
  steps: Steps[];
  choices: JudgedChoice[];
}

/**
 * @param record the case as known on a day; undefined where the model has errors, no options or no rule that reads one
 * @param between first and last day of the choices judged, as day numbers
 */
export function holdAgainstRecord(
  record: Case,
  entry: CaseModel,
  between: { from?: number | undefined; to?: number | undefined } = {},
): HeldModel | undefined {
  if (entry.file.moves || !entry.file.decisionMakers.some(hasRules)) return undefined;
  const { space } = buildStateSpace(withoutStatusQuo(entry));
  if (!space) return undefined;
  const path = observedPath(record, entry, between);
  const table = new TruthTable(space);
  const lists = listsOf(entry, space);
  const steps = path.choices.map((choice) => stepsOf(space, path, choice));
  const judgements = judgedOptions(record, entry);
  const sober = judgements.length === 0 ? undefined : observedBy("facts", record, entry, between);
  const byDay = new Map<number, Choice[]>();
  for (const choice of path.choices) byDay.set(choice.latest, [...(byDay.get(choice.latest) ?? []), choice]);
  const choices = path.choices.map((choice, i) =>
    withJudgements(judged(choice, steps[i]!, byDay.get(choice.latest)!, { path, space, table, lists }), () =>
      sober ? restsOn(choice, steps[i]!, { space, table, lists }, sober, judgements) : [],
    ),
  );
  return { entry, path, space, table, lists, steps, choices };
}

function hasRules({ options }: CaseModel["file"]["decisionMakers"][number]): boolean {
  return (options ?? []).some(({ onWhen, offWhen }) => onWhen !== undefined || offWhen !== undefined);
}

/** Where things stand is what is asked. */
function withoutStatusQuo({ model }: CaseModel): CaseModel["model"] {
  const { statusQuo: _, ...rest } = model;
  return rest;
}

function judged(
  choice: Choice,
  { steps, isTooOpen }: Steps,
  sameDay: readonly Choice[],
  { path, space, table, lists }: Pick<HeldModel, "path" | "space" | "table" | "lists">,
): JudgedChoice {
  const own = lists.filter(({ decisionMaker }) => decisionMaker === choice.decisionMaker);
  const { notOwn } = choice;
  const verdicts = own.map((list): JudgedChoice["lists"][number] => {
    const { verdict: of, decidedBy } = judgeSteps(steps, list, table);
    const verdict = notOwn ? "undecided" : of;
    const place = decidedBy.length === 1 ? decidedBy[0]! : undefined;
    return {
      decisionMaker: list.decisionMaker,
      ...(list.type === undefined ? {} : { type: list.type }),
      verdict: isTooOpen ? "undecided" : verdict,
      ...(place === undefined
        ? {}
        : { statement: statementText(list.statements![place]!), place: place + 1 }),
      beforehand: list.stated !== undefined && choice.latest <= list.stated,
      mayBe:
        verdict !== "contradicted"
          ? []
          : [
              ...(forestalls(space, steps, list, lists) ? (["forestalls"] as const) : []),
              ...(gainsJointly(space, path, choice, sameDay, list) ? (["joint"] as const) : []),
            ],
    };
  });
  const all = new Set(verdicts.map(({ verdict }) => verdict));
  const [first] = all;
  return {
    kind: notOwn ? "not-own" : choice.kind,
    decisionMaker: choice.decisionMaker,
    from: formatDay(choice.earliest),
    to: formatDay(choice.latest),
    changes: choice.changes.map(({ option, toOn, kind }) => ({ option, isOn: toOn, kind })),
    because: choice.changes
      .flatMap(({ because }) => because)
      .filter(({ kind, id }, i, found) => found.findIndex((one) => one.kind === kind && one.id === id) === i)
      .map(({ place: { file, line }, ...ground }) => ({ ...ground, place: { file, line } })),
    verdict: all.size === 1 ? first! : "undecided",
    lists: verdicts,
    ...(all.size === 1 && first !== "undecided"
      ? {}
      : undecided(
          all,
          steps,
          isTooOpen,
          notOwn,
          own.filter((_, i) => verdicts[i]!.verdict === "undecided"),
          choice,
          path,
          space,
        )),
  };
}

function withJudgements(
  choice: JudgedChoice,
  restsOn: () => NonNullable<JudgedChoice["restsOn"]>,
): JudgedChoice {
  const found = choice.lists.some(({ verdict }) => verdict !== "undecided") ? restsOn() : [];
  return found.length === 0 ? choice : { ...choice, restsOn: found };
}

/** The judgements without which a verdict on a choice would turn on what is open. */
function restsOn(
  choice: Choice,
  asRead: Steps,
  { space, table, lists }: Pick<HeldModel, "space" | "table" | "lists">,
  sober: ObservedStretches,
  judgements: readonly JudgedOption[],
): NonNullable<JudgedChoice["restsOn"]> {
  const own = lists.filter(({ decisionMaker }) => decisionMaker === choice.decisionMaker);
  const verdictsOn = ({ steps }: Steps) => own.map((list) => judgeSteps(steps, list, table).verdict).join();
  if (verdictsOn(asRead) === verdictsOn(stepsOf(space, sober, choice))) return [];
  return judgements.flatMap(({ option, judgements: told }) =>
    told.map(({ id: _, place: { file, line }, ...said }) => ({ option, ...said, place: { file, line } })),
  );
}

function undecided(
  verdicts: ReadonlySet<ChoiceVerdict>,
  steps: Steps["steps"],
  isTooOpen: boolean,
  notOwn: "nobody" | "others" | undefined,
  lists: readonly JudgedList[],
  choice: Choice,
  path: ObservedPath,
  space: StateSpace,
): Pick<JudgedChoice, "why" | "turnsOn"> {
  if (notOwn) return { why: notOwn };
  if (isTooOpen) return { why: "too-open" };
  if (steps.length === 0) return { why: "infeasible" };
  const why = verdicts.size > 1 ? "readings-differ" : "open";
  if (!verdicts.has("undecided")) return { why };
  const changed = new Set(choice.changes.map(({ option }) => option));
  const turnsOn = optionsThatDecide(space, steps, lists).filter((option) => !changed.has(option));
  if (turnsOn.length === 0) return { why };
  if (why === "readings-differ") return { why, turnsOn };
  return turnsOn.every((option) => isReadThroughout(path, option, choice))
    ? { why: "order" }
    : { why: "open", turnsOn };
}

/** The record tells how the option stood all the time: what is open is only which move came first. */
function isReadThroughout(path: ObservedPath, option: string, { earliest, latest }: Choice): boolean {
  const k = path.options.findIndex((one) => one.option === option);
  return stretchesDuring(path, earliest - 1, latest).every(
    ({ answers }) => answers[k] === "yes" || answers[k] === "no",
  );
}

/** With what others changed on the same day, is the mover better off, however what is open is read? */
function gainsJointly(
  space: StateSpace,
  path: ObservedPath,
  choice: Choice,
  together: readonly Choice[],
  { ranks }: JudgedList,
): boolean {
  if (together.length < 2) return false;
  const joint = { ...choice, earliest: choice.latest, changes: together.flatMap(({ changes }) => changes) };
  const { steps } = stepsOf(space, path, joint);
  return steps.length > 0 && steps.every(([from, to]) => ranks[to]! > ranks[from]!);
}

/** The moves counted, as the page says it. Choices merely shown are judged, and not counted: nobody saw them made. */
export function onRecordFinding(held: HeldModel, variants: readonly HeldModel[] = []): OnRecord | null {
  const { choices, lists, path } = held;
  const moves = movesOf(held);
  if (moves.length === 0) return null;
  return {
    ...countsOf(moves),
    differ: moves.filter(({ why }) => why === "readings-differ").length,
    credited: moves.filter(
      ({ verdict, lists: by }) => verdict === "explained" && by.every(({ beforehand }) => !beforehand),
    ).length,
    clearest: clearest(moves),
    refuted: judgeTypes(lists, choices).flatMap(({ decisionMaker, type, word, by }) => {
      const first = word === "contradicted" ? choices[by[0]!] : undefined;
      if (!first) return [];
      const { statement } = first.lists.find((one) => one.type === type)!;
      return [{ decisionMaker, type, date: first.to, ...(statement === undefined ? {} : { statement }) }];
    }),
    stands: standsAgainst(held),
    lists: lists.map(({ decisionMaker, type }) => {
      const own = moves.flatMap((move) =>
        move.lists.filter((one) => one.decisionMaker === decisionMaker && one.type === type),
      );
      return {
        decisionMaker,
        ...(type === undefined ? {} : { type }),
        explained: count(own, "explained"),
        contradicted: count(own, "contradicted"),
        tie: count(own, "tie"),
        undecided: count(own, "undecided"),
        of: own.length,
        credited: own.filter(({ verdict, beforehand }) => verdict === "explained" && !beforehand).length,
      };
    }),
    variants: variants.flatMap((variant) => {
      const own = movesOf(variant);
      return own.length === 0 ? [] : [{ id: variant.entry.entry.id, ...countsOf(own) }];
    }),
    choices,
    observed: observedSpans(path),
  };
}

function movesOf({ choices }: HeldModel): JudgedChoice[] {
  return choices.filter(({ kind }) => kind === "move");
}

function countsOf(
  moves: readonly JudgedChoice[],
): Pick<OnRecord, "explains" | "contradicts" | "ties" | "of"> {
  return {
    explains: count(moves, "explained"),
    contradicts: count(moves, "contradicted"),
    ties: count(moves, "tie"),
    of: moves.length,
  };
}

function count(of: readonly { verdict: ChoiceVerdict }[], word: ChoiceVerdict): number {
  return of.filter(({ verdict }) => verdict === word).length;
}

/** The variant whose priorities explain most of the record's moves, if it explains more than the main model and is contradicted no more often. */
export function betterVariant<V extends { explains: number; contradicts: number }>(
  main: { explains: number; contradicts: number },
  variants: readonly V[],
): V | undefined {
  return variants
    .filter(({ explains, contradicts }) => explains > main.explains && contradicts <= main.contradicts)
    .sort((a, b) => b.explains - a.explains || a.contradicts - b.contradicts)[0];
}

/** How the options stood, as days in words of the record. */
function observedSpans({ from, to, options }: ObservedPath): ObservedSpans {
  return {
    from: formatDay(from),
    to: formatDay(to),
    options: options.map(({ option, decisionMaker, readBy, spans }) => ({
      option,
      decisionMaker,
      spans: (readBy.length === 0 ? [] : spans).map((span) => ({
        from: formatDay(span.from),
        to: formatDay(span.to),
        is: standsAs(span.answer),
      })),
    })),
  };
}

export function standsAs(answer: ObservedPath["stretches"][number]["answers"][number]) {
  return answer === "yes" ? "on" : answer === "no" ? "off" : answer;
}

/** A model and its variants held against what is known by a day; null: no model, no rule or no move. */
export function onRecordOn(
  record: Case,
  main: CaseModel | undefined,
  variants: readonly CaseModel[],
  day: number,
): OnRecord | null {
  const hold = (entry: CaseModel) => holdAgainstRecord(record, entry, { to: day });
  const held = main && hold(main);
  return held
    ? onRecordFinding(
        held,
        variants.flatMap((entry) => hold(entry) ?? []),
      )
    : null;
}

/** Against the highest priority, whatever the reading of the mover; of several the latest. */
function clearest(moves: readonly JudgedChoice[]): OnRecord["clearest"] {
  const places = ({ lists }: JudgedChoice) => lists.map(({ place }) => place ?? Number.MAX_SAFE_INTEGER);
  const lowest = (move: JudgedChoice) => Math.max(...places(move));
  const highest = (move: JudgedChoice) => Math.min(...places(move));
  const found = moves
    .filter(({ verdict }) => verdict === "contradicted")
    .sort((a, b) => lowest(a) - lowest(b) || highest(a) - highest(b) || (a.to < b.to ? 1 : -1))[0];
  if (!found) return null;
  const { statement, type } = found.lists[0]!;
  return {
    decisionMaker: found.decisionMaker,
    date: found.to,
    changes: found.changes,
    ...(statement === undefined ? {} : { statement }),
    ...(type === undefined ? {} : { type }),
  };
}
