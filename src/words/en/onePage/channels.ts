import type { GoesOn, ToldOnRecord } from "../../pageParts.ts";
import { clause, mid, series } from "../grammar.ts";
import { isManyBodies, theBody } from "./bodies.ts";

const OPEN_STANDING = "of contested standing";

/** A channel by itself, as a sentence: how it works, of one or of several, and since when. */
const TOLD_ALONE: Record<string, (isMany: boolean, since: string | undefined) => string> = {
  active: (isMany, since) =>
    since === undefined
      ? `${isMany ? "are" : "is"} active`
      : `${isMany ? "have" : "has"} been active since ${since}`,
  "active again": (isMany, since) =>
    since === undefined ? `${isMany ? "are" : "is"} active again` : `resumed on ${since}`,
  "partly active": (isMany) => `${isMany ? "are" : "is"} partly active`,
  inactive: (isMany, since) =>
    since === undefined
      ? `${isMany ? "are" : "is"} inactive`
      : `${isMany ? "have" : "has"} been inactive since ${since}`,
};

export const channels = {
  channel: (
    name: string,
    aspect: string | undefined,
    state: string,
    since: string | undefined,
    /** Of one partly at work: what of it rests, and since when. */
    resting?: readonly [string, string | undefined],
    lastMet?: string,
    /** By itself, and not in a list behind what is said of them all. */
    isAlone = false,
    told?: ToldOnRecord,
  ) =>
    isAlone && told !== undefined && state !== OPEN_STANDING
      ? `${theBody(name)} ${isManyBodies(name) ? "work" : "works"} in part: ${clause(told.says)} (${told.day})`
      : isAlone && state === OPEN_STANDING
        ? `whether ${theBody(name)} still ${isManyBodies(name) ? "stand" : "stands"} is contested${told === undefined ? "" : ` (${told.day}: ${clause(told.says)})`}${lastMet === undefined ? "" : `; ${isManyBodies(name) ? "their" : "its"} last meeting on record was ${/^between/u.test(lastMet) ? "" : "on "}${lastMet}`}`
        : isAlone && aspect === undefined && resting === undefined && TOLD_ALONE[state] !== undefined
          ? `${theBody(name)} ${TOLD_ALONE[state]!(isManyBodies(name), since)}${lastMet === undefined ? "" : `; ${isManyBodies(name) ? "their" : "its"} last meeting on record was ${/^between/u.test(lastMet) ? "" : "on "}${lastMet}`}`
          : `${name}${aspect === undefined ? "" : ` (${aspect})`}${isAlone ? ":" : ""} ${state}${since === undefined ? "" : ` since ${since}`}${lastMet === undefined ? "" : `, last meeting on record ${lastMet}`}${resting === undefined ? "" : ` (${resting[0]} inactive${resting[1] === undefined ? "" : ` since ${resting[1]}`})`}`,
  ended: (day: string) => `ended ${day}`,
  /** A body by its meetings. */
  meets: (
    name: string,
    works: boolean,
    since: string | undefined,
    lastMet: string | undefined,
    goesOn: GoesOn = [],
  ) => {
    const isMany = isManyBodies(name);
    if (!works && goesOn.length > 0)
      return `formal meetings of ${theBody(name)} have been on hold${since === undefined ? "" : ` since ${since}`}${lastMet === undefined ? "" : `; the last on record was ${/^between/u.test(lastMet) ? "" : "on "}${lastMet}`}; ${series(goesOn.map(({ name: part, inPart }) => `${part} ${inPart ? "goes on in part" : "goes on"}`))}`;
    const has = isMany ? "have" : "has";
    const last = lastMet === undefined ? "" : `${/^between/u.test(lastMet) ? "" : "on "}${lastMet}`;
    // That no later meeting is on record does not say that there was none.
    if (lastMet !== undefined && (works ? since !== lastMet : since === undefined || since === lastMet))
      return `the last meeting of ${theBody(name)} on record was ${last}`;
    const told = works
      ? since === undefined
        ? isMany
          ? "meet"
          : "meets"
        : since === lastMet
          ? `met on ${since}`
          : `${has} met since ${since}`
      : lastMet === undefined
        ? `${isMany ? "do" : "does"} not meet${since === undefined ? "" : ` (since ${since})`}`
        : `${has} been inactive since ${since}; the last meeting on record was ${last}`;
    return `${theBody(name)} ${told}`;
  },
  /** Of a body that works on while somebody has left it, as a sentence: since when, and the last meeting with him. */
  goesOnWithout: (
    name: string,
    names: readonly string[],
    since: string | undefined,
    lastMet: string | undefined,
  ) =>
    `${theBody(name)} ${isManyBodies(name) ? "have" : "has"} gone on without ${series(names.map(mid))}${since === undefined ? "" : ` since ${since}`}${lastMet === undefined ? "" : `; the last meeting of both sides in ${isManyBodies(name) ? "them" : "it"} on record was ${/^between/u.test(lastMet) ? "" : "on "}${lastMet}`}`,
  /** Of a body that works on while somebody has left it. */
  operatesWithout: (names: readonly string[]) => `without ${series(names.map(mid))}`,
  operates: {
    yes: "active",
    resumed: "active again",
    partly: "partly active",
    no: "inactive",
    possible: "possibly active",
    disputed: OPEN_STANDING,
    unknown: "not known",
  } as Record<string, string>,
};
