import type { StatedDate } from "../names/statedDates.ts";
import { type Paper, placeOf } from "../paper.ts";
import { type Found, relatedAt } from "../rules/paperRule.ts";
import { restatedOf, type Told } from "./restated.ts";

/** Words that two sentences share, by how near their dates are: the nearer, the likelier it is a slip. */
const FEWEST = { oneSlip: 1, oneDay: 2, month: 2, any: 3 };
/** Of the words of the shorter sentence, those that both have, where the dates are not near. */
const SAME = 0.75;

/** One event on one day in the text, and on another in the conclusion. */
export function eventDates(paper: Paper): Found[] {
  const restated = restatedOf(paper);
  if (!restated) return [];
  const { words, pairs, body, again: concluding } = restated;
  const known = (all: readonly Told[]) => new Set(all.flatMap(({ dates }) => dates.map(({ edtf }) => edtf)));
  const before = known(body);
  const after = known(concluding);
  const recurring = new Set([...body, ...concluding].filter(({ own }) => words.recurring.test(own)));
  const seen = new Set<string>();
  return pairs.flatMap(({ told, again, both }): Found[] => {
    const [other, ...others] = again.dates;
    // Of several dates it is not clear which is the event's, and what both tell is no slip.
    if (!other || others.length > 0 || told.dates.length > MOST_DATES) return [];
    if (before.has(other.edtf) || seen.has(other.edtf)) return [];
    const date = nearest(told.dates, other);
    if (!date || after.has(date.edtf)) return [];
    const fewest = fewestShared(date, other);
    const smaller = Math.min(told.stems.size, again.stems.size);
    if (fewest === undefined || both < fewest || (fewest === FEWEST.any && both < SAME * smaller)) return [];
    if (recurring.has(told) || recurring.has(again)) return [];
    seen.add(other.edtf);
    const said = ({ own }: Told, { from, to }: StatedDate) => own.slice(from, to);
    return [
      {
        message: `“${said(again, other)}” here, and “${said(told, date)}” before, of what seems to be one event; look which date is right`,
        place: placeOf(paper, again.sentence, other.from, other.to),
        related: [relatedAt("before", placeOf(paper, told.sentence, date.from, date.to))],
      },
    ];
  });
}

const MOST_DATES = 2;

/** The date that differs by least, where none may be the other. */
function nearest(dates: readonly StatedDate[], other: StatedDate): StatedDate | undefined {
  const far = dates.map((date) => ({ date, fewest: fewestShared(date, other) }));
  if (far.some(({ fewest }) => fewest === undefined)) return undefined;
  const [first] = far.sort((a, b) => a.fewest! - b.fewest!);
  return first && (dates.length === 1 || first.fewest! < FEWEST.any) ? first.date : undefined;
}

/** How many words have to agree before two dates are taken for one event's; undefined where they agree or tell too little. */
function fewestShared(one: StatedDate, other: StatedDate): number | undefined {
  const [a, b] = [one.edtf.split("-"), other.edtf.split("-")];
  if (a.length < 2 || b.length < 2 || one.edtf.includes("/") || other.edtf.includes("/")) return undefined;
  const parts = Math.min(a.length, b.length);
  const differing = Array.from({ length: parts }, (_, i) => i).filter((i) => a[i] !== b[i]);
  if (differing.length === 0) return undefined;
  if (differing.length > 1) return FEWEST.any;
  if (parts === 3) return differing[0] === 2 ? FEWEST.oneDay : FEWEST.oneSlip;
  return differing[0] === 0 ? FEWEST.month : FEWEST.any;
}
