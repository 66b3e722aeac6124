import { z } from "zod";
import { citedFields } from "../../record/index.ts";
import { CHOICE_VERDICTS } from "../path/judgeChoice.ts";
import { At, Ids, saysIn, type Told } from "./common.ts";

/** How a model's priorities did on what the parties did, as known on a day. */

export const ChoiceVerdictWord = z
  .enum(CHOICE_VERDICTS)
  .describe(
    "explained: the list ranks what it led to higher, however what is open is read; contradicted: lower; tie: the list is indifferent; undecided: it turns on what the record leaves open, or the model has no such state",
  );

/** Why the priorities say nothing of a choice. */
export const UNDECIDED_WHYS = [
  "readings-differ",
  "open",
  "order",
  "too-open",
  "infeasible",
  "nobody",
  "others",
] as const;

const ChoiceChange = z.object({
  option: z.string(),
  isOn: z.boolean().describe("What it became"),
  kind: z.enum(["move", "shown"]),
});

const ChoiceGroundFinding = z.object({
  kind: z.enum(["event", "phase", "claim", "condition"]),
  id: z.string(),
  date: z.string(),
  says: z.string(),
  saysIn,
  inFormat: z
    .object({ format: z.string(), phase: z.string(), says: z.string().optional(), saysIn })
    .optional()
    .describe("Of a phase: of which format, what it is called and what is said of it"),
  by: Ids.describe("Actors whose act it was, as far as the record names them"),
  ...citedFields,
  verification: z.string().optional(),
  ends: z.literal(true).optional().describe("It is by its end that it shows the choice: it held until then"),
  place: At,
});

const ListVerdict = z.object({
  decisionMaker: z.string(),
  type: z.string().optional(),
  verdict: ChoiceVerdictWord,
  statement: z.string().optional().describe("The priority that decides, where it is one"),
  place: z.int().optional().describe("Its place in the list, from 1"),
  beforehand: z
    .boolean()
    .describe(
      "The choice was made before the list was stated, which earns the list no credit for explaining it",
    ),
  mayBe: z
    .array(z.enum(["forestalls", "joint"]))
    .describe(
      "Possible reasons for a choice the list speaks against, which do not count as explaining it. forestalls: another's improvement could have made staying worse; joint: with the moves others made on the same day it gained",
    ),
});

export const JudgedChoice = z.object({
  kind: z
    .enum(["move", "shown", "not-own"])
    .describe(
      "move: from on to off or back; shown: the record did not tell before, so it may have stood so for long; not-own: a body came to rest by nobody's act, or another decision maker stopped or resumed it, so that whoever else takes part in it made no move (see why)",
    ),
  decisionMaker: z.string(),
  from: z.string().describe("The first day on which it may have been made"),
  to: z.string().describe("The day by which it was"),
  changes: z.array(ChoiceChange),
  because: z.array(ChoiceGroundFinding),
  verdict: ChoiceVerdictWord.describe("The same under every list of the decision maker, else undecided"),
  lists: z.array(ListVerdict),
  restsOn: z
    .array(z.object({ option: z.string(), says: z.string(), saysIn, place: At }))
    .optional()
    .describe(
      "Judgements by which rules read an option: without them the verdict would be undecided. Absent: none decides it",
    ),
  why: z
    .enum(UNDECIDED_WHYS)
    .optional()
    .describe(
      "Why it is undecided: the lists of its decision maker differ; it turns on what the record leaves open; on which move of the same days came first; too much is open to try; what is observed is infeasible in the model; a body came to rest and the record names nobody who brought it to rest; another decision maker stopped or resumed the body",
    ),
  turnsOn: z
    .array(z.string())
    .optional()
    .describe(
      "The options the record leaves open on which it turns: those of which knowing one would decide it, or else all. Where why is open, and where the readings differ and some is undecided",
    ),
});
export type JudgedChoice = Told<typeof JudgedChoice>;

/** How an option stands by the record: `partly`, `possible` and `disputed` leave it open. */
export const OptionStands = z.enum(["on", "off", "partly", "possible", "disputed", "unknown"]);

export const ObservedSpans = z.object({
  from: z.string(),
  to: z.string(),
  options: z.array(
    z.object({
      option: z.string(),
      decisionMaker: z.string(),
      spans: z
        .array(z.object({ from: z.string(), to: z.string(), is: OptionStands }))
        .describe("None where no rule reads the option off the record"),
    }),
  ),
});
export type ObservedSpans = Told<typeof ObservedSpans>;

export const StandAgainst = z.object({
  decisionMaker: z.string(),
  type: z.string().optional(),
  option: z.string(),
  isOn: z.boolean().describe("How it stood, though the list ranks it the other way higher"),
  statement: z.string().describe("The priority that decides"),
  from: z.string(),
  to: z.string(),
  goesOn: z.literal(true).optional().describe("It still stands so on the last day"),
});
export type StandAgainst = Told<typeof StandAgainst>;

export const OnRecord = z.object({
  explains: z.int(),
  contradicts: z.int(),
  ties: z.int(),
  of: z.int().describe("All moves known by the day; the rest is undecided"),
  differ: z.int().describe("Of the undecided, on which the readings of their decision makers differ"),
  credited: z.int().describe("Of those explained, made after the priorities were stated"),
  clearest: z
    .object({
      decisionMaker: z.string(),
      date: z.string(),
      changes: z.array(ChoiceChange),
      statement: z.string().optional(),
      type: z.string().optional(),
    })
    .nullable()
    .describe("The contradiction under every reading that goes against the highest priority"),
  refuted: z
    .array(
      z.object({
        decisionMaker: z.string(),
        type: z.string(),
        date: z.string(),
        statement: z.string().optional(),
      }),
    )
    .describe("Readings that a choice speaks against which another reading explains; the first such choice"),
  stands: z
    .array(StandAgainst)
    .describe(
      "What somebody left as it was for a year or longer though his list has him better off with it turned, whatever is open, and no credible answer of another's explains it: the record speaks against the priority, also where it was stated only later",
    ),
  lists: z.array(
    z.object({
      decisionMaker: z.string(),
      type: z.string().optional(),
      explained: z.int(),
      contradicted: z.int(),
      tie: z.int(),
      undecided: z.int(),
      of: z.int(),
      credited: z.int(),
    }),
  ),
  variants: z
    .array(z.object({ id: z.string(), explains: z.int(), contradicts: z.int(), ties: z.int(), of: z.int() }))
    .describe("How the variants of the model did"),
  choices: z.array(JudgedChoice),
  observed: ObservedSpans.describe("How the options stood over time, by the rules of the model"),
});
export type OnRecord = Told<typeof OnRecord>;
