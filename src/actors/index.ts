export {
  type ActorMention,
  actorsNamed,
  type CalledBy,
  isLetters,
  isPlace,
  type NamesLanguage,
} from "./actorNames.ts";
export { articledIds, type GermanName, germanName } from "./german.ts";
export {
  actorOfHost,
  isArchive,
  isUnder,
  knownPublications,
  type Publication,
  publicationNamed,
} from "./hosts.ts";
export { atHead, type Grammar, grammarOf, inSentence, possessive } from "./inSentence.ts";
export { ACTOR_LANGUAGES, type ActorLanguage, type KnownActor, type Words } from "./knownActor.ts";
export { type Named, NameIndex } from "./nameIndex.ts";
export { actorPublishing } from "./publisher.ts";
export { knownActor, knownActors } from "./table.ts";
