import type { Block, Inline } from "../../page/page.ts";
import { evaluate, optionsIn, parseStatement, writeExpression } from "../../strategy/index.ts";
import type { Brings, Rank } from "../../words/index.ts";
import { pathInWords } from "../answer.ts";
import type { ChangeFinding } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { DIALOGUE } from "../strategyFindings.ts";
import { carriers } from "./carriers.ts";
import { conditions } from "./conditions.ts";
import { clip, countWords, fitAll, fits, fitting, isPlain, joined, type Piece, written } from "./fit.ts";

/** Every smallest change that would make talks last, by whose it is, in an order that favours none. */
export function change(n: Narrator): Block[] {
  const { words } = n.say;
  const { change: says } = words;
  const label: Inline = { strong: `${says.label}.` };
  const { answer } = n.a;
  if (!answer.answered) return conditions(n, label);
  if (Object.keys(answer.lasting.how).length === answer.lasting.of) {
    const path = answer.talksToday.is === "yes" ? [] : pathInWords(n.say, answer.reachable);
    const missing = path.length > 0 ? [says.missing(path)] : [];
    const ends = whatWouldEnd(n);
    const rests = carriers(n, false);
    const begun = missing.length + rests.length + ends.length > 0 ? [...missing, ...ends] : [says.already];
    const { kept } = fitAll(n, "rests", rests, n.most("change") - countWords([label, " ", begun.join(" ")]));
    return [
      {
        kind: "paragraph",
        text: [label, " ", ...joined([...begun.map((text): Inline[] => [text]), ...written(n, kept)])],
      },
    ];
  }
  const all = sharedByReadings(n, n.changes?.singleTo(DIALOGUE) ?? []);
  const reachable = all.filter((one) => one.reachable);
  if (reachable.length === 0) return joint(n, label);
  // That talks would last if somebody wished for them as such is true and no counsel, unless it is all there is of him:
  // only the other side's changes would then be told.
  const isCounsel = ({ edit, statement, decisionMaker }: ChangeFinding) =>
    edit !== "add" || !isOwnWish(n, statement, decisionMaker);
  const counselled = new Set(
    reachable.filter((one) => isCounsel(one) && !isMany(one)).map(({ decisionMaker }) => decisionMaker),
  );
  const telling = reachable.filter((one) => isCounsel(one) || !counselled.has(one.decisionMaker));
  // A wish for many things at once nobody says; where another is to be had it is left to the annex.
  const plain = telling.filter((one) => !isMany(one));
  // What has no room as a whole, or can be told only by what is not so of it, no reader can weigh here.
  const offered = (plain.length > 0 ? plain : telling.length > 0 ? telling : reachable).filter((one) =>
    isPlain(n, tell(n, { ...one, place: one.statementPlace })),
  );
  if (offered.length === 0) return [{ kind: "paragraph", text: [label, " ", says.inAnnex] }];
  const ordered = byParty(n, offered);
  const lastsNow = Object.keys(answer.lasting.how).length > 0;
  const lasts = lastsNow ? says.lastsToo : says.lasts;
  const effects = new Set(ordered.map(({ reachableIn }) => JSON.stringify(reachableIn)));
  const isOneEffect = ordered.length > 1 && effects.size === 1;
  const readings = n.say.readings(ordered[0]!.reachableIn, answer.lasting.of);
  const isTalking = answer.talksToday.is === "yes" && n.a.recordEnds === undefined;
  const each = ordered.map((one) => bringsOf(n, one));
  const brings = each.every((one) => one === each[0]) ? each[0]! : "either";
  // Of one reading the effect is said once, before all.
  const isWay = brings === "reach" && answer.lasting.of === 1;
  const intro = isOneEffect
    ? (lastsNow ? says.introAllToo : says.introAll)(brings, readings, isTalking)
    : ordered.length === 1
      ? says.introOne(brings, lastsNow, isTalking)
      : says.intro(brings, lastsNow, isTalking);
  // One of each party is kept before a second of any, and they stand together by party.
  const pieces = ordered.map((change): Piece => {
    const told = tell(n, { ...change, place: change.statementPlace });
    const rank = ordered.filter((one) => one.decisionMaker === change.decisionMaker).indexOf(change);
    return {
      text: [
        isOneEffect || isWay
          ? n.say.words.names.sentence(says.alone(told, n.say.whose(change.decisionMaker, change.type)))
          : told + lasts(bringsOf(n, change), n.say.readings(change.reachableIn, answer.lasting.of, change)),
      ],
      rank,
      // Words of other blocks are asked for one of each party alone.
      ...(rank === 0 ? {} : { isSpare: true }),
      key: JSON.stringify([change.decisionMaker, change.type, change.edit, change.statement, change.becomes]),
    };
  });
  const cut: Block[] = n.changes?.isCut(DIALOGUE) ? [{ kind: "paragraph", text: [says.cutShort] }] : [];
  const most = n.most("change") - countWords([label, " ", intro, cut.length > 0 ? says.cutShort : ""]);
  const whole = fitAll(n, "change", pieces, most);
  const isAll = whole.left === 0 && offered.length === reachable.length;
  const { kept, left } = isAll ? { ...whole, left: 0 } : withMore(n, pieces, most - WORDS_OF_MORE);
  return [
    { kind: "paragraph", text: [label, " ", left > 0 ? says.withMore(intro) : intro] },
    { kind: "list", items: written(n, kept) },
    ...cut,
  ];
}

/**
 * What one and the same change of every reading of somebody brings, told once of him: a reading is the author's, and changes
 * its mind no more than it has one.
 */
function sharedByReadings({ stand }: Narrator, changes: readonly ChangeFinding[]): ChangeFinding[] {
  const keyOf = ({ decisionMaker, edit, statement, becomes, reachable }: ChangeFinding) =>
    JSON.stringify([decisionMaker, edit, statement, becomes, reachable]);
  const isOwn = ({ decisionMaker, type }: ChangeFinding, name: string) =>
    stand.solved?.scenarios.find((one) => one.name === name)?.scenario.types[decisionMaker] === type;
  return changes.flatMap((one, i): ChangeFinding[] => {
    const alike = changes.filter((other) => keyOf(other) === keyOf(one));
    const types = Object.keys(
      stand.main?.file.decisionMakers.find(({ id }) => id === one.decisionMaker)?.types ?? {},
    );
    const isShared =
      one.type !== undefined &&
      types.length > 1 &&
      types.every((type) => alike.some((other) => other.type === type));
    if (!isShared) return [one];
    if (changes.indexOf(alike[0]!) !== i) return [];
    const names = stand.solved?.scenarios.map(({ name }) => name) ?? [];
    const reachableIn = names.filter((name) =>
      alike.some((other) => isOwn(other, name) && other.reachableIn.includes(name)),
    );
    // How high it has to stand in each list: what serves in all of them.
    const lowest = Math.min(
      ...alike.map(({ to }) => (Array.isArray(to) ? to[1] : (to ?? Number.POSITIVE_INFINITY))),
    );
    const { type: _, to, ...rest } = one;
    return [
      {
        ...rest,
        ...(to === undefined ? {} : { to: Array.isArray(to) ? [to[0], lowest] : lowest }),
        reachableIn,
      } as ChangeFinding,
    ];
  });
}

/**
 * What another does now on which a party's wish to stay hangs: once it were otherwise, that party would gain by ending the
 * talks, all else as it is.
 */
function whatWouldEnd(n: Narrator): string[] {
  const { a, say, solved } = n;
  if (!solved || solved.start === undefined || solved.space.form !== "option") return [];
  if (a.answer.talksToday.is !== "yes") return [];
  const { space, start, scenarios } = solved;
  const talk = new Set(n.stand.dialogue);
  const on = space.onOptions(start);
  return a.reasons
    .filter(({ kind, statement }) => kind === "stays" && statement !== undefined)
    .flatMap(({ decisionMaker, statement }): string[] => {
      const parsed = parseStatement(statement!);
      if ("fault" in parsed) return [];
      const given = optionsIn(parsed.expression).flatMap(({ id }) =>
        on.includes(id) && say.ownerOf(id) !== decisionMaker ? [id] : [],
      );
      const owners = new Set(given.map((id) => say.ownerOf(id)));
      const without = space.indexOfOptions(on.filter((id) => !given.includes(id)));
      if (given.length === 0 || owners.size !== 1 || without < 0 || !talk.has(without)) return [];
      const d = space.decisionMakers.findIndex(({ id }) => id === decisionMaker);
      const wouldLeave = scenarios.every(({ ranks }) =>
        space.moves[d]!.targets(without).some((to) => !talk.has(to) && ranks[d]![to]! > ranks[d]![without]!),
      );
      if (!wouldLeave) return [];
      const phrases = given.map((id) => clip(say.optionPhrase(id), 12));
      return [
        say.words.change.wouldEnd(
          say.decisionMaker([...owners][0]!),
          phrases,
          say.decisionMaker(decisionMaker),
        ),
      ];
    });
}

/** Whether a change makes talks hold, or makes those that would hold already reachable by steps that pay. */
function bringsOf({ a }: Narrator, { reachableIn }: ChangeFinding): Brings {
  const { how, unreachedHow } = a.answer.lasting;
  const gained = reachableIn.filter((name) => how[name] === undefined);
  // What only a threat would hold is not said to last.
  const heldAlready = gained.filter((name) => (unreachedHow[name] ?? "threat") !== "threat");
  return heldAlready.length === 0 ? "last" : heldAlready.length === gained.length ? "reach" : "either";
}

/** So many words it takes to say that there are more. */
const WORDS_OF_MORE = 4;

function withMore(n: Narrator, pieces: readonly Piece[], most: number): { kept: Piece[]; left: number } {
  const { kept } = fitAll(n, "change and more", pieces, most);
  return { kept, left: 1 };
}

/** Where the first letters tell, the rules of collation are not loaded: that takes longer than to write the page. */
function inAlphabet(one: string, other: string): number {
  const [a, b] = [one, other].map((name) => /^[a-z]/i.exec(name)?.[0].toLowerCase());
  if (a === undefined || b === undefined || a === b) return one.localeCompare(other, "en");
  return a < b ? -1 : 1;
}

/** Parties by their names; of each what works under most readings first, then at most places. */
function byParty(n: Narrator, changes: readonly ChangeFinding[]): ChangeFinding[] {
  // As the case names them, so that the order is one in every language.
  const named = (id: string) => n.stand.main?.file.decisionMakers.find((dm) => dm.id === id)?.name ?? id;
  const names = [...new Set(changes.map(({ decisionMaker }) => decisionMaker))].sort((a, b) =>
    inAlphabet(named(a), named(b)),
  );
  const width = ({ to }: ChangeFinding) => (Array.isArray(to) ? to[1] - to[0] : 0);
  return names.flatMap((id) =>
    changes
      .filter(({ decisionMaker }) => decisionMaker === id)
      .sort((a, b) => b.reachableIn.length - a.reachableIn.length || width(b) - width(a)),
  );
}

type Edit = Pick<ChangeFinding, "decisionMaker" | "type" | "statement" | "edit" | "becomes" | "to"> & {
  place: number;
};

function tell(n: Narrator, { decisionMaker, type, statement, edit, becomes = [], to, place }: Edit): string {
  const { say, a } = n;
  const { change: says } = say.words;
  const whose = say.whose(decisionMaker, type);
  const told = (text: string) => clip(say.priority(text, decisionMaker), MOST_OF_A_PRIORITY);
  const list = a.preferences.find((one) => one.decisionMaker === decisionMaker && one.type === type);
  switch (edit) {
    case "drop": {
      const positive = say.negated(statement);
      return positive === undefined
        ? says.drop(whose, told(statement))
        : says.dropNegated(whose, told(positive), say.ownerOf(positive) === decisionMaker);
    }
    case "weaken":
      return says.weaken(whose, told(statement), becomes.map(told), halfLeft(statement, becomes));
    case "add": {
      const rank = rankOf(to, (list?.statements.length ?? 0) + 1);
      const forItself = isOwnWish(n, statement, decisionMaker);
      const even = inReturn(n, statement, list?.statements.map(({ say: text }) => text) ?? []);
      // A wish to do a thing oneself is the readiness to do it.
      if (isOwnOption(n, statement, decisionMaker))
        return says.take(whose, clip(say.optionPhrase(statement), MOST_OF_A_PRIORITY), rank, forItself, even);
      return says.add(whose, told(statement), rank, forItself, even);
    }
    case "move":
      return says.move(whose, told(statement), place, to);
    case "reverse":
      return says.reverse(whose, told(becomes[0] ?? statement));
  }
}

/** Which half is left of a wish with iff, where nothing but the other was given up. */
function halfLeft(statement: string, becomes: readonly string[]): "if" | "only if" | undefined {
  const [before, after] = [statement, becomes[0] ?? ""].map((text) => parseStatement(text));
  if (becomes.length !== 1 || "fault" in before! || "fault" in after!) return undefined;
  const { expression: whole } = before!;
  const { expression: half } = after!;
  if (whole.kind !== "iff" || (half.kind !== "if" && half.kind !== "only if")) return undefined;
  const isSame = (side: "left" | "right") => writeExpression(whole[side]) === writeExpression(half[side]);
  return isSame("left") && isSame("right") ? half.kind : undefined;
}

function isMany({ edit, statement }: Pick<ChangeFinding, "edit" | "statement">): boolean {
  const parsed = parseStatement(statement);
  return edit === "add" && "expression" in parsed && optionsIn(parsed.expression).length > 2;
}

function isOwnOption({ say }: Narrator, statement: string, decisionMaker: string): boolean {
  const parsed = parseStatement(statement);
  return (
    "expression" in parsed &&
    parsed.expression.kind === "option" &&
    say.ownerOf(parsed.expression.id) === decisionMaker
  );
}

const MOST_OF_A_PRIORITY = 20;

/** Among how many of the first an addition has to stand to work, of a list of so many with it. */
function rankOf(to: Edit["to"], last: number): Rank {
  const lowest = Array.isArray(to) ? to[1] : to;
  if (lowest === undefined || lowest >= last) return "any";
  return lowest > 1 && lowest === last - 1 ? "but-last" : { first: lowest, of: last };
}

/** Whether a wish is one for talks themselves: for what dialogue needs of him who wishes it. */
function isOwnWish({ stand, say }: Narrator, statement: string, decisionMaker: string): boolean {
  const parsed = parseStatement(stand.dialogueText ?? "");
  if ("fault" in parsed || say.ownerOf(statement) !== decisionMaker) return false;
  return optionsIn(parsed.expression).some(({ id }) => id === statement);
}

/** What the same list asks for in return for it and is not so on the day: the wish is to hold even then. */
function inReturn({ say, stand }: Narrator, statement: string, list: readonly string[]): string | undefined {
  const on = new Set(stand.reading?.on ?? []);
  for (const text of list) {
    const parsed = parseStatement(text);
    if ("fault" in parsed) continue;
    const { expression } = parsed;
    if (expression.kind !== "only if" && expression.kind !== "iff") continue;
    const { left, right } = expression;
    if (left.kind !== "option" || left.id !== statement || evaluate(right, (id) => on.has(id))) continue;
    const unmet = right.kind === "option" ? `not ${right.id}` : undefined;
    if (unmet !== undefined) return say.statement(unmet);
  }
  return undefined;
}

/** Where no single change is enough: what it would take of several together. */
function joint(n: Narrator, label: Inline): Block[] {
  const { say } = n;
  const { change: says } = say.words;
  const all = n.changes?.jointTo(DIALOGUE) ?? [];
  const [found] = all;
  const room = n.most("change") - countWords([label]);
  const isNoWay = n.a.answer.reachable.how === "none" && n.dialogueOutOfReach;
  if (isNoWay) return [{ kind: "paragraph", text: [label, " ", says.noWay] }];
  if (!found) {
    const none = n.changes?.isTooLarge
      ? says.tooLarge
      : n.changes?.isCut(DIALOGUE) || n.changes?.isJointCut(DIALOGUE)
        ? says.noneTried
        : says.none;
    return [{ kind: "paragraph", text: [label, " ", none] }];
  }
  const edits = found.edits.map((edit) => tell(n, edit));
  const alike = all.filter((one) => JSON.stringify(one.edits) === JSON.stringify(found.edits));
  const text = says.joint(
    edits,
    say.readings(
      alike.map(({ scenario }) => scenario),
      n.a.answer.lasting.of,
    ),
  );
  const told = fitting(n, "joint", [text, says.inAnnex], (one) => isPlain(n, one) && fits([one], room))!;
  return [{ kind: "paragraph", text: [label, " ", told] }];
}
