import { ARGUING } from "../lexicon/arguing.ts";
import { ASKS_WHAT_TO_DO, FOR_WHOM } from "../lexicon/en/leading.ts";
import {
  AGENT,
  AIM,
  ASIDE,
  ASKED_NOW,
  AT_WORK,
  BEFORE_OF,
  BEFORE_SUBJECT,
  BOUND_BY_LAW,
  BULLET,
  CONCLUDES_TOO,
  COULD_DO,
  DONE_BY_READERS,
  DONE_IN_TEXT,
  DONE_TO,
  FIRST_WORD,
  GOES_WITHOUT_SAYING,
  HAS_TO,
  HINT,
  IS_BE,
  IS_DEFINITE,
  IS_THERE,
  IS_WE,
  IT_SHOULD,
  MUST,
  NAME_ALONE,
  NAME_WITHIN,
  NEEDS,
  NO_AGENT,
  NOT_DONE,
  NOUN_FOLLOWS,
  OF_A_TRADE,
  OF_ANOTHER,
  ONLY_READ,
  OUGHT,
  OVER,
  OWN_VOICE,
  PAPER_ARGUES,
  PASSIVE,
  RECOMMENDS_A_LIST,
  SAID_AFTER,
  SEES_NEED,
  SHORT_NAME_FIRST,
  SURELY_RECOMMENDS,
  TELLS_A_RULE,
  TOLD_BY_ANOTHER,
  TOLD_PROGRAMME,
  TURNED_ROUND,
  tellsToDo,
  WEAK_MODAL,
} from "../lexicon/en/recommending.ts";
import { type Language, type Paper, type Text, wordCount } from "../paper.ts";
import { conclusionOf } from "./conclusion.ts";
import { isAddressed, isConclusion, isSummary, recommends as recommendsByHeading } from "./headings.ts";
import { itemsIn, part } from "./listItems.ts";
import { ownWordsOf } from "./ownWords.ts";
import { headingsThatTell, toldByHeading } from "./tellingHeadings.ts";

/** Shorter items of a list name a thing and tell nobody anything. */
const LEAST_WORDS = 3;

/** Who is told what to do: items under a heading that recommends, and sentences that do. */
export function recommendationsOf(paper: Paper): Text[] {
  const found: Text[] = [];
  const conclusion = conclusionOf(paper);
  const telling = headingsThatTell(paper);
  let isBelow = false;
  for (const section of paper.sections) {
    const { heading, paragraphs } = section;
    const isNamed: boolean = recommendsByHeading(section) || (isBelow && isAddressed(section));
    const isMixed = isNamed && (isConclusion(section) || CONCLUDES_TOO.test(heading?.text ?? ""));
    const told: Text | undefined = isNamed
      ? undefined
      : (telling.get(section) ?? (isBelow ? toldByHeading(section) : undefined));
    // Headings that tell what to do stand below the one that says so, until another comes.
    isBelow = isNamed || told !== undefined;
    if (told) found.push(told);
    const isList = isNamed || told !== undefined;
    let isAnnounced = isNamed && !isMixed;
    let last = "";
    for (const [i, paragraph] of paragraphs.entries()) {
      const above = paragraphs[i - 1]?.text ?? "";
      const isLed = above.endsWith(":") && RECOMMENDS_A_LIST.test(above);
      isAnnounced ||= isLed;
      const items = itemsIn(paper, paragraph).map(({ from, to }) => part(paragraph, from, to));
      const isItems = isAnnounced && items.length > 0 && !isMixed;
      if (isItems) {
        for (const item of items) if (wordCount(item.text) >= LEAST_WORDS) found.push(item);
        continue;
      }
      isAnnounced = isNamed && !isMixed;
      const asks = ASKS_WHAT_TO_DO.test(paragraph.text);
      const isSure = isList || asks || conclusion.has(paragraph) || isSummary(section);
      const leadsList = paragraphs[i + 1] !== undefined && itemsIn(paper, paragraphs[i + 1]!).length > 0;
      let before = "";
      for (const sentence of paragraph.sentences) {
        const leads = leadsList && sentence.text.trimEnd().endsWith(":");
        if (
          !leads &&
          (((isNamed || asks) && isImperative(sentence.text, paper.language)) ||
            recommends(ownWordsOf(paper, sentence), {
              language: paper.language,
              isSure,
              isTold: isList || asks,
              // "At the same time" goes on with what stands above.
              before: before || (ARGUING[paper.language]?.goesOn?.test(sentence.text) ? last : ""),
            }))
        )
          found.push(sentence);
        before = sentence.text;
      }
      last = before;
    }
  }
  return found;
}

function isImperative(text: string, language: Language): boolean {
  if ((language !== "en" && language !== "other") || text.trimEnd().endsWith("?")) return false;
  return tellsToDo(text) || tellsToDo(text.replace(FOR_WHOM, ""));
}

export interface Around {
  language: Language;
  /** The section says that it recommends. */
  isTold?: boolean;
  /** The section recommends, concludes or sums up: what must be done there is what the paper wants done. */
  isSure: boolean;
  /** The sentence before. */
  before: string;
}

/** Whether a sentence, in its own words, tells somebody what to do in the paper's own voice. */
export function recommends(said: string, { language, isSure, isTold, before }: Around): boolean {
  const arguing = ARGUING[language];
  if (arguing) {
    return (
      !said.trimEnd().endsWith("?") &&
      (arguing.recommends.test(said) || (isTold === true && arguing.recommendsThere.test(said))) &&
      !arguing.notOwn.test(said) &&
      !(arguing.goesOn?.test(said) && arguing.reports?.test(before)) &&
      !arguing.reports?.test(said) &&
      (isTold === true || !arguing.past.test(before))
    );
  }
  if (language !== "en" || !HINT.test(said)) return false;
  const own = said
    .trim()
    .replace(BULLET, "")
    .replace(/\s?\([^()]{1,120}\)/gu, "")
    .replace(PAPER_ARGUES, "")
    .replace(ASIDE, (aside) => " ".repeat(aside.length))
    .replace(/ {2,}/gu, " ");
  if (own.trimEnd().endsWith("?")) return false;
  const sure = SURELY_RECOMMENDS.exec(own);
  if (sure && (OWN_VOICE.test(sure[0]) || !OF_ANOTHER.test(clauseBefore(own, sure.index)))) return true;
  if (isSure && SEES_NEED.test(own) && !OF_ANOTHER.test(clauseBefore(own, SEES_NEED.exec(own)!.index)))
    return true;
  if (isTold && COULD_DO.test(own) && isActor(COULD_DO.exec(own)!.groups!.subject!.trim())) return true;
  if (SAID_AFTER.test(own) || own.includes("§") || (!isSure && TOLD_PROGRAMME.test(before))) return false;
  for (const match of own.matchAll(OUGHT)) {
    const at = match.index + match[0].indexOf(match.groups!.subject!);
    const modal = match.groups!.modal!;
    if (
      OF_ANOTHER.test(clauseBefore(own, at)) ||
      TOLD_BY_ANOTHER.test(match.groups!.subject!) ||
      (!isSure && (MUST.test(modal) || HAS_TO.test(modal)) && TELLS_A_RULE.test(own))
    )
      continue;
    // "It should go on paying", below "What Europe can do".
    const isOfThem = (isTold === true || isSure) && IT_SHOULD.test(own);
    if (isOfThem || tellsToAct(match.groups!, isSure)) return true;
  }
  return false;
}

/** What stands before a subject; a clause that is over, by a comma, asks and relates nothing of what comes. */
function clauseBefore(text: string, at: number): string {
  // "If the talks fail, the Union should …": the condition is over, and what somebody says goes on over commas.
  return text.slice(0, at).replace(OVER, "");
}

function tellsToAct(
  { subject = "", modal = "", verb = "", after = "", between = "" }: Record<string, string | undefined>,
  isSure: boolean,
): boolean {
  const who = subject.trim().replace(BEFORE_SUBJECT, "");
  // "They reject the need to …": a noun, and no verb.
  if (NEEDS.test(modal) && NOUN_FOLLOWS.test(who)) return false;
  const isWeak = WEAK_MODAL.test(modal);
  if (BOUND_BY_LAW.test(headOf(who)) && isWeak) return false;
  if (IS_BE.test(verb)) {
    if (ONLY_READ.test(after) && !AIM.test(who)) return false;
    if (AIM.test(who) && after !== "") return !isWeak || isSure;
    if (!PASSIVE.test(after)) return IS_THERE.test(who) && !isWeak;
    return !NO_AGENT.test(who) && (!isWeak || isSure || NEEDS.test(modal) || DONE_TO.test(after));
  }
  if (GOES_WITHOUT_SAYING.test(`${verb}${after}`)) return false;
  if (NOT_DONE.test(verb) || TURNED_ROUND.test(verb)) return false;
  if (DONE_BY_READERS.test(verb) && !NAME_WITHIN.test(who.replace(FIRST_WORD, ""))) return false;
  if (NO_AGENT.test(who)) return false;
  // "To understand it we need to go back": what the text does next.
  if (IS_WE.test(who) && !isSure && (DONE_IN_TEXT.test(verb) || NEEDS.test(modal))) return false;
  if (HAS_TO.test(modal)) return isActor(who) && (isSure || ASKED_NOW.test(between));
  if (MUST.test(modal) || NEEDS.test(modal))
    return (
      // Of "owners" or "the market" at large "must" tells how things are.
      ((isSure || NEEDS.test(modal) || AT_WORK.test(who) || isNamed(who)) &&
        isActor(who) &&
        (isSure || !OF_A_TRADE.test(who))) ||
      AIM.test(who) ||
      (IS_DEFINITE.test(who) && (isSure || (NEEDS.test(modal) && who.split(" ").length < 5)))
    );
  if (IS_WE.test(who)) return isSure || !DONE_IN_TEXT.test(verb);
  return true;
}

/** "The limits of the treaty" are limits. */
function headOf(subject: string): string {
  return subject.split(BEFORE_OF)[0]!.split(/\s+/u).slice(-3).join(" ");
}

/** A name within the subject, or a word for somebody who acts. */
function isActor(subject: string): boolean {
  return AGENT.test(subject) || isNamed(subject);
}

function isNamed(subject: string): boolean {
  return (
    NAME_WITHIN.test(subject.replace(/^\p{Lu}\p{Ll}+ /u, "")) ||
    SHORT_NAME_FIRST.test(subject) ||
    NAME_ALONE.test(subject)
  );
}
