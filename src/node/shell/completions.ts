import type { CommandFacts, Offer, OptionFacts } from "./commandTree.ts";
import type { Shell } from "./names.ts";

/** A script that completes commands, options and the values an option names, for one shell. */
export function completions(shell: Shell, commands: readonly CommandFacts[]): string {
  const head = `# Completion of detente for ${shell}, written by: detente completions ${shell}`;
  return WRITERS[shell](commands, head);
}

const WRITERS: Record<Shell, (commands: readonly CommandFacts[], head: string) => string> = {
  bash: forBash,
  zsh: forZsh,
  fish: forFish,
};

/** In single quotes, as all three shells read them; a newline ends no entry. */
function quoted(text: string): string {
  return `'${text.replace(/\s+/g, " ").replaceAll("'", "'\\''")}'`;
}

/** The first clause of what the help says: a line beside the word is short. */
function brief(about: string): string {
  const clause = about.split(/[;.(]\s|\s\(/)[0] ?? "";
  return clause.length <= 76 ? clause : `${clause.slice(0, 75).replace(/\s+\S*$/, "")} …`;
}

/** What the words are after which a command is known: "events votes" after "events". */
function paths(commands: readonly CommandFacts[]): string[] {
  return commands.map(({ name }) => name).filter((name) => name !== "");
}

function takesValue({ value }: OptionFacts): boolean {
  return value !== undefined;
}

/* bash: one function; what it has no words for goes to the shell's own completion of files. Runs in 3.2, macOS's. */

function forBash(commands: readonly CommandFacts[], head: string): string {
  const known = paths(commands).map((name) => `'${name.includes(" ") ? name : ` ${name}`}'`);
  return `${head}
_detente() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= i
  # The shell takes --format=json apart at its sign.
  if [[ $word == = ]]; then word=; elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$command \${COMP_WORDS[i]}" in
      ${known.join("|")}) command="\${command:+$command }\${COMP_WORDS[i]}" ;;
    esac
  done
  COMPREPLY=()
  case "$command $before" in
${commands.flatMap((command) => command.options.filter(takesValue).map((option) => bashValue(command.name, option))).join("\n")}
  esac
  local words=
  case "$command" in
${commands.map(bashWords).join("\n")}
  esac
  if [[ $word == -* || $words != -* ]]; then COMPREPLY=($(compgen -W "$words" -- "$word")); fi
}
complete -o bashdefault -o default -F _detente detente
`;
}

function bashValue(command: string, { flags, offer }: OptionFacts): string {
  const when = flags.map((flag) => quoted(`${command} ${flag}`)).join("|");
  return `    ${when}) ${bashOffer(offer)}; return ;;`;
}

function bashOffer(offer: Offer): string {
  if (offer === "paths") return ":";
  if (offer === "nothing") return "compopt +o default +o bashdefault 2>/dev/null";
  return `COMPREPLY=($(compgen -W ${quoted(offer.words.join(" "))} -- "$word"))`;
}

function bashWords({ name, commands, options, arguments: operands }: CommandFacts): string {
  const words = operands.flatMap(({ offer }) => (typeof offer === "string" ? [] : offer.words));
  const flags = options.flatMap((option) => option.flags);
  return `    '${name}') words=${quoted([...commands, ...words, ...flags].join(" "))} ;;`;
}

/* zsh: one function a command, in the words of _arguments. */

function forZsh(commands: readonly CommandFacts[], head: string): string {
  return `#compdef detente
${head}
${commands.map(zshFunction).join("\n")}
# From $fpath the file is the function; sourced, it has to be bound.
if [[ $funcstack[1] == _detente ]]; then _detente "$@"; else compdef _detente detente; fi
`;
}

function zshFunction(facts: CommandFacts): string {
  const name = zshName(facts.name);
  const specs = facts.options.map(zshOption);
  if (facts.commands.length === 0) {
    const operands = facts.arguments.map(
      ({ name: what, offer }) => `'${what.includes("...") ? "*" : ""}:${zshText(what)}:${zshOffer(offer)}'`,
    );
    return `${name}() {\n  _arguments ${[...specs, ...operands].join(" \\\n    ")}\n}`;
  }
  return `${name}() {
  local line state
  _arguments -C ${[...specs, "'1: :->command'", "'*:: :->rest'"].join(" \\\n    ")}
  case $state in
    command) local -a inner=(${facts.commands.map((inner) => quoted(inner)).join(" ")}); _describe command inner ;;
    rest) (( $+functions[${name}_$line[1]] )) && ${name}_$line[1] ;;
  esac
}`;
}

function zshName(command: string): string {
  return `_detente${command === "" ? "" : `_${command.replaceAll(" ", "_")}`}`;
}

function zshOption({ flags, value, offer, about }: OptionFacts): string {
  const text = `[${zshText(brief(about))}]`;
  const takes = value === undefined ? "" : `:${zshText(value)}:${zshOffer(offer)}`;
  if (flags.length === 1) return `'${flags[0]}${text}${takes}'`;
  return `'(${flags.join(" ")})'{${flags.join(",")}}'${text}${takes}'`;
}

function zshOffer(offer: Offer): string {
  if (offer === "paths") return "_files";
  return offer === "nothing" ? " " : `(${offer.words.join(" ")})`;
}

function zshText(text: string): string {
  return text.replace(/[[\]:\\]/g, "\\$&").replaceAll("'", "'\\''");
}

/* fish: one line an option. */

function forFish(commands: readonly CommandFacts[], head: string): string {
  const known = paths(commands).map((name) => quoted(name));
  return `${head}
function __detente_command
    set -l command ''
    for word in (commandline -opc)[2..-1]
        set -l longer (string trim -- "$command $word")
        contains -- $longer ${known.join(" ")}; and set command $longer
    end
    echo -- $command
end
function __detente_is
    test (__detente_command) = "$argv[1]"
end
complete -c detente -e
${commands.map(fishLines).join("\n")}
`;
}

function fishLines({ name, commands: inner, options, arguments: operands }: CommandFacts): string {
  const when = `complete -c detente -n ${quoted(`__detente_is ${quoted(name).replaceAll("'", '"')}`)}`;
  const offers = operands.some(({ offer }) => offer === "paths") ? [] : [`${when} -f`];
  return [
    ...offers,
    ...inner.map((command) => `${when} -a ${quoted(command)}`),
    ...options.map((option) => `${when} ${fishOption(option)}`),
    ...operands.flatMap(({ offer }) =>
      typeof offer === "string" ? [] : [`${when} -a ${quoted(offer.words.join(" "))}`],
    ),
  ].join("\n");
}

function fishOption({ flags, value, offer, about }: OptionFacts): string {
  const names = flags.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const takes = value === undefined ? "" : offer === "paths" ? " -rF" : " -x";
  const words = typeof offer === "string" ? "" : ` -a ${quoted(offer.words.join(" "))}`;
  return `${names.join(" ")}${takes}${words} -d ${quoted(brief(about))}`;
}
