/* What hurried writers mean: yes, no, nothing, or that it is to be filled in later. */

/** A switch that is on, and one that is off. */
export const ON = /^(?:yes|y|true|on|x|1|ja|да)$/i;
export const OFF = /^(?:no|n|false|off|0|nein|нет)$/i;
/** That a list is empty, in words. */
export const NOTHING = /^(?:none|nothing|no|nil|keine?)$/i;
/** Put down to be filled in later, and forgotten. */
export const PLACEHOLDER =
  /^(?:tb[acd]|to ?do|fix ?me|n\/a|\?+|…|\.\.\.|xxx+|etc\.?|to be (?:added|completed|determined))$/i;
/** All of those there are, in the place of their names. */
export const EACH_OF_THEM =
  /^(?:both|all|each|every(?:one|body)|beide|alle|both parties|beide seiten|both sides)$/i;
/** On every day, and on none. */
export const ALWAYS = /^(?:always|immer|всегда)$/i;
export const NEVER = /^(?:never|nie|никогда)$/i;

/** A rule in the words of speech: of a format, of a condition, the negation of another. */
export const IS_AT_WORK =
  /^(\S+) (?:is |are )?(?:operates?|works?|active|(exists?)|(suspended|dormant|ended))$/i;
export const HOW_IT_STANDS =
  /^(\S+) (?:is |are )?(?:(met|unmet|not met|fulfilled|unfulfilled)|(partly|partly met))$/i;
export const IS_MET = /^(?:met|fulfilled)$/i;
export const NOT_OF = /^(?:not|nicht|!)\s*\{(.*)\}$/i;
