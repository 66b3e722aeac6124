import type { CarriedEffect } from "../strategy/index.ts";
import type { Lasting } from "./findings/index.ts";
import type { Say } from "./say.ts";
import type { ToldAnswer } from "./toldAnswer.ts";

/**
 * What a change of the priorities does to the answer: whether talks would last, where that changes; else the first of
 * what is told beside it that does, in the order in which it weighs.
 */
export function effectInWords(
  say: Say,
  { openIn, of, turns }: CarriedEffect,
  { before, after }: { before: ToldAnswer | undefined; after: ToldAnswer | undefined },
  whose?: { decisionMaker?: string | undefined; type?: string | undefined },
): string {
  const { effect: says } = say.words;
  const readings = (names: readonly string[]) => say.readings(names, of, whose);
  if (turns !== "told" || !before || !after) {
    // Talks that a threat alone would hold are not told as talks that would last.
    const isForced = openIn.length > 0 && openIn.every((name) => after?.lasting.how[name] === "threat");
    return (isForced ? says.threat : says.lasts)(readings(openIn));
  }
  const was = before.reachable;
  const { how, steps, joint, jointLasting } = after.reachable;
  if (how !== was.how) {
    if (how === "none") return says.none;
    if (how === "steps") return says.steps(readings(steps));
    if (how === "joint") return says.joint(readings(joint));
  }
  if (how === "joint" && differ(jointLasting, was.jointLasting))
    return says.jointLasts(readings(jointLasting));
  const threats = threatened(after.lasting.how);
  if (differ(threats, threatened(before.lasting.how)))
    return threats.length === 0 ? says.noThreat : says.threat(readings(threats));
  const firm = heldFirmly(after.lasting.unreachedHow);
  const isHeldOtherwise = (which: "how" | "unreachedHow") =>
    JSON.stringify(after.lasting[which]) !== JSON.stringify(before.lasting[which]);
  if (differ(firm, heldFirmly(before.lasting.unreachedHow)))
    return (how === "none" && firm.length > 0 ? says.onceOpened : says.otherwise)(readings(firm));
  const ends = after.lasting.instead.filter(
    (end) => !before.lasting.instead.some((one) => isSameEnd(one, end)),
  );
  const [end] = ends;
  if (end) {
    const names = say.outcomes(end.outcomes);
    if (end.what === "today") return says.today(readings(end.scenarios));
    const turns = end.what === "outcomes" ? say.turns(end.states) : undefined;
    if (turns !== undefined) return says.turns(turns, readings(end.scenarios));
    if (end.what === "outcomes" && end.says === undefined && names.length > 0)
      return says.end(names, readings(end.scenarios));
    return says.otherEnd(readings(end.scenarios));
  }
  if (isHeldOtherwise("how") || isHeldOtherwise("unreachedHow")) return says.heldOtherwise;
  if (how === "joint" && differ(joint, was.joint)) return says.joint(readings(joint));
  if (how === "steps" && differ(steps, was.steps)) return says.steps(readings(steps));
  const isOther = (one: keyof typeof was) =>
    JSON.stringify(after.reachable[one]) !== JSON.stringify(was[one]);
  if (isOther("together")) return says.together;
  if (isOther("path")) return says.path;
  return says.other;
}

function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.join("\n") !== b.join("\n");
}

function threatened(how: Lasting["how"]): string[] {
  return Object.keys(how).filter((name) => how[name] === "threat");
}

/** Without those that only a threat would hold, which the headline and the sentences do not call lasting either. */
function heldFirmly(how: Lasting["how"]): string[] {
  return Object.keys(how).filter((name) => how[name] !== "threat");
}

type End = Lasting["instead"][number];

function isSameEnd(a: End, b: End): boolean {
  return (
    a.what === b.what &&
    a.says === b.says &&
    a.outcomes.join() === b.outcomes.join() &&
    a.scenarios.join() === b.scenarios.join()
  );
}
