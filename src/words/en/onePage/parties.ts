import type { Conduct, Whose } from "../../pageParts.ts";
import { mid } from "../grammar.ts";

export function conduct({ name, says }: Conduct): string {
  return `${mid(name)} ${says}`;
}

export function person({ name, type }: Whose): string {
  return type === undefined ? mid(name) : `${mid(name)} read as ${type.toLocaleLowerCase("en")}`;
}

/** "It takes part …" with the name of whose priority it is. */
export function withName(whose: string, statement: string): string {
  return statement.replace(/^(?:it|they) /u, () => `${mid(whose)} `);
}

/** Steps that somebody takes for his own gain: the moves by which play goes on. */
export const STEPS = "steps that benefit whoever takes them";
