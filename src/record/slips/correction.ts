/** Words to put in the place of others of a text that can be read and says something else than was meant. */
export interface Correction {
  from: number;
  to: number;
  words: string;
  message: string;
}

export function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
