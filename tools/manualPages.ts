import type { CommandFacts } from "../src/node/shell/commandTree.ts";
import { EXIT_CODES } from "../src/node/shell/names.ts";

/** The manual pages, by file name: detente.1, and one a command. From the facts the help is printed from. */
export function manualPages(commands: readonly CommandFacts[], version: string): Map<string, string> {
  const names = commands.map(({ name }) => pageName(name));
  return new Map(commands.map((facts) => [`${pageName(facts.name)}.1`, page(facts, version, names)]));
}

function pageName(command: string): string {
  return ["detente", ...command.split(" ").filter((word) => word !== "")].join("-");
}

/* The macros are those of man(7), which man, mandoc and groff read. No day: the same program gives the same pages. */

function page(facts: CommandFacts, version: string, names: readonly string[]): string {
  const name = pageName(facts.name);
  const call = ["detente", facts.name].join(" ").trim();
  return [
    `.TH ${name.toUpperCase().replaceAll("-", "\\-")} 1 "" "detente ${version}" "Detente"`,
    ".SH NAME",
    `${text(name)} \\- ${text(facts.summary.replace(/\s+/g, " "))}`,
    ".SH SYNOPSIS",
    `.B ${text(call)}`,
    text(facts.usage),
    ".SH DESCRIPTION",
    paragraphs(facts.description),
    ...described(
      "ARGUMENTS",
      facts.arguments.map((argument) => [argument.name, argument.about]),
    ),
    ...described(
      "OPTIONS",
      facts.options.map(({ flags, value, about }) => [
        flags.join(", ") + (value === undefined ? "" : ` ${value}`),
        about,
      ]),
    ),
    ...described(
      "COMMANDS",
      facts.commands.map((inner) => [
        `${facts.name} ${inner}`.trim(),
        `see ${pageName(`${facts.name} ${inner}`)}(1)`,
      ]),
    ),
    ...described("EXIT STATUS", EXIT_CODES),
    ".SH SEE ALSO",
    names
      .filter((other) => other !== name)
      .map((other) => `.BR ${text(other)} (1)`)
      .join(",\n"),
    "",
  ].join("\n");
}

function described(heading: string, entries: readonly (readonly [string, string])[]): string[] {
  if (entries.length === 0) return [];
  return [`.SH ${heading}`, ...entries.flatMap(([term, about]) => [".TP", `.B ${text(term)}`, text(about)])];
}

/** Lines that are indented or begin with a dash stay lines of their own. */
function paragraphs(description: string): string {
  return description
    .split("\n\n")
    .map((part) => (/^(?:\s{2}|- )/m.test(part) ? `.nf\n${text(part)}\n.fi` : text(part)))
    .join("\n.PP\n");
}

/** Nothing in it is a request: a backslash, a dash, and a dot or quotation mark where a line begins. */
function text(plain: string): string {
  return plain.replaceAll("\\", "\\e").replaceAll("-", "\\-").replace(/^[.']/gm, "\\&$&");
}
