import type { Block, Inline } from "../../page/page.ts";
import type { Narrator } from "../sections/narrator.ts";
import { type Changes, changed } from "./changed.ts";
import { demandsTold } from "./demands.ts";
import { countWords, fitAll, fittingTold, joined, type Piece, written } from "./fit.ts";
import { lately, wordsOfSigns } from "./lately.ts";
import { options } from "./options.ts";
import { atWork, channels, isLineOpen, outside } from "./stillThere.ts";

/** All that defines where things stand, on and off; what works; what is asked; what happened lately; what changed since. */
export function standing(n: Narrator): Block[] {
  const { words } = n.say;
  // Where the record ended long before the day, the present tense that follows is that of its end.
  const label: Inline = {
    strong: `${n.a.recordEnds === undefined ? words.standing.label : words.standing.labelThen}.`,
  };
  const room = n.most("standing") - countWords([label]);
  const first = [...options(n), ...outside(n), ...channels(n), ...demandsTold(n)];
  const tell = (how: Changes) => {
    const last = changed(n, how);
    // What happened of late takes the room that the first ranks leave.
    const before = [...first, ...last].filter(({ rank }) => rank < 1.2);
    const left = n.ballot.room(
      `left ${SHORTER.indexOf(how)}`,
      room - fitAll(n, `before ${SHORTER.indexOf(how)}`, before, room).used,
    );
    // Where they hold no talks, a line between them that works matters before what happened.
    const line = isLineOpen(n)
      ? atWork(n, false, Math.min(left, WORDS_OF_A_LINE)).map((one) => ({ ...one, rank: 1.1 }))
      : [];
    const recent = lately(n, Math.max(left - wordsOf(line), wordsOfSigns(n)));
    const rest = n.ballot.room(`beside ${SHORTER.indexOf(how)}`, left - wordsOf(recent));
    const work = line.length > 0 ? line : atWork(n, false, rest);
    const all = [...first, ...work, ...recent, ...last];
    return { pieces: all, kept: fitAll(n, `standing ${SHORTER.indexOf(how)}`, all, room).kept };
  };
  const isWhole = ({ pieces, kept }: ReturnType<typeof tell>) =>
    pieces.every((piece) => piece.rank >= 2 || kept.includes(piece));
  // All of the first two ranks is to stand, so it is told more shortly until it does.
  const { pieces, kept } = fittingTold(n, "standing", SHORTER.length, (i) => tell(SHORTER[i]!), isWhole)!;
  // A label alone says nothing; what is told above is then told here with its works.
  if (pieces.length === 0) {
    const again = atWork(n, true);
    return again.length === 0 ? [] : [{ kind: "paragraph", text: joined([[label], ...written(n, again)]) }];
  }
  const hidden = pieces.filter((piece) => piece.rank === 0 && !kept.includes(piece)).length;
  const more: Inline[][] = hidden > 0 ? [[words.standing.moreOptions(hidden)]] : [];
  return [{ kind: "paragraph", text: joined([[label], ...written(n, kept), ...more]) }];
}

/** So much is told of such lines before what happened of late. */
const WORDS_OF_A_LINE = 13;

const wordsOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { text }) => sum + countWords(text), 0);

const SHORTER: readonly Changes[] = [
  { words: 44, ofABreak: 12, isShort: false },
  { words: 44, ofABreak: 12, isShort: true },
  { words: 32, ofABreak: 12, isShort: true },
  { words: 24, ofABreak: 12, isShort: true },
  { words: 19, ofABreak: 10, isShort: true },
  { words: 16, ofABreak: 10, isShort: true },
];
