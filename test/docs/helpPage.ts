import { buildProgram, everyCommand } from "../../src/node/program.ts";

/** docs/help.md: the help of every command, as the program prints it. */
export function helpPage(): string {
  const program = buildProgram(() => new Date(0));
  const help = (command: typeof program) => {
    command.configureHelp({ helpWidth: 96 });
    let text = "";
    command.configureOutput({
      writeOut: (part) => {
        text += part;
      },
    });
    command.outputHelp();
    return text.trimEnd();
  };
  const sections = [{ name: "", command: program }, ...everyCommand(program)].map(
    ({ name, command }) =>
      `## ${`detente ${name}`.trim()}\n\n\`\`\`text\n${help(command as typeof program)}\n\`\`\``,
  );
  return `# Commands\n\nThis page is generated from the program's own help.\n\n${sections.join("\n\n")}\n`;
}
