import { optionsIn, parseStatement } from "../../strategy/index.ts";
import type { Assumption } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { forceOptions } from "../stand.ts";
import { clip, type Piece } from "./fit.ts";

const MOST_CARRIERS = 2;

/** What the answer rests on, one sentence each: what turns it most first. `behindTrials`: behind the count of small edits. */
export function carriers(n: Narrator, behindTrials = true): Piece[] {
  const { say, a } = n;
  const { sure: says } = say.words;
  if (!a.carried) return [];
  if (a.assumptions.length === 0) return [{ text: [says.nothingCarries], rank: 1 }];
  // None of the small edits turns it, so what does is more than one of these.
  const isBeyond = behindTrials && a.carried.same === a.carried.of;
  const all = onceForAllTypes(say, a).sort(
    (x, y) => Number(x.answer.turns !== "verdict") - Number(y.answer.turns !== "verdict"),
  );
  // That there are no talks where somebody wants none tells a reader nothing, unless it is all that there is to tell.
  const telling = all.filter((one) => !isWishToTalk(n, one) && !isForceFound(n, one));
  if (telling.length === 0 && a.carried.same === a.carried.of) {
    const names = [...new Set(all.map(({ decisionMaker }) => say.decisionMaker(decisionMaker!)))];
    return [{ text: [says.onlyWill(names, isBeyond)], rank: 1 }];
  }
  const chosen = telling.length > 0 ? telling : all;
  return chosen
    .slice(0, MOST_CARRIERS)
    .map((one, i): Piece => ({ text: [carrier(n, one, isBeyond)], rank: i + 1 }));
}

/** That somebody uses no force, as a finding: the refusal to use it tells the same, and more. */
function isForceFound({ stand }: Narrator, { kind, option }: Assumption): boolean {
  return (
    kind === "status-quo" &&
    option !== undefined &&
    stand.main !== undefined &&
    forceOptions(stand.main).has(option)
  );
}

/** A wish, plain and of one's own, for what dialogue consists of. */
function isWishToTalk({ say, stand }: Narrator, { kind, statement, decisionMaker }: Assumption): boolean {
  const parsed = parseStatement(stand.dialogueText ?? "");
  return (
    kind === "statement" &&
    statement !== undefined &&
    say.ownerOf(statement) === decisionMaker &&
    !("fault" in parsed) &&
    optionsIn(parsed.expression).some(({ id }) => id === statement)
  );
}

/** What several readings of a party share, with the same effect, is one point and not one for each of them. */
function onceForAllTypes(say: Narrator["say"], a: Narrator["a"]): Assumption[] {
  const found = new Map<string, Assumption>();
  for (const one of a.assumptions) {
    const list = a.preferences.find(
      ({ decisionMaker, type }) => decisionMaker === one.decisionMaker && type === one.type,
    );
    const statement = list?.statements.find(({ place }) => place === one.statementPlace)?.say;
    const key =
      one.kind === "statement" && statement !== undefined
        ? JSON.stringify([one.decisionMaker, statement, one.change, one.effect])
        : JSON.stringify([one.kind, one.what, one.change]);
    const first = found.get(key);
    if (first === undefined) found.set(key, one);
    else if (statement !== undefined && one.decisionMaker !== undefined) {
      const { type: _, ...shared } = first;
      found.set(key, {
        ...shared,
        what: say.words.assumption.statement(
          say.whose(one.decisionMaker, undefined),
          say.priority(statement, one.decisionMaker),
        ),
      });
    }
  }
  return [...found.values()];
}

function carrier(n: Narrator, one: Assumption, isBeyond: boolean): string {
  const { sure: says } = n.say.words;
  const { kind, what, change, effect } = one;
  if (kind === "tie") return `${says.tie(clip(what, 20))} ${says.tieFalls(change, effect)}`;
  const refused = refusal(n, one, isBeyond && kind === "statement");
  return refused ?? says.carries(clip(what, 32), clip(change, 14), effect, isBeyond && kind === "statement");
}

/** Of a wish not to do what one does not do: nobody has the leaving of a thing for his aim, so it is told as a refusal. */
function refusal(
  { say, stand }: Narrator,
  { statement, decisionMaker, type, edit, effect }: Assumption,
  isBeyond: boolean,
): string | undefined {
  const option = statement === undefined ? undefined : say.negated(statement);
  if (option === undefined || decisionMaker === undefined || say.ownerOf(option) !== decisionMaker)
    return undefined;
  if (stand.reading?.on.includes(option) || (edit !== "drop" && edit !== "reverse")) return undefined;
  return say.words.sure.refusal(
    say.whose(decisionMaker, type),
    say.optionPhrase(option, false),
    edit === "drop",
    effect,
    isBeyond,
  );
}
