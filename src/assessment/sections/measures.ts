import { measuresOfKind } from "../../events/index.ts";
import type { Block, Inline } from "../../page/page.ts";
import { isPartlyCovered } from "../../record/index.ts";
import type { MeasureFinding } from "../findings/index.ts";
import { onTimeAxis } from "../happenings.ts";
import { isOfParties } from "../measures.ts";
import { measureNames, measuresFigure, withinYears } from "../measuresFigure.ts";
import { at, heading, list, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** What is counted beside the record: each series under every measure, its coverage, its limits, where it comes from. */
export function measures(n: Narrator): Block[] {
  const all = n.a.measures;
  if (all.length === 0) return [];
  const { measures: says } = n.words;
  const kinds = (["un-votes", "coded-events"] as const).filter((kind) =>
    all.some((one) => one.kind === kind),
  );
  const used = kinds.flatMap(measuresOfKind);
  const { formulas, names } = namesOf(n);
  return [
    heading("measures", says.title),
    paragraph(says.intro),
    ...beside(n, all),
    ...kinds.map((kind) =>
      table(
        n,
        kind,
        all.filter((one) => one.kind === kind),
      ),
    ),
    list(
      all.map((one): Inline[] => [
        { strong: `${one.name}. ` },
        told(n, one),
        ...levels(n, one),
        ...apart(n, one),
        ...made(n, one),
        ...at(one.place),
      ]),
    ),
    ...claims(n, all),
    list(used.map((measure): Inline[] => [`${names[measure]}: ${formulas[measure]}.`])),
  ];
}

/** The measures under the breaks of the record; all that happened would be too much on paper. */
function beside(n: Narrator, all: readonly MeasureFinding[]): Block[] {
  const breaks = withinYears(
    all,
    onTimeAxis(n.record).filter(({ isBreak }) => isBreak),
  );
  const events = breaks.map((one) => ({ ...one, when: n.say.date(one.date), says: n.said(one) }));
  return [
    measuresFigure(all, events, n.say),
    ...(events.length === 0
      ? []
      : [
          {
            kind: "list" as const,
            ordered: true,
            items: events.map((one): Inline[] => [
              { strong: n.say.words.names.begin(one.when) },
              n.words.measures.figure.broke(one.says),
              ...n.cite(one),
              ...at(one.place),
            ]),
          },
        ]),
  ];
}

function table(n: Narrator, kind: MeasureFinding["kind"], of: readonly MeasureFinding[]): Block {
  const { measures: says } = n.words;
  return {
    kind: "table",
    caption: kind === "un-votes" ? says.caption : says.codedCaption,
    head: says.head.map((one) => [one]),
    rows: of.flatMap((one) => measuresOfKind(kind).map((measure) => ({ cells: row(n, one, measure) }))),
  };
}

function namesOf(n: Narrator): { names: Record<string, string>; formulas: Record<string, string> } {
  const { votes, series } = n.say.language.commands.events;
  return {
    names: measureNames(n.say),
    formulas: { ...votes.formulas, ...series.formulas },
  };
}

/** What authors say of a series, and under which measure it bears them out. */
function claims(n: Narrator, all: readonly MeasureFinding[]): Block[] {
  const { measures: says } = n.words;
  const { names } = namesOf(n);
  const items = all.flatMap((one) =>
    one.claims.map((claim): Inline[] => {
      const under = (is: boolean | null) =>
        Object.keys(claim.bornOut)
          .filter((measure) => claim.bornOut[measure] === is)
          .map((measure) => names[measure] ?? measure);
      const told = says.claim(claim.from, claim.to, under(true), under(false));
      return [`${n.said(claim)} ${told}`, ...at(claim.place)];
    }),
  );
  return items.length === 0 ? [] : [paragraph(says.claims), list(items)];
}

function row(n: Narrator, one: MeasureFinding, measure: string): Inline[][] {
  const { measures: says } = n.words;
  const { names } = namesOf(n);
  const { trend } = one;
  const end = (stretch: NonNullable<typeof trend>["earlier"]) =>
    says.end(stretch.values[measure]!.toFixed(2), stretch.from, stretch.to);
  return [
    [says.pair(n.name(one.a), n.name(one.b))],
    [names[measure] ?? measure],
    [`${one.years[0]!.year}–${one.years.at(-1)!.year}`],
    ...(trend
      ? [[end(trend.earlier)], [end(trend.later)], [says.directions[trend.directions[measure]!]]]
      : [[""], [""], [says.tooFew]]),
  ];
}

function told(n: Narrator, one: MeasureFinding): string {
  const { measures: says } = n.words;
  return [
    one.standsFor === undefined ? "" : says.standsFor(n.name(one.b), n.name(one.standsFor)),
    one.kind === "un-votes" ? votesCovered(n, one) : eventsCovered(n, one),
    one.trend?.record === undefined ? "" : says.record(one.trend.record, one.trend.agrees),
    says.data(
      n.say.words.author(one.data),
      one.licence,
      one.released === undefined ? undefined : n.say.date(one.released),
    ),
  ]
    .filter((text) => text !== "")
    .join(" ");
}

function votesCovered(n: Narrator, one: MeasureFinding): string {
  const sum = summed(one);
  return n.words.measures.coverage(
    sum("same") + sum("half") + sum("opposite"),
    sum("absent"),
    sum("noRecord"),
  );
}

/** Years of which the files cover less than nine tenths are named: their counts are too low. */
function eventsCovered(n: Narrator, one: MeasureFinding): string {
  const sum = summed(one);
  const events = (["verbalCooperation", "materialCooperation", "verbalConflict", "materialConflict"] as const)
    .map(sum)
    .reduce((total, count) => total + count, 0);
  const partly = one.years.filter(isPartlyCovered).map(({ year }) => String(year));
  return n.words.measures.codedCoverage(events, partly);
}

function summed(one: MeasureFinding) {
  return (name: Exclude<keyof MeasureFinding["years"][number], "year" | "values">) =>
    one.years.reduce((total, year) => total + (year[name] ?? 0), 0);
}

/** Where it changes its level; what the record marks as a break in such a year stands beside it, and explains nothing. */
function levels(n: Narrator, one: MeasureFinding): Inline[] {
  const { measures: says } = n.words;
  const { names } = namesOf(n);
  const told = measuresOfKind(one.kind).flatMap((measure) => {
    const changes = one.levels
      .filter((each) => each.measure === measure)
      .map(({ year, before, after, penalties: { found, tried } }) =>
        says.level(year, before.toFixed(2), after.toFixed(2), found === tried),
      );
    return changes.length === 0 ? [] : [says.levels(names[measure] ?? measure, changes)];
  });
  // The breaks of the record are between its parties, and say nothing of others.
  const breaks = isOfParties(n.record, one) ? onTimeAxis(n.record).filter(({ isBreak }) => isBreak) : [];
  const beside = [...new Set(one.levels.map(({ year }) => year))].sort().flatMap((year) => {
    const then = breaks.filter(({ day }) => day.startsWith(`${year}-`)).map((each) => n.said(each));
    return then.length === 0 ? [] : [says.breaksThen(year, then)];
  });
  return [...told, ...beside].map((sentence) => ` ${sentence}`);
}

/** Formats of the record that went the other way than the measure around their year. */
function apart(n: Narrator, one: MeasureFinding): Inline[] {
  return (["rises", "falls"] as const).flatMap((direction) => {
    const formats = one.apart
      .filter((each) => each.direction === direction)
      .map(({ format, year }) => `${n.formatName(format)} (${year})`);
    return formats.length === 0 ? [] : [` ${n.words.measures.apart(direction, one.kind, formats)}`];
  });
}

function made(n: Narrator, { made }: MeasureFinding): Inline[] {
  return made === undefined ? [] : [` ${n.words.measures.made} `, { code: made }];
}
