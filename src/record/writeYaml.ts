import { stringify } from "yaml";
import { HIDDEN } from "./checks/hiddenCharacters.ts";

/** A list of entries as a case file has it, each after a blank line; any text is quoted where YAML needs it. */
export function yamlList(name: string, entries: readonly unknown[]): string {
  const items = entries.map((entry) => indent(yamlText([entry])));
  return `${name}:\n${items.join("\n")}`;
}

/** Plain values as YAML, without anchors and aliases, which a case file may not have. */
export function yamlText(value: unknown): string {
  return stringify(value, { lineWidth: 110, aliasDuplicateObjects: false });
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}

const EVERY_HIDDEN = new RegExp(HIDDEN, "g");

/** A text from outside as a case may hold it: without characters that cannot be seen, on one line. */
export function visibleText(text: string, most = 5_000): string {
  const clean = text.replace(EVERY_HIDDEN, "").replace(/\s+/g, " ").trim();
  return clean.length > most ? `${wholeCharacters(clean, most)}…` : clean;
}

/** Cut without leaving half of a character behind. */
function wholeCharacters(text: string, most: number): string {
  const isHalf = /[\uD800-\uDBFF]$/.test(text.slice(0, most));
  return text.slice(0, isHalf ? most - 1 : most).trimEnd();
}
