import type { Block, Inline } from "../../page/page.ts";
import { parseDate } from "../../record/index.ts";
import type { ConditionFinding } from "../findings/index.ts";
import { cameAfter } from "../happenings.ts";
import type { Known, Narrator } from "../sections/narrator.ts";
import { demandsOnPage, overtakenBy } from "./demands.ts";
import { clip, countWords, fitAll, joined, type Piece, written } from "./fit.ts";
import { isOneAccount, onlyVoice } from "./oneAccount.ts";
import { unheard } from "./voices.ts";

/**
 * Where no priorities speak for the day: what a party itself says would change it, be it long ago, since its day stands beside
 * it; else that nothing is on record of that, with where what they ask of each other is told.
 */
export function conditions(n: Narrator, label: Inline): Block[] {
  const unmet = n.a.conditions
    .filter(({ state }) => state?.is === "unmet" || state?.is === "partly" || state?.is === "disputed")
    .sort((x, y) => Number(x.overtaken !== undefined) - Number(y.overtaken !== undefined));
  const speaking = unmet.filter((one) => !isPast(n, one));
  const pieces = speaking.map(
    (condition, rank): Piece => ({ text: [told(n, condition)], rank, cites: [condition] }),
  );
  const { kept } = fitAll(n, "conditions", pieces, n.most("change") - countWords([label]));
  const text = kept.length > 0 ? joined(written(n, kept)) : [none(n, unmet, speaking.length > 0)];
  return [{ kind: "paragraph", text: [label, " ", ...text] }];
}

function told(n: Narrator, condition: ConditionFinding): string {
  const { say } = n;
  const { change: says } = say.words;
  const { state, said, overtaken } = condition;
  const holder = say.actor(condition.holder);
  const text = says.conditionText(clip(say.text(condition), 30));
  const day = said === undefined ? undefined : say.date(said);
  if (state!.is === "disputed") {
    if (!isOneAccount(n, state!.sources)) return says.conditionOpen(holder, text, day);
    const voice = onlyVoice(n, state!.sources);
    return says.conditionByOne(holder, text, day, voice && say.actor(voice));
  }
  return overtaken === undefined
    ? says.condition(holder, text, state!.is === "unmet", day)
    : says.conditionThen(
        holder,
        text,
        state!.is === "unmet",
        say.date(overtakenBy(n, { said, overtaken })),
        day,
      );
}

/**
 * Whether a condition of before a break no longer is what its holder waits for: work together came back without it, or he
 * has said something newer to the same addressee since.
 */
function isPast(n: Known, condition: ConditionFinding): boolean {
  const { holder, addressee, said, overtaken, precedents } = condition;
  if (said === undefined || overtaken === undefined) return false;
  const { last } = parseDate(said)!;
  const isBridged = precedents.some(
    ({ points, date }) => points === "for" && cameAfter(date, last) && !cameAfter(date, n.stand.day),
  );
  const broken = parseDate(overtakenBy(n, { said, overtaken }))!.last;
  const isNewer = (date: string | undefined) => date !== undefined && cameAfter(date, broken);
  return (
    isBridged ||
    n.a.demands.some(
      (one) => one.actor === holder && one.addressee === addressee && !one.isProposal && isNewer(one.said),
    ) ||
    n.a.stances.some((one) => one.actor === holder && one.on === addressee && one.holds && isNewer(one.date))
  );
}

/** That there is none to be told: what is past is not denied, and of who is not heard nothing is known. */
function none(n: Narrator, unmet: readonly ConditionFinding[], isLeft: boolean): string {
  const { say } = n;
  const { change: says } = say.words;
  const isAsked = demandsOnPage(n).length > 0;
  const [past] = unmet;
  if (isLeft) return says.noCondition(isAsked, true);
  if (past?.said !== undefined && past.overtaken !== undefined)
    return says.noConditionSince(
      say.date(overtakenBy(n, { said: past.said, overtaken: past.overtaken })),
      isAsked,
    );
  const silent = unheard(n);
  const heard = n.a.parties.filter(({ id }) => !silent.includes(id));
  const names = (ids: readonly string[]) => ids.map((id) => say.actor(id));
  return silent.length === 0
    ? says.noCondition(isAsked, false)
    : says.noConditionHeard(names(heard.map(({ id }) => id)), names(silent), isAsked);
}
