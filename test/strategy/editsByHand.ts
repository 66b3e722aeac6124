import type { Model } from "../../src/strategy/index.ts";

/**
 * The edits a party could say, read off their description, on texts of one shape: plain wishes (`X`, `not X`) and two
 * of them joined by `&`, `|`, `if`, `only if` or `iff`. Shares no code with the engine.
 */
export interface HandEdit {
  kind: string;
  list: string[];
  size: number;
}

const JOINED = /^((?:not )?\w+) (&|\||if|only if|iff) ((?:not )?\w+)$/;

function opposite(wish: string): string {
  return wish.startsWith("not ") ? wish.slice(4) : `not ${wish}`;
}

function nameOf(wish: string): string {
  return wish.replace("not ", "");
}

/** What may stand in the place of a statement that is weakened. */
export function weakerByHand(text: string, options: readonly string[]): string[][] {
  const [, a, sign, b] = JOINED.exec(text) ?? [];
  if (sign === "iff") return [[`${a} if ${b}`], [`${a} only if ${b}`]];
  if (sign === "&") return a === b ? [[a!], [a!, b!]] : [[b!], [a!], [a!, b!]];
  if (sign === "|")
    return options
      .filter((id) => id !== nameOf(a!) && id !== nameOf(b!))
      .flatMap((id) => [[`${text} | ${id}`], [`${text} | not ${id}`]]);
  return [];
}

/** Every single edit, additions at every place; `wishes`: what may be added. */
export function editsByHand(
  list: readonly string[],
  options: readonly string[],
  wishes: readonly string[],
  isAdded: (text: string) => boolean = () => false,
): HandEdit[] {
  const found: HandEdit[] = [];
  const put = (at: number, instead: readonly string[]) => [
    ...list.slice(0, at),
    ...instead,
    ...list.slice(at + 1),
  ];
  for (const [i, text] of list.entries()) {
    if (isAdded(text)) continue;
    found.push({ kind: `drop ${i + 1}`, list: put(i, []), size: 1 });
    for (const instead of weakerByHand(text, options))
      found.push({ kind: `weaken ${i + 1} ${instead.join("; ")}`, list: put(i, instead), size: 1 });
    if (!JOINED.test(text) && !text.includes("|"))
      found.push({ kind: `reverse ${i + 1}`, list: put(i, [opposite(text)]), size: 2 });
  }
  for (const [i, text] of list.entries())
    for (const to of list.keys()) {
      if (to === i || to === i + 1 || isAdded(text)) continue;
      const rest = list.filter((_, j) => j !== i);
      found.push({
        kind: `move ${i + 1} ${to + 1}`,
        list: [...rest.slice(0, to), text, ...rest.slice(to)],
        size: Math.abs(to - i),
      });
    }
  for (const wish of wishes)
    if (!list.includes(wish))
      for (let to = 0; to <= list.length; to++)
        found.push({
          kind: `add ${wish} ${to + 1}`,
          list: [...list.slice(0, to), wish, ...list.slice(to)],
          size: 1,
        });
  return found;
}

/** Truth of such a text in a state. */
export function holdsByHand(text: string, on: readonly string[]): boolean {
  if (text.includes("|")) return text.split(" | ").some((part) => holdsByHand(part, on));
  const [, a, sign, b] = JOINED.exec(text) ?? [];
  const is = (wish: string) => on.includes(nameOf(wish)) !== wish.startsWith("not ");
  if (!sign) return is(text);
  const [x, y] = [is(a!), is(b!)];
  return { "&": x && y, if: x || !y, "only if": !x || y, iff: x === y }[sign]!;
}

/** Plain wishes that are new to a list: no statement says the same or the opposite in every state. */
export function newWishesByHand(
  wishes: readonly string[],
  list: readonly string[],
  states: readonly (readonly string[])[],
): string[] {
  const column = (text: string) => states.map((on) => (holdsByHand(text, on) ? "1" : "0")).join("");
  const other = (bits: string) => bits.replace(/./g, (bit) => (bit === "1" ? "0" : "1"));
  const known = new Set(list.map(column));
  const seen = new Set<string>();
  return wishes.filter((wish) => {
    const bits = column(wish);
    if (!/0/.test(bits) || !/1/.test(bits) || known.has(bits) || known.has(other(bits)) || seen.has(bits))
      return false;
    seen.add(bits);
    return true;
  });
}

/** The same model with one list in place of another. */
export function withList(model: Model, dm: number, type: string | undefined, list: readonly string[]): Model {
  const copy = structuredClone(model);
  const own = copy.decisionMakers[dm]!;
  const preferences = type === undefined ? own.preferences! : own.types![type]!.preferences;
  preferences.statements = [...list];
  return copy;
}
