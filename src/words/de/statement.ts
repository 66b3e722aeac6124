import type { Condition, Told } from "../statement.ts";
import { named, phrases as phraseSeries, pronoun, subordinate } from "./grammar.ts";

const WHEN: Record<Condition, string> = {
  if: "jedenfalls dann",
  "only if": "nur dann",
  iff: "genau dann",
};

/**
 * A statement as it stands after "dass": "die NATO nur dann bereit ist, …, wenn Russland …". Two options of one owner
 * share its name; parentheses stand only where without them it could be read two ways. `self`: the owner that is
 * already named, told by its pronoun.
 */
export function tell(told: Told, self?: string, isInner = false, before = ""): string {
  const adverb = before === "" ? "" : `${before} `;
  switch (told.kind) {
    case "id":
      return `${adverb}„${told.id}“ gilt`;
    case "choice":
      return subordinate(nameOf(told.owner, self), [told.phrase], "und", before);
    case "not":
      return `es ${adverb}nicht zutrifft, dass ${tell(told.of, self, true)}`;
    case "and":
    case "or":
      return tellSeries(told.kind, told.parts, self, isInner, before);
    default: {
      if (before !== "") return `${before} gilt, dass ${tell(told, self, true)}`;
      const { left, right, kind } = told;
      const joined = `${tell(left, self, true, WHEN[kind])}, wenn ${tell(right, self, !isSeries(right))}`;
      return isInner ? `(${joined})` : joined;
    }
  }
}

function isSeries({ kind }: Told): boolean {
  return kind === "and" || kind === "or";
}

function nameOf(owner: string, self: string | undefined): string {
  return owner === self ? pronoun(owner) : named(owner);
}

function tellSeries(
  kind: "and" | "or",
  parts: readonly Told[],
  self: string | undefined,
  isInner: boolean,
  before: string,
): string {
  const last = kind === "and" ? "und" : "oder";
  const groups: { owner: string | undefined; parts: Told[] }[] = [];
  for (const part of parts) {
    const owner = part.kind === "choice" ? part.owner : undefined;
    const open = groups.at(-1);
    if (open && owner !== undefined && open.owner === owner) open.parts.push(part);
    else groups.push({ owner, parts: [part] });
  }
  const isOne = groups.length === 1;
  const told = groups.map(({ owner, parts: own }) =>
    owner === undefined
      ? tell(own[0]!, self, true)
      : subordinate(
          nameOf(owner, self),
          own.map((part) => (part as Extract<Told, { kind: "choice" }>).phrase),
          last,
          isOne ? before : "",
        ),
  );
  const text = phraseSeries(told, last);
  if (isOne) return text;
  if (before !== "") return `${before} gilt, dass ${text}`;
  return isInner ? `(${text})` : text;
}
