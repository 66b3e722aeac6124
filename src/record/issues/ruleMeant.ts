import { AXES, AXIS_ANSWERS } from "../axes.ts";
import { OFF, ON } from "../lexicon/meant.ts";
import { otherWordFor } from "./habits.ts";
import { isGroup } from "./valueCure.ts";

/** What a rule over the record may ask for: a format, an event, a condition, a claim. */
export const RULE_HEADS: ReadonlySet<string> = new Set("format event condition claim".split(" "));

/** What a rule asks of the fact it names, such as. */
const BEHIND: Readonly<Record<string, string>> = {
  condition: ", is: met",
  format: ", axis: operation, is: [yes]",
};

/**
 * {event: a, condition: b}: two of several kinds in one group, where a list joins them. {claim: a, is: met}: a claim is
 * asked for alone, a condition by how it stands. {format: a, is: yes}: a format by an axis and a list of answers.
 */
export function ruleMeant(found: unknown): string | undefined {
  if (!isGroup(found)) return undefined;
  const group = found as Record<string, unknown>;
  const heads = Object.keys(group).filter((name) => RULE_HEADS.has(name));
  const said = (name: string) => `{${name}: ${typeof group[name] === "string" ? group[name] : "…"}`;
  if (heads[0] === "claim" && heads.length === 1 && "is" in group)
    return `a claim is asked for without "is"; of a condition write ${said("claim").replace("claim", "condition")}, is: ${typeof group.is === "string" ? group.is : "met"}}`;
  if (heads.length === 0) return headMissing(group);
  if (heads[0] === "format" && heads.length === 1 && !("axis" in group) && "is" in group)
    return `"axis" is missing, one of: ${AXES.join(", ")}; write ${said("format")}, axis: operation, is: ${answersIn(group.is)}}`;
  if (heads.length < 2) return undefined;
  const each = heads.map((name) => `${said(name)}${BEHIND[name] ?? ""}}`);
  return `${heads.join(" and ")} are a rule each; join them: {all: [${each.join(", ")}]}, or {any: […]}`;
}

/** `{talks, is: yes}`: the id without the name of its field; by the answer it asks for it is a format or a condition. */
function headMissing(group: Record<string, unknown>): string | undefined {
  const bare = Object.keys(group).filter((name) => group[name] === null);
  if (bare.length !== 1 || !("is" in group)) return undefined;
  const id = bare[0]!;
  const isOfFormat = "axis" in group || axisAnswer(group.is) !== undefined || Array.isArray(group.is);
  const axis = typeof group.axis === "string" ? group.axis : "operation";
  const rule = isOfFormat
    ? `{format: ${id}, axis: ${axis}, is: ${answersIn(group.is)}}`
    : `{condition: ${id}, is: ${String(group.is)}}`;
  return `"${id.slice(0, 60)}" stands without the name of its field; write ${rule}`;
}

function axisAnswer(value: unknown): string | undefined {
  const word = value === true ? "yes" : value === false ? "no" : value;
  if (typeof word !== "string") return undefined;
  if (AXIS_ANSWERS.some((answer) => answer === word)) return word;
  return ON.test(word) ? "yes" : OFF.test(word) ? "no" : otherWordFor(word, AXIS_ANSWERS);
}

function answersIn(value: unknown): string {
  const words = (Array.isArray(value) ? value : [value]).map((one) => axisAnswer(one) ?? "yes");
  return `[${words.join(", ")}]`;
}
