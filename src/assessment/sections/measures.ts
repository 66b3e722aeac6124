import { sparkline } from "../../events/sparkline.ts";
import type { Block, Inline } from "../../page/page.ts";
import type { MeasureFinding } from "../findings/index.ts";
import { at, heading, list, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** What is counted beside the record: each series under every measure, its coverage, its limits, where it comes from. */
export function measures(n: Narrator): Block[] {
  const all = n.a.measures;
  if (all.length === 0) return [];
  const { measures: says } = n.words;
  const { formulas, names } = n.say.language.commands.events.votes;
  const used = Object.keys(all[0]!.years[0]!.values);
  return [
    heading("measures", says.title),
    paragraph(says.intro),
    {
      kind: "table",
      caption: says.caption,
      head: says.head.map((one) => [one]),
      rows: all.flatMap((one) => used.map((measure) => ({ cells: row(n, one, measure) }))),
    },
    list(
      all.map((one): Inline[] => [
        { strong: `${one.name}. ` },
        told(n, one),
        ...made(n, one),
        ...at(one.place),
      ]),
    ),
    ...claims(n, all),
    list(used.map((measure): Inline[] => [`${names[measure]}: ${formulas[measure]}.`])),
  ];
}

/** What authors say of a series, and under which measure it bears them out. */
function claims(n: Narrator, all: readonly MeasureFinding[]): Block[] {
  const { measures: says } = n.words;
  const { names } = n.say.language.commands.events.votes;
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
  const { names } = n.say.language.commands.events.votes;
  const values = one.years.map(({ values }) => values[measure] ?? null);
  const { trend } = one;
  const end = (stretch: NonNullable<typeof trend>["earlier"]) =>
    `${stretch.values[measure]!.toFixed(2)} (${stretch.from}–${stretch.to})`;
  return [
    [says.pair(n.name(one.a), n.name(one.b))],
    [names[measure] ?? measure],
    [`${one.years[0]!.year}–${one.years.at(-1)!.year} ${sparkline(values, 0, 1)}`],
    ...(trend
      ? [[end(trend.earlier)], [end(trend.later)], [says.directions[trend.directions[measure]!]]]
      : [[""], [""], [says.tooFew]]),
  ];
}

function told(n: Narrator, one: MeasureFinding): string {
  const { measures: says } = n.words;
  const sum = (name: "same" | "half" | "opposite" | "absent" | "noRecord") =>
    one.years.reduce((total, year) => total + year[name], 0);
  return [
    one.standsFor === undefined ? "" : says.standsFor(n.name(one.b), n.name(one.standsFor)),
    says.coverage(sum("same") + sum("half") + sum("opposite"), sum("absent"), sum("noRecord")),
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

function made(n: Narrator, { made }: MeasureFinding): Inline[] {
  return made === undefined ? [] : [` ${n.words.measures.made} `, { code: made }];
}
