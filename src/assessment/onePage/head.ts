import { parseDate } from "../../record/index.ts";
import { endOfSpan } from "../happenings.ts";
import type { Narrator } from "../sections/narrator.ts";
import { clip, countWords, fits, fitting } from "./fit.ts";
import { isHearsay } from "./hearsay.ts";

/** The day, how far the record reaches, whose priorities of which day speak, and how the parties are read. */
export function head(n: Narrator): string {
  return told(n).text;
}

function told(n: Narrator): { text: string; isNamed: boolean } {
  const { say } = n;
  const { words, date } = say;
  const { model, recordUntil, asOf } = n.a;
  const days = daysOfSilence(n);
  const dayOf = (text: string) => (date(text) === date(asOf) ? words.head.thisDay : date(text));
  const until = recordUntil === null ? "" : dayOf(endOfSpan(recordUntil));
  const record =
    recordUntil === null
      ? words.head.noRecord
      : days < DAYS_OF_A_WEEK
        ? words.head.record(until)
        : words.head.recordSilent(until, days);
  const room = Math.max(10, n.most("head") - countWords([n.question]));
  // Where the priorities no longer speak, a reading that what happened since has refuted is none.
  const { onRecord } = n.a;
  const refuted =
    n.a.answer.answered || !onRecord ? [] : onRecord.refuted.filter((one) => !isHearsay(onRecord, one));
  const thirds = new Set(n.a.thirdParties.map((one) => one.decisionMaker));
  const readings = (model?.readings ?? []).map(({ decisionMaker }) => {
    const maker = n.stand.main?.file.decisionMakers.find(({ id }) => id === decisionMaker);
    const types = Object.keys(maker?.types ?? {});
    const left = types.filter(
      (type) => !refuted.some((one) => one.decisionMaker === decisionMaker && one.type === type),
    );
    // Of a third party the number is enough.
    const named = thirds.has(decisionMaker) ? [] : left;
    const isLater = (type: string) => maker?.types?.[type]?.orderedLater === true;
    return {
      name: say.decisionMaker(decisionMaker),
      n: types.length,
      which: named.filter((type) => !isLater(type)).map((type) => say.type(decisionMaker, type)),
      later: named.filter(isLater).map((type) => say.type(decisionMaker, type)),
      refuted: types.filter((type) => !left.includes(type)).map((type) => say.type(decisionMaker, type)),
    };
  });
  // What no longer speaks for the day needs no word on when it was ranked.
  const plain = readings.map((one) => ({ ...one, which: [...one.which, ...one.later], later: [] }));
  const tell = (nameWords: number, withReadings: boolean, withNames = withReadings, told = readings) => {
    const name = model && nameWords > 0 && !isLabel(say.model(), n) ? clip(say.model(), nameWords) : "";
    if (!model) return `${words.head.asOf(date(asOf))} ${record}.`;
    const priorities =
      model.asOf === null
        ? words.head.undated(name)
        : words.head.priorities(until === words.head.thisDay ? dayOf(model.asOf) : date(model.asOf), name) +
          (model.restated === undefined ? "" : words.head.restated(date(model.restated)));
    const ways = withNames ? told : readings.map((one) => ({ ...one, which: [], later: [], refuted: [] }));
    const howRead = withReadings && readings.length > 0 ? `: ${words.head.readings(ways)}` : "";
    return `${words.head.asOf(date(asOf))} ${record}; ${priorities}${howRead}.`;
  };
  // How the parties are read matters more than what the model is called, but for a name of a word or two.
  const tries = [
    { text: tell(12, true), isNamed: true },
    { text: tell(0, true), isNamed: true },
    ...(n.a.answer.why === "stale" ? [{ text: tell(0, true, true, plain), isNamed: false }] : []),
    { text: tell(12, true, false), isNamed: false },
    { text: tell(0, true, false), isNamed: false },
    { text: tell(12, false), isNamed: false },
    { text: tell(6, false), isNamed: false },
    { text: tell(0, false), isNamed: false },
  ];
  return fitting(n, "head", tries, ({ text }) => fits([text], room))!;
}

/** Whether the head has room for what the readings are called, and so for which of them were ranked later than the day. */
export function headNamesReadings(n: Narrator): boolean {
  return told(n).isNamed;
}

/** Days before the day of which the record holds nothing; where it ended long ago, the judgement says so. */
function daysOfSilence({ a, stand }: Narrator): number {
  const last = a.recordEnds === undefined ? parseDate(a.recordUntil ?? "")?.last : undefined;
  return last === undefined ? 0 : Math.max(0, stand.day - last);
}

const DAYS_OF_A_WEEK = 7;

/** A name that says the parties and the day over again, which stand beside it, tells a reader nothing. */
function isLabel(name: string, { say, question, a }: Narrator): boolean {
  const day = a.model?.asOf == null ? "" : say.date(a.model.asOf);
  const said = new Set(
    wordsOf(
      [question, ...say.parties(), day, ...a.thirdParties.map(({ actor }) => say.actor(actor))].join(" "),
    ),
  );
  return wordsOf(name).every(
    (word, i) =>
      said.has(word) ||
      !/\p{Lu}|\d/u.test(word) ||
      // An article that begins the name.
      (i === 0 && word.length <= 3),
  );
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d]+/gu) ?? [];
}
