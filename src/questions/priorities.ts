import { z } from "zod";
import {
  At,
  applyWhatIf,
  headingName,
  type Language,
  labelOf,
  oppositeInWords,
  optionPhrase,
  ownName,
  type SolvedModel,
  statementInWords,
  typeName,
  type WhatIfEdit,
} from "../assessment/index.ts";
import { type CaseModel, citedFields, citedIn, remarkText } from "../record/index.ts";
import { checkModel, type Model, type Preferences, payoffsByState } from "../strategy/index.ts";
import type { Told } from "./shape.ts";
import type { WorkedModel } from "./workedModel.ts";

const ShownOption = z.object({
  id: z.string(),
  name: z.string(),
  off: z.string().optional(),
  note: z.string().optional(),
  irreversible: z.enum(["on", "off"]).optional(),
  isOn: z.boolean(),
});

export const ShownDecisionMaker = z.object({
  id: z.string(),
  name: z.string(),
  options: z.array(ShownOption),
  types: z.array(
    z.object({ id: z.string(), name: z.string(), says: z.string().optional(), isKept: z.boolean() }),
  ),
  rankings: z
    .record(z.string(), z.object({ groups: z.array(z.array(z.string())), notShown: z.int() }))
    .describe('Where the author ranked the states: groups in words, best first, by type ("" without types)'),
});
export type ShownDecisionMaker = Told<typeof ShownDecisionMaker>;

const ShownStatement = z.object({
  key: z.string(),
  from: z.int().optional().describe("Its place as written; absent of an added one"),
  say: z.string(),
  inWords: z.string(),
  because: z.string().optional(),
  ...citedFields,
  claims: z.array(z.string()),
  uncertain: z.string().optional(),
  isUnknown: z.boolean(),
  places: z.tuple([z.int(), z.int()]).optional().describe("First and last place the author leaves open"),
  above: z.array(z.string()).optional().describe("The statements that are no more important"),
  isHindsight: z.boolean(),
  isOff: z.boolean(),
  isChanged: z.boolean(),
  isReversed: z.boolean(),
  place: At,
});
export type ShownStatement = Told<typeof ShownStatement>;

export const ShownList = z.object({
  decisionMaker: z.string(),
  type: z.string().optional(),
  statements: z.array(ShownStatement),
});
export type ShownList = Told<typeof ShownList>;

export const CheckedStatement = z.object({
  inWords: z.string().optional(),
  faults: z.array(
    z.object({
      severity: z.enum(["error", "warning"]),
      message: z.string(),
      offset: z.int().optional(),
      length: z.int().optional(),
    }),
  ),
});
export type CheckedStatement = Told<typeof CheckedStatement>;

/** A page shows so many groups of a ranking, and states of a group; the rest are counted. */
const MOST_RANKS = 80;

/** Who decides, their options and types, and where the author ranked states instead of stating priorities. */
export function decisionMakersOf({
  written,
  edited,
  on,
  solved,
  language,
}: WorkedModel): ShownDecisionMaker[] {
  return written.file.decisionMakers.map((dm, d) => {
    const kept = edited.file.decisionMakers[d]?.types;
    const orders = dm.types
      ? Object.entries(dm.types).map(([id, type]) => [id, type.preferences] as const)
      : [["", dm.preferences ?? {}] as const];
    return {
      id: dm.id,
      name: language.words.names.begin(headingName(language, dm)),
      options: (dm.options ?? []).map(({ id, note, irreversible, ...option }) => ({
        id,
        name: optionPhrase(language, option, true),
        ...(option.off === undefined ? {} : { off: optionPhrase(language, option, false) }),
        ...(note === undefined ? {} : { note: remarkText(note) }),
        ...(irreversible === undefined ? {} : { irreversible }),
        isOn: on.has(id),
      })),
      types: Object.entries(dm.types ?? {}).map(([id, { says, saysIn }]) => ({
        id,
        name: typeName(dm, id, language),
        ...(says === undefined ? {} : { says: ownName(language, says, saysIn) }),
        isKept: kept ? Object.hasOwn(kept, id) : true,
      })),
      rankings: Object.fromEntries(
        orders.flatMap(([type, preferences]) => {
          if (preferences.statements || !solved) return [];
          return [[type, rankingOf(solved, preferences as Preferences)] as const];
        }),
      ),
    };
  });
}

function rankingOf(
  solved: SolvedModel,
  { ranking, payoffs }: Preferences,
): { groups: string[][]; notShown: number } {
  const groups =
    ranking ?? [...groupByValue(solved, payoffs ?? {})].sort(([a], [b]) => b - a).map(([, ids]) => ids);
  const name = (id: number) => {
    const state = solved.space.indexOf(id);
    return state < 0 ? String(id) : labelOf(solved, state) || String(id);
  };
  return {
    groups: groups.slice(0, MOST_RANKS).map((ids) => ids.slice(0, MOST_RANKS).map(name)),
    notShown: Math.max(0, groups.length - MOST_RANKS),
  };
}

function groupByValue(
  { space }: SolvedModel,
  payoffs: NonNullable<Preferences["payoffs"]>,
): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [state, value] of Array.from(payoffsByState(space, payoffs)).entries()) {
    const group = groups.get(value);
    if (group) group.push(space.idOf(state));
    else groups.set(value, [space.idOf(state)]);
  }
  return groups;
}

/** Their statements, most important first, as the what-if has them. */
export function listsOf({ record, written, edited, language }: WorkedModel): ShownList[] {
  return edited.lists.map(({ decisionMaker, type, rows }) => {
    const d = written.file.decisionMakers.findIndex(({ id }) => id === decisionMaker);
    const steps = [
      "decisionMakers",
      d,
      ...(type === undefined ? ["preferences"] : ["types", type, "preferences"]),
      "statements",
    ];
    return {
      decisionMaker,
      ...(type === undefined ? {} : { type }),
      statements: rows.map(({ key, from, item, isOff, isChanged, isReversed }) => {
        const parts: Exclude<typeof item, string> = typeof item === "string" ? { say: item } : item;
        const { file, line } = record.placeOf(
          written.file,
          ...steps,
          ...(from === undefined ? [] : [from - 1]),
        );
        return {
          key,
          ...(from === undefined ? {} : { from }),
          say: parts.say,
          inWords: sayInWords(written, parts.say, language),
          ...(parts.because === undefined ? {} : { because: parts.because }),
          ...citedIn(parts.sources),
          claims: parts.claims ?? [],
          ...(parts.uncertain === undefined ? {} : { uncertain: parts.uncertain }),
          isUnknown: parts.unknown === true,
          ...(parts.places === undefined ? {} : { places: parts.places }),
          ...(parts.atLeastAsImportantAs === undefined ? {} : { above: parts.atLeastAsImportantAs }),
          isHindsight: parts.hindsight === true,
          isOff,
          isChanged,
          isReversed,
          place: { file, line },
        };
      }),
    };
  });
}

/** A statement turned into its opposite is said plainly where it can be: "P and not K", not "it is not so that …". */
export function sayInWords(entry: CaseModel, text: string, language: Language): string {
  const opposite = /^!\(.*\)$/.test(text)
    ? oppositeInWords(entry, text.slice(2, -1), undefined, language)
    : undefined;
  return opposite ?? statementInWords(entry, text, undefined, language);
}

/** Faults of the statement itself: those of other statements are not its own. */
export function checkStatement(
  written: CaseModel,
  before: readonly WhatIfEdit[],
  edit: Extract<WhatIfEdit, { say: string }>,
  language: Language,
): CheckedStatement {
  const { file, lists, ignored } = applyWhatIf(written.file, [...before, edit]);
  if (ignored.includes(edit) || edit.say.trim() === "") return { faults: [] };
  const list = lists.find((one) => one.decisionMaker === edit.decisionMaker && one.type === edit.type);
  const on = (list?.rows ?? []).slice(0, edit.place).filter(({ isOff }) => !isOff).length - 1;
  const path = [
    "decisionMakers",
    file.decisionMakers.findIndex(({ id }) => id === edit.decisionMaker),
    ...(edit.type === undefined ? ["preferences"] : ["types", edit.type, "preferences"]),
    "statements",
    on,
  ];
  const faults = checkModel(file as Model).flatMap(({ severity, message, offset, length, path: at }) =>
    severity !== "note" && path.every((step, i) => at[i] === step)
      ? [
          {
            severity,
            message,
            ...(offset === undefined ? {} : { offset }),
            ...(length === undefined ? {} : { length }),
          },
        ]
      : [],
  );
  return faults.some(({ severity }) => severity === "error")
    ? { faults }
    : { inWords: sayInWords(written, edit.say, language), faults };
}
