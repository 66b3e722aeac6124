/* How many people something befell. */

/** What befell them, by its forms; of each the figures of one event can be compared. */
export const FATES: readonly [fate: string, forms: string][] = [
  ["displaced", "displaced|displaces|displacing|uprooted|driven from their homes"],
  ["killed", "killed|kills|killing|dead|died"],
  ["wounded", "wounded|injured"],
  ["arrested", "arrested|detained|imprisoned"],
  ["abducted", "kidnapped|abducted|taken hostage"],
  ["evacuated", "evacuated"],
  ["expelled", "expelled|deported"],
];
const NUMBER = "(?<number>\\d{1,3}(?:[,.  ]\\d{3})+|\\d+(?:\\.\\d+)?)(?<power> (?:thousand|million))?";
const BOUND =
  "(?<bound>more than|over|at least|upwards of|up to|at most|fewer than|less than|nearly|almost|under) ";
const ABOUT = "(?:some|about|around|roughly|an estimated|approximately|as many as) ";
const WHOM = "(?: (?<whom>(?!were|was|had|have|and|in|of)\\p{Ll}+))?";

/** "50,000 people were displaced", "displaced some 20,000 people". */
export function figureOf(forms: string): RegExp[] {
  const amount = `(?:${BOUND}|${ABOUT})?${NUMBER}${WHOM}`;
  return [
    new RegExp(
      `(?<![\\p{L}\\d.,$€£-])${amount}(?: (?:were|was|had been|have been|are|lay))?(?: \\p{Ll}+ly)? (?:${forms})(?!\\p{L})`,
      "iu",
    ),
    new RegExp(`(?<!\\p{L})(?:${forms}) ${amount}(?! per ?cent|\\s?%|\\p{L})`, "iu"),
  ];
}
/** Most sentences hold none of these and are passed by at once. */
export const FATE_HINT =
  /displac|uproot|homes|kill|dead|died|wound|injur|arrest|detain|prison|abduct|kidnap|hostage|evacuat|expel|deport/i;
export const AT_LEAST = /^(?:more than|over|at least|upwards of)$/iu;
export const AT_MOST = /^(?:up to|at most|fewer than|less than|nearly|almost|under)$/iu;
/** Another event, another count, or somebody else's. */
export const ANOTHER_COUNT =
  /(?<!\p{L})(?:another|next|second|third|other|again|also|further|more(?! than)|additional|later|earlier|previous(?:ly)?|this time|of (?:whom|them|these|which)|in total|altogether|each|every|per|a (?:year|month|week|day)|daily|yearly|by then|so far|since then|officially|according to|sa(?:ys|id)|claim(?:s|ed)?|report(?:s|ed)?|put(?:s)? the|estimate[sd]?|only|at first|initially|would|could|may|might|if|not)(?!\p{L})/iu;
/** What was told before goes on: "the offensive", "it". */
export const SAME_EVENT = /^(?:The|This|It|They|In (?:the|this)|All told)(?!\p{L})/u;
export const GENERAL_WHOM = /^(?:people|persons|civilians|inhabitants|residents|others|souls)$/iu;
export const POWERS: readonly [RegExp, number][] = [
  [/million/iu, 1e6],
  [/thousand/iu, 1e3],
];
/** "Fewer than any since 2000": no year of the event. */
export const YEAR_TOLD = /(?<!\d|since )(?:19|20)\d\d(?!\d)/g;
