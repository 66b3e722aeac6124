import type { Block, Inline } from "../../page/page.ts";
import { plainText } from "../../page/parts.ts";
import { parseDate } from "../../record/index.ts";
import { evaluate, optionsIn, parseStatement } from "../../strategy/index.ts";
import type { Watch } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { graveOptions } from "../stand.ts";
import { DIALOGUE } from "../strategyFindings.ts";
import { clip, countWords, fitAll, type Piece, written } from "./fit.ts";

/** What a reader would see: what the record says is due first, then signs of what matters. */
export function watch(n: Narrator): Block[] {
  const { words } = n.say;
  const { watchFor } = n.a;
  // A sign that is not named is none: that a thing would be seen if it came about helps nobody to see it.
  const named = together(
    n,
    // What somebody foretold is an outcome and no sign of it: the annex holds it with its day.
    watchFor.filter(({ kind, seen }) => kind !== "forecast" && (kind !== "sign" || seen !== undefined)),
  );
  const order = shared(n, named).sort((a, b) => placeOf(n, a) - placeOf(n, b) || rankOf(n, a) - rankOf(n, b));
  const pieces = order.map(
    (one, i): Piece => ({
      key: JSON.stringify([one.kind, one.option, one.by, one.due, one.place?.line]),
      // Each a clause of one sentence.
      text: [words.names.clause(tell(n, one))],
      rank: rankOf(n, one) + i / 100,
      cites: one.kind === "planned" ? [one] : [],
    }),
  );
  const labelled = (told: readonly Piece[]): Inline => ({
    strong: words.watch.label(told.map(({ text }) => plainText(text))),
  });
  const { kept } = fitAll(n, "watch", pieces, n.most("watch") - countWords([labelled(pieces)]));
  const list = written(n, kept);
  if (list.length === 0) return [];
  const clauses = list.flatMap((item, i): Inline[] => [...(i === 0 ? [] : ["; "]), ...item]);
  return [{ kind: "paragraph", text: [labelled(kept), " ", ...clauses, "."] }];
}

/** What each of several would be seen doing, in the same words, is told of them together. */
function shared({ say }: Narrator, all: readonly Watch[]): Watch[] {
  const told: Watch[] = [];
  for (const one of all) {
    const both = (before: Watch) =>
      before.kind === "sign" && one.kind === "sign" ? say.words.watch.both(before.says, one.says) : undefined;
    const i = told.findIndex((before) => both(before) !== undefined);
    if (i < 0) told.push(one);
    else told[i] = { ...told[i]!, says: both(told[i]!)! };
  }
  return told;
}

/** One sign that shows several things is told once. */
function together({ say, a, stand }: Narrator, all: readonly Watch[]): Watch[] {
  const grave = stand.main ? graveOptions(stand.main) : new Set<string>();
  const isAhead = ({ option }: Watch) =>
    option !== undefined && grave.has(option) && !a.statusQuo.on.includes(option);
  const bySign = new Map<string, Watch[]>();
  for (const one of all) {
    const key = (one.kind === "sign" ? one.seen : undefined) ?? JSON.stringify(one);
    bySign.set(key, [...(bySign.get(key) ?? []), one]);
  }
  return [...bySign.values()].map((group): Watch => {
    const [first] = group;
    const shows = group.flatMap((one) => one.shows ?? []);
    return shows.length < 2
      ? first!
      : {
          ...first!,
          says: say.words.watch.sign(
            first!.seen!,
            shows,
            group.every((one) => isAhead(one)),
          ),
        };
  });
}

/** In which order they are told: what bears a date, what is awaited of either, what either would be seen doing; force last. */
function placeOf({ a, stand }: Narrator, { kind, option }: Watch): number {
  if (kind === "planned" || kind === "condition") return 0;
  if (kind === "reply") return 1;
  const isForce = option !== undefined && stand.main && graveOptions(stand.main).has(option);
  return isForce && !a.statusQuo.on.includes(option) ? 3 : 2;
}

/** What is kept before others: what is planned; then force; answers awaited; what would begin or end talks; what a change rests on. */
function rankOf({ a, stand, changes }: Narrator, { kind, option, by, due }: Watch): number {
  if (kind === "planned" || kind === "condition") {
    // What is months away is kept behind what would be seen before.
    const first = due === undefined ? undefined : parseDate(due)?.first;
    return first !== undefined && first - stand.day > DAYS_AHEAD ? 2.5 : 0;
  }
  if (kind === "reply") return 1.2;
  const parsed = parseStatement(stand.dialogueText ?? "");
  if (option === undefined || "fault" in parsed) return 4;
  const on = new Set(a.statusQuo.on);
  if (!on.has(option) && stand.main && graveOptions(stand.main).has(option)) return 1;
  const isDialogue = (id: string, flipped?: string) => on.has(id) !== (id === flipped);
  const before = evaluate(parsed.expression, (id) => isDialogue(id));
  if (evaluate(parsed.expression, (id) => isDialogue(id, option)) !== before)
    // Of who would gain by ending them before others.
    return a.reasons.some(({ kind: why, decisionMaker }) => why === "leaves" && decisionMaker === by)
      ? 1.5
      : 2;

  const changed = changes?.singleTo(DIALOGUE).some(({ statement }) => {
    const said = parseStatement(statement);
    return "expression" in said && optionsIn(said.expression).some(({ id }) => id === option);
  });
  return changed ? 3 : 4;
}

const DAYS_AHEAD = 92;
const MOST_OF_A_SIGN = 28;

function tell({ say }: Narrator, { says, saysIn, due, isPast }: Watch): string {
  if (due === undefined) return clip(says, MOST_OF_A_SIGN);
  const { watch, names } = say.words;
  return (isPast ? watch.past : watch.due)(
    say.date(due),
    names.afterColon(clip(say.text({ says, saysIn }), MOST_OF_A_SIGN)),
  );
}
