import { actorsNamed, inSentence, type KnownActor, possessive } from "../../actors/index.ts";
import { noteSources } from "../evidence/noteSources.ts";
import { type Paper, placeOf } from "../paper.ts";
import type { PaperRule } from "./paperRule.ts";

/** Fewer of known origin are no ground to speak of balance. */
const LEAST_KNOWN = 5;
export const sourceBalance: PaperRule = {
  id: "source-balance",
  severity: "note",
  kind: "evidence",
  bearsOn: "evidence",
  title: "How many notes cite the own voice of which actor",
  reason:
    "Who reads only one side's papers sees one side. The count is of hosts and publishers that are known to be an actor's, official or state media; other press and scholarship count as nobody's. Who stands with whom is the case's to say, so nothing is added up.",
  good: "Zambia and Angola\n\nTrade fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n",
  bad: `Zambia and Angola\n\nTrade fell.[1] It rose.[2] It fell.[3] It rose.[4] It fell.[5]\n\nNotes\n\n${[1, 2, 3, 4, 5].map((n) => `[${n}] “Paper ${n},” 2015, https://www.mfa.gov.zm/${n}.`).join("\n\n")}\n`,
  expected: [
    "paper.txt:7:5 5 of 5 notes cite an actor's own voice, all of them Zambia's; look whether the other side's own are missing",
  ],
  readsEnglish: true,
  check(paper) {
    const known = noteSources(paper).flatMap(({ note, actor }) => (actor ? [{ note, actor }] : []));
    const [first] = known;
    // There are no sides in a paper that names none in its title.
    if (!first || known.length < LEAST_KNOWN || sidesIn(paper).size < 2) return [];
    const actors = tally(known.map(({ actor }) => inSentence(actor)));
    const balance =
      actors.length === 1
        ? `all of them ${possessive(first.actor)}`
        : actors.map(([name, count]) => `${name} ${count}`).join(", ");
    return [
      {
        message: `${known.length} of ${paper.notes.length} notes cite an actor's own voice, ${balance}; look whether the other side's own are missing`,
        place: placeOf(paper, first.note),
      },
    ];
  },
};

function tally(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function sidesIn({ title }: Paper): Set<KnownActor> {
  return new Set(actorsNamed(title?.text ?? "").map(({ thing }) => thing));
}
