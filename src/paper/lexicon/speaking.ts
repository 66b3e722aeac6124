/* Who is said to speak right before or behind words in quotation marks, and what writers do, in English and German. */

const SAYS =
  "said|says|told|put it|puts it|remarked|remarks|recalled|recalls|warned|warns|declared|explained|explains|complained|complains|admitted|admits|wrote|writes|quipped|observed|insisted|replied|joked|confided|sums? (?:it |this )?up|summed (?:it |this )?up|confessed|lamented|sagten?|sagt|erklärten?|erklärt|betonten?|meinten?|meint|formulierten?|formuliert|klagten?|klagt|schrieb(?:en)?|schreibt|berichteten?|berichtet|warnten?|warnt|gestand|räumte|bekannte|erinnerte|spottete|gab";
/** A noun with an article or a name: a pronoun takes up somebody who was named, and sourced, before. */
const SPEAKER =
  "(?<speaker>(?:[Oo]ne|[Aa]n?|[Aa]nother|[Tt]he|[Ee]in(?:e[mnrs]?)?|[Dd](?:er|ie|em|es))(?: (?!(?:who|that|which|and)\\b)[\\p{L}’'.-]+){1,6}?|(?!(?:As|But|And|Yet|So|Or|For|When|While|Then|Wie|Doch|Und|Aber|Als)\\b)\\p{Lu}[\\p{L}’'.-]+(?: (?:\\p{Lu}[\\p{L}’'.-]+|of|the|de|von|van)){0,5})";
/** "One adviser told a conference that", "As a former officer put it,", "According to the president,", "Laut einem Richter". */
export const SPEAKER_BEFORE = new RegExp(
  `(?:(?<!\\p{L})${SPEAKER}(?:,? (?:once|later|then|has|had|also|recently|famously|einmal|später|dazu))* (?:${SAYS})(?: (?!(?:that|dass)\\b)[\\p{L}’'.\\d-]+){0,7}?(?:,? (?:that|dass))?|(?<!\\p{L})(?:[Aa]ccording to|[Ii]n the (?:words|view|phrase) of|[Ll]aut|[Nn]ach (?:den )?(?:Worten|Angaben)|[Ii]n den Worten|[Mm]it den Worten) (?<voice>(?:[Oo]ne|[Aa]n?|[Tt]he|(?:ein|d)(?:e[mnrs]?|er|em|es)|\\p{Lu}[\\p{L}’'.-]+)(?: [\\p{L}’'.-]+){0,6}?))(?:,|:)?\\s*$`,
  "u",
);
/** '", said one official', '“, so ein Richter', '", the minister wrote': who spoke stands behind the words. */
export const SPEAKER_BEHIND = new RegExp(
  `^[,.]?\\s?,? ?(?:(?:${SAYS}|so) ${SPEAKER}(?=[,.;:]| \\p{Ll}|$)|${SPEAKER.replace("<speaker>", "<teller>")}(?: (?:once|later|then|has|had|also|recently))? (?:${SAYS})(?=[,.;:]| \\p{Ll}|$))`,
  "u",
);
/** Words that somebody spoke as they stand: a person and what they do. */
export const IS_A_SENTENCE =
  /^(?:I|We|You|They|He|She|It|There|The|This|That|Our|My|Nobody|No one|Ich|Wir|Ihr|Sie|Er|Es|Der|Die|Das|Dies|Unsere?|Mein|Niemand) [\p{L}’']+ \p{Ll}/u;
/** Nobody whom a reader could ask. */
export const NOBODY_KNOWN = /^(?:one|an?|another|ein(?:e[mnrs]?)?)(?!\p{L})/iu;
/** What a text says stands in it, and its note with the first words of it. */
export const TEXT_SPEAKS =
  /(?<!\p{L})(?:reports?|treat(?:y|ies)|articles?|agreements?|statements?|resolutions?|laws?|acts?|constitution|charter|declaration|communiqu[ée]|paper|study|studies|book|text|letter|memo\p{L}*|document|preamble|proverb|saying|court|judg(?:e)?ment|poem|song|\p{L}*bericht\p{L}*|\p{L}*vertrag\p{L}*|\p{L}*gesetz\p{L}*|artikel\p{L}*|erklärung|studie|buch|text\p{L}*|brief\p{L}*|dokument\p{L}*|verfassung|präambel|sprichwort\p{L}*|gericht\p{L}*|urteil\p{L}*)(?!\p{L})/iu;
/** The sentence behind goes on with the same voice. */
export const GOES_ON_WITH_IT =
  /^(?:s?he|they|his|her|their|this|these|the same|er|sie|seine?|ihre?|dies\p{L}*)(?!\p{L})/iu;
/** The paper rests on talks that its author held. */
export const HAS_INTERVIEWS =
  /(?<!\p{L})(?:interview\p{L}*|respondents?|informants?|focus groups?|field ?work|personal communication|befragt\p{L}*|gespräche? mit|zeitzeug\p{L}*)(?!\p{L})/iu;

/** Behind "Lee (2006)": what only somebody who wrote does; an event speaks for or against something too. */
export const WRITER_SAYS =
  /^\s?\) (?:(?:also|further|rightly|even|too) )?(?:(?:argues?|argued)(?! (?:for|against)(?!\p{L}))|claims?|contends?|maintains?|concludes?|writes?|wrote|points out|disagrees?|agrees?|doubts?|argumentier(?:t|en)|meint|meinen|schreib(?:t|en)|schrieb(?:en)?|folger(?:t|n)|behaupte(?:t|n)|betont|betonen|vertritt|bezweifel(?:t|n)|soutient|soutiennent|affirme|estime|écrit|constate|conteste)(?!\p{L})/u;
/** Behind "Lee et al. (2006)" also what an event does: "Brexit (2016) suggests". */
export const SEVERAL_SAY =
  /^\s?\) (?:(?:also|further|rightly|even|too) )?(?:suggests?|sees?|sieht|sehen|argues? (?:for|against))(?!\p{L})/u;
/** "The Guardian (2015) argues", "Green Paper (2017) argues": before a name that is a part of another, or no writer's. */
export const BEFORE_NO_WRITER =
  /(?<!\p{L})(?:[Tt]he|[Aa]n?|[Dd](?:er|ie|as|em|en|es)|[Ee]ine?[rmn]?|[Ll][ae]s?|[Uu]ne?|[Ii]ts|[Tt]heir|[Tt]h(?:is|at)|[Oo]ur|of|in|at|to|from|on|near|von|aus|bei|zu|nach|(?!(?:As|But|And|Yet|So|For|While|Like|Only|Even|Here|Also|Wie|Doch|Und|Aber|So|Auch|Nur|Hier)(?!\p{L}))\p{Lu}[\p{L}’'-]*\.?) $/u;
/** An abbreviation, or a text that speaks. */
export const NO_WRITER =
  /^\p{Lu}{2,}$|(?<!\p{L})(?:[Cc]onvention|[Pp]rotocol|[Rr]esolution|[Tt]reaty|[Aa]greement|[Rr]eport|[Aa]ct|[Cc]harter|[Dd]eclaration|[Cc]ourt|[Pp]aper|[Aa]bkommen|[Vv]ertrag|[Ee]rklärung|[Bb]ericht|[Kk]onvention|[Pp]rotokoll|[Uu]rteil)$/u;
