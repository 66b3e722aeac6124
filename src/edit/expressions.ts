import { optionsIn, parseStatement } from "../strategy/statement.ts";
import type { Data } from "./caseEdit.ts";
import { at, isGroup, type Path } from "./data.ts";

/** Where a model file names options: in expressions and in lists of ids. */

export interface OptionMention {
  path: Path;
  text: string;
  /** A list of ids rather than an expression. */
  isId: boolean;
}

/** The expression with an option under its new id; the text around stays. Undefined where it is not mentioned. */
export function withOption(text: string, option: string, to: string): string | undefined {
  const parsed = parseStatement(text);
  if ("fault" in parsed) return undefined;
  const found = optionsIn(parsed.expression).filter(({ id }) => optionOf(id) === option);
  if (found.length === 0) return undefined;
  let out = text;
  for (const { offset } of found.sort((a, b) => b.offset - a.offset))
    out = out.slice(0, offset) + to + out.slice(offset + option.length);
  return out;
}

/** The option that is named, itself or by a level of it. */
function optionOf(id: string): string {
  return id.replace(/\s*>=.*$/s, "");
}

/** An entry of a list of ids, with an option under its new id; undefined where it is another. */
export function withId(text: string, option: string, to: string): string | undefined {
  return optionOf(text) === option ? to + text.slice(option.length) : undefined;
}

export function mentions({ text, isId }: OptionMention, option: string): boolean {
  return isId ? optionOf(text) === option : withOption(text, option, option) !== undefined;
}

/** Every place of a model's file where an option may be named, its own id not among them. */
export function optionMentions(model: Data | undefined): OptionMention[] {
  const found: OptionMention[] = [];
  const add = (path: Path, isId: boolean) => {
    const text = at(model, path);
    if (typeof text === "string") found.push({ path, text, isId });
  };
  const each = (path: Path, visit: (path: Path, item: Data) => void) => {
    const list = at(model, path);
    if (Array.isArray(list)) for (const [i, item] of list.entries()) visit([...path, i], item);
    else if (isGroup(list)) for (const [name, item] of Object.entries(list)) visit([...path, name], item);
  };
  const statement = (path: Path, item: Data) => {
    if (!isGroup(item)) return add(path, false);
    add([...path, "say"], false);
    each([...path, "atLeastAsImportantAs"], (inner) => add(inner, false));
  };
  const preferences = (path: Path) => {
    each([...path, "statements"], statement);
    each([...path, "switchedOff"], statement);
  };
  each(["decisionMakers"], (path) => {
    preferences([...path, "preferences"]);
    each([...path, "types"], (type) => preferences([...type, "preferences"]));
    each([...path, "believes"], preferences);
    each([...path, "cannotSee"], (inner) => add(inner, false));
  });
  each(["infeasible"], (path) => add(path, false));
  each(["together"], (path) => add(path, false));
  each(["exceptions"], (path) => {
    add([...path, "from"], false);
    add([...path, "to"], false);
  });
  each(["states"], (path) => each([...path, "on"], (inner) => add(inner, true)));
  each(["statusQuo", "on"], (path) => add(path, true));
  return found;
}
