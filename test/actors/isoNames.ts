import { createRequire } from "node:module";
import { ACTOR_LANGUAGES } from "../../src/actors/knownActor.ts";
import { STATES } from "../../src/actors/states.ts";
import { rowsOf } from "../../src/actors/table.ts";

const require = createRequire(import.meta.url);

/** `src/actors/isoNames.ts`: the names of our states in the languages of papers, out of i18n-iso-countries. */
export function isoNamesFile(): string {
  const names = ACTOR_LANGUAGES.map((language) => {
    const { countries } = require(`i18n-iso-countries/langs/${language}.json`) as {
      countries: Record<string, string | string[]>;
    };
    const lines = rowsOf(STATES).flatMap(([head = "", english = ""]) => {
      const code = head.split(" ")[1]!;
      const written = [countries[code] ?? []].flat().flatMap(prose);
      const own = english.split("=").map((word) => word.trim());
      const others = [...new Set(written)].filter((name) => !own.includes(name));
      return others.length === 0 ? [] : [`${code} ${others.join(" = ")}`];
    });
    return `  ${language}: \`\n${lines.join("\n")}\n\`,`;
  });
  return `${HEAD}${names.join("\n")}\n};\n${FOOT}`;
}

/** "Syrien, Arabische Republik" is called "Syrien"; "КНДР (…)" the letters before the parenthesis. */
function prose(name: string): string[] {
  const short = name
    .replace(/\s*\(.*$/u, "")
    .replace(/,.*$/u, "")
    .replaceAll("’", "'")
    .trim();
  return short === "" ? [] : [short];
}

const HEAD = `// Written by \`npm run accept\` from i18n-iso-countries 7.14.0 (MIT licence, see NOTICE); not to be changed by hand.
import type { ActorLanguage } from "./knownActor.ts";

/** Names of states beside their English ones, by two-letter code: \`CC Name = other name\`. */
const LISTS: Record<ActorLanguage, string> = {
`;

const FOOT = `
/** By two-letter code and language. */
export const ISO_NAMES: Record<string, { [L in ActorLanguage]?: string[] }> = {};
for (const [language, list] of Object.entries(LISTS) as [ActorLanguage, string][])
  for (const line of list.trim().split("\\n")) {
    const code = line.slice(0, 2);
    ISO_NAMES[code] = { ...ISO_NAMES[code], [language]: line.slice(3).split(" = ") };
  }
`;
