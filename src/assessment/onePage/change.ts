import type { Block, Inline } from "../../page/page.ts";
import { evaluate, optionsIn, parseStatement } from "../../strategy/index.ts";
import type { Rank } from "../../words/index.ts";
import { pathInWords } from "../answer.ts";
import { type ChangeFinding, PAGE_BLOCKS } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { DIALOGUE } from "../strategyFindings.ts";
import { carriers } from "./carriers.ts";
import { clip, countWords, fitWords, joined, type Piece, written } from "./fit.ts";

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
    const rests = carriers(n, false);
    const begun = missing.length + rests.length > 0 ? missing : [says.already];
    const { kept } = fitWords(rests, PAGE_BLOCKS.change - countWords([label, " ", begun.join(" ")]));
    return [
      {
        kind: "paragraph",
        text: [label, " ", ...joined([...begun.map((text): Inline[] => [text]), ...written(n, kept)])],
      },
    ];
  }
  const all = n.changes?.singleTo(DIALOGUE) ?? [];
  const reachable = all.filter((one) => one.reachable);
  if (reachable.length === 0) return joint(n, label);
  // That talks would last if somebody wished for them as such is true and no counsel.
  const telling = reachable.filter(
    ({ edit, statement, decisionMaker }) => edit !== "add" || !isOwnWish(n, statement, decisionMaker),
  );
  const offered = telling.length > 0 ? telling : reachable;
  const ordered = byParty(n, offered);
  const lastsNow = Object.keys(answer.lasting.how).length > 0;
  const lasts = lastsNow ? says.lastsToo : says.lasts;
  const effects = new Set(ordered.map(({ reachableIn }) => JSON.stringify(reachableIn)));
  const isOneEffect = ordered.length > 1 && effects.size === 1;
  const readings = n.say.readings(ordered[0]!.reachableIn, answer.lasting.of);
  const intro = isOneEffect
    ? (lastsNow ? says.introAllToo : says.introAll)(readings)
    : ordered.length === 1
      ? says.introOne
      : says.intro;
  // One of each party is kept before a second of any, and they stand together by party.
  const pieces = ordered.map((change): Piece => {
    const told = tell(n, { ...change, place: change.statementPlace });
    return {
      text: [
        isOneEffect
          ? n.say.words.names.sentence(told)
          : told + lasts(n.say.readings(change.reachableIn, answer.lasting.of)),
      ],
      rank: ordered.filter((one) => one.decisionMaker === change.decisionMaker).indexOf(change),
    };
  });
  const most = PAGE_BLOCKS.change - countWords([label, " ", intro]);
  const whole = fitWords(pieces, most);
  const isAll = whole.left === 0 && offered.length === reachable.length;
  const { kept, left } = isAll ? { ...whole, left: 0 } : withMore(pieces, most - countWords([says.more]));
  return [
    { kind: "paragraph", text: [label, " ", intro] },
    { kind: "list", items: written(n, kept) },
    ...(left > 0 ? [{ kind: "paragraph" as const, text: [says.more] }] : []),
  ];
}

function withMore(pieces: readonly Piece[], most: number): { kept: Piece[]; left: number } {
  const { kept } = fitWords(pieces, most);
  return { kept, left: 1 };
}

/** Where no priorities speak for the day: what a party itself says would change it, and is not so. */
function conditions(n: Narrator, label: Inline): Block[] {
  const { say } = n;
  const unmet = n.a.conditions.filter(({ state }) => state?.is === "unmet" || state?.is === "partly");
  const pieces = unmet.map(
    (condition, rank): Piece => ({
      text: [
        say.words.change.condition(
          say.actor(condition.holder),
          clip(say.text(condition), 30),
          condition.state!.is === "unmet",
        ),
      ],
      rank,
      cites: [condition],
    }),
  );
  const { kept } = fitWords(pieces, PAGE_BLOCKS.change - countWords([label]));
  return kept.length === 0 ? [] : [{ kind: "paragraph", text: [label, " ", ...joined(written(n, kept))] }];
}

/** Parties by their names; of each what works under most readings first, then at most places. */
function byParty(n: Narrator, changes: readonly ChangeFinding[]): ChangeFinding[] {
  const names = [...new Set(changes.map(({ decisionMaker }) => decisionMaker))].sort((a, b) =>
    n.say.decisionMaker(a).localeCompare(n.say.decisionMaker(b), n.say.language.code),
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
      return says.weaken(whose, told(statement), becomes.map(told));
    case "add":
      return says.add(
        whose,
        told(statement),
        rankOf(to, (list?.statements.length ?? 0) + 1),
        isOwnWish(n, statement, decisionMaker),
        inReturn(n, statement, list?.statements.map(({ say: text }) => text) ?? []),
      );
    case "move":
      return says.move(whose, told(statement), place, to);
    case "reverse":
      return says.reverse(whose, told(becomes[0] ?? statement));
  }
}

const MOST_OF_A_PRIORITY = 20;

/** How high an addition has to stand to work: of a list of so many, with it, by the places where it does. */
function rankOf(to: Edit["to"], last: number): Rank {
  const lowest = Array.isArray(to) ? to[1] : to;
  if (lowest === 1) return "top";
  return lowest !== undefined && lowest * 2 <= last ? "high" : "any";
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
  const room = PAGE_BLOCKS.change - countWords([label]);
  const isNoWay = n.a.answer.reachable.how === "none" && n.dialogueOutOfReach;
  if (isNoWay) return [{ kind: "paragraph", text: [label, " ", says.noWay] }];
  if (!found)
    return [{ kind: "paragraph", text: [label, " ", n.changes?.isTooLarge ? says.tooLarge : says.none] }];
  const edits = found.edits.map((edit) => tell(n, edit));
  const alike = all.filter((one) => JSON.stringify(one.edits) === JSON.stringify(found.edits));
  const text = says.joint(
    edits,
    say.readings(
      alike.map(({ scenario }) => scenario),
      n.a.answer.lasting.of,
    ),
  );
  const told = countWords([text]) <= room ? text : says.none;
  return [{ kind: "paragraph", text: [label, " ", told] }];
}
