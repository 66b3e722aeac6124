import type { Condition, Told } from "../statement.ts";
import { chosen, isPrefix, named, phrases as phraseSeries, pronoun, subordinate, verb } from "./grammar.ts";

const WHEN: Record<Condition, string> = {
  // "Wenn" alone says no more than that: "nur" would be a word of its own.
  if: "",
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

/**
 * The same as a main clause behind "nach ihren Prioritäten": "ist sie nur dann bereit, …, wenn Russland …". What another
 * is to do stands as what is wanted of him.
 */
export function wish(told: Told, self?: string): string {
  const subject = self === undefined ? undefined : pronoun(self);
  const does = (choice: Told, adverb = ""): string | undefined => {
    if (choice.kind !== "choice" || choice.owner !== self) return undefined;
    const [, finite = "", rest = ""] =
      /^(\S+)\s*(.*)$/su.exec(chosen(named(self), choice.phrase.trim())) ?? [];
    // "nimmt an Gesprächen nur teil, wenn …": of a verb in two parts the word stands before the second.
    const [, body = "", prefix = ""] = /^(.*?) ?(\S+)$/su.exec(rest) ?? [];
    if (adverb === WHEN["only if"] && body !== "" && isPrefix(prefix))
      return `${finite} ${subject} ${body} nur ${prefix}`;
    return [finite, subject, adverb, rest].filter((word) => word !== "").join(" ");
  };
  const plain = does(told);
  if (plain !== undefined) return plain;
  if (told.kind === "if" || told.kind === "only if" || told.kind === "iff") {
    const main = does(told.left, WHEN[told.kind]);
    if (main !== undefined) return `${main}, wenn ${tell(told.right, self, !isSeries(told.right))}`;
  }
  return self === undefined
    ? `gilt, dass ${tell(told, self)}`
    : `${verb(self, "will", "wollen")} ${subject}, dass ${tell(told, self)}`;
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
