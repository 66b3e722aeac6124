/* How the name of an option begins in English: with a verb, which the sentences of the page put behind who does it. */

/** A verb in the third person, an adverb before it perhaps. */
export const THIRD_PERSON = /^(?:\S+ly )?(?!less\b|across\b|always\b)\S+s\b/;
/** Plain forms of verbs that options begin with; of others it cannot be said what they are. */
export const PLAIN =
  /^(?:(?:to )(?=[a-z]+ )|(?=(?:accept|agree|allow|attack|ban|build|call|close|continue|cut|demand|drop|end|give|halt|hold|join|keep|leave|let|lift|make|meet|negotiate|offer|open|pay|put|recognise|recognize|reject|release|resume|return|send|sign|stay|stop|strike|suspend|take|talk|use|withdraw|yield) ))/;
/** Before a plain form. */
export const INFINITIVE = /^to /;
/** A full stop that ends the name, and not a shortened word in it. */
export const FULL_STOP = /(?<!\b[A-Z]|etc)\.$/;

export function inThirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
