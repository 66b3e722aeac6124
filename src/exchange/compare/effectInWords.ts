import type { AnswerPart, AnswerTold } from "./answerTold.ts";

/** What became of a part of the answer, in a sentence. */
export function effectInWords(part: AnswerPart, before: AnswerTold, after: AnswerTold): string {
  switch (part) {
    case "day":
      return `The day was ${before.asOf}, is now ${after.asOf}.`;
    case "model":
      return `The priorities were those of ${before.model ?? "no model"}, are now those of ${after.model ?? "no model"}.`;
    case "answered":
      return after.answered
        ? "The question is answered now; it was not before."
        : "The question is no longer answered.";
    case "headline":
      return `The headline was “${before.headline}”, is now “${after.headline}”.`;
    case "talksToday":
      return `Whether they talk today was ${before.talksToday}, is now ${after.talksToday}.`;
    case "reachable":
      return `How talks can be had: ${reach(before)} before, ${reach(after)} now.`;
    case "lasting":
      return lasting(before, after);
    case "statusQuo":
      return statusQuo(before, after);
    case "confidence":
      return `Confidence was ${before.confidence ?? "not stated"}, is now ${after.confidence ?? "not stated"}.`;
  }
}

const REACH = {
  there: "they are there already",
  steps: "by steps that each pay whoever takes them",
  joint: "only by a step of both together",
  none: "by no step that pays",
} as const;

function reach({ reachable: { how, steps, joint } }: AnswerTold): string {
  if (how === null) return "not computed";
  const scenarios = how === "steps" ? steps : how === "joint" ? joint : [];
  return `${REACH[how]}${scenarios.length === 0 ? "" : ` (${scenarios.length} ${scenarios.length === 1 ? "scenario" : "scenarios"})`}`;
}

function lasting(before: AnswerTold, after: AnswerTold): string {
  const names = (answer: AnswerTold) => Object.keys(answer.lasting);
  const gained = names(after).filter((name) => !(name in before.lasting));
  const lost = names(before).filter((name) => !(name in after.lasting));
  const verdict =
    before.verdict === after.verdict
      ? ""
      : ` The verdict was ${before.verdict ?? "none"}, is now ${after.verdict ?? "none"}.`;
  const parts = [
    ...(gained.length === 0 ? [] : [`they would now also last with ${gained.join("; ")}`]),
    ...(lost.length === 0 ? [] : [`no longer with ${lost.join("; ")}`]),
  ];
  const onlyHeld = after.heldUnreached.filter(
    (name) => !before.heldUnreached.includes(name) && !lost.includes(name),
  );
  const noMore = before.heldUnreached.filter(
    (name) => !after.heldUnreached.includes(name) && !gained.includes(name),
  );
  if (onlyHeld.length > 0)
    parts.push(`held if they were had, though no steps lead there, with ${onlyHeld.join("; ")}`);
  if (noMore.length > 0) parts.push(`no longer held even if they were had with ${noMore.join("; ")}`);
  return `Whether talks would last${parts.length === 0 ? " rests on something else than before" : `: ${parts.join(", ")}`}.${verdict}`;
}

function statusQuo({ statusQuo: was }: AnswerTold, { statusQuo: is }: AnswerTold): string {
  if (is === null) return "Where things stand is no longer a state of the model.";
  if (was === null)
    return `Where things stand is computed now: it holds in ${is.holdsIn.length} of ${is.of} scenarios.`;
  const turned = [
    ...is.on.filter((option) => !was.on.includes(option)).map((option) => `${option} is on now`),
    ...was.on.filter((option) => !is.on.includes(option)).map((option) => `${option} is off now`),
  ];
  const stands = turned.length === 0 ? "" : ` Things stand otherwise: ${turned.join(", ")}.`;
  if (was.holdsIn.length > 0 && is.holdsIn.length === 0)
    return `The status quo is no longer held: it held in ${was.holdsIn.length} of ${was.of} scenarios, and holds in none now.${stands}`;
  if (was.holdsIn.length === 0 && is.holdsIn.length > 0)
    return `The status quo is held now, in ${is.holdsIn.length} of ${is.of} scenarios; before in none.${stands}`;
  const same = was.of === is.of && JSON.stringify(was.holdsIn) === JSON.stringify(is.holdsIn);
  if (same) return stands.trim();
  return `The status quo is held in ${is.holdsIn.length} of ${is.of} scenarios (${is.holdsIn.join("; ")}); before in ${was.holdsIn.length} of ${was.of} (${was.holdsIn.join("; ")}).${stands}`;
}
