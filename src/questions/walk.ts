import { z } from "zod";
import {
  type Assessed,
  ChoiceVerdictWord,
  figureNames,
  type JudgedChoice,
  OptionStands,
  pathFigure,
  UNDECIDED_WHYS,
} from "../assessment/index.ts";
import { SpansShape } from "../page/shape.ts";
import { citedFields, citedTogether, parseDay } from "../record/index.ts";
import { Day, type Told } from "./shape.ts";

/** A choice as the workbench tells it: what was done, what each list says of it, and what shows it. */
export const ToldChoice = z.object({
  from: Day,
  to: Day,
  inWords: z.string().describe("When, in words"),
  did: z.string(),
  verdict: ChoiceVerdictWord,
  why: z.enum(UNDECIDED_WHYS).optional(),
  lists: z.array(
    z.object({
      list: z.string().describe("Whose priorities, and which reading"),
      verdict: ChoiceVerdictWord,
      priority: z.string().optional().describe("The one that decides, as a clause after “that”"),
      beforehand: z.boolean(),
      mayBe: z.array(z.enum(["forestalls", "joint"])),
    }),
  ),
  restsOn: z.array(z.string()).describe("Judgements without which the verdict would be undecided"),
  because: z.array(
    z.object({
      says: z.string(),
      ...citedFields,
      place: z.object({ file: z.string(), line: z.int().min(1) }),
    }),
  ),
});
export type ToldChoice = Told<typeof ToldChoice>;

const Situation = z.object({
  letters: z.string().describe("Options that are on, and with a question mark those that are open"),
  inWords: z.string(),
});

/** What the parties did up to a day, to be walked through move by move. */
export const Walk = z.object({
  model: z.string(),
  counted: z.object({ explains: z.int(), contradicts: z.int(), ties: z.int(), of: z.int() }),
  figure: SpansShape,
  options: z.array(
    z.object({
      option: z.string(),
      label: z.string().describe("That it is on, in words"),
      spans: z.array(z.object({ from: Day, to: Day, since: z.string(), is: OptionStands })),
    }),
  ),
  moves: z.array(
    ToldChoice.extend({
      changed: z.array(z.string()).describe("Options"),
      before: z.int().describe("Place of the situation in `situations`"),
      after: z.int(),
    }),
  ),
  situations: z.array(Situation).describe("How things stood before and after each move, each once"),
});
export type Walk = Told<typeof Walk>;

/** Absent where no move is on record by the day, or no rule reads one. */
export function walk({ assessment, say }: Assessed): Walk | undefined {
  const { onRecord } = assessment;
  if (!onRecord) return undefined;
  const { observed, choices, explains, contradicts, ties, of } = onRecord;
  const names = figureNames(say);
  const situations = new Map<string, { place: number; situation: z.infer<typeof Situation> }>();
  const situationOn = (day: number): number => {
    const stands = observed.options.map(({ option, decisionMaker, spans }) => ({
      option,
      decisionMaker,
      is: spans.find(({ from, to }) => parseDay(from)! <= day && day <= parseDay(to)!)?.is ?? "unknown",
    }));
    const shown = stands.filter(({ is }) => is !== "off");
    const letters = shown.map(({ option, is }) => (is === "on" ? option : `${option}?`)).join(" ");
    const known = situations.get(letters);
    if (known) return known.place;
    const inWords = say.words.names.series(
      shown
        .filter(({ is }) => is === "on")
        .map(({ option, decisionMaker }) => names.conduct(decisionMaker, [{ option, isOn: true }])),
    );
    situations.set(letters, { place: situations.size, situation: { letters, inWords } });
    return situations.size - 1;
  };
  return {
    model: say.model(),
    counted: { explains, contradicts, ties, of },
    figure: pathFigure(observed, choices, names),
    options: observed.options.map(({ option, decisionMaker, spans }) => ({
      option,
      label: names.conduct(decisionMaker, [{ option, isOn: true }]),
      spans: spans.map(({ from, to, is }) => ({ from, to, since: say.date(from), is })),
    })),
    moves: choices
      .filter(({ kind }) => kind === "move")
      .map((move) => ({
        ...toldChoice(move, say),
        changed: move.changes.map(({ option }) => option),
        before: situationOn(parseDay(move.to)! - 1),
        after: situationOn(parseDay(move.to)!),
      })),
    situations: [...situations.values()].map(({ situation }) => situation),
  };
}

export function toldChoice(choice: JudgedChoice, say: Assessed["say"]): ToldChoice {
  const { from, to, decisionMaker, changes, verdict, why, lists, because, restsOn = [] } = choice;
  const { onRecord } = say.words.sections;
  return {
    from,
    to,
    inWords: from === to ? say.date(to) : say.words.sections.onRecord.between(say.date(from), say.date(to)),
    did: figureNames(say).conduct(decisionMaker, changes),
    verdict,
    ...(why === undefined ? {} : { why }),
    lists: lists.map((one) => ({
      list: onRecord.list(
        say.decisionMaker(decisionMaker),
        one.type === undefined ? undefined : say.words.typeInSentence(say.type(decisionMaker, one.type)),
      ),
      verdict: one.verdict,
      ...(one.statement === undefined ? {} : { priority: say.statement(one.statement) }),
      beforehand: one.beforehand,
      mayBe: one.mayBe,
    })),
    restsOn: [...new Set(restsOn.map((judgement) => say.said(judgement)))],
    because: because.map((ground) => ({
      says: say.shown(ground),
      ...citedTogether([ground]),
      place: ground.place,
    })),
  };
}
