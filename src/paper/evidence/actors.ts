/**
 * Who stands behind a source, as far as its host or publisher says; and which words of a text name that actor. Kept
 * small: only hosts of the actor itself, of its state media, or under an ending the state gives. What is not here is
 * unknown, and a rule that needs to know keeps silent.
 */
export interface SourceActor {
  name: string;
  camp: "Western" | "Russian" | "Chinese" | "Ukrainian" | "other";
  named: RegExp;
  hosts: RegExp;
  /** Publishers as notes write them. */
  publishers: RegExp;
}

export const SOURCE_ACTORS: readonly SourceActor[] = [
  {
    name: "NATO",
    camp: "Western",
    named: /\bNATO\b|\bNorth Atlantic (?:Treaty Organi[sz]ation|Alliance)\b/,
    hosts: /(?:^|\.)nato\.int$/,
    publishers: /^NATO\b|\bNATO (?:Review|Communiqué|Press)|\bNorth Atlantic Council\b/,
  },
  {
    name: "the European Union",
    camp: "Western",
    named: /\bEuropean Union\b|\bEU\b/,
    hosts: /(?:^|\.)europa\.eu$/,
    publishers: /\bEuropean (?:Commission|Council|Parliament)\b|\bCouncil of the European Union\b/,
  },
  {
    name: "the United States",
    camp: "Western",
    named: /\bUnited States\b|\bU\.?S\.?(?!\p{L})|\bWashington\b|\bAmericans?\b/u,
    hosts: /\.(?:gov|mil)$/,
    publishers: /\bU\.?S\.? Department\b|\bWhite House\b/,
  },
  {
    name: "Russia",
    camp: "Russian",
    named: /\bRussian?s?\b|\bMoscow\b|\bKremlin\b/,
    hosts: /\.ru$|\.рф$|(?:^|\.)(?:tass\.com|rt\.com|sputniknews\.com|rusemb\.org\.uk)$/,
    publishers:
      /\bRossiyskaya Gazeta\b|\bTASS\b|\bPresident of Russia\b|\bRIA Novosti\b|\bKommersant\b|\bIzvestia\b/,
  },
  {
    name: "China",
    camp: "Chinese",
    named: /\bChin(?:a|ese)\b|\bBeijing\b/,
    hosts: /\.cn$|(?:^|\.)(?:xinhuanet\.com|globaltimes\.cn|cgtn\.com|news\.cn)$/,
    publishers: /\bXinhua\b|\bPeople[’']s Daily\b|\bGlobal Times\b|\bState Council Information Office\b/,
  },
  {
    name: "Ukraine",
    camp: "Ukrainian",
    named: /\bUkrain(?:e|ians?)\b|\bKyiv\b/,
    hosts: /\.ua$/,
    publishers: /\bUkrinform\b|\bUkrayinska Pravda\b/,
  },
];
