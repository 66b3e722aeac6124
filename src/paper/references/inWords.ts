import type { ListedWork } from "./crossCheck.ts";
import type { InTextCitation } from "./inText.ts";

/** A paper with works named in its text and listed at its end. */
export function listExample(body: string, ...entries: string[]): string {
  return `A short paper\n\n${body}\n\nReferences\n\n${entries.join("\n\n")}\n`;
}

export const LEE = "Lee, A. (2015). Trade and war. Oxford: River Press.";
export const EK = "Ek, B. (2017). The growth of towns. Kiel: Lotse.";
export const OZ = "Oz, C. (2019). The fall of trade. Oxford: River Press.";

/** "Lee and Ek 2015a" */
export function asWritten({ names, hasOthers, year, suffix }: InTextCitation): string {
  return `${names.join(" and ")}${hasOthers ? " et al." : ""} ${year}${suffix}`;
}

/** "Lee 2015", as the text would name the entry. */
export function asListed({ families, year, suffix }: ListedWork): string {
  const names = families.length > 3 ? `${families[0]} et al.` : families.join(" and ");
  return `${names}${year === undefined ? "" : ` ${year}${suffix}`}`;
}
