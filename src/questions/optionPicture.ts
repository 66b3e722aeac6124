import { z } from "zod";
import { languageOf, stateInWords, statesWhere } from "../assessment/index.ts";
import { type Case, makerTitle, modelTitle, named } from "../record/index.ts";
import { buildStateSpace, type Expression, optionsIn, parseStatement } from "../strategy/index.ts";
import type { LanguageCode } from "../words/index.ts";
import type { Told } from "./shape.ts";

const PicturedOption = z.object({
  id: z.string(),
  /** Of the decision maker. */
  by: z.string(),
  name: z.string(),
  set: z.enum(["on", "off", "either"]),
});

/** An expression over options, such as `dialogue`, as a picture of them: each taken, not taken, or either way. */
export const OptionPicture = z.object({
  model: z.string().describe("Title of the model whose options are shown"),
  options: z.array(PicturedOption),
  kind: z
    .enum(["empty", "plain", "more", "wrong"])
    .describe("more: it says what no picture can (or, if); wrong: no expression over these options"),
  states: z.int().describe("States of the model that satisfy it"),
  of: z.int(),
  examples: z.array(z.string()).describe("The first of them, in words"),
});
export type OptionPicture = Told<typeof OptionPicture>;

const MOST_EXAMPLES = 6;

/** By the options of the case's first model; undefined where it has none. */
export function optionPicture(
  record: Case,
  text: string,
  language: LanguageCode = "en",
): OptionPicture | undefined {
  const main = record.models.find(({ file }) => file.decisionMakers.some((dm) => dm.options?.length));
  const { space } = main ? buildStateSpace(main.model) : {};
  if (!main || !space) return undefined;
  const parsed = parseStatement(text);
  const expression = "expression" in parsed ? parsed.expression : undefined;
  const known = new Set(space.options.map(({ id }) => id));
  const isKnown = expression !== undefined && optionsIn(expression).every(({ id }) => known.has(id));
  const settings = isKnown ? settingsOf(expression) : undefined;
  const found = isKnown ? statesWhere(space, text) : [];
  return {
    model: named(modelTitle(main), language),
    options: main.file.decisionMakers.flatMap((maker) =>
      (maker.options ?? []).map((option) => ({
        id: option.id,
        by: named(makerTitle(maker, record.actors), language),
        name: named(option, language),
        set: settings?.get(option.id) ?? "either",
      })),
    ),
    kind: text.trim() === "" ? "empty" : !isKnown ? "wrong" : settings ? "plain" : "more",
    states: found.length,
    of: space.stateCount,
    examples: found
      .slice(0, MOST_EXAMPLES)
      .map((state) => stateInWords(main, new Set(space.onOptions(state)), languageOf(language))),
  };
}

/** Undefined where it is more than options joined by `and`, each itself or its opposite. */
function settingsOf(expression: Expression): Map<string, "on" | "off"> | undefined {
  const settings = new Map<string, "on" | "off">();
  const read = (part: Expression): boolean => {
    if (part.kind === "and") return read(part.left) && read(part.right);
    const option = part.kind === "not" ? part.of : part;
    if (option.kind !== "option" || settings.has(option.id)) return false;
    settings.set(option.id, part.kind === "not" ? "off" : "on");
    return true;
  };
  return read(expression) ? settings : undefined;
}
