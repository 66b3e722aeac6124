import { THE, WHEN } from "./when.ts";

/* How a German paper says what one side asked, set as a condition, holds dear, or spoke about; see the English words. */

export const DEMANDS =
  /^ (?:fordert|forderte|verlangt|verlangte|besteht darauf|bestand darauf|drängt darauf|drängte darauf)(?!\p{L}| nicht| nie)/u;
export const GRANTS =
  /^ (?:erfüllte|akzeptierte|bewilligte|gewährte)(?!\p{L})[^.;,]{0,60}?\p{L}*[Ff]orderung(?:en)?(?!\p{L})/u;
export const NOT_CLAIMED =
  /(?<!\p{L})(?:nicht|nie|niemals|weder|niemand|kein\p{L}*|wenn|falls|sofern|ob|würden?|wird|könnten?|sollten?|dürften?|sagt\p{L}*|behaupt\p{L}*|angeblich|laut|lehnt\p{L}*|ablehn\p{L}*|weiger\p{L}*|bestreit\p{L}*|bestritt\p{L}*|obwohl|bis|bevor|hoff\p{L}*|versprach\p{L}*|verspricht|soll)(?!\p{L})/iu;

/** The verb stands last in "nachdem … erfüllt hatte": what was met is between. */
export const MET = new RegExp(
  `^(?: erfüllte${WHEN}(?!\\p{L})| (?:hat|hatte)(?! nicht)[^.;,]{0,80}? (?:erfüllt|eingehalten)(?!\\p{L})| [^.;,]{0,80}? (?:erfüllt|eingehalten) (?:hat|hatte)(?!\\p{L}))`,
  "u",
);
export const DID_IT = /(?!)/u;
export const IS_MET_BETWEEN: boolean = true;
export const CONDITION =
  /(?<!\p{L})(?:Bedingung(?:en)?|Forderung(?:en)?|Auflage[n]?|Voraussetzung(?:en)?)(?!\p{L})/u;
export const GONE =
  /(?<!\p{L})(?:[Ss]obald|[Nn]achdem) ([^.;]{3,100}?) (?:abgezogen|geräumt|abgebaut|beseitigt|entfernt|verschwunden) (?:waren|war|worden war(?:en)?)(?!\p{L})/u;

export const VALUE_WORD =
  /(?<!\p{L})(?:Werten?|Wert|Grundsätzen?|Prinzipien|Ideale[n]?|Überzeugungen)(?!\p{L})/u;
export const NOT_HELD =
  /(?<!\p{L})(?:lehnt\p{L}*|ablehn\p{L}*|kritisier\p{L}*|bestreit\p{L}*|nicht|nie|niemals|weder|kein\p{L}*|ohne|gegen|fremd\p{L}*|ander\p{L}*|einst\p{L}*|früher\p{L}*|teil\p{L}*|gemeinsam\p{L}*|beide\p{L}*|anders|westlich\p{L}*|Westens?|wenn|würden?|bedroh\p{L}*|verletz\p{L}*|angreif\p{L}*|widersprech\p{L}*|widerspricht|unterscheid\p{L}*|fehl\p{L}*)(?!\p{L})/iu;

export const DID_NOT_SPEAK = new RegExp(
  `^ (?:sprach|redete|verhandelte)${WHEN} nicht mit (?:${THE} )?$|^ (?:weigerte sich|lehnte es ab)${WHEN}, mit (?:${THE} )?$`,
  "u",
);
/** "Aland konsultierte Bland im Mai 2013 nicht": the word that denies stands behind the second name. */
export const ASKED_BETWEEN = new RegExp(`^ (?:konsultierte|befragte)${WHEN} (?:${THE} )?$`, "u");
export const NOT_ASKED_BEHIND = new RegExp(`^${WHEN} nicht(?! nur)(?=[ ,.;]|$)`, "u");
export const DID_NOT_SPEAK_TOGETHER = new RegExp(
  `^ (?:sprachen|redeten|verhandelten|berieten)${WHEN} nicht miteinander(?!\\p{L})`,
  "u",
);
export const NO_TALKS = new RegExp(
  `(?:(?:[Ee]s gab|[Gg]ab es)${WHEN} keine|[Kk]eine) (?:Gespräche|Konsultationen|Treffen|Kontakte|Verhandlungen) zwischen (?:${THE} )?$`,
  "u",
);
export const CONSULTED = new RegExp(
  `^ (?:konsultierte|beriet sich${WHEN} mit|sprach sich${WHEN} mit)(?: ${THE})? $`,
  "u",
);
export const AND_BETWEEN = /^ und (?:der |die |das |dem |den )?$/u;
