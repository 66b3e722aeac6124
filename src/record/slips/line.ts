/** Does the line above end with what it says, so that no text of it goes on here? */
export function isWhole(lines: readonly string[], at: number): boolean {
  const above = lines.slice(0, at).reverse().find(isContent)?.trimEnd() ?? "";
  return /[.!?\]}"']$/.test(above) || /^\s*(?:- +)*[A-Za-z][\w-]*:(?: +\S+)?$/.test(above);
}

export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

export function columnOfName(line: string): number {
  return /^\s*(?:- +)*/.exec(line)![0].length;
}

/** Neither empty nor a comment alone. */
export function isContent(line: string): boolean {
  return /^\s*[^\s#]/.test(line);
}

/** The nearest line above that says something. */
export function contentBefore(lines: readonly string[], at: number): string | undefined {
  for (let i = at - 1; i >= 0; i--) if (isContent(lines[i]!)) return lines[i];
  return undefined;
}

export function contentAfter(lines: readonly string[], at: number): string | undefined {
  for (let i = at + 1; i < lines.length; i++) if (isContent(lines[i]!)) return lines[i];
  return undefined;
}

/** Does a field between brackets bear the name? */
export function hasField(line: string, name: string): boolean {
  return new RegExp(`[{,]\\s*${name}:`).test(line);
}
