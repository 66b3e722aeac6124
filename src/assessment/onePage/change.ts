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
  const all = n.a.changes.filter(({ outcome }) => outcome === DIALOGUE);
  const offered = all.filter(({ warns, reachable }) => !warns?.length && reachable);
  const never = all.filter(({ warns }) => warns?.length).length;
  const refused: Inline[][] = never > 0 ? [[says.never(never)]] : [];
  if (offered.length === 0) return joint(n, label, refused);
  const items = byParty(n, offered).map((change): Inline[] => [
    tell(n, change),
    says.lasts(n.say.readings(change.reachableIn, answer.lasting.of)),
  ]);
  const intro = items.length === 1 ? says.introOne : says.intro;
  const room =
    PAGE_BLOCKS.change -
    countWords([label, intro]) -
    refused.reduce((sum, text) => sum + countWords(text), 0) -
    9;
  const pieces = items.map((text, i): Piece => ({ text, rank: i }));
  const { kept, left } = fitWords(pieces, room);
  const after: Inline[][] = [...(left > 0 ? [[says.more(left)]] : []), ...refused];
  return [
    { kind: "paragraph", text: [label, " ", intro] },
    { kind: "list", items: written(n, kept) },
    ...(after.length > 0
      ? [{ kind: "paragraph" as const, text: after.flatMap((text, i) => (i > 0 ? [" ", ...text] : text)) }]
      : []),
  ];
}

/** In turns, one of each party after the other, parties by their names: the first of a long list favours nobody. */
function byParty(n: Narrator, changes: readonly ChangeFinding[]): ChangeFinding[] {
  const names = [...new Set(changes.map(({ decisionMaker }) => decisionMaker))].sort((a, b) =>
    n.say.decisionMaker(a).localeCompare(n.say.decisionMaker(b), "en"),
  );
  return names.flatMap((id) => changes.filter(({ decisionMaker }) => decisionMaker === id));
}

function tell({ say }: Narrator, finding: ChangeFinding): string {
  const { change: says } = say.words;
  const whose = say.whose(finding.decisionMaker, finding.type);
  const statement = clip(say.priority(finding.statement, finding.decisionMaker), 20);
  switch (finding.edit) {
    case "drop":
      return says.drop(whose, statement);
    case "add":
      return says.add(whose, statement, finding.to);
    case "move":
      return says.move(whose, statement, finding.statementPlace, finding.to);
    case "reverse":
      return says.reverse(whose, statement, clip(say.opposite(finding.statement, finding.decisionMaker), 20));
  }
}

/** Where no single change is enough: what it would take of several together. */
function joint(n: Narrator, label: Inline, refused: Inline[][]): Block[] {
  const { say } = n;
  const { change: says } = say.words;
  const found = n.a.jointChanges.find(({ outcome }) => outcome === DIALOGUE);
  const room =
    PAGE_BLOCKS.change - countWords([label]) - refused.reduce((sum, text) => sum + countWords(text), 0);
  const isNoWay = n.a.answer.reachable.how === "none" && n.dialogueOutOfReach;
  if (isNoWay) return [{ kind: "paragraph", text: [label, " ", says.noWay] }];
  if (!found)
    return [
      { kind: "paragraph", text: [label, " ", says.none, ...refused.flatMap((text) => [" ", ...text])] },
    ];
  const edits = found.edits.map((edit) =>
    tell(n, { ...edit, statementPlace: edit.place } as unknown as ChangeFinding),
  );
  const alike = n.a.jointChanges.filter(
    (one) => one.outcome === DIALOGUE && JSON.stringify(one.edits) === JSON.stringify(found.edits),
  );
  const text = says.joint(
    edits,
    say.readings(
      alike.map(({ scenario }) => scenario),
      n.a.answer.lasting.of,
    ),
  );
  const told = countWords([text]) <= room ? text : says.none;
  return [{ kind: "paragraph", text: [label, " ", told, ...refused.flatMap((one) => [" ", ...one])] }];
}
