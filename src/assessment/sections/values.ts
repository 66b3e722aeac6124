import type { Block, Inline, TableRow } from "../../page/page.ts";
import type { StanceFinding } from "../findings/index.ts";
import { at, heading, list } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** Values by actor with the kind of evidence, and stances still held. */
export function values(n: Narrator): Block[] {
  const { values, stances } = n.a;
  if (values.length + stances.length === 0) return [];
  const { values: says } = n.words;
  const { date, words } = n.say;
  const actors = [...new Set(values.map(({ actor }) => actor))];
  const rows = actors.flatMap((actor): TableRow[] =>
    values
      .filter((value) => value.actor === actor)
      .map((value) => ({
        cells: [
          [words.names.begin(words.names.mid(n.name(actor)))],
          [words.names.series(value.values.map((one) => n.author(one))), ...n.cite(value)],
          [`${says.evidence[value.evidence]}${value.date ? `, ${date(value.date)}` : ""}`],
          [value.declared ? says.declared : says.inferred, ...at(value.place)],
        ],
      })),
  );
  const cautions = values.filter(({ note }) => note !== undefined);
  const held = stances.filter(({ holds }) => holds);
  return [
    heading("values", says.title),
    ...(rows.length > 0
      ? [
          {
            kind: "table",
            caption: says.caption,
            head: says.head.map((one) => [one]),
            rows,
          } satisfies Block,
        ]
      : []),
    ...(cautions.length > 0
      ? [
          list(
            cautions.map(({ actor, note, place }) => [
              says.caution(n.name(actor), n.author(note!)),
              ...at(place),
            ]),
          ),
        ]
      : []),
    ...(held.length > 0 ? [list(held.map((stance) => narrateStance(n, stance)))] : []),
  ];
}

function narrateStance(n: Narrator, found: StanceFinding): Inline[] {
  const { values: says, caution } = n.words;
  const { actor, on, stance, date, note, place } = found;
  return [
    { strong: says.stance(n.name(actor), n.name(on), n.author(stance)) },
    date ? says.since(n.say.date(date), date.includes("/")) : ". ",
    n.said(found),
    ...n.cite(found),
    note === undefined ? "" : caution(n.author(note)),
    ...at(place),
  ];
}
