/**
 * Findings in German. What a rule says is written in English where it is found out; here that sentence is the key, as
 * message catalogues have it: `{name}` is what stands there of the paper or the case, `[a|b]` a word that English bends.
 * `test/words/findings.test.ts` asks that every key is a sentence of its rule.
 */
export type Telling = readonly [
  english: string,
  german: string | ((values: Values, called: Called) => string),
];
/** What the case calls or says in German of what it calls or says so in English. */
export type Called = (english: string) => string | undefined;
export type Values = Readonly<Record<string, string>>;

interface Compiled {
  pattern: RegExp;
  names: readonly string[];
  german: Telling[1];
}

/** A key as a pattern of the whole message; a value named by one letter is a number. */
function compiled([english, german]: Telling): Compiled {
  const names: string[] = [];
  const source = english.split(/(\{\w+\}|\[[^\]]*\|[^\]]*\])/u).map((part) => {
    const name = /^\{(\w+)\}$/u.exec(part)?.[1];
    if (name !== undefined) {
      names.push(name);
      return name.length === 1 ? "(\\d[\\d,.]*)" : "([\\s\\S]+?)";
    }
    const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
    return /^\[.*\|.*\]$/u.test(part)
      ? `(?:${part.slice(1, -1).split("|").map(literally).join("|")})`
      : literally(part);
  });
  return { pattern: new RegExp(`^${source.join("")}$`, "u"), names, german };
}

/** Text of the paper keeps its words and takes the quotation marks of the page. */
function inGermanMarks(text: string): string {
  return text.replaceAll("“", "„").replaceAll("”", "“");
}

export class Tellings {
  private readonly byRule = new Map<string, Compiled[]>();
  private readonly tellings: Readonly<Record<string, readonly Telling[]>>;

  constructor(tellings: Readonly<Record<string, readonly Telling[]>>) {
    this.tellings = tellings;
  }

  /** What a rule found, in German; undefined where nobody has written it so. */
  tell(rule: string, message: string, called: Called = () => undefined): string | undefined {
    const known = this.byRule.get(rule) ?? (this.tellings[rule] ?? []).map(compiled);
    this.byRule.set(rule, known);
    for (const { pattern, names, german } of known) {
      const match = pattern.exec(message);
      if (!match) continue;
      const values = Object.fromEntries(
        names.map((name, i) => {
          const value = match[i + 1] ?? "";
          return [name, called(value) ?? inGermanMarks(value)];
        }),
      );
      const told =
        typeof german === "function"
          ? german(values, called)
          : german.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? "");
      return told;
    }
    return undefined;
  }
}

/** "eine Adresse", "3 Adressen". */
export function many(n: string | undefined, one: string, more: string): string {
  return n === "1" ? one : `${n} ${more}`;
}
