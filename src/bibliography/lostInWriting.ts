import type { BibliographyReader, Csl } from "../record/index.ts";
import { edtfOf } from "./extra.ts";

/** What a form cannot hold of some works: a variable, and of how many works. */
export interface Lost {
  variable: string;
  works: number;
}

/**
 * What is not there, or not the same, when a bibliography that was written is read again: the truth about what its form
 * holds, whatever the writer means to put into it.
 */
export function lostInWriting(
  read: BibliographyReader,
  name: string,
  text: string,
  works: readonly Csl[],
): Lost[] {
  const { value } = read(name, text);
  const counts = new Map<string, number>();
  for (const [i, work] of works.entries()) {
    const back = (value[i] ?? {}) as Record<string, unknown>;
    for (const [variable, said] of Object.entries(work))
      if (!isEmpty(said) && !isSame(said, back[variable]))
        counts.set(variable, (counts.get(variable) ?? 0) + 1);
  }
  return [...counts].map(([variable, count]) => ({ variable, works: count }));
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)
  );
}

function isSame(said: unknown, back: unknown): boolean {
  const [one, other] = [edtfOf(said), edtfOf(back)];
  return one !== undefined && typeof said === "object" ? one === other : plain(said) === plain(back);
}

/** Numbers and their text, spaces and hyphens of any kind, dates with and without leading zeros: all the same. */
function plain(value: unknown): string {
  if (typeof value === "string" || typeof value === "number")
    return String(value).replace(/\s+/g, " ").replace(/[–—]/g, "-").trim();
  if (Array.isArray(value)) return `[${value.map(plain).join(",")}]`;
  if (typeof value === "object" && value !== null)
    return `{${Object.entries(value)
      .filter(([, part]) => !isEmpty(part))
      .map(([key, part]) => `${key}:${key === "date-parts" ? plain(numbers(part)) : plain(part)}`)
      .sort()
      .join(",")}}`;
  return String(value);
}

function numbers(parts: unknown): unknown {
  return Array.isArray(parts)
    ? parts.map((moment) => (Array.isArray(moment) ? moment.map(Number) : moment))
    : parts;
}

/** What a form that is no CSL-JSON lost, by the name of its ending. */
export function lossInWords(extension: string, lost: readonly Lost[]): string {
  const form = extension === ".bib" ? "BibTeX" : "RIS";
  const named = lost.map(({ variable, works }) => `${variable} (${works} ${works === 1 ? "work" : "works"})`);
  return `${form} does not hold as it is: ${named.join(", ")}; CSL-JSON (a name that ends in .json) holds all`;
}
