import { type Pattern, type StageWords, type StatementKind, T } from "../../names/stages.ts";
import {
  AT_WORK_STILL,
  ENDED_BY,
  HEARSAY,
  HOLDS_NO_MORE,
  MEETINGS_GO_ON,
  WORKS_TO_THIS_DAY,
} from "./moves.ts";

/* How sentences tell of the life of a format. Names and dates stand in them as tokens: `␁F0␁ was created in ␁D0␁`. */

const F = (name: string) => `${T}F(?<${name}>\\d+)${T}`;
const D = `${T}D(?<date>\\d+)${T}`;
/** Words between, without another format or date; who did it may be among them. */
const GAP = `(?:[^${T};:,]|${T}A\\d+${T}){0,80}?`;
const NARROW = `[^${T};:,.]{0,40}?`;
/** Whose it is: an actor of the case, or any name of a few words. */
const OWNER = `(?:[Tt]he )?(?:${T}A\\d+${T}|\\p{Lu}[\\p{L}.]*(?: (?:and )?\\p{Lu}[\\p{L}.]*){0,2})[’'](?:s)?`;
const WHEN = `(?: (?:in|on|of|from|as of|as from|dated))? (?:(?:early|mid|late|the|about)[ -])?${D}`;
const ADVERB =
  "(?: (?:then|later|unilaterally|formally|officially|finally|subsequently|temporarily|again|soon|first|itself|itself officially|eventually|also))?";
const WAS = `(?:,? (?:which|that))?(?: (?:was|were|had been|has been|have been|got|is))?,?${ADVERB}`;

/** "The seventh round of the talks began": one of several, and not the whole. */
const NO_PART = "(?<!(?:rounds?|sessions?|phases?|meetings?|part|stage|series|half) of (?:the )?)";

const VERBS: Partial<
  Record<StatementKind, { passive: string; active: string; noun?: string; alone?: string }>
> = {
  founding: {
    passive:
      "created|established|founded|set up|launched|inaugurated|formed|signed|agreed|concluded|instituted",
    active:
      "created|established|founded|set up|launched|inaugurated|formed|signed|concluded|instituted|creating|establishing|founding|launching",
    noun: "creation|establishment|foundation|founding|launch|launching|signing|signature|inauguration",
    alone:
      "began(?! to| with| as)|started(?! to| with| as)|came into being|came into force|entered into force|was born|took up its work|came into existence|dates from|dates back to|goes back to",
  },
  ending: {
    passive:
      "dissolved|abolished|disbanded|terminated|abrogated|annulled|revoked|repealed|renounced|wound up|scrapped|closed down|closed|shut down|shut|discontinued",
    active:
      "dissolved|abolished|disbanded|terminated|abrogated|annulled|revoked|repealed|renounced|wound up|scrapped|closed down|closed|shut down|dissolving|closing",
    noun: "dissolution|abolition|closure|closing|termination",
    alone: "ended(?! up| with| in (?:failure|deadlock))|ceased to exist|expired|lapsed|came to an end",
  },
  suspension: {
    passive: "suspended|frozen|halted|put on hold|paused",
    active: "suspended|froze|halted|paused|suspending|freezing",
    noun: "suspension|freezing",
  },
  resumption: {
    passive: "resumed|reopened|restarted|revived|reactivated|restored",
    active: "resumed|reopened|restarted|revived|reactivated|restored|resuming",
    noun: "resumption|reopening|revival",
  },
};

const PATTERNS: readonly Pattern[] = [
  ...(Object.entries(VERBS) as [StatementKind, NonNullable<(typeof VERBS)[StatementKind]>][]).flatMap(
    ([kind, { passive, active, noun, alone }]): Pattern[] => {
      const dated = (expression: string): Pattern => ({
        kind,
        needsDate: true,
        expression: new RegExp(expression, "gu"),
      });
      const the = `(?: the| a| an| its| their| this| ${OWNER})?(?: new| joint| own)?`;
      return [
        dated(`${F("format")}${WAS} (?<verb>${passive})(?![A-Za-z])${GAP}${WHEN}`),
        dated(`(?<![A-Za-z])(?<verb>${active})${the} ${F("format")}${NARROW}${WHEN}`),
        dated(`(?:^|[;,] )(?:[Ii]n|[Oo]n) ${D},?${GAP} (?<verb>${active})${the} ${F("format")}`),
        dated(
          `(?:^|[;,] )(?:[Ii]n|[Oo]n) ${D},? (?:the )?${F("format")}${WAS} (?<verb>${passive})(?![A-Za-z])`,
        ),
        ...(noun ? [dated(`(?<![A-Za-z])(?<verb>${noun}) of (?:the )?${F("format")}${NARROW}${WHEN}`)] : []),
        ...(noun && kind === "founding"
          ? [
              dated(
                `(?:^|[;,] )(?:[Ss]ince|[Aa]fter|[Ww]ith) its (?<verb>${noun})${WHEN},? (?:the )?${F("format")}`,
              ),
              dated(
                `^(?<verb>Created|Established|Founded|Set up|Launched|Signed|Formed) (?:in|on) ${D}, (?:the )?${F("format")}`,
              ),
              dated(`${F("format")} (?<verb>est\\.?) ${D}$`),
              dated(`${F("format")}[^${T};:]{0,60}? (?:since|after|with) its (?<verb>${noun})${WHEN}`),
            ]
          : []),
        ...(alone
          ? [
              dated(`${NO_PART}${F("format")},?(?: which)?${ADVERB} (?<verb>${alone})${NARROW}${WHEN}`),
              dated(
                `(?:^|[;,] )(?:[Ii]n|[Oo]n) ${D},? (?:the )?${NO_PART}${F("format")}${ADVERB} (?<verb>${alone})`,
              ),
            ]
          : []),
      ];
    },
  ),
  {
    kind: "replacement",
    needsDate: false,
    expression: new RegExp(
      `${F("format")}${WAS} (?<verb>replaced by|superseded by|succeeded by|gave way to|followed by)(?: the| a)?(?: new)? ${F("successor")}(?:${NARROW}${WHEN})?`,
      "g",
    ),
  },
  {
    kind: "replacement",
    needsDate: false,
    expression: new RegExp(
      `${F("successor")}(?:,? (?:which|that))?${ADVERB} (?<verb>replaced|superseded|took over from|took the place of)(?: the)? ${F("format")}(?:${NARROW}${WHEN})?`,
      "g",
    ),
  },
  {
    kind: "replacement",
    needsDate: false,
    expression: new RegExp(
      `(?<verb>replac(?:ed|ing))(?: the)? ${F("format")} (?:with|by)(?: the| a)?(?: new)? ${F("successor")}(?:${NARROW}${WHEN})?`,
      "g",
    ),
  },
  {
    kind: "renaming",
    needsDate: false,
    expression: new RegExp(
      `${F("format")}${WAS} (?<verb>renamed|re-named|rebranded|retitled)(?: as| to| into)?(?: the)? ${F("successor")}(?:${NARROW}${WHEN})?`,
      "g",
    ),
  },
  {
    kind: "renaming",
    needsDate: false,
    expression: new RegExp(
      `(?<verb>renam(?:ed|ing)|rebrand(?:ed|ing))(?: the)? ${F("format")}(?: as| to| into)?(?: the)? ${F("successor")}(?:${NARROW}${WHEN})?`,
      "g",
    ),
  },
  {
    kind: "development",
    needsDate: false,
    expression: new RegExp(
      `${F("format")}${WAS} (?<verb>became|evolved into|developed into|turned into|(?:was |were )?transformed into|(?:was |were )?converted into|grew into)(?: the| a| an)?(?: new)? ${F("successor")}(?:${GAP}${WHEN})?`,
      "g",
    ),
  },
  ...(["joining", "leaving"] as const).flatMap((kind): Pattern[] => {
    const verb =
      kind === "joining"
        ? "joined|acceded to|entered|signed up to"
        : "left|quit|withdrew from|pulled out of|walked out of";
    const noun =
      kind === "joining"
        ? "accession to|entry into|admission to"
        : "withdrawal from|exit from|departure from|pull-out from";
    const who = `${T}A(?<actor>\\d+)${T}`;
    return [
      {
        kind,
        needsDate: true,
        expression: new RegExp(
          `${who}[’'](?:s)? (?<verb>${noun})(?: the)? ${F("format")}(?: (?:Treaty|Agreement))? (?:took effect|became effective|came into (?:effect|force)|entered into force|was complete[d]?|became final)${NARROW}${WHEN}`,
          "g",
        ),
      },
      {
        kind,
        needsDate: true,
        expression: new RegExp(
          `${who}${ADVERB} (?<verb>${verb})(?: the)? ${F("format")}${NARROW}${WHEN}`,
          "g",
        ),
      },
      {
        kind,
        needsDate: true,
        expression: new RegExp(
          `(?:^|[;,] )(?:[Ii]n|[Oo]n) ${D},? ${who}${ADVERB} (?<verb>${verb})(?: the)? ${F("format")}`,
          "g",
        ),
      },
    ];
  }),
  {
    kind: "never-joined",
    needsDate: false,
    expression: new RegExp(
      `${T}A(?<actor>\\d+)${T}(?: has| had)? (?<verb>never (?:joined|took part in|participated in|acceded to|belonged to))(?: the)? ${F("format")}`,
      "g",
    ),
  },
  {
    kind: "never-stopped",
    needsDate: false,
    expression: new RegExp(
      `${F("format")} (?:was|were|has been|have been|had been|has|have) (?<verb>never (?:been )?(?:suspended|frozen|interrupted|halted|put on hold|dissolved|abolished|disbanded|closed))(?![A-Za-z])`,
      "g",
    ),
  },
  {
    kind: "exists-no-more",
    needsDate: false,
    expression: new RegExp(
      `${F("format")} (?<verb>no longer exists|does not exist any ?more|has ceased to exist|is (?:now )?(?:defunct|dissolved|disbanded)|has been (?:dissolved|abolished|disbanded|abrogated|annulled|revoked|repealed|renounced))`,
      "g",
    ),
  },
  {
    kind: "still-exists",
    needsDate: false,
    expression: new RegExp(
      `${F("format")} (?<verb>still exists|continues to exist|remains in (?:place|force|being)|is still in (?:place|force|being))`,
      "g",
    ),
  },
  {
    kind: "still-works",
    needsDate: false,
    expression: new RegExp(
      `${F("format")}(?: (?:today|now|currently|nowadays|at present))? (?<verb>${AT_WORK_STILL})(?![A-Za-z])`,
      "g",
    ),
  },
  {
    kind: "still-works",
    needsDate: false,
    expression: new RegExp(
      `(?:${MEETINGS_GO_ON[0]}) (?:the )?${F("format")} (?<verb>${MEETINGS_GO_ON[1]})(?![A-Za-z])`,
      "gi",
    ),
  },
  {
    kind: "still-works",
    needsDate: false,
    expression: new RegExp(
      `${F("format")} (?<verb>(?:${WORKS_TO_THIS_DAY[1]})[^;:.]{0,20} ${WORKS_TO_THIS_DAY[0]})`,
      "g",
    ),
  },
  {
    kind: "still-works",
    needsDate: false,
    expression: new RegExp(
      `^${WORKS_TO_THIS_DAY[0]},? (?:the )?${F("format")} (?<verb>${WORKS_TO_THIS_DAY[1]})(?![A-Za-z])`,
      "gi",
    ),
  },
  {
    kind: "exists-no-more",
    needsDate: false,
    expression: new RegExp(`${F("format")}(?:,[^;:.,]{1,40},)? (?<verb>${HOLDS_NO_MORE})(?![A-Za-z])`, "g"),
  },
  {
    kind: "exists-no-more",
    needsDate: false,
    expression: new RegExp(
      `${T}A(?<actor>\\d+)${T}${ADVERB}(?: has| have)?${ADVERB} (?<verb>${ENDED_BY})(?: the| its)? ${F("format")}`,
      "g",
    ),
  },
];

/** "Would be replaced", "planned to create", "never suspended": no statement that it happened. */
const NOT_SO =
  /\b(?:not|never|nor|hardly|almost|nearly|would|could|should|might|may|if|unless|whether|plan(?:s|ned)?|propos(?:e|es|ed|al)|agree(?:d|s)? (?:to|on)|want(?:s|ed)?|call(?:s|ed)? (?:for|on)|threaten(?:s|ed)?|decid(?:e|es|ed)|intend(?:s|ed)?|fail(?:s|ed)?|to be|will|before|after|until|prior)\b/iu;
/** Before a name: what follows is supposed, or said by others. */
export const NOT_DONE =
  /\b(?:if|unless|whether|would|could|should|might|had|claim(?:s|ed)?|sa(?:ys|id)|argue[sd]?|according to|accuse[sd]?|alleg\w+|demand(?:s|ed)?|after|before|until|when|fear(?:s|ed)?)\b/iu;
/** Words between verb and date that give the date another meaning. */
const OTHER_DATE =
  /\b(?:after|before|following|since|until|till|between|through|despite|because|due|when|while|during the|agreement|summit|crisis|war|decision|treaty|declaration)\b/iu;
/** "… is disputed": what holds now is left open. */
const LEFT_OPEN = /^ (?:is|was|remains) (?:disputed|unclear|unknown|open)/u;
/** The name goes on: no words between a verb and its date. */
export const TREATY_AT_HEAD = /^[^ ]* (?:Treaty|Agreement)/u;
/** "In 2002 it …": the date of a clause that begins with it. */
export const FRONTED = new RegExp(`^(?:[Ii]n|[Oo]n) ${T}D(\\d+)${T},? `);
/** Formats in a row, each with its year. */
export const LIST =
  /(?<verb>include|included|including|such as|namely)(?<list>(?:,? ?(?:and )?(?:the |a )?\uE000F\d+\uE000(?: (?:created|founded|established|launched|signed|set up))?(?: in \uE000D\d+\uE000)?)+)/gu;
/** One of such a row. */
export const FOUNDED_IN = /\uE000F(\d+)\uE000 in \uE000D(\d+)\uE000/gu;
/** A name and its short form in brackets. */
export const OWN_ABBREVIATION = /\uE000F(\d+)\uE000( \((?:the )?\uE000F(\d+)\uE000\))/g;
/** Whom a bracket at the end of a clause speaks of. */
export const SUBJECT_BEFORE_BRACKET =
  /(\uE000F\d+\uE000)(?: created| founded| established| launched| signed)?(?: in \uE000D\d+\uE000)?$/;
/** The same subject goes on with another verb. */
export const SECOND_VERB =
  /,? and (?=(?:(?:was|were|then|later|has|had) |(?:replaced|superseded|succeeded|took over from|took the place of|ended|ceased|closed|expired|lapsed|joined|left) ))/;
/** "The Council, created in 2002, replaced …": what stands between commas is said of the same. */
export const APPOSITION = new RegExp(
  `^(\\s*(?:[Tt]he )?${T}F\\d+${T}),? (?:which was |that was )?((?:created|founded|established|set up|launched|inaugurated|formed|signed|suspended|dissolved|closed) [^,;:]{1,80}),(?= )`,
);
export const SUBJECT = new RegExp(`^\\s*(?:[Tt]he )?(${T}F\\d+${T}) `);
/** Words by which an event of the record shows that the step was also made, announced or begun on another day. */
export const SAME_STEP: Partial<Record<StatementKind, RegExp>> = {
  founding: /creat|establish|found|launch|sign|propos|inaugurat|agree|set up|first met|first meet/i,
  ending: /clos|dissol|replac|expire|withdr|stop|end(?:s|ed)\b|abolish|terminat/i,
  suspension: /suspend|freez|frozen|froze|halt|on hold|stop|break|broke/i,
  resumption: /resum|restart|again|reopen|meet/i,
  replacement: /creat|establish|found|replac|sign|agree/i,
  renaming: /creat|establish|found|replac|renam|sign|agree/i,
  development: /creat|establish|found|replac|enhanc|sign|agree/i,
  joining: /join|sign|accept|acced|first/i,
  leaving: /withdr|leav|left|suspend|quit/i,
};
/** Said of a life as of a working, in German too. */
export const BEGAN = /^(?:began|started|begann)/u;
export const ENDED = /^ended|^endeten?/u;

export const ENGLISH_STAGES: StageWords = {
  patterns: PATTERNS,
  notSo: NOT_SO,
  otherDate: OTHER_DATE,
  hearsay: HEARSAY,
  leftOpen: LEFT_OPEN,
  neverOf: /^(?:(?:[Aa]nd|But|Yet|Also|So|Thus|Indeed),? )?(?:[Tt]he )?$/u,
  neverEnds: /^(?: at all)?[^\p{L}?]*$/u,
};
