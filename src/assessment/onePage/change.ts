import type { Block, Inline } from "../../page/page.ts";
import { type ChangeFinding, PAGE_BLOCKS } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { DIALOGUE } from "../strategyFindings.ts";
import { clip, countWords, fitWords, type Piece, written } from "./fit.ts";

/** Every smallest change that would make talks last, by whose it is, in an order that favours none. */
export function change(n: Narrator): Block[] {
  const { words } = n.say;
  const { change: says } = words;
  const label: Inline = { strong: `${says.label}.` };
  const say = (text: string): Block[] => [{ kind: "paragraph", text: [label, " ", text] }];
  const { answer } = n.a;
  if (answer.why === "stale") return say(says.stale);
  if (!answer.answered) return say(says.noModel);
  if (Object.keys(answer.lasting.how).length === answer.lasting.of) return say(says.already);
  const all = n.changes?.singleTo(DIALOGUE) ?? [];
  const offered = all.filter(({ reachable }) => reachable);
  if (offered.length === 0) return joint(n, label);
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
  const most = PAGE_BLOCKS.change - countWords([label, intro]);
  const whole = fitWords(pieces, most);
  const { kept, left } = whole.left === 0 ? whole : fitWords(pieces, most - countWords([says.more]));
  return [
    { kind: "paragraph", text: [label, " ", intro] },
    { kind: "list", items: written(n, kept) },
    ...(left > 0 ? [{ kind: "paragraph" as const, text: [says.more] }] : []),
  ];
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

function tell(
  { say, a }: Narrator,
  { decisionMaker, type, statement, edit, becomes = [], to, place }: Edit,
): string {
  const { change: says } = say.words;
  const whose = say.whose(decisionMaker, type);
  const told = (text: string) => clip(say.priority(text, decisionMaker), MOST_OF_A_PRIORITY);
  const list = a.preferences.find((one) => one.decisionMaker === decisionMaker && one.type === type);
  switch (edit) {
    case "drop": {
      const positive = say.negated(statement);
      return positive === undefined
        ? says.drop(whose, told(statement))
        : says.dropNegated(whose, told(positive));
    }
    case "weaken":
      return says.weaken(whose, told(statement), becomes.map(told));
    case "add":
      return says.add(whose, told(statement), to, (list?.statements.length ?? 0) + 1);
    case "move":
      return says.move(whose, told(statement), place, to);
    case "reverse":
      return says.reverse(whose, told(becomes[0] ?? statement));
  }
}

const MOST_OF_A_PRIORITY = 20;

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
