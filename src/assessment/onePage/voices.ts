import type { Block, Inline } from "../../page/page.ts";
import { inOrderOfTime } from "../happenings.ts";
import { variantsOf } from "../mainModel.ts";
import type { Known, Narrator } from "../sections/narrator.ts";
import { clip, countWords, fits, fitting, joined } from "./fit.ts";

/** Whose works it rests on, who paid for the paper under review, and what that concluded. */
export function voices(n: Narrator): Block[] {
  const { words } = n.say;
  const { voices: says } = words;
  const label: Inline = { strong: `${says.label}.` };
  const { sourceBalance: balance } = n.a;
  const first: Inline[] = [balance.total === 0 ? says.none : works(n)];
  const hardly = unevenlyHeard(n);
  const room = n.most("voices") - countWords([label, " ", ...first, " ", ...hardly]);
  return [
    {
      kind: "paragraph",
      text: joined([[label], first, ...(hardly.length > 0 ? [hardly] : []), ...reviewed(n, room)]),
    },
  ];
}

/** Parties of whose own works there are next to none beside those of the other. */
function unevenlyHeard({ say, a }: Narrator): string[] {
  const of = (id: string) => a.sourceBalance.byActor.find(({ actor }) => actor === id)?.works ?? 0;
  const most = Math.max(0, ...a.parties.map(({ id }) => of(id)));
  const { notHeard, hardlyHeard } = say.words.voices;
  const few = a.parties.filter(({ id }) => of(id) * MUCH_MORE < most);
  const names = (isNone: boolean) =>
    few.filter(({ id }) => (of(id) === 0) === isNone).map(({ id }) => say.actor(id));
  const [silent, rare] = [names(true), names(false)];
  return [
    [...(silent.length > 0 ? [notHeard(silent)] : []), ...(rare.length > 0 ? [hardlyHeard(rare)] : [])].join(
      " ",
    ),
  ].filter((text) => text !== "");
}

/** Parties none of whose own works is cited. */
export function unheard({ a }: Known): string[] {
  const heard = new Set(a.sourceBalance.byActor.flatMap(({ actor, works }) => (works > 0 ? [actor] : [])));
  return a.parties.map(({ id }) => id).filter((id) => !heard.has(id));
}

/** So many times another's works are a skew that a reader has to know of. */
const MUCH_MORE = 5;

/** The paper under review: when, who paid, what it concluded, and whether what is computed agrees. */
function reviewed(n: Narrator, room: number): Inline[][] {
  const { say } = n;
  const { voices: says } = say.words;
  const { paper } = n.a.sourceBalance;
  if (!paper) return [];
  const stated = n.a.stated.find(({ sources }) => sources.includes(paper.id));
  const day = stated?.date === undefined ? undefined : say.date(stated.date.slice(0, "2021-12".length));
  const isKnown = n.a.answer.answered ? (stated?.agrees ?? null) : null;
  const until = n.stand.stale[0]?.date;
  const isOvertaken =
    until !== undefined && stated?.date !== undefined && inOrderOfTime(stated.date, until) < 0;
  // Whole or not at all: of a finding cut in the middle the half that failed may be what is left out.
  const found = stated && clip(say.text(stated), MOST_OF_A_CONCLUSION);
  const conclusions =
    found === undefined || found.endsWith("…")
      ? []
      : [
          says.concluded(
            day,
            paper.funder,
            found,
            isKnown,
            isOvertaken ? { isOtherwise: stated?.isOtherwise === true, break: say.date(until) } : undefined,
          ),
        ];
  const conclusion = fitting(n, "concluded", [...conclusions, ""], (text) => fits([text], room));
  if (stated && conclusion !== undefined && conclusion !== "") return [[conclusion, ...n.citeBest([stated])]];
  const plain = says.paper(clip(paper.title, 8), paper.funder, paper.funderIsParty);
  const told = fitting(n, "paper", [plain, undefined], (text) => text === undefined || fits([text], room));
  const [whole] = conclusions;
  // What is told instead makes way for it.
  if (whole !== undefined) n.ballot.want(countWords([whole]) - countWords([told ?? ""]));
  return told === undefined ? [] : [[told]];
}

const MOST_OF_A_CONCLUSION = 40;

/** Works by each party, be there none; then of other actors with a voice; and what speaks for none. */
function works({ say, a, stand }: Narrator): string {
  const { voices: says } = say.words;
  const { byActor, total } = a.sourceBalance;
  const of = (actor: string) => byActor.find((one) => one.actor === actor)?.works ?? 0;
  const parties = a.parties.map(({ id }) => says.by(of(id), say.actor(id)));
  const third = a.thirdParties.map(({ actor }) => says.by(of(actor), say.actor(actor)));
  // Who decides in a variant of the model is a party to the matter too, with a voice or without.
  const inVariants = variantActors(stand).filter(
    (id) => ![...a.parties.map((one) => one.id), ...a.thirdParties.map((one) => one.actor)].includes(id),
  );
  const variants = inVariants.map((id) => says.by(of(id), say.actor(id)));
  const told = new Set([
    ...a.parties.map(({ id }) => id),
    ...a.thirdParties.map(({ actor }) => actor),
    ...inVariants,
  ]);
  const others = byActor.filter(({ actor }) => actor === undefined || !told.has(actor));
  const rest = others.reduce((sum, one) => sum + one.works, 0);
  return says.works(total, [...parties, ...third, ...variants, ...(rest > 0 ? [says.others(rest)] : [])]);
}

/** Actors of the case, by their ids, that decide in a variant of the model of the day. */
function variantActors({ record, main, day }: Narrator["stand"]): string[] {
  const ids = variantsOf(record, main, day).flatMap(({ file }) =>
    // Not one that decides in the name of several.
    file.decisionMakers.flatMap(({ actor, id, name }) =>
      record.actors.some((one) => one.id === (actor ?? id) && one.name === name) ? [actor ?? id] : [],
    ),
  );
  return [...new Set(ids)];
}
