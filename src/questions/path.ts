import { z } from "zod";
import {
  betterLists,
  ChoiceVerdictWord,
  type HeldModel,
  holdAgainstRecord,
  JudgedChoice,
  judgeTypes,
  LONG_REST,
  longRests,
  mainModelOn,
  OnRecord,
  OptionStands,
  onRecordFinding,
  REST_VERDICTS,
  recordUntil,
  restatedLists,
  restJudge,
  standsAs,
  TYPE_WORDS,
  variantsOf,
} from "../assessment/index.ts";
import {
  type Case,
  type CaseModel,
  formatDay,
  nearest,
  type Problem,
  ProblemOutput,
  pathProblems,
  statesUnder,
} from "../record/index.ts";
import { EDIT_KINDS } from "../strategy/index.ts";
import { Day, OptionIds, type Told } from "./shape.ts";
import { WrongQuestion } from "./wrongQuestion.ts";

const List = { decisionMaker: z.string(), type: z.string().optional() };

export const Path = z.object({
  asOf: Day.optional().describe("As it was known on this day; absent: all that is on record"),
  from: Day,
  to: Day,
  model: z.object({ id: z.string(), title: z.string(), stated: z.string().optional() }),
  options: z.array(
    z.object({
      option: z.string(),
      decisionMaker: z.string(),
      name: z.string(),
      readBy: z
        .array(z.enum(["onWhen", "offWhen"]))
        .describe("Rules that read it off the record; none: it cannot be observed"),
      spans: z.array(z.object({ from: Day, to: Day, is: OptionStands })),
      file: z.string(),
      line: z.int().min(1),
    }),
  ),
  stretches: z
    .array(
      z.object({
        from: Day,
        to: Day,
        on: OptionIds,
        off: OptionIds,
        open: z.array(z.object({ option: z.string(), is: OptionStands })),
        states: z
          .array(z.int())
          .nullable()
          .describe(
            "Ids of the states it may have been; none: infeasible in the model; null: too open to list",
          ),
      }),
    )
    .describe("The observed state of every day: days on which nothing changes stand together"),
  choices: z.array(JudgedChoice).describe("Who changed which option when, and what the priorities say of it"),
  onRecord: OnRecord.omit({ choices: true, variants: true, observed: true })
    .nullable()
    .describe("The moves counted; null: there is none"),
  rests: z
    .array(
      z.object({
        from: Day,
        to: Day,
        states: z.array(z.int()),
        lists: z.array(
          z.object({
            ...List,
            verdict: z
              .enum(REST_VERDICTS)
              .describe(
                "content: nothing better was open; deterred: others would have answered it by a move that pays them; passed-up: something better was open and not taken; undecided: it turns on what is open",
              ),
            better: z.array(OptionIds).describe("The best it could have moved to: the options on"),
          }),
        ),
      }),
    )
    .describe(
      "Stretches of a year or more without a change, by the lists of whose time a year or more of it is",
    ),
  restsBefore: z.int().describe("Such stretches that lie before any of these priorities were stated"),
  statements: z
    .array(z.object({ ...List, statement: z.string(), contradicted: z.int(), of: z.int() }))
    .describe("Priorities that moves went against, most often first; of: moves of their owner"),
  suggestions: z
    .array(
      z.object({
        ...List,
        edit: z.enum(EDIT_KINDS),
        statement: z.string(),
        becomes: z.array(z.string()).optional(),
        place: z.int(),
        to: z.union([z.int(), z.tuple([z.int(), z.int()])]).optional(),
        size: z.int(),
        explained: z.int(),
        contradicted: z.int(),
        of: z.int(),
      }),
    )
    .describe("Single edits with which fewer moves would be contradicted; never applied"),
  types: z
    .array(
      z.object({
        decisionMaker: z.string(),
        type: z.string(),
        name: z.string(),
        word: z.enum(TYPE_WORDS),
        by: z
          .array(z.object({ date: Day, verdict: ChoiceVerdictWord, statement: z.string().optional() }))
          .describe("The choices that decide"),
      }),
    )
    .describe("Which reading of a decision maker its choices bear out"),
  variants: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      onRecord: OnRecord.omit({ choices: true, variants: true, observed: true }).nullable(),
    }),
  ),
  restated: z
    .array(
      z.object({
        decisionMaker: z.string(),
        before: z.string(),
        after: z.string(),
        since: Day,
        of: z.int(),
        explainedBefore: z.int(),
        explainedAfter: z.int(),
        isNeeded: z.boolean(),
      }),
    )
    .describe("Where the author stated priorities anew, and whether moves made since ask for it"),
  problems: z.array(ProblemOutput as unknown as z.ZodType<Problem>),
});
export type Path = Told<typeof Path>;

export interface PathAsked {
  model?: string | undefined;
  /** Day numbers. */
  from?: number | undefined;
  to?: number | undefined;
  /** The day as of which it is asked, as a day number; absent: all that is on record. */
  asOf?: number | undefined;
}

/**
 * The observed state over time, who moved when, and what the stated priorities say of it.
 *
 * @param record the case, or the case as known on the day `asOf`
 * @throws WrongQuestion
 */
export function path(record: Case, asked: PathAsked): Path {
  const { asOf, from, to } = asked;
  const entry = modelAsked(record.models, asked.model) ?? mainModelOn(record, asOf ?? Infinity);
  if (!entry) throw new WrongQuestion("this case states no priorities by then", "model");
  const until = recordUntil(record);
  if (from !== undefined && until && until.last < from)
    throw new WrongQuestion(`${formatDay(from)} lies after the record, which ends on ${until.text}`, "from");
  const held = holdAgainstRecord(record, entry, { from, to: to ?? asOf });
  if (!held)
    throw new WrongQuestion(
      `no option of ${entry.entry.id} has a rule that reads it off the record; write onWhen beside its options`,
      "model",
    );
  const names = new Map(
    entry.file.decisionMakers.flatMap((dm) => (dm.options ?? []).map(({ id, name }) => [id, name])),
  );
  const { path: observed, choices, lists } = held;
  return {
    ...(asOf === undefined ? {} : { asOf: formatDay(asOf) }),
    from: formatDay(observed.from),
    to: formatDay(observed.to),
    model: {
      id: entry.entry.id,
      title: entry.file.title,
      ...(entry.file.asOf === undefined ? {} : { stated: entry.file.asOf }),
    },
    options: observed.options.map(({ option, decisionMaker, readBy, spans, place }) => ({
      option,
      decisionMaker,
      name: names.get(option) ?? option,
      readBy,
      spans: spans.map((span) => ({
        from: formatDay(span.from),
        to: formatDay(span.to),
        is: standsAs(span.answer),
      })),
      file: place.file,
      line: place.line,
    })),
    stretches: stretchesOf(held),
    choices,
    onRecord: withoutChoices(held),
    ...restsOf(held),
    statements: contradictedStatements(held),
    suggestions: suggestionsOf(held),
    types: judgeTypes(lists, choices).map(({ by, ...judged }) => ({
      ...judged,
      by: by.map((i) => {
        const { to: date, lists: verdicts } = choices[i]!;
        const { verdict, statement } = verdicts.find(({ type }) => type === judged.type)!;
        return { date, verdict, ...(statement === undefined ? {} : { statement }) };
      }),
    })),
    variants: variantsOf(record, entry).map((variant) => {
      const other = holdAgainstRecord(record, variant, { from, to: to ?? asOf });
      return {
        id: variant.entry.id,
        name: variant.entry.name ?? variant.file.title,
        onRecord: other ? withoutChoices(other) : null,
      };
    }),
    restated: restatedLists(record).map(({ since, ...one }) => ({ ...one, since: formatDay(since) })),
    problems: pathProblems(record, held),
  };
}

function modelAsked(models: readonly CaseModel[], id: string | undefined): CaseModel | undefined {
  if (id === undefined) return undefined;
  const found = models.find(({ entry }) => entry.id === id);
  if (found) return found;
  const ids = models.map(({ entry }) => entry.id);
  const near = nearest(id, ids);
  throw new WrongQuestion(
    `no model "${id}" in this case${near ? `, did you mean "${near}"?` : `; expected one of: ${ids.join(", ")}`}`,
    "model",
  );
}

function stretchesOf({ path: observed, space }: HeldModel): Path["stretches"] {
  const ids = observed.options.map(({ option }) => option);
  const asked = observed.stretches.filter(({ to }) => to >= observed.from);
  return asked.map(({ from, to, answers }) => {
    const { states, isTooOpen } = statesUnder(space, ids, answers);
    return {
      from: formatDay(Math.max(from, observed.from)),
      to: formatDay(to),
      on: ids.filter((_, k) => answers[k] === "yes"),
      off: ids.filter((_, k) => answers[k] === "no"),
      open: ids.flatMap((option, k) => {
        const is = standsAs(answers[k]!);
        return is === "on" || is === "off" ? [] : [{ option, is }];
      }),
      states: isTooOpen ? null : states.map(space.idOf),
    };
  });
}

function withoutChoices(held: HeldModel): Path["onRecord"] {
  const found = onRecordFinding(held);
  if (!found) return null;
  const { choices: _, variants: __, observed: ___, ...rest } = found;
  return rest;
}

/** Stretches without a change, of each list those only of which a year or more lies after the day on which it was stated. */
function restsOf({ space, path: observed, lists }: HeldModel): Pick<Path, "rests" | "restsBefore"> {
  const judge = restJudge(space, lists);
  const asked = longRests(space, observed).filter(({ to }) => to >= observed.from);
  const all = asked.map((rest) => ({
    from: formatDay(rest.from),
    to: formatDay(rest.to),
    states: rest.states.map(space.idOf),
    lists: lists
      .filter(({ stated }) => stated === undefined || rest.to - Math.max(rest.from, stated) + 1 >= LONG_REST)
      .map((list) => {
        const { verdict, better } = judge(rest, list);
        return { ...listOf(list), verdict, better: better.map((state) => space.onOptions(state)) };
      }),
  }));
  const rests = all.filter((rest) => rest.lists.length > 0);
  return { rests, restsBefore: all.length - rests.length };
}

function listOf({ decisionMaker, type }: { decisionMaker: string; type?: string | undefined }) {
  return { decisionMaker, ...(type === undefined ? {} : { type }) };
}

function contradictedStatements({ choices, lists }: HeldModel): Path["statements"] {
  const moves = choices.filter(({ kind }) => kind === "move");
  return lists
    .flatMap((list) => {
      const own = moves.flatMap((move) =>
        move.lists.filter((one) => one.decisionMaker === list.decisionMaker && one.type === list.type),
      );
      const counts = new Map<string, number>();
      for (const { verdict, statement } of own)
        if (verdict === "contradicted" && statement !== undefined)
          counts.set(statement, (counts.get(statement) ?? 0) + 1);
      return [...counts].map(([statement, contradicted]) => ({
        ...listOf(list),
        statement,
        contradicted,
        of: own.length,
      }));
    })
    .sort((a, b) => b.contradicted - a.contradicted);
}

function suggestionsOf(held: HeldModel): Path["suggestions"] {
  const { entry, space, table, lists, steps, choices } = held;
  return lists.flatMap((list) => {
    const own = steps.filter(
      (_, i) => choices[i]!.kind === "move" && choices[i]!.decisionMaker === list.decisionMaker,
    );
    return betterLists(entry.model, space, table, list, own).map(
      ({ edit: { edit, statement, becomes, place, to, size }, explained, contradicted }) => ({
        ...listOf(list),
        edit,
        statement,
        ...(becomes === undefined ? {} : { becomes }),
        place,
        ...(to === undefined ? {} : { to }),
        size,
        explained,
        contradicted,
        of: own.length,
      }),
    );
  });
}
