import { z } from "zod";
import { withoutLevels } from "../../strategy/levels.ts";
import type { Model } from "../../strategy/model.ts";
import {
  Citations,
  DateText,
  endsOn,
  fieldFacts,
  fields,
  Id,
  idOf,
  knownSince,
  Label,
  LongText,
  names,
  namesIn,
  note,
  part,
  saysIn,
  Title,
  withFacts,
} from "../fields.ts";
import { Rule } from "../rule.ts";
import { withDecimalPoint } from "../slips/decimalComma.ts";

/**
 * A model as its file holds it: the graph model of strategy/model.ts, and beside each part what ties it to
 * the record: grounds of a statement, the rule that reads an option off the record on a day.
 */

const ExpressionText = z
  .string()
  .min(1)
  .max(2000)
  .describe("Option ids with !, &, |, if, only if, iff and parentheses: P only if K");
fieldFacts.add(ExpressionText, { isExpression: true });

const HindsightMark = withFacts(z.boolean(), { hindsight: true });

export const StatementItem = z.union([
  ExpressionText,
  part(
    fields({
      say: ExpressionText,
      because: LongText.optional().describe(
        "The ground in words; without sources or claims it is the author's judgement",
      ),
      sources: Citations.optional().describe("Sources it rests on"),
      claims: z.array(idOf("claim")).optional().describe("Claims of the case it rests on"),
      uncertain: LongText.optional().describe("Set when you are not sure of it: why"),
      known: knownSince(),
      hindsight: HindsightMark.optional().describe(
        "true: written with knowledge of what came later; absent: false",
      ),
      unknown: z
        .literal(true)
        .optional()
        .describe(
          "true: you do not know whether it wants this, its opposite or neither; absent: it wants this",
        ),
      places: z
        .tuple([z.int().min(1), z.int().min(1)])
        .optional()
        .describe("Its place is open: the first and the last it may have, counted from 1"),
      atLeastAsImportantAs: z
        .array(ExpressionText)
        .min(1)
        .optional()
        .describe("Its place is open, but these statements of the list, as written, are no more important"),
    }),
    { counted: "statements", knownBy: ["known", "hindsight", "always"] },
  ),
]);
export type StatementItem = z.infer<typeof StatementItem>;

const LevelId = z
  .string()
  .max(40)
  .regex(/^[A-Za-z0-9_][A-Za-z0-9_-]*$/, "expected letters, digits, _ or -");

/** A number that prints otherwise than written (`10.0`, `1e3`, as R and Python write them) arrives as text. */
const Numeral = z
  .union([z.number(), z.string().regex(/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i, "expected a number")], {
    error: ({ input }) => {
      const number = typeof input === "string" ? withDecimalPoint(input) : undefined;
      return number === undefined ? "expected a number" : `expected a number with a decimal point: ${number}`;
    },
  })
  .transform(Number);
/** As states name it, a level of it among them: `R>=some`. */
const OptionId = withFacts(z.string(), { label: true });
const StateId = Numeral.refine(Number.isSafeInteger, "expected a whole number: the id of a state");

export const PreferencesItem = part(
  fields({
    asOf: withFacts(DateText, { time: "speaks" })
      .optional()
      .describe("The day whose priorities the list states: it speaks for no day before; absent: the model's"),
    statements: z.array(StatementItem).min(1).max(64).optional().describe("Most important first"),
    // What is switched off counts nowhere, and when it was written is not asked.
    switchedOff: withFacts(z.array(StatementItem).max(200), { undated: true })
      .optional()
      .describe("Statements kept with their grounds and not counted"),
    ranking: z
      .array(z.array(StateId).min(1))
      .optional()
      .describe("State ids, best group first, ties share a group"),
    payoffs: z
      .union([z.record(z.string(), Numeral), z.array(z.array(Numeral)).min(1)])
      .optional()
      .describe(
        "By state id, higher is better; only the order counts. Between two decision makers also as rows and columns: [[3, 1], [4, 2]], a row for each combination of the first's options (none on, the first on …), a column for each of the second's",
      ),
    unknown: z
      .array(z.tuple([StateId, StateId]))
      .optional()
      .describe("Pairs of states between which the preference is not known"),
    much: Numeral.optional().describe(
      "From when on a preference is strong: better on one of so many most important statements, ahead by so many groups of a ranking, or by so many units of payoff; absent: nothing is strong",
    ),
  }),
  { knownBy: ["always"], mend: mendPreferences },
);
export type PreferencesItem = z.infer<typeof PreferencesItem>;

export const TypeItem = part(
  fields({
    name: Title.optional().describe("What this reading is called"),
    names,
    says: LongText.optional().describe("This reading of the actor in a sentence"),
    saysIn,
    known: knownSince(),
    hindsight: HindsightMark.optional().describe(
      "true: written with knowledge of what came later; absent: false",
    ),
    orderedLater: z
      .boolean()
      .optional()
      .describe(
        "true: the reading was public by `known`, and its list was set down later, with knowledge of what came; absent: false",
      ),
    preferences: PreferencesItem.describe("What it wants, read this way"),
  }),
  { counted: "types", knownBy: ["known", "hindsight", "always"] },
);

const LEVEL_FIELDS = ["names", "off", "offNames", "onWhen", "offWhen", "shortOf"] as const;

/** A level of an option: its id, or, where it is not the lowest, what reaching it means. */
const LevelItem = z.union([
  LevelId,
  fields({
    id: LevelId.describe("A word or number by which statements name it: R >= some"),
    name: Label.optional().describe(
      "What having reached it means, as a phrase after the actor's name: lifts some sanctions",
    ),
    names: namesIn("The same in other languages: {de: hebt einige Sanktionen auf}"),
    off: Label.optional().describe("What being below it means, in the same form"),
    offNames: namesIn("The same in other languages: {de: hebt keine Sanktionen auf}"),
    force: z.boolean().optional().describe("true: reaching it is a use of force; absent: as the option"),
    onWhen: withFacts(Rule, { isRule: true })
      .optional()
      .describe(
        "When the record says that it is reached; it is also when a higher level is; absent: only `statusQuo` says so",
      ),
    offWhen: withFacts(Rule, { isRule: true })
      .optional()
      .describe(
        "When the record says that it is not; nor is it when the option is below a lower level; absent: whenever `onWhen` does not say on",
      ),
    shortOf: z.array(idOf("event")).optional().describe("Events that come near it and are less"),
  }),
]);

export const OptionItem = fields({
  id: z
    .string()
    .max(40)
    .regex(/^[A-Za-z_][A-Za-z0-9_-]*$/, "expected a letter, then letters, digits, _ or -")
    .describe("A letter or word by which statements name it"),
  name: Label.describe(
    "What taking it means, as a phrase after the actor's name: keeps the political channel open",
  ),
  names: namesIn(
    "The same in other languages, verb first as after a name: {de: hält den politischen Kanal offen}",
  ),
  off: Label.optional().describe("What not taking it means, in the same form"),
  offNames: namesIn("The same in other languages: {de: hält den politischen Kanal nicht mehr offen}"),
  done: Label.optional().describe(
    "What is told of it once it has been taken and cannot be taken back, in the same form, of an act of one day: has struck the sites",
  ),
  doneNames: namesIn("The same in other languages: {de: haben die Anlagen angegriffen}"),
  seen: Label.optional().describe(
    "What a reader would see first if it were taken, told under what to watch for: reserves called up, embassies emptied",
  ),
  seenNames: namesIn("The same in other languages: {de: Einberufung von Reservisten, geräumte Botschaften}"),
  note: note("What a careful reader should know about this option"),
  irreversible: z
    .enum(["on", "off"])
    .optional()
    .describe(
      "on: once taken it stays taken; off: once dropped it stays dropped; absent: it may be taken and dropped",
    ),
  force: z
    .boolean()
    .optional()
    .describe(
      "true: a use of force: never offered as a way to dialogue, and off in `dialogue` unless that names the option; absent: false",
    ),
  onWhen: withFacts(Rule, { isRule: true })
    .optional()
    .describe("When the record says that it is on; absent: only `statusQuo` says so"),
  offWhen: withFacts(Rule, { isRule: true })
    .optional()
    .describe(
      "When the record says that it is off; what neither rule shows is then unknown; absent: whenever `onWhen` does not say on",
    ),
  shortOf: z
    .array(idOf("event"))
    .optional()
    .describe("Events that come near it and are less: told where nothing shows it on"),
  levels: z
    .array(LevelItem)
    .min(2)
    .max(16)
    .optional()
    .describe(
      "For an option that is more than on or off: its levels, the lowest first, one of which it always has. Statements say R >= some, R < full; lists of what is on name the level it has: R >= some",
    ),
}).superRefine((option, context) => {
  if (option.levels)
    for (const field of LEVEL_FIELDS)
      if (option[field] !== undefined)
        context.addIssue({
          code: "custom",
          path: [field],
          message: `an option with levels says this of a level: levels: [none, {id: some, ${field}: …}]`,
        });
});

export const DecisionMakerItem = fields({
  id: Id,
  name: Title.describe("As prose names it"),
  names,
  actor: idOf("actor").optional().describe("The actor of the case; absent: the one of the same id"),
  options: z.array(OptionItem).optional().describe("What it alone may do or leave"),
  preferences: PreferencesItem.optional().describe("What it wants; absent: its `types` say so"),
  types: z
    .record(Id, TypeItem)
    .optional()
    .describe("Several readings of what it wants, by id: each is tried, none is weighted"),
  cannotSee: z
    .array(z.union([ExpressionText, StateId]))
    .optional()
    .describe(
      "States it does not know of, as expressions or state ids: it moves neither to nor from them, and what others could do there does not deter it",
    ),
  attitudes: z
    .record(z.string(), z.enum(["+", "0", "-"]))
    .optional()
    .describe("Towards decision makers by id, itself included; absent: + to itself, 0 to others"),
  believes: z
    .record(z.string(), PreferencesItem)
    .optional()
    .describe("What it takes others to prefer, by their id, where it may be mistaken"),
});

export const ModelFile = part(
  fields({
    title: Title.describe("Of the model"),
    names: namesIn("The title in other languages: {de: Titel}"),
    question: LongText.optional().describe("What it is to show"),
    questions: namesIn("The question in other languages: {de: Frage}"),
    note: note("What a careful reader should know about this model"),
    asOf: knownSince(
      "The day whose priorities the model states; absent: none is named, and any day may be asked",
    ),
    restated: endsOn(
      "The last day on which they were looked at again and stood; absent: none after `asOf`",
    ).optional(),
    holdsUntil: endsOn("The last day for which they are an answer; absent: none").optional(),
    decisionMakers: z
      .array(DecisionMakerItem)
      .min(1, "expected at least one decision maker")
      .max(30)
      .describe("Those that decide, each with its options"),
    infeasible: z.array(ExpressionText).optional().describe("A state that satisfies one of these cannot be"),
    together: z
      .array(ExpressionText)
      .max(50)
      .optional()
      .describe(
        "The states that satisfy one of these are one state, where what else is on no longer matters; statements are read in the lowest of them, as states are numbered. Patterns that share a state are drawn together into one",
      ),
    exceptions: z
      .array(
        fields({
          decisionMaker: withFacts(z.string(), { label: true }).describe("Whose moves"),
          from: ExpressionText.describe("Where it leaves: the states that satisfy it"),
          to: ExpressionText.describe("Where it would get"),
          allowed: z
            .boolean()
            .optional()
            .describe("true: it can, though an option goes one way only; absent: it cannot"),
        }),
      )
      .max(200)
      .optional()
      .describe("Moves between patterns of states that the options alone would allow, or forbid"),
    states: z
      .array(
        fields({
          id: StateId.describe("Its number, by which rankings, payoffs and moves name it"),
          on: z.array(OptionId).optional().describe("The options that are on in it"),
          label: Label.optional().describe("What it is called, in graph form"),
        }),
      )
      .optional()
      .describe(
        "Exactly these feasible states; absent: all that are not infeasible, their ids counting from 1 in ascending binary value, the first option listed being the lowest bit",
      ),
    moves: z
      .record(z.string(), z.array(z.tuple([StateId, StateId])))
      .optional()
      .describe("All the moves of each decision maker, as pairs of state ids"),
    statusQuo: z
      .union([
        fields({
          on: z.array(OptionId).describe("The options that are on"),
          note: note("Why things stand so"),
        }),
        fields({ state: StateId.describe("The number of the state") }),
      ])
      .optional()
      .describe("Where things stand: the options that are on, or the id of a state"),
  }),
  { counted: "models", knownBy: ["known", "always"] },
);
export type ModelFile = z.infer<typeof ModelFile>;

/** The file is a graph model with more beside it; the engine reads the part it knows. */
export function toModel(file: ModelFile): Model {
  return file as Model;
}

/**
 * The file with yes-or-no options alone: each level of an option but the lowest is one (strategy/levels.ts), with what its
 * author says of that level. What the record says of a level holds of those below it, or above.
 */
export function fileWithoutLevels(file: ModelFile): ModelFile {
  return withoutLevels(file as Model, (option, levels, at) =>
    stepOf(option as OptionItem, levels as LevelItem[], at),
  ) as ModelFile;
}

type OptionItem = z.infer<typeof OptionItem>;
type LevelItem = z.infer<typeof LevelItem>;

function stepOf(option: OptionItem, levels: readonly LevelItem[], at: number): Partial<OptionItem> {
  const fieldsOf = (level: LevelItem) => (typeof level === "string" ? { id: level } : level);
  const { id, ...level } = fieldsOf(levels[at]!);
  const rules = (own: Rule | undefined, others: readonly LevelItem[], field: "onWhen" | "offWhen") => {
    if (own === undefined) return {};
    const more = others.flatMap((other) => fieldsOf(other)[field] ?? []);
    return { [field]: more.length === 0 ? own : { any: [own, ...more] } };
  };
  return {
    ...level,
    name: level.name ?? `${option.name}: ${id}`,
    ...rules(level.onWhen, levels.slice(at + 1), "onWhen"),
    ...rules(level.offWhen, levels.slice(1, at), "offWhen"),
  };
}

/** Statements that went are named by none that stayed. */
function mendPreferences(copy: Record<string, unknown>): void {
  const { statements } = copy as PreferencesItem;
  if (!statements) return;
  const said = new Set(statements.map((item) => (typeof item === "string" ? item : item.say)));
  copy.statements = statements.map((statement) => {
    if (typeof statement === "string" || !statement.atLeastAsImportantAs) return statement;
    const others = statement.atLeastAsImportantAs.filter((other) => said.has(other));
    if (others.length === statement.atLeastAsImportantAs.length) return statement;
    const { atLeastAsImportantAs: _, ...rest } = statement;
    return others.length > 0 ? { ...rest, atLeastAsImportantAs: others } : rest;
  });
}
