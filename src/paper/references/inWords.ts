import { ORDINALS } from "../lexicon/en/announcing.ts";
import type { ListedWork } from "./crossCheck.ts";
import { foldName } from "./entryHead.ts";
import type { InTextCitation } from "./inText.ts";

/** A paper with works named in its text and listed at its end. */
export function listExample(body: string, ...entries: string[]): string {
  return `A short paper\n\n${body}\n\nReferences\n\n${entries.join("\n\n")}\n`;
}

export const LEE = "Lee, A. (2015). Trade and war. Oxford: River Press.";
export const EK = "Ek, B. (2017). The growth of towns. Kiel: Lotse.";
export const OZ = "Oz, C. (2019). The fall of trade. Oxford: River Press.";

/** "Lee, Ek and Oz" */
export function inSeries(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** "Lee and Ek 2015a" */
export function asWritten({ names, hasOthers, year, suffix }: InTextCitation): string {
  return `${inSeries(names)}${hasOthers ? " et al." : ""} ${year}${suffix}`;
}

/** "Lee 2015", as the text would name the entry. */
export function asListed({ families, year, suffix }: ListedWork): string {
  const names = families.length > 3 ? `${families[0]} et al.` : inSeries(families);
  return `${names}${year === undefined ? "" : ` ${year}${suffix}`}`;
}

/** The same beside what the text has: of a work that somebody else begins, the place of the name among its authors. */
export function asListedBeside({ names: [name = ""] }: InTextCitation, work: ListedWork): string {
  const place = work.families.findIndex((family) => foldName(family) === foldName(name));
  const listed = asListed(work);
  return place > 0
    ? `${listed}, whose ${ORDINALS[place] ?? "later"} author is ${work.families[place]}`
    : listed;
}
