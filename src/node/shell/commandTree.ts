import type { Command, Option } from "commander";
import { everyCommand } from "../program.ts";

/** What a shell can offer where a value stands: one of these words, a file or folder, or nothing it could know. */
export type Offer = { words: readonly string[] } | "paths" | "nothing";

export interface OptionFacts {
  /** As typed: "-h", "--help"; the long name last. */
  flags: string[];
  /** The placeholder of its value, "<file>"; absent of a switch. */
  value?: string;
  offer: Offer;
  about: string;
}

export interface CommandFacts {
  /** As it is typed after the program's name: "", "review", "events votes". */
  name: string;
  summary: string;
  description: string;
  /** The call without the program's name: "[options] <case>". */
  usage: string;
  arguments: { name: string; offer: Offer; about: string }[];
  options: OptionFacts[];
  /** The names of the commands within. */
  commands: string[];
}

/** The program and its commands as plain data: what completions and manual pages are written from, as the help is. */
export function commandTree(program: Command): CommandFacts[] {
  return [{ name: "", command: program }, ...everyCommand(program)].map(({ name, command }) =>
    factsOf(name, command),
  );
}

function factsOf(name: string, command: Command): CommandFacts {
  const help = command.createHelp();
  return {
    name,
    summary: command.summary() || command.description(),
    description: command.description(),
    usage: command.usage(),
    arguments: command.registeredArguments.map((argument) => ({
      name: help.argumentTerm(argument),
      offer: offerOf(argument.argChoices, argument.name()),
      about: help.argumentDescription(argument),
    })),
    options: help
      .visibleOptions(command)
      .map((option) => optionFacts(option, help.optionDescription(option))),
    commands: command.commands.map((inner) => inner.name()),
  };
}

function optionFacts(option: Option, about: string): OptionFacts {
  const value = /[<[].*$/.exec(option.flags)?.[0];
  return {
    flags: [option.short, option.long].filter((flag): flag is string => flag !== undefined && flag !== null),
    ...(value === undefined ? {} : { value }),
    offer: value === undefined ? "nothing" : offerOf(option.argChoices, value),
    about,
  };
}

/** The names of placeholders whose value is a file or a folder; a test holds that every other is a word of its own. */
const PATHS = new Set(
  "after base before case dir file files folder library model ours paper path paths theirs".split(" "),
);

function offerOf(choices: readonly string[] | undefined, placeholder: string): Offer {
  if (choices) return { words: choices };
  return PATHS.has(placeholder.replace(/[^a-z-]/gi, "")) ? "paths" : "nothing";
}
