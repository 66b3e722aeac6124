import { type Case, formatDay } from "../record/index.ts";
import type { Answer, ChangedSince } from "./findings/index.ts";
import { happenedBetween } from "./happenings.ts";
import { ruleSince } from "./since.ts";
import { lastStated } from "./staleness.ts";
import type { Stand } from "./stand.ts";

/**
 * The last judgement a page is held against: the day asked for; else the day of the model's own priorities; else, on
 * that very day, the day of the model before it.
 */
export function lastJudgement(
  full: Case,
  stand: Stand,
  asked: number | undefined,
): { day: number; of: ChangedSince["of"] } | undefined {
  if (asked !== undefined) return asked < stand.day ? { day: asked, of: "asked" } : undefined;
  const own = stand.main ? lastStated(stand.main, stand.day) : undefined;
  if (own !== undefined && own < stand.day) return { day: own, of: "model" };
  const before = full.models
    .filter(({ entry }) => entry.variantOf === undefined)
    .flatMap((model) => lastStated(model, stand.day - 1) ?? [])
    .filter((day) => day < stand.day);
  return before.length > 0 ? { day: Math.max(...before), of: "earlier-model" } : undefined;
}

/** Which facts, which priorities, which part of the answer; and through which of the two the answer changed. */
export function changedSince(
  before: { stand: Stand; answer: Answer },
  now: { stand: Stand; answer: Answer },
  of: ChangedSince["of"],
  /** The earlier model where things stand now: tells facts from priorities where both changed. */
  between: Answer | undefined,
): ChangedSince {
  const options = changedOptions(before.stand, now.stand);
  const { events, breaks } = happenedBetween(now.stand.record, before.stand.day);
  const isOther = before.stand.main?.entry.id !== now.stand.main?.entry.id;
  const lists = isOther ? [] : newLists(before.stand, now.stand);
  const parts = changedParts(before.answer, now.answer);
  // Where the lists are those of then, what is otherwise came about through what happened.
  const isRestated = isOther || lists.length > 0;
  const isFacts = isRestated
    ? between !== undefined && changedParts(before.answer, between).length > 0
    : parts.some((part) => part !== "answered");
  const isPriorities =
    isRestated &&
    between !== undefined &&
    changedParts(between, now.answer).some((part) => part !== "answered");
  const isAge = before.answer.answered !== now.answer.answered && now.answer.why === "stale";
  return {
    since: formatDay(before.stand.day),
    of,
    facts: { events, breaks, options },
    priorities: { model: isOther, lists },
    answer: {
      before: {
        answered: before.answer.answered,
        verdict: before.answer.verdict,
        headline: before.answer.headline,
      },
      parts,
      through: [
        ...(isFacts || (between === undefined && parts.includes("talksToday")) ? (["facts"] as const) : []),
        ...(isPriorities ? (["priorities"] as const) : []),
        ...(isAge ? (["age"] as const) : []),
      ],
    },
  };
}

function changedOptions(before: Stand, now: Stand): ChangedSince["facts"]["options"] {
  const then = new Map(before.reading?.options.map(({ option, isOn }) => [option, isOn]));
  return (now.reading?.options ?? []).flatMap(({ option, decisionMaker, isOn }) => {
    if (!then.has(option) || then.get(option) === isOn) return [];
    const rule = now
      .main!.file.decisionMakers.flatMap((dm) => dm.options ?? [])
      .find(({ id }) => id === option)?.onWhen;
    const since = rule ? ruleSince(now.record, rule, now.day) : undefined;
    return [{ option, decisionMaker, isOn, ...(since === undefined ? {} : { since }) }];
  });
}

/** Lists of the same model that say something else now than they did then. */
function newLists(before: Stand, now: Stand): ChangedSince["priorities"]["lists"] {
  const listsOf = (stand: Stand) =>
    new Map(
      (stand.main?.file.decisionMakers ?? []).flatMap((dm) =>
        (dm.types
          ? Object.entries(dm.types).map(([type, { preferences }]) => ({ type, preferences }))
          : [{ type: undefined, preferences: dm.preferences }]
        ).map(({ type, preferences }) => [
          JSON.stringify([dm.id, type]),
          { decisionMaker: dm.id, type, says: JSON.stringify(preferences?.statements ?? preferences) },
        ]),
      ),
    );
  const then = listsOf(before);
  return [...listsOf(now)]
    .filter(([key, { says }]) => then.get(key)?.says !== says)
    .map(([, { decisionMaker, type }]) => ({ decisionMaker, ...(type === undefined ? {} : { type }) }));
}

function changedParts(before: Answer, now: Answer): ChangedSince["answer"]["parts"] {
  const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
  const share = ({ lasting: { how, of } }: Answer) =>
    Object.keys(how).length === 0 ? "none" : Object.keys(how).length === of ? "all" : "some";
  return [
    ...(before.answered === now.answered ? [] : (["answered"] as const)),
    ...(before.talksToday.is === now.talksToday.is ? [] : (["talksToday"] as const)),
    ...(before.computed && now.computed && differs(before.reachable.how, now.reachable.how)
      ? (["reachable"] as const)
      : []),
    ...(before.computed && now.computed && differs(share(before), share(now)) ? (["lasting"] as const) : []),
  ];
}
