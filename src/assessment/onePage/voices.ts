import type { Block, Inline } from "../../page/page.ts";
import { PAGE_BLOCKS } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { clip, countWords, fit, joined, type Piece, written } from "./fit.ts";
import { stated } from "./sure.ts";

/** Whose works it rests on, who paid for the paper under review, and what that concluded. */
export function voices(n: Narrator): Block[] {
  const { words } = n.say;
  const { voices: says } = words;
  const label: Inline = { strong: `${says.label}.` };
  const { sourceBalance: balance } = n.a;
  const pieces: Piece[] = [
    { text: [balance.total === 0 ? says.none : works(n)], rank: 0 },
    ...(balance.paper?.funder === undefined
      ? []
      : [
          {
            text: [
              says.paper(clip(balance.paper.title, 8), balance.paper.funder, balance.paper.funderIsParty),
            ],
            rank: 1,
          },
        ]),
  ];
  const room = PAGE_BLOCKS.voices - countWords([label]);
  const { kept } = fit(pieces, room);
  const left = room - kept.reduce((sum, { text }) => sum + countWords(text), 0);
  const conclusion = n.a.answer.answered && left >= 12 ? stated(n, left - 8) : [];
  return [{ kind: "paragraph", text: joined([[label], ...written(n, kept), ...conclusion]) }];
}

/** Works by each party, be there none; then of other actors with a voice; and what speaks for none. */
function works({ say, a }: Narrator): string {
  const { voices: says } = say.words;
  const { byActor, total } = a.sourceBalance;
  const of = (actor: string) => byActor.find((one) => one.actor === actor)?.works ?? 0;
  const parties = a.parties.map(({ id, name }) => says.by(of(id), name));
  const third = a.thirdParties.map(({ actor, name }) => says.by(of(actor), name));
  const told = new Set([...a.parties.map(({ id }) => id), ...a.thirdParties.map(({ actor }) => actor)]);
  const others = byActor.filter(({ actor }) => actor === undefined || !told.has(actor));
  const rest = others.reduce((sum, one) => sum + one.works, 0);
  return says.works(total, [...parties, ...third, ...(rest > 0 ? [says.others(rest)] : [])]);
}
