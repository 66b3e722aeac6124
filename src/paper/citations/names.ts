import { actorsNamed } from "../../actors/index.ts";
import type { CslName } from "../../record/index.ts";

const INSTITUTION =
  /\b(?:Ministry|Minister|Council|University|Universität|Université|Commission|Committee|Office|Institute|Institut|Instituto|Department|Organi[sz]ation|Agency|Government|Group|House|Centre|Center|Association|Foundation|Stiftung|Union|Bank|Parliament|Senate|Congress|Assembly|Secretariat|Secretary|President of|Embassy|Service|Society|Court|Forum|Initiative|Project|Network|Alliance|Federation|Republic|Kingdom|Nations|States|Headquarters|Command|Army|Navy|Force|Press|Times|News|Herald|Gazette|Tribune|Courier|Kurier|Zeitung|Customs|Police|Broadcasting|Radio|Treasury|Chamber|Administration|Corporation|Company|Board|Bureau|Authority|Treaty|Staff|International|Ministère|Ministerium|Bundes\p{L}+|Auswärtiges|Presidency)\b|(?:Министерство|Совет|Президент|Правительство|Комиссия|Комитет|Институт|Университет|Управление|Агентство|Организация|Союз|Федерация|МИД)/u;
const PARTICLE = "(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|bin|ibn|al|el|zu|zur)";
const WORD = "[\\p{Lu}][\\p{L}\\p{M}’'ʼ-]*";
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.?[\s-]?){1,4}$/u;
const FAMILY = new RegExp(`^(?:${PARTICLE} ){0,3}(?:${WORD})(?: ${WORD})?$`, "u");
const PERSON = new RegExp(
  `^(?:(?:${WORD}|\\p{Lu}\\.|(?:\\p{Lu}\\.-?)+) ){0,4}(?:${PARTICLE} ){0,3}${WORD}(?:,? (?:Jr|Sr)\\.?| I{2,3}| IV)?$`,
  "u",
);

const GIVEN_AND_FAMILY = new RegExp(
  `^(.+?) ((?:${PARTICLE} ){0,3}${WORD}(?:,? (?:Jr|Sr)\\.?| I{2,3}| IV)?)$`,
  "u",
);

/** Whether a text may be the name of one person, in the order it is spoken. */
export function isPersonLike(text: string): boolean {
  return (
    PERSON.test(text) && text.includes(" ") && !INSTITUTION.test(text) && !/\b(?:of|and|the)\b/i.test(text)
  );
}

export function isInitials(text: string): boolean {
  return INITIALS.test(text) && /\./.test(text);
}

export function isFamily(text: string): boolean {
  return FAMILY.test(text) && !INSTITUTION.test(text);
}

/**
 * The names in what a citation says of its authors: "Ann Lee and Bo Ek", "Lee, Ann, and Bo Ek", "Lee, A., & Ek, B.",
 * "Ли А. Б.", an institution. "et al." stays out: who the others are it does not say.
 */
export function parseNames(written: string): CslName[] {
  const text = written
    .replace(/[,;]?\s*(?:et al\.?|u\. ?a\.|и др\.?|and others)\s*$/iu, "")
    .replace(/,?\s*\(?(?:eds?|hrsg|hg|dir|red|ред)\.?\)?\s*$/iu, "")
    .replace(/^[\s,;]+|[\s,;:]+$/g, "");
  const ended = /\p{Lu}\.$/u.test(text) || /\b(?:Jr|Sr)\.$/.test(text) ? text : text.replace(/\.$/, "");
  if (ended === "") return [];
  if ((INSTITUTION.test(ended) && !/;/.test(ended)) || isActor(ended)) return [{ literal: ended }];
  return ended
    .split(/;\s*|,?\s+(?:and|und|et|и|y)\s+|,?\s*&\s*/u)
    .flatMap((part) => namesInList(part.trim()))
    .filter(({ family, literal }) => (family ?? literal ?? "") !== "");
}

/** Whether the whole text is the name of a state or an organisation, which may have an "and" in it. */
function isActor(text: string): boolean {
  const [named] = actorsNamed(text, "other");
  return (
    named !== undefined &&
    named.from <= 4 &&
    named.to === text.length &&
    /^(?:[Tt]he )?$/.test(text.slice(0, named.from))
  );
}

/** Names with commas between, or within. */
function namesInList(text: string): CslName[] {
  if (text === "") return [];
  const parts = text.split(/,\s*/).filter((part) => part !== "");
  const names: CslName[] = [];
  for (let i = 0; i < parts.length; i++) {
    const [part, next] = [parts[i]!, parts[i + 1]];
    const isInverted =
      next !== undefined &&
      isFamily(part) &&
      (isInitials(next) ||
        (i === 0 && !part.includes(" ") && isGiven(next)) ||
        (parts.length === 2 && isGiven(next)));
    if (isInverted && !(parts.length >= 2 && isPersonLike(part) && isPersonLike(next))) {
      const suffix = /^(?:Jr|Sr)\.?$|^I{2,3}$/.test(parts[i + 2] ?? "");
      names.push({ family: part, given: next });
      i += suffix ? 2 : 1;
    } else names.push(oneName(part));
  }
  return names;
}

function isGiven(text: string): boolean {
  return (
    /^(?:\p{Lu}[\p{L}\p{M}’'.-]*)(?:[ -]\p{Lu}[\p{L}\p{M}’'.-]*){0,3}$/u.test(text) && !INSTITUTION.test(text)
  );
}

function oneName(text: string): CslName {
  // "Ли А. Б." and "Lee AB": the family name first, then initials.
  const russian = /^(\p{Lu}[\p{L}-]+) ((?:\p{Lu}\.\s?){1,3})$/u.exec(text);
  if (russian) return { family: russian[1]!, given: russian[2]!.trim() };
  if (!isPersonLike(text)) return { literal: text };
  const split = GIVEN_AND_FAMILY.exec(text);
  return split ? { family: split[2]!, given: split[1]! } : { literal: text };
}

/** What a name is sorted and compared by. */
export function familyOf({ family, literal }: CslName): string {
  return (family ?? literal ?? "").toLowerCase();
}
