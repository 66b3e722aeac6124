/** A name found in a text. */
export interface Named<Thing> {
  from: number;
  to: number;
  thing: Thing;
}

interface Entry<Thing> {
  thing: Thing;
  tokens: string[];
  /** Of an abbreviation every letter counts: "IT" is not "it". */
  isExact: boolean;
  /** Names given in full win over those worked out from them. */
  rank: number;
}

interface Branch<Thing> {
  next: Map<string, Branch<Thing>>;
  entries: Entry<Thing>[];
}

interface Token {
  text: string;
  from: number;
  to: number;
}

/** What may stand between the words of a name; a full stop only between initials (U.S.) and after St. */
const JOINT = /^(?:[\s\u00ad‐‑–—/'’-]{1,3}|\.\s?)$/u;
const LONGEST_NAME = 16;

/**
 * Finds many names in a text in one pass. Words are compared without regard to dashes and to the case of letters,
 * but what the name writes with a capital must have one in the text. The longest name wins; the last word may be a
 * plural, and a possessive ends before its apostrophe.
 */
export class NameIndex<Thing> {
  private readonly root: Branch<Thing> = { next: new Map(), entries: [] };

  add(name: string, thing: Thing, { isExact = false, rank = 0 } = {}): void {
    const tokens = tokensOf(name).map(({ text }) => text);
    if (tokens.length === 0 || tokens.length > LONGEST_NAME) return;
    let branch = this.root;
    for (const token of tokens) {
      const key = token.toLowerCase();
      let next = branch.next.get(key);
      if (!next) {
        next = { next: new Map(), entries: [] };
        branch.next.set(key, next);
      }
      branch = next;
    }
    const isSame = (entry: Entry<Thing>) =>
      entry.thing === thing && entry.isExact === isExact && entry.tokens.join(" ") === tokens.join(" ");
    if (!branch.entries.some(isSame)) branch.entries.push({ thing, tokens, isExact, rank });
  }

  find(text: string): Named<Thing>[] {
    const tokens = tokensOf(text);
    const found: Named<Thing>[] = [];
    for (let i = 0; i < tokens.length; ) {
      const match = this.longestAt(text, tokens, i);
      if (!match) {
        i += 1;
        continue;
      }
      found.push({ from: tokens[i]!.from, to: tokens[match.last]!.to, thing: match.thing });
      i = match.last + 1;
    }
    return found;
  }

  private longestAt(
    text: string,
    tokens: readonly Token[],
    first: number,
  ): { last: number; thing: Thing } | undefined {
    let best: { last: number; thing: Thing } | undefined;
    let branch = this.root;
    for (let last = first; last < tokens.length; last++) {
      if (last > first && !isJoint(text, tokens[last - 1]!, tokens[last]!)) break;
      const word = tokens[last]!.text.toLowerCase();
      const plural = word.endsWith("s") ? branch.next.get(word.slice(0, -1)) : undefined;
      const next = branch.next.get(word);
      const thing =
        (next && only(next.entries, tokens.slice(first, last + 1))) ??
        (plural && only(plural.entries, tokens.slice(first, last + 1)));
      if (thing !== undefined) best = { last, thing };
      if (!next) break;
      branch = next;
    }
    return best;
  }
}

/** The one thing of that name; undefined where two share it, since then nobody knows which is meant. */
function only<Thing>(entries: readonly Entry<Thing>[], written: readonly Token[]): Thing | undefined {
  const fitting = entries.filter((entry) => fits(entry, written));
  const rank = Math.min(...fitting.map((entry) => entry.rank));
  const things = new Set(fitting.filter((entry) => entry.rank === rank).map(({ thing }) => thing));
  return things.size === 1 ? [...things][0] : undefined;
}

function fits({ tokens, isExact }: Entry<unknown>, written: readonly Token[]): boolean {
  return tokens.every((token, i) => {
    const text = written[i]!.text;
    if (isExact) return text === token || (i === tokens.length - 1 && text === `${token}s`);
    return !/^\p{Lu}/u.test(token) || /^\p{Lu}/u.test(text);
  });
}

function isJoint(text: string, before: Token, after: Token): boolean {
  const joint = text.slice(before.to, after.from);
  if (joint.length > 3 || !JOINT.test(joint)) return false;
  return (
    !joint.startsWith(".") || before.text === "St" || (before.text.length === 1 && after.text.length === 1)
  );
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}
