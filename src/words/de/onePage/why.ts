import type { why as english } from "../../en/onePage/why.ts";
import type { Past, Whose } from "../../pageParts.ts";
import {
  begin,
  by,
  clause,
  main,
  named,
  numeral,
  of,
  on,
  pronoun,
  quoted,
  sentence,
  since,
  verb,
  withDative,
} from "../grammar.ts";
import { toDo } from "../infinitive.ts";
import { STATES } from "../wordsOfFields.ts";
import { person, sinceSoLong } from "./parties.ts";
import { rankedLater } from "./readings.ts";

/** "nutzt es den Kanal" als Satz für sich: "es nutzt den Kanal". */
function mainClause(name: string, statement: string, told = pronoun(name)): string {
  const [, finite = "", rest = ""] = /^(\S+) (.*)$/su.exec(statement) ?? [];
  // Of an unknown name the name itself stands for its pronoun.
  const subject = ["es", "er", "sie", named(name)].find(
    (one) => rest.startsWith(one) && !/^\p{L}/u.test(rest.slice(one.length)),
  );
  return subject === undefined ? statement : `${told} ${finite}${rest.slice(subject.length)}`;
}

/** Whether somebody would rather end the talks, and by which priority. */
function interested(
  whose: Whose,
  some: "ein" | "kein",
  isTalking: boolean,
  isOwn: boolean,
  phrase: string,
  statement: string | undefined,
): string {
  const presumed = statement === undefined || isOwn || whose.type !== undefined ? "" : "vermutlich ";
  const told = `${begin(person(whose))} ${verb(whose.name, "hat", "haben")} ${presumed}${some} Interesse daran, ${isTalking ? "die Gespräche" : "Gespräche"} zu beenden`;
  return sentence(
    statement === undefined
      ? `${told} (${main(pronoun(whose.name), [phrase])})`
      : `${told}: ${begin(mainClause(whose.name, statement))}`,
  );
}

/** Worauf sich stützt, was als Priorität gesagt wird; davor. */
function onGround({ type, publicBy }: Whose, isOwn: boolean): string {
  // A reading is no word of the party's.
  if (type !== undefined)
    return `in der Lesart ${quoted(type)}${publicBy === undefined ? "" : ` (${rankedLater(publicBy)})`} `;
  return isOwn ? "" : "vermutlich ";
}

/** Ohne solchen Vorsatz beginnt der Satz mit dem Namen. */
function begun(whose: Whose, isOwn: boolean, statement: string): string {
  const ground = onGround(whose, isOwn);
  // Wie jemand nur gelesen wird, das tut er nicht: er täte es.
  const would = whose.type === undefined ? undefined : wouldDo(whose.name, statement);
  return withDative(
    whose.name,
    ground === ""
      ? mainClause(whose.name, statement, named(whose.name))
      : `${ground}${would ?? withName(whose.name, statement)}`,
  );
}

/** "führt es einen Krieg, wenn …" als "würde Russland einen Krieg führen, wenn …"; nicht von mehrerem zugleich. */
function wouldDo(name: string, statement: string): string | undefined {
  const [, finite = "", rest = ""] = /^(\S+) (?:es|er|sie) (.+)$/su.exec(statement) ?? [];
  const [act = ""] = rest.split(/, (?:wenn|und) /u);
  const does =
    rest === "" || / (?:und|oder) /u.test(act) ? undefined : toDo(pronoun(name), `${finite} ${rest}`);
  return does === undefined ? undefined : `${verb(name, "würde", "würden")} ${named(name)} ${does}`;
}

/** "nutzt es den Kanal", mit dem Namen dessen, dessen Priorität es ist: hinter dem ersten Verb steht er für das Fürwort. */
function withName(name: string, statement: string): string {
  return statement.replace(/^(\S+) (?:es|er|sie)(?= )/u, (_, verbOf: string) => `${verbOf} ${named(name)}`);
}

const TODAY = "nun";

/** Something asked as a thing to do. */
const IS_ACT = /\bzu \p{Ll}|\p{Ll}zu\p{Ll}+en(?!\p{L})/u;

/** Whether the verb is parted ("schlägt … vor"), so that what is proposed stands behind a colon. */
function isVerb([one]: readonly [string, string]): boolean {
  return one === "schlägt";
}

/**
 * What was written as a sentence of its own, inside one: "Hinzunehmen, dass …" as what is to be done; what begins with a
 * word that is the same as subject and as object as that.
 */
function asObject(text: string): string {
  const isSame =
    /^(?:Die|Das|Eine|Keine|Alle|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|Dass) /u.test(
      text,
    );
  return isSame || /^\p{Lu}\p{Ll}*zu\p{Ll}+e?n(?=[ ,.]|$)/u.test(text)
    ? text.replace(/^./u, (letter) => letter.toLocaleLowerCase("de"))
    : text;
}

/** A sentence on what somebody asks of another, or proposes; `answer`: its state, and since when. */
function toSomebody(
  name: string,
  now: readonly [string, string],
  past: readonly [string, string],
  rest: string,
  day: string | undefined,
  text: string,
  answer: readonly [state: string, day?: string] | undefined,
  then: Past | undefined,
  to?: string,
): string {
  const who =
    then?.break === undefined
      ? `${begin(named(name))} ${verb(name, ...(then === undefined ? now : past))}`
      : `${day === undefined || day === TODAY ? `Vor dem Bruch ${of(then.break)}` : `${begin(on(day))}, also vor dem Bruch ${of(then.break)},`} ${verb(name, ...past)} ${named(name)}`;
  const says = asObject(text);
  // Forderungen verlangt man nicht, man stellt sie.
  if (/^(?:\p{L}+ )?Forderungen(?!\p{L})/u.test(says) && !isVerb(now) && to !== undefined)
    return sentence(
      `${begin(named(name))} ${then === undefined ? verb(name, "stellt", "stellen") : verb(name, "stellte", "stellten")} ${named(to, "dative")} ${says}${day === undefined ? "" : ` (${day})`}${answered(answer)}`,
    );
  // "verlangt von Russland, … zu räumen", "verlangt Garantien"; what is no such phrase is quoted.
  const isClause = IS_ACT.test(says) || /^dass /u.test(says);
  const isPhrase =
    // "verlangt keine Anreicherung" would say the contrary.
    !(/^[„\p{Lu}]/u.test(says) || (!isClause && /^keine?[nr]? /u.test(says))) ||
    /^(?:Gespräche|Garantien|Deeskalation|Entspannung|Zusicherungen) /u.test(says);
  // "schlägt … vor": what is proposed stands before the end of its verb.
  const isParted = isVerb(now);
  const link = !isPhrase ? ": " : isClause ? ", " : " ";
  const [told, end] = !isParted ? [says, ""] : isPhrase && !isClause ? [says, " vor"] : [says, ""];
  const ahead = isParted && end === "" ? `${rest} vor`.trim() : rest;
  const date = day === undefined || then?.break !== undefined || day === TODAY ? "" : ` (${day})`;
  return sentence(
    `${who}${day === TODAY ? ` ${TODAY}` : ""}${ahead === "" ? "" : ` ${ahead}`}${link}${told}${end}${date}${answered(answer)}`,
  );
}

function answered(answer: readonly [state: string, day?: string] | undefined): string {
  if (answer === undefined) return "";
  const [told, day] = answer;
  // A state alone is no clause: "teilweise angenommen".
  const isState = Object.values(STATES).includes(told);
  return `; ${isState ? `das ${told === STATES.open ? "ist" : "wurde"} ${told}` : told}${day === undefined ? "" : ` (${day})`}`;
}

export const why: typeof english = {
  label: "Warum",
  enters: (whose, phrase, statement, isOwn) =>
    sentence(
      statement === undefined
        ? `Der erste Schritt lohnt sich für ${person(whose, "accusative")} nicht (${main(pronoun(whose.name), [phrase])})`
        : begin(begun(whose, isOwn, statement)),
    ),
  waits: (whose, _waiting, phrase, statement, isOwn) =>
    sentence(
      statement === undefined
        ? `Dem entgegenzukommen lohnt sich für ${person(whose, "accusative")} nicht (${main(pronoun(whose.name), [phrase])})`
        : begin(begun(whose, isOwn, statement)),
    ),
  grants: (whose, n, condition, isOwn) =>
    sentence(
      `${n === 1 ? "Das" : n === 2 ? "Beides" : "Etwas davon"} ${verb(whose.name, "gewährt", "gewähren")} ${person(whose)} ${isOwn || whose.type !== undefined ? "" : "vermutlich "}nur, wenn ${condition}`,
    ),
  leaves: (whose, phrase, statement, isTalking, isOwn) =>
    interested(whose, "ein", isTalking, isOwn, phrase, statement),
  turns: (whose, phrase, statement, isOwn) =>
    sentence(
      begin(
        begun(
          whose,
          isOwn,
          statement ??
            `${verb(whose.name, "gewinnt", "gewinnen")} ${pronoun(whose.name)} dadurch (${main(pronoun(whose.name), [phrase])})`,
        ),
      ),
    ),
  stays: (whose, phrase, statement, isTalking, isOwn) =>
    interested(whose, "kein", isTalking, isOwn, phrase, statement),
  staysForItself: (whose, isTalking) =>
    sentence(
      `${begin(person(whose))} ${verb(whose.name, "hat", "haben")} ${whose.type === undefined ? "vermutlich " : ""}ein eigenes Interesse an ${isTalking ? "diesen Gesprächen" : "Gesprächen"}, unabhängig von Gegenleistungen`,
    ),
  judged: " (Urteil des Verfassers)",
  asked: "Was sie voneinander verlangen",
  askedOf: (isPast) => (isPast ? "Was verlangt wurde" : "Was verlangt wird"),
  askedOrProposed: "Was verlangt und vorgeschlagen wird",
  isAct: (says) => IS_ACT.test(says),
  today: TODAY,
  saidFirst: (day, first) => `${day}, zuerst ${first}`,
  noAnswer: "eine Antwort ist nicht verzeichnet",
  answeredBy: (says) => clause(says),
  demand: (name, addressee, day, says, answer, then) =>
    toSomebody(
      name,
      ["verlangt", "verlangen"],
      ["verlangte", "verlangten"],
      addressee === undefined ? "" : by(addressee),
      day,
      says,
      answer,
      then,
      addressee,
    ),
  proposal: (name, addressee, ...rest) =>
    toSomebody(
      name,
      ["schlägt", "schlagen"],
      ["schlug", "schlugen"],
      addressee === undefined ? "" : named(addressee, "dative"),
      ...rest,
    ),
  belied: (name, day, told) =>
    `${begin(clause(told))}; doch ${on(day)} ${verb(name, "handelte", "handelten")} ${named(name)} anders.`,
  stood: (name, as, { from, to, span, meetings, phrase }) => {
    const when = to === undefined ? `seit ${sinceSoLong(span)}` : `zwischen dem ${from} und dem ${to}`;
    const met = meetings < 2 ? when : `bei ${numeral(meetings)} Treffen ${when}`;
    const did = to === undefined ? verb(name, "hat", "haben") : verb(name, "tat", "taten");
    const done = to === undefined ? " getan" : "";
    return {
      without: `; doch ${met} ${did} ${pronoun(name)} das auch ohne dies${done}`,
      // Was bisher nicht geschah, kann noch geschehen: Wie lange es nicht geschah, sagt darüber nichts.
      not: to === undefined ? "" : `; doch ${when} ${did} ${pronoun(name)} das nicht`,
      otherwise: `. Dagegen spricht, was ${to === undefined ? since(from) : when} verzeichnet ist: ${begin(main(pronoun(name), [phrase]))}`,
    }[as];
  },
  otherwise: "; an diesem Tag verhält es sich anders",
  none: "Keine einzelne Priorität entscheidet darüber; der Anhang zeigt jeden Ausgang.",
};
