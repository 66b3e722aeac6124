/* Words that allow no exception. */

/**
 * "Never" and "always" only where they say something of all time: "has never been kept", "is always refused". In a
 * narrative ("he never went back", "had never crossed") they deny one thing that happened; "there is always a choice"
 * is a turn of phrase, and "almost always" is not absolute. When a group met first it says itself.
 */
export const ABSOLUTE =
  /\b(?:(?:(?<!\b(?:met|meets?|convened?|sat|gathered|assembled|talked|spoke) )for|was|is|marked|marks) the first time(?! (?:points?|steps?|slots?|periods?|series|intervals?|units?)\b)|(?:is|was|are|were|remains?|remained) the only|the only (?:active|remaining|existing|surviving|known|working)|(?<=\b(?:has|have|is|are) )(?:never|always)(?! (?:struck|better|best|right|possible|welcome|tempting|worth)\b)|in every case|without exception|unprecedented(?:ly)?|never once|first time in history|(?<=\bno [\p{L} ]{3,40}(?:has|have) )ever|all (?:analysts|experts|observers|scholars|historians|commentators) (?:now )?agree|everyone knows|nobody (?:doubts|denies))\b(?! (?:again|before|mind)\b)/giu;
/** Said of all there were: no name is needed to tell of what. */
export const OF_ALL = /^(?:never once|first time in history|ever|all \p{L}+)\b/iu;
export const NOT_ABSOLUTE =
  /\b(?:there (?:has|have|is|are|will|can)|almost|nearly|virtually|I|we|he|she) (?:(?:has|have|is|are|will|can) )?$/iu;
export const SURVEYED =
  /\d\s?(?:%|per ?cent)|\b(?:respond(?:ed|ents?)|interviewees?|participants?|surveyed|polled|answered that|reported that (?:s?he|they))\b/iu;
/** A name: a word with a capital that begins no sentence. */
export const NAMED =
  /(?<=[\p{L}\p{N},;:)’'”-] )(?!I\b)(?:the )?\p{Lu}[\p{L}.]+|^\p{Lu}\p{L}+ \p{Lu}\p{L}+|^(?!(?:The|This|That|These|Those|It|He|She|They|We|There|In|On|At|For|If|When|While|But|And|As|Such|Each|Every|All|Any|Some|Most|Many|Here|What|Which|Who|Now|Then|Thus|So|Yet|One|No|Not|Never|Always|My|Our|Your|Their|His|Her|Its)\b)\p{Lu}\p{L}+ (?:has|have|is|are|was|were|can) /u;
/** What is said of rules, of models, of everybody, or of what the author did. */
export const GENERAL =
  /\b(?:we|our|I|my|you|your|model|function|variable|parameter|algorithms?|software|packages?|estimators?|matri(?:x|ces)|steps?|theorem|assum\w+|suppose|value|zero|equal|users?|people|everyone|each|one)\b|\bheard of\b|\bfirst time (?:in|since) (?:my|our)\b/iu;
/** "Is the only remaining gate": of one thing, named or not. */
export const ONLY_LEFT = /^(?:\p{L}+ )?the only (?:active|remaining|existing|surviving|known|working)\b/iu;
/** "Is the only text that all three accepted": what a few known texts, members or states did is on public record. */
export const ON_RECORD =
  /^(?:is|was|are|were|remains?|remained) the only (?:\p{L}+ ){0,2}(?:texts?|treat(?:y|ies)|agreements?|documents?|resolutions?|declarations?|instruments?|provisions?|articles?|conventions?|members?|states?|countr(?:y|ies)|part(?:y|ies)|governments?|courts?) (?:that|which|who|whose|to|on which|in which)\b/iu;
/** "A mandate that it has never had": said by the way, of one thing and no others. */
export const OF_THE_THING =
  /\b(?:that|which|whom?) (?:(?:it|they|he|she|the \p{L}+) )?(?:has|have|had|is|are|was|were) $/iu;
export const NEVER = /^never$/iu;
