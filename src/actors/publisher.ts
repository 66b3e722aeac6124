import { actorsNamed } from "./actorNames.ts";
import { knownPublications } from "./hosts.ts";
import type { KnownActor } from "./knownActor.ts";
import { NameIndex } from "./nameIndex.ts";
import { knownActors } from "./table.ts";

/** Parts of a state or organisation that publish; after "of" its name, or after its name or adjective. */
const OFFICE =
  "(?:President|Presidency|Prime Minister|Government|Cabinet|Parliament|Senate|Congress|National Assembly|Ministry|Minister|Department|Foreign (?:Office|Ministry|Minister)|Embassy|Mission|Permanent (?:Mission|Representation|Delegation)|Armed Forces|General Staff|State Council|Security Council|Chancellery|Secretariat|Secretary[- ]General|Communiqu[eé]|Press (?:Release|Office|Service)|Review)";
const BEFORE = new RegExp(`\\b${OFFICE}(?: (?:of|for|to)(?: [\\p{L}]+){0,5})? (?:of|to|for) (?:the )?$`, "u");
const AFTER = new RegExp(`^\\.?(?:[’']s?)?,? (?:\\p{Lu}[\\p{L}-]+ ){0,2}${OFFICE}(?!\\p{L})`, "u");

let publishers: NameIndex<KnownActor> | undefined;

/**
 * The actor that a note names as the one who publishes, outside its quoted titles: "President of Zambia", "U.S.
 * Department of State", "TASS"; an organisation also where its name begins the note. Undefined where nobody is sure.
 */
export function actorPublishing(text: string): KnownActor | undefined {
  publishers ??= publishersIndex();
  const [named] = publishers.find(text);
  if (named) return named.thing;
  return actorsNamed(text).find(
    ({ thing, by, from, to }) =>
      by !== "capital" &&
      ((thing.kind !== "state" && from === 0) ||
        AFTER.test(text.slice(to, to + 80)) ||
        (by === "name" && BEFORE.test(text.slice(Math.max(0, from - 120), from)))),
  )?.thing;
}

function publishersIndex(): NameIndex<KnownActor> {
  const index = new NameIndex<KnownActor>();
  for (const actor of knownActors()) for (const name of actor.publishers) index.add(name, actor);
  for (const { names, of } of knownPublications())
    if (of) for (const name of names) index.add(name, of, { isExact: /^\p{Lu}+$/u.test(name) });
  return index;
}
