import { levelOf } from "./levels.ts";
import type { Expression } from "./statement.ts";

/** How tightly each kind binds; `if` and `only if` may not be chained, so they bind alike and never stand in each other. */
const TIGHTNESS: Record<Expression["kind"], number> = {
  iff: 0,
  if: 1,
  "only if": 1,
  or: 2,
  and: 3,
  not: 4,
  option: 5,
};
const SIGNS = { and: "&", or: "|", if: "if", "only if": "only if", iff: "iff" } as const;

/** An expression as text that `parseStatement` reads back, with no more parentheses than it needs. */
export function writeExpression(expression: Expression): string {
  if (expression.kind === "option") return expression.id.replace(">=", " >= ");
  if (expression.kind === "not" && expression.of.kind === "option" && levelOf(expression.of.id))
    return expression.of.id.replace(">=", " < ");
  const own = TIGHTNESS[expression.kind];
  const within = (part: Expression, least: number) => {
    const text = writeExpression(part);
    return TIGHTNESS[part.kind] < least ? `(${text})` : text;
  };
  if (expression.kind === "not") return `not ${within(expression.of, own)}`;
  const isConditional = own === TIGHTNESS.if;
  const left = within(expression.left, isConditional ? own + 1 : own);
  return `${left} ${SIGNS[expression.kind]} ${within(expression.right, own + 1)}`;
}
