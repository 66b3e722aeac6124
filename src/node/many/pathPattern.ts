/** What one place of a pattern asks; `any`: it stands for any number of places, none among them. */
type Asks<Part> = ((part: Part) => boolean) | "any";

/**
 * Whether a path is meant by a pattern: `*`, `?` and `[a-z]` stay within a part of a path, `**` goes through any number of
 * them. Not a regular expression, which tries some names without end.
 */
export function pathPattern(pattern: string): (path: string) => boolean {
  const asks = partsOf(pattern).map((part): Asks<string> => {
    if (part === "**") return "any";
    const signs = signsOf(part);
    return (name) => fits([...name], signs);
  });
  return (path) => fits(partsOf(path), asks);
}

function partsOf(path: string): string[] {
  return path.replace(/^\.\//, "").split("/");
}

/** In as many steps as both lengths multiplied: only the last `any` is ever taken for more than before. */
function fits<Part>(parts: readonly Part[], asks: readonly Asks<Part>[]): boolean {
  let ask = 0;
  let back: { ask: number; part: number } | undefined;
  for (let part = 0; part < parts.length || ask < asks.length; ) {
    const asked = asks[ask];
    if (asked === "any") {
      back = { ask, part };
      ask += 1;
    } else if (asked && part < parts.length && asked(parts[part]!)) {
      ask += 1;
      part += 1;
    } else if (back && back.part < parts.length) {
      back.part += 1;
      part = back.part;
      ask = back.ask + 1;
    } else return false;
  }
  return true;
}

function signsOf(part: string): Asks<string>[] {
  return [...part.matchAll(/\*+|\[([!^]?)([^[\]]+)\]|./gsu)].map(([sign, not, set]): Asks<string> => {
    if (sign.startsWith("*")) return "any";
    if (sign === "?") return () => true;
    if (set === undefined) return (letter) => letter === sign;
    const spans = [...set.matchAll(/(.)-(.)|./gsu)].map(
      ([one, from, to]) => [from ?? one, to ?? one] as const,
    );
    return (letter) => spans.some(([from, to]) => letter >= from && letter <= to) !== (not !== "");
  });
}
