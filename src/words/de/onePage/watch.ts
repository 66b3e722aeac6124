import type { watch as english } from "../../en/onePage/watch.ts";
import { meetingOf, theBody } from "../bodies.ts";
import { clause, inner, named, of, on, pronoun, series, since, subordinate, verb } from "../grammar.ts";

/** "Russlands Forderung", "die Forderung der NATO". */
function possessing(name: string, [article, noun]: readonly [string, string]): string {
  const whose = named(name, "genitive");
  return whose.includes(" ") ? `${article} ${noun} ${whose}` : `${whose} ${noun}`;
}

/** "29. und 30. Juni 2022". */
function ofDays(day: string): string {
  return day.replace(
    /(\d+)\.–(\d+)\./u,
    (_, first: string, last: string) =>
      `${first}. ${Number(last) === Number(first) + 1 ? "und" : "bis"} ${last}.`,
  );
}

const isDay = (day: string) => /^\d+\./u.test(day);

/** "für den 7. und 8. Juli 2026", "für Juli 2026". */
function forDays(day: string): string {
  return `für ${isDay(day) ? "den " : ""}${ofDays(day)}`;
}

/** What was to come, once its day has passed: "sollte stattfinden". */
function planned(says: string): string {
  return says.replace(/(?<!\p{L})soll(en)?(?!\p{L})/gu, (_, several: string | undefined) =>
    several === undefined ? "sollte" : "sollten",
  );
}

/** A further clause with "ob", without the subject that it shares with the first. */
function withoutSame(first: string, sign: string): string {
  const [words, others] = [first, sign].map((text) => text.replace(/^ob /u, "").split(" "));
  let same = 0;
  while (same < others!.length - 1 && words![same] === others![same]) same += 1;
  return others!.slice(same).join(" ");
}

const ENDINGS = {
  ein: { dative: "em", accusative: "" },
  eine: { dative: "r", accusative: "" },
} as const;

const PAST = "ob eintrat, was";

export const watch: typeof english = {
  label: (told) =>
    told.every((one) => one.startsWith(PAST))
      ? "Nachzutragen ist,"
      : told.every((one) => /^(?:ob|was|wie|wann) /u.test(one))
        ? "Zu beobachten ist,"
        : "Zu beobachten:",
  // Who would do what says a clause already ("ob Russland …"); other words are led by what they would show.
  sign: (seen, shows, isAhead) =>
    seen === ""
      ? shows.join("; ")
      : shows.length === 0 || /^ob /u.test(seen)
        ? seen
        : `${seen} (${isAhead ? "ein Vorzeichen" : "das hieße"}: ${shows.map(inner).join("; ")})`,
  seen: (signs) => signs.map((sign, i) => (i === 0 ? sign : withoutSame(signs[0]!, sign))).join(" oder "),
  word: (name, phrase) =>
    `ob ${named(name)} ${verb(name, "erklärt", "erklären")}, dass ${subordinate(pronoun(name), [phrase])}`,
  format: (name, aspect, works) => {
    const body = theBody(name);
    return aspect === undefined
      ? works
        ? `ob ${body.name} wieder ${body.isPlural ? "laufen" : "arbeitet"}`
        : body.isPlural
          ? `ob ${body.name} enden`
          : `ob ${body.name} ${body.pronoun === "sie" ? "ihre" : "seine"} Arbeit einstellt`
      : `ob die Arbeit ${body.genitive} (${aspect}) ${works ? "wieder aufgenommen" : "eingestellt"} wird`;
  },
  comes: (name, bodies, comes) => {
    const meetings = bodies.map(meetingOf);
    const each = (as: "dative" | "accusative") =>
      series(
        meetings.map(({ article, noun }) => `${article}${ENDINGS[article][as]} ${noun}`),
        "oder",
      );
    return comes
      ? `ob ${named(name)} ${each("dative")} ${verb(name, "zustimmt", "zustimmen")}`
      : `ob ${named(name)} ${each("accusative")} ${verb(name, "absagt", "absagen")}`;
  },
  both: (one, other) => {
    const parts = (sign: string) => /^ob (.+?) (ein(?:e[rm]?)? .+ )(zustimm|absag)(?:t|en)$/u.exec(sign);
    const [a, b] = [parts(one), parts(other)];
    const isOne = (sign: typeof a) => sign && !/ (?:und|oder) /u.test(sign[1]!);
    return isOne(a) && isOne(b) && a![2] === b![2] && a![3] === b![3]
      ? `ob ${a![1]} und ${b![1]} ${a![2]}${a![3]}en`
      : undefined;
  },
  reply: (name, other, day, isProposal) =>
    `was ${named(name)} auf ${possessing(other, isProposal ? ["den", "Vorschlag"] : ["die", "Forderung"])} ${of(day)} ${verb(name, "antwortet", "antworten")}`,
  meeting: (name, last, works) => {
    const body = theBody(name);
    const meets = body.isPlural ? "fortgesetzt werden" : "tagt";
    return works
      ? `wann ${body.name} ${body.isPlural ? "" : "wieder "}${meets}`
      : `ob ${body.name} ${last === undefined || body.isPlural ? "" : `erstmals ${since(last)} wieder `}${meets}`;
  },
  condition: (met, holder, says) =>
    `ob die Bedingung ${named(holder, "genitive")} ${met ? "" : "nicht mehr "}als erfüllt gilt (${says})`,
  due: (day, says) =>
    `ob ${isDay(day) ? `am ${ofDays(day)}` : on(day)} eintritt, was vorgesehen ist (${inner(clause(says))})`,
  past: (day, says) =>
    `${PAST} ${forDays(day)} vorgesehen war und hier nicht mehr verzeichnet ist (${inner(planned(clause(says)))})`,
};
