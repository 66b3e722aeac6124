import { Composer, type CST, type Document, Lexer, Parser } from "yaml";
import { LIMITS } from "../limits.ts";
import type { Span } from "./tree.ts";

export function compose(
  tokens: readonly CST.Token[],
  length: number,
  mostFaults = MOST_PARSER_FAULTS,
): Document.Parsed[] {
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, merge: false });
  // Of a text that is full of faults, making an Error of each, with its stack, takes most of the time: what the parser
  // found is told up to a number, what the composer finds is plain data.
  let faults = 0;
  const told = tokens.filter(({ type }) => type !== "error" || ++faults <= mostFaults);
  const onError = (source: FaultAt, code: string, message: string, isWarning?: boolean) => {
    const fault = { pos: spanOfFault(source), code, message };
    const { errors, warnings } = composer as unknown as { errors: unknown[]; warnings: unknown[] };
    (isWarning ? warnings : errors).push(fault);
  };
  Object.assign(composer, { onError });
  // That there is a second document is told; what it and a hundred thousand more would be takes memory for nothing.
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(told, true, length)) {
    documents.push(document as Document.Parsed);
    if (documents.length === 2) break;
  }
  return documents;
}

/** Only the first is told, and how many come after it. */
const MOST_PARSER_FAULTS = 1_000;

type FaultAt = number | Span | { offset: number; source?: string };

/** As the composer itself has it. */
function spanOfFault(source: FaultAt): Span {
  if (typeof source === "number") return [source, source + 1];
  if ("offset" in source) return [source.offset, source.offset + (source.source?.length ?? 1)];
  return [source[0], source[1]];
}

/** Read as far as the first fault that the parser tells; what is composed of the parts before may hold an earlier one. */
export function firstFault(text: string): { at: number | undefined; parts: number } {
  const { tokens, count, tooDeep } = parseTokens(
    text,
    Number.POSITIVE_INFINITY,
    LIMITS.case.depth,
    ({ type }) => type === "error",
  );
  if (tooDeep) return { at: 0, parts: count };
  let at: number | undefined;
  for (const { errors, warnings } of compose(tokens, text.length, 1))
    for (const { pos } of [...errors, ...warnings]) if (at === undefined || pos[0] < at) at = pos[0];
  return { at, parts: count };
}

/** The syntax of a text, and of how many words, signs and line ends it is made; given up when they are too many. */
export function parseTokens(
  text: string,
  most: number,
  deepest: number,
  isEnough: (token: CST.Token) => boolean = () => false,
): { tokens: CST.Token[]; count: number; tooDeep?: CST.Token } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  let enough = false;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > most) return { tokens: [], count };
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      enough ||= isEnough(token);
    }
    if (enough) break;
    // The parser closes what is open by recursion. Beside the levels it holds the document and what is being read.
    const innermost = parser.stack.at(-1);
    if (innermost && parser.stack.length > deepest + 3) return { tokens: [], count, tooDeep: innermost };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, count };
}

/** The first part nested deeper than `most`, found without recursion. */
export function findDeeperThan(tokens: readonly CST.Token[], most: number): CST.Token | undefined {
  const open: [CST.Token, number][] = tokens.map((token) => [token, 0]);
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next;
    if (depth > most) return token;
    if ("items" in token)
      for (const { key, value } of token.items) {
        if (key) open.push([key, depth + 1]);
        if (value) open.push([value, depth + 1]);
      }
    else if (token.type === "document" && token.value) open.push([token.value, depth]);
  }
  return undefined;
}
