import type { Expression } from "./statement.ts";
import { writeExpression } from "./writeExpression.ts";

/**
 * The ways in which a party can ask for less than a statement says, each following from it: of `iff` one direction;
 * of `and` all but one of its parts; of `or` one part more, out of `literals`; of "neither … nor" all but one; of a
 * conditional the same of what is asked for under the condition. A statement is never turned round.
 *
 * As lists of statements that take its place: `and` may also be split into its parts, in the order written, of which a
 * party then wants each even where it cannot have all.
 */
export function weakenings(expression: Expression, literals: readonly Expression[]): string[][] {
  const found = weaker(expression, literals).map((one) => [writeExpression(one)]);
  const parts = partsOf(expression, "and");
  if (parts.length > 1) found.push(parts.map(writeExpression));
  const own = writeExpression(expression);
  const seen = new Set<string>([own]);
  return found.filter((list) => {
    const key = list.join("\n");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A plain wish: an option, or that it be not taken. Its opposite can be wished as plainly; undefined for all else. */
export function oppositeWish(expression: Expression): string | undefined {
  if (expression.kind === "option") return `not ${expression.id}`;
  if (expression.kind !== "not") return undefined;
  const { of } = expression;
  return of.kind === "option" ? of.id : of.kind === "not" ? oppositeWish(of.of) : undefined;
}

function weaker(e: Expression, literals: readonly Expression[]): Expression[] {
  switch (e.kind) {
    case "option":
      return [];
    case "not":
      return e.of.kind === "or" ? withoutOne(e.of, "or").map((of) => ({ kind: "not", of })) : [];
    case "iff":
      return [
        { ...e, kind: "if" },
        { ...e, kind: "only if" },
      ];
    case "if":
      return weaker(e.left, literals).map((left) => ({ ...e, left }));
    case "only if":
      return weaker(e.right, literals).map((right) => ({ ...e, right }));
    case "and": {
      const parts = partsOf(e, "and");
      return [
        ...withoutOne(e, "and"),
        ...parts.flatMap((part, i) =>
          weaker(part, literals).map((less) => joined(replaced(parts, i, less), "and")),
        ),
      ];
    }
    case "or": {
      const parts = partsOf(e, "or");
      const named = new Set(parts.map(optionOf));
      return [
        ...literals
          .filter((literal) => !named.has(optionOf(literal)))
          .map((literal) => joined([...parts, literal], "or")),
        ...parts.flatMap((part, i) =>
          weaker(part, literals).map((less) => joined(replaced(parts, i, less), "or")),
        ),
      ];
    }
  }
}

/** The option of a plain wish. */
function optionOf(e: Expression): string | undefined {
  if (e.kind === "option") return e.id;
  return e.kind === "not" ? optionOf(e.of) : undefined;
}

function partsOf(e: Expression, kind: "and" | "or"): Expression[] {
  return e.kind === kind ? [...partsOf(e.left, kind), ...partsOf(e.right, kind)] : [e];
}

function withoutOne(e: Expression, kind: "and" | "or"): Expression[] {
  const parts = partsOf(e, kind);
  return parts.map((_, i) =>
    joined(
      parts.filter((_, j) => j !== i),
      kind,
    ),
  );
}

function replaced(parts: readonly Expression[], at: number, by: Expression): Expression[] {
  return parts.map((part, i) => (i === at ? by : part));
}

function joined(parts: readonly Expression[], kind: "and" | "or"): Expression {
  return parts.reduce((left, right) => ({ kind, left, right }));
}
