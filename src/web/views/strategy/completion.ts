/** What may be written at the caret of an expression: option ids where an operand is due, operators elsewhere. */
export interface Suggestion {
  text: string;
  says?: string;
}

export interface Completion {
  /** The characters that a suggestion replaces. */
  from: number;
  to: number;
  suggestions: Suggestion[];
}

const OPERATORS: readonly string[] = ["and", "or", "only if", "if", "iff"];

export function complete(
  text: string,
  caret: number,
  options: readonly { id: string; says: string }[],
  operatorWords: Readonly<Record<string, string>>,
): Completion {
  let from = caret;
  while (from > 0 && /[A-Za-z0-9_-]/.test(text[from - 1]!)) from -= 1;
  let to = caret;
  while (to < text.length && /[A-Za-z0-9_-]/.test(text[to]!)) to += 1;
  const typed = text.slice(from, caret).toLowerCase();
  const before = text.slice(0, from).trimEnd();
  const isOperandDue = before === "" || /([!&|(]|\b(not|and|or|if|iff))$/i.test(before);
  const all: Suggestion[] = isOperandDue
    ? [...options.map(({ id, says }) => ({ text: id, says })), { text: "not", says: operatorWords.not ?? "" }]
    : OPERATORS.map((operator) => ({ text: operator, says: operatorWords[operator] ?? "" }));
  return {
    from,
    to,
    suggestions: all
      .filter((one) => one.text.toLowerCase().startsWith(typed) && one.text.toLowerCase() !== typed)
      .slice(0, 12),
  };
}
