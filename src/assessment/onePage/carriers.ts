import { optionsIn, parseStatement } from "../../strategy/index.ts";
import type { Assumption } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { forceOptions } from "../stand.ts";
import { clip, isPlain, type Piece } from "./fit.ts";

const MOST_CARRIERS = 2;

/**
 * The priorities a small change of which alters the answer, each once, in words; none where the settling of something
 * that nothing recorded decides alters it too, so that these are not all.
 */
export function turningPriorities(n: Narrator): string[] {
  const { say } = n;
  if (n.a.assumptions.some(({ kind }) => kind === "tie")) return [];
  const named = new Set<string>();
  return onceForAllTypes(n)
    .filter((one) => one.kind === "statement" && isCounted(one))
    .filter(({ decisionMaker, type, statement }) => {
      const key = JSON.stringify([decisionMaker, type, statement]);
      return !named.has(key) && named.add(key);
    })
    .flatMap(({ decisionMaker, type, statement }) => {
      if (decisionMaker === undefined || statement === undefined) return [];
      return [
        say.words.sure.priorityOf(say.whose(decisionMaker, type), say.priority(statement, decisionMaker)),
      ];
    });
}

/** What the answer rests on, one sentence each: what turns it most first. `behindTrials`: behind the count of small edits. */
export function carriers(n: Narrator, behindTrials = true): Piece[] {
  const { say, a } = n;
  const { sure: says } = say.words;
  if (!a.carried) return [];
  if (a.assumptions.length === 0) return [];
  const isBeyond = (one: Assumption) => behindTrials && one.kind === "statement" && !isCounted(one);
  const all = onceForAllTypes(n)
    .filter(({ answer }) => behindTrials || answer.turns !== "told")
    .sort((x, y) => weightOf(x) - weightOf(y));
  // Of what is counted as a small change, that which matters most is told before anything larger.
  const most = behindTrials ? all.findIndex(isCounted) : -1;
  if (most > 0) all.unshift(...all.splice(most, 1));
  // That there are no talks where somebody wants none tells a reader nothing, unless it is all that there is to tell.
  const telling = all.filter(
    (one) => !isMeaning(one) && !isWishToTalk(n, one) && !isForceFound(n, one) && !isPlainFact(n, one),
  );
  if (telling.length === 0) {
    const wishes = all.filter((one) => isWishToTalk(n, one));
    const names = [...new Set(wishes.map(({ decisionMaker }) => say.decisionMaker(decisionMaker!)))];
    const { same, of, untried, areLargerLeft } = a.carried;
    // "Only" holds where everything was tried.
    return names.length > 0 && same === of && untried === 0 && !areLargerLeft
      ? [{ text: [says.onlyWill(names, behindTrials)], rank: 1 }]
      : [];
  }
  return (
    telling
      .map((one) => ({ one, text: carrier(n, one, isBeyond(one)) }))
      .filter(({ text }) => isPlain(n, text))
      .slice(0, MOST_CARRIERS)
      // The one of those counted that matters most belongs to their count.
      .map(
        ({ one, text }, i): Piece => ({
          key: JSON.stringify([one.kind, one.decisionMaker, one.type, one.statement, one.option, one.edit]),
          text: [text],
          rank: i === 0 && isCounted(one) ? 0.3 : i + 1,
        }),
      )
  );
}

/** Whether it is one of the small changes that are counted: one statement changed by the least there is, or a tie settled. */
function isCounted({ kind, size = 1 }: Assumption): boolean {
  return kind === "tie" || (kind === "statement" && size === 1);
}

/** What turns the answer most first: whether talks would last, under which readings, the headline, the rest of it. */
function weightOf({ answer: { turns, headline } }: Assumption): number {
  return turns === "verdict" ? 0 : turns === "scenarios" ? 1 : headline !== undefined ? 2 : 3;
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

/** That without a part of it there is no dialogue is what the word means, and no assumption. */
function isMeaning({ kind }: Assumption): boolean {
  return kind === "wanted";
}

/** How an option stands that the record shows without doubt: nobody would read it otherwise. */
function isPlainFact({ a }: Narrator, { kind, option }: Assumption): boolean {
  const found = a.statusQuo.options.find((one) => one.option === option);
  return kind === "status-quo" && found !== undefined && !found.isContested && found.isShown;
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
function onceForAllTypes(n: Narrator): Assumption[] {
  const { say, a } = n;
  const found = new Map<string, Assumption>();
  for (const one of a.assumptions) {
    const list = a.preferences.find(
      ({ decisionMaker, type }) => decisionMaker === one.decisionMaker && type === one.type,
    );
    const statement = list?.statements.find(({ place }) => place === one.statementPlace)?.say;
    const key =
      one.kind === "statement" && statement !== undefined
        ? JSON.stringify([
            one.decisionMaker,
            statement,
            one.change,
            one.answer.turns === "told" && [one.type],
          ])
        : JSON.stringify([one.kind, one.what, one.change]);
    const first = found.get(key);
    if (first === undefined) found.set(key, one);
    else if (statement !== undefined && one.decisionMaker !== undefined) {
      // Each list decides for the readings it stands for; what they share does so for all of these.
      const isItsOwn = (name: string) =>
        n.stand.solved?.scenarios.find((scenario) => scenario.name === name)?.scenario.types[
          one.decisionMaker!
        ] === one.type;
      const openIn = [
        ...first.answer.openIn.filter((name) => !isItsOwn(name)),
        ...one.answer.openIn.filter(isItsOwn),
      ];
      const { type: _, ...shared } = first;
      found.set(key, {
        ...shared,
        answer: { ...first.answer, openIn },
        effect: say.words.effect.lasts(say.readings(openIn, first.answer.of)),
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
  const refused = refusal(n, one, isBeyond);
  return refused ?? says.carries(clip(what, 32), clip(change, 14), effect, isBeyond);
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
    say.optionPhrase(option),
    say.optionPhrase(option, false),
    edit === "drop",
    effect,
    isBeyond,
  );
}
