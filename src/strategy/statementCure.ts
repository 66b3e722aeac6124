import { parseStatement, type SyntaxFault } from "./statement.ts";

interface Named {
  id: string;
  name: string;
}

/**
 * What is said of an expression that cannot be read. Who writes sentences where option ids belong is told so, and where
 * the words are the names of options, shown the ids.
 */
export function saidOfFault(text: string, { message }: SyntaxFault, options: readonly Named[]): string {
  if (!/expected an operator|expected an option id|expected the end/.test(message)) return message;
  const meant = withIds(text, options);
  if (meant !== undefined) return `${message}; options stand by their ids: ${meant}`;
  const ids = new Set(options.map(({ id }) => id));
  const words = text.match(/[\p{L}_][\p{L}\d_-]*/gu) ?? [];
  const others = words.filter((word) => !ids.has(word) && !/^(?:not|and|or|if|iff|only)$/i.test(word));
  if (others.length < 2) return message;
  const shown = options.slice(0, 6).map(({ id, name }) => `${id} (${name})`);
  return `${message}; no sentence is read here but option ids, joined by &, |, !, if, only if and iff: ${shown.join(", ")}${options.length > 6 ? " …" : ""}`;
}

/** Each name of an option replaced by its id, the longest first; undefined where that gives no expression. */
function withIds(text: string, options: readonly Named[]): string | undefined {
  let meant = text;
  for (const { id, name } of [...options].sort((a, b) => b.name.length - a.name.length)) {
    if (name.trim() === "") continue;
    const pattern = name
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/\s+/g, "\\s+");
    meant = meant.replace(new RegExp(`(?<![\\p{L}\\d_])${pattern}(?![\\p{L}\\d_])`, "giu"), () => id);
  }
  return meant !== text && "expression" in parseStatement(meant) ? meant : undefined;
}
