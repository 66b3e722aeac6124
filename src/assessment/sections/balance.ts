import type { Block } from "../../page/page.ts";
import { caution, heading, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** Whose voices the assessment rests on, and who paid. */
export function balance(n: Narrator): Block[] {
  const { sourceBalance: balance } = n.a;
  if (balance.total === 0) return [];
  const { balance: says } = n.words;
  const { paper, seen } = balance;
  const lacking = n.a.parties.filter(({ id }) => !balance.byActor.some(({ actor }) => actor === id));
  return [
    heading("balance", says.title),
    paragraph(
      says.works(balance.total),
      balance.byActor
        .map(({ actor, works }) => says.by(works, actor === undefined ? undefined : n.name(actor)))
        .join(", "),
      says.kinds(balance.byKind.map(({ kind, works }) => [kind, works])),
      says.seen(seen.whole, seen.excerpt, seen.no, seen["not stated"]),
    ),
    ...(lacking.length > 0 ? [caution(says.lacking(lacking.map(({ id }) => n.name(id))))] : []),
    ...(paper?.funder ? [caution(says.paper(paper.title, paper.funder, paper.funderIsParty))] : []),
  ];
}
