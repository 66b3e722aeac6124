import { type Assessment, assess, ENGLISH, type Language } from "../../assessment/index.ts";
import { type Case, formatDay, parseDate } from "../../record/index.ts";
import { LEADING_CONCEPTS } from "../../strategy/index.ts";

/** The answer of one version of a case, as far as two of them are compared. */
export interface AnswerTold {
  asOf: string;
  /** The model whose priorities speak; null: none does. */
  model: string | null;
  answered: boolean;
  verdict: Assessment["answer"]["verdict"];
  headline: string;
  sentence: string;
  talksToday: Assessment["answer"]["talksToday"]["is"];
  /** How talks can be had from where things stand, and in which scenarios. */
  reachable: { how: Assessment["answer"]["reachable"]["how"]; steps: string[]; joint: string[] };
  /** Scenarios in which talks would last, and what would hold them there. */
  lasting: Record<string, string>;
  /** Scenarios in which talks would last, but nothing leads there. */
  heldUnreached: string[];
  /** Scenarios in which where things stand is a Nash equilibrium; null: it is not computed. */
  statusQuo: { on: string[]; holdsIn: string[]; of: number } | null;
  confidence: string | null;
}

/** @param today for a case that gives no day of its own */
export function answerTold(
  record: Case,
  today: number,
  asked?: number,
  language: Language = ENGLISH,
): AnswerTold {
  const own = record.meta.asOf === undefined ? undefined : parseDate(record.meta.asOf)?.last;
  const day = asked ?? own ?? today;
  const { assessment, solved } = assess(record, { day, folder: "CASE", language });
  const { answer, model, statusQuo } = assessment;
  const start = solved?.start;
  return {
    asOf: formatDay(day),
    model: model?.id ?? null,
    answered: answer.answered,
    verdict: answer.verdict,
    headline: answer.headline,
    sentence: answer.sentence,
    talksToday: answer.talksToday.is,
    reachable: {
      how: answer.reachable.how,
      steps: [...answer.reachable.steps].sort(),
      joint: [...answer.reachable.joint].sort(),
    },
    lasting: Object.fromEntries(Object.entries(answer.lasting.how).sort(([a], [b]) => (a < b ? -1 : 1))),
    heldUnreached: [...answer.lasting.heldUnreached].sort(),
    statusQuo:
      solved === undefined || start === undefined
        ? null
        : {
            on: [...statusQuo.on].sort(),
            holdsIn: solved.scenarios
              .filter(({ equilibria }) => LEADING_CONCEPTS.some((concept) => equilibria[concept].has(start)))
              .map(({ name }) => name)
              .sort(),
            of: solved.scenarios.length,
          },
    confidence: answer.confidence?.word ?? null,
  };
}

export const ANSWER_PARTS = [
  "day",
  "model",
  "answered",
  "talksToday",
  "reachable",
  "lasting",
  "statusQuo",
  "confidence",
  "headline",
] as const;
export type AnswerPart = (typeof ANSWER_PARTS)[number];

/** Which parts of an answer differ. */
export function partsThatDiffer(before: AnswerTold, after: AnswerTold): AnswerPart[] {
  return ANSWER_PARTS.filter((part) => seen(before, part) !== seen(after, part));
}

function seen(answer: AnswerTold, part: AnswerPart): string {
  if (part === "day") return answer.asOf;
  if (part === "lasting") return JSON.stringify([answer.verdict, answer.lasting, answer.heldUnreached]);
  return JSON.stringify(answer[part]);
}
