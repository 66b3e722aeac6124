export { actorsNamed, isLetters, isPlace } from "./actorNames.ts";
export { correlatesOfWarNumber } from "./correlatesOfWar.ts";
export { articledIds, type GermanName, germanName } from "./german.ts";
export { actorOfHost, isArchive, isUnder, knownPublications, publicationNamed } from "./hosts.ts";
export { grammarOf, inSentence, possessive } from "./inSentence.ts";
export type { KnownActor } from "./knownActor.ts";
export { type Named, NameIndex } from "./nameIndex.ts";
export { actorPublishing } from "./publisher.ts";
export { knownActor, knownActors } from "./table.ts";
