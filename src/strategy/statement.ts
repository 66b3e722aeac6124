import { levelId } from "./levels.ts";

/**
 * Expressions over option ids: `P only if K`, `!E`, `(strike | blockade) & !withdraw`.
 *
 * From loosest to tightest: `iff`; `if` and `only if`; `|` or `or`; `&` or `and`; `!` or `not`. `a if b` is true
 * unless b holds and a does not; `a only if b` is true unless a holds and b does not (Fang, Hipel, Kilgour
 * and Peng 2003, conditional and biconditional preference statements). `R >= some` is an option of its own, that R has
 * reached at least this level; `R < some` its opposite.
 */
export type Expression =
  | { readonly kind: "option"; readonly id: string; readonly offset: number }
  | { readonly kind: "not"; readonly of: Expression }
  | {
      readonly kind: "and" | "or" | "if" | "only if" | "iff";
      readonly left: Expression;
      readonly right: Expression;
    };

export interface SyntaxFault {
  readonly message: string;
  readonly offset: number;
  readonly length: number;
}

export type ParsedStatement = { readonly expression: Expression } | { readonly fault: SyntaxFault };

interface Token {
  kind: "id" | "!" | "&" | "|" | "(" | ")" | "if" | "only if" | "iff" | "end";
  text: string;
  offset: number;
}

const DEEPEST_NESTING = 200;
/** Whoever goes through an expression goes down a step for each operator of a chain. */
const MOST_TOKENS = 4_000;
const WORDS: ReadonlyMap<string, Token["kind"]> = new Map([
  ["not", "!"],
  ["and", "&"],
  ["or", "|"],
  ["if", "if"],
  ["iff", "iff"],
]);

/** Signs of other notations, and what to write here. */
const SIGNS: Record<string, string> = {
  "+": "& for both, or | for at least one",
  ",": "& for both, or | for at least one",
  ";": "& for both, or | for at least one",
  "∧": "&",
  "∨": "|",
  "/": "| for at least one",
  "-": "! before what is not to be",
  "~": "! before what is not to be",
  "¬": "! before what is not to be",
  "=": "iff; for a level of an option >= and <: R >= some & R < full",
  ">": "if or only if: A if B, A only if B; at a level of an option or above: R >= some",
  "<": "if or only if: A if B, A only if B; below a level of an option: R < full",
  "->": "if or only if: A -> B is B if A",
  "=>": "if or only if: A => B is B if A",
  "<=": "if: A <= B is A if B",
  "<->": "iff",
  "<=>": "iff",
  "→": "if or only if: A if B, A only if B",
  "⇒": "if or only if: A if B, A only if B",
  "↔": "iff",
};

/** Words of speech, and what to write here. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ["when", "if"],
  ["whenever", "if"],
  ["once", "if"],
  ["provided", "if"],
  ["unless", "if !: A unless B is A if !B"],
  ["then", "the wish before its condition: A if B"],
  ["without", "& !"],
  ["but", "&"],
  ["with", "&"],
  ["plus", "&"],
  ["und", "&"],
  ["oder", "|"],
  ["xor", "(A | B) & !(A & B)"],
]);

/** Reads one expression. Never throws: a fault says what was found and expected, and where. */
export function parseStatement(text: string): ParsedStatement {
  // A model has a few dozen, of which each edit, rule and sentence asks again.
  const before = lastRead.get(text);
  if (before) return before;
  const parsed = readStatement(text);
  if (text.length > LONGEST_REMEMBERED) return parsed;
  if (lastRead.size >= MOST_REMEMBERED) lastRead.clear();
  lastRead.set(text, parsed);
  return parsed;
}

const MOST_REMEMBERED = 1_000;
const LONGEST_REMEMBERED = 500;
const lastRead = new Map<string, ParsedStatement>();

function readStatement(text: string): ParsedStatement {
  try {
    return { expression: new Parser(tokenize(text)).parse() };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault };
    throw error;
  }
}

class Fault extends Error {
  readonly fault: SyntaxFault;
  constructor(message: string, offset: number, length: number) {
    super(message);
    this.fault = { message, offset, length };
  }
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern =
    /\s*(?:(only\s+if\b)|(?:([A-Za-z_][A-Za-z0-9_-]*)\s*(>=|<)(?![=-])\s*([A-Za-z0-9_][A-Za-z0-9_-]*))|([A-Za-z_][A-Za-z0-9_-]*)|(&&?|\|\|?|[!()]))/gy;
  let end = 0;
  for (;;) {
    const rest = text.slice(end);
    if (rest.trim() === "") break;
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (!match) {
      const offset = end + rest.length - rest.trimStart().length;
      const found = String.fromCodePoint(text.codePointAt(offset)!);
      const sign = SIGNS[/^(?:<?[-=]>|<=)/.exec(text.slice(offset))?.[0] ?? found];
      throw new Fault(
        sign === undefined
          ? `found "${found}", expected an option id, !, &, |, if, only if, iff or a parenthesis`
          : `found "${found}", expected ${sign}`,
        offset,
        1,
      );
    }
    end = pattern.lastIndex;
    const [whole, onlyIf, graded, sign, level, word, symbol] = match;
    if (graded && sign && level) {
      const offset = end - whole.trimStart().length;
      if (sign === "<") tokens.push({ kind: "!", text: "<", offset });
      tokens.push({ kind: "id", text: levelId(graded, level), offset });
      continue;
    }
    const written = onlyIf ?? word ?? symbol!;
    const offset = end - written.length;
    if (onlyIf) tokens.push({ kind: "only if", text: written, offset });
    else if (word) tokens.push({ kind: WORDS.get(written.toLowerCase()) ?? "id", text: written, offset });
    else tokens.push({ kind: written[0] as Token["kind"], text: written, offset });
  }
  tokens.push({ kind: "end", text: "", offset: text.length });
  return tokens;
}

class Parser {
  private readonly tokens: Token[];
  private next = 0;
  private depth = 0;

  constructor(tokens: Token[]) {
    this.tokens = tokens;
  }

  parse(): Expression {
    const expression = this.iff();
    const beyond = this.tokens[MOST_TOKENS];
    if (beyond) throw new Fault(`longer than ${MOST_TOKENS} ids and signs`, beyond.offset, 1);
    const token = this.peek();
    if (token.kind !== "end")
      throw this.unexpected(
        token,
        token.kind === "id"
          ? (OTHER_WORDS.get(token.text.toLowerCase()) ?? "an operator such as & or only if")
          : "the end",
      );
    return expression;
  }

  private iff(): Expression {
    let left = this.conditional();
    while (this.take("iff")) left = { kind: "iff", left, right: this.conditional() };
    return left;
  }

  private conditional(): Expression {
    const left = this.or();
    const token = this.peek();
    if (token.kind !== "if" && token.kind !== "only if") return left;
    this.next += 1;
    const right = this.or();
    const after = this.peek();
    // `a if b if c` can be read two ways, so it has to be bracketed.
    if (after.kind === "if" || after.kind === "only if")
      throw this.unexpected(after, "parentheses, since a chain of conditions can be read two ways");
    return { kind: token.kind, left, right };
  }

  private or(): Expression {
    let left = this.and();
    while (this.take("|")) left = { kind: "or", left, right: this.and() };
    return left;
  }

  private and(): Expression {
    let left = this.not();
    while (this.take("&")) left = { kind: "and", left, right: this.not() };
    return left;
  }

  private not(): Expression {
    if (++this.depth > DEEPEST_NESTING)
      throw new Fault(`nested deeper than ${DEEPEST_NESTING} levels`, this.peek().offset, 1);
    try {
      if (this.take("!")) return { kind: "not", of: this.not() };
      const token = this.peek();
      if (token.kind === "id") {
        this.next += 1;
        return { kind: "option", id: token.text, offset: token.offset };
      }
      if (!this.take("("))
        throw this.unexpected(
          token,
          token.kind === "if" && this.next === 0
            ? "the wish before its condition: A if B"
            : "an option id, ! or (",
        );
      const inner = this.iff();
      if (!this.take(")")) throw this.unexpected(this.peek(), "a closing parenthesis");
      return inner;
    } finally {
      this.depth -= 1;
    }
  }

  private peek(): Token {
    return this.tokens[this.next]!;
  }

  private take(kind: Token["kind"]): boolean {
    if (this.peek().kind !== kind) return false;
    this.next += 1;
    return true;
  }

  private unexpected(token: Token, expected: string): Fault {
    const found = token.kind === "end" ? "the end" : `"${token.text}"`;
    return new Fault(`found ${found}, expected ${expected}`, token.offset, Math.max(1, token.text.length));
  }
}

/** True or false in a state, given which options are on. */
export function evaluate(expression: Expression, isOn: (option: string) => boolean): boolean {
  switch (expression.kind) {
    case "option":
      return isOn(expression.id);
    case "not":
      return !evaluate(expression.of, isOn);
    case "and":
      return evaluate(expression.left, isOn) && evaluate(expression.right, isOn);
    case "or":
      return evaluate(expression.left, isOn) || evaluate(expression.right, isOn);
    case "if":
      return evaluate(expression.left, isOn) || !evaluate(expression.right, isOn);
    case "only if":
      return !evaluate(expression.left, isOn) || evaluate(expression.right, isOn);
    case "iff":
      return evaluate(expression.left, isOn) === evaluate(expression.right, isOn);
  }
}

/** Options an expression mentions, each with its offset, in order of appearance. */
export function optionsIn(expression: Expression): { id: string; offset: number }[] {
  if (expression.kind === "option") return [{ id: expression.id, offset: expression.offset }];
  if (expression.kind === "not") return optionsIn(expression.of);
  return [...optionsIn(expression.left), ...optionsIn(expression.right)];
}
