import type { Told } from "../statement.ts";
import { it, mid } from "./grammar.ts";

const JOINED = { and: "and", or: "or", if: "if", "only if": "only if", iff: "when, and only when," };

/**
 * "NATO is ready to restore practical cooperation only if Russia complies". Two options of one owner share its name;
 * parentheses stand only where without them it could be read two ways. `self`: the owner that is already named,
 * told as "it" or "they".
 */
export function tell(told: Told, self?: string, isInner = false): string {
  switch (told.kind) {
    case "id":
      return told.id;
    case "choice":
      return `${nameOf(told.owner, self)} ${told.phrase}`;
    case "not":
      return `it is not so that ${tell(told.of, self, true)}`;
    case "and":
    case "or":
      return tellSeries(told.kind, told.parts, self, isInner);
    default: {
      const side = (part: Told) => tell(part, self, part.kind !== "and" && part.kind !== "or");
      const joined = `${side(told.left)} ${JOINED[told.kind]} ${side(told.right)}`;
      return isInner ? `(${joined})` : joined;
    }
  }
}

function nameOf(owner: string, self: string | undefined): string {
  return owner === self ? it(owner) : mid(owner);
}

/** "NATO keeps … and Russia takes part … and does not …": neighbours of one owner share its name. */
function tellSeries(
  kind: "and" | "or",
  parts: readonly Told[],
  self: string | undefined,
  isInner: boolean,
): string {
  let last: string | undefined;
  let owners = 0;
  const told = parts.map((part) => {
    if (part.kind !== "choice") {
      last = undefined;
      owners += 1;
      return tell(part, self, true);
    }
    const isSame = part.owner === last;
    last = part.owner;
    if (isSame) return part.phrase;
    owners += 1;
    return tell(part, self, true);
  });
  const text = told.join(` ${JOINED[kind]} `);
  return isInner && owners > 1 ? `(${text})` : text;
}
