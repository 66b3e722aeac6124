import type { Block, Inline, TableRow } from "../../page/page.ts";
import { dateInWords } from "../../record/index.ts";
import type { StanceFinding, ValueFinding } from "../findings/index.ts";
import { inSeries } from "../narrateModel.ts";
import { at, heading, list } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

const EVIDENCE_WORDS: Record<ValueFinding["evidence"], string> = {
  "founding-text": "founding text",
  law: "law",
  strategy: "official strategy",
  "summit-text": "summit text",
  "leader-speech": "a leader's speech",
  "staff-rule": "a rule for staff",
  inference: "inferred, not declared",
};

/** Values by actor with the kind of evidence, and stances still held. */
export function values(n: Narrator): Block[] {
  const { values, stances } = n.a;
  if (values.length + stances.length === 0) return [];
  const actors = [...new Set(values.map(({ actor }) => actor))];
  const rows = actors.flatMap((actor): TableRow[] =>
    values
      .filter((value) => value.actor === actor)
      .map((value) => ({
        cells: [
          [n.name(actor)],
          [inSeries(value.values), ...n.cite(value.sources)],
          [`${EVIDENCE_WORDS[value.evidence]}${value.date ? `, ${dateInWords(value.date)}` : ""}`],
          [value.declared ? "declared" : "inferred", ...at(value.place)],
        ],
      })),
  );
  const cautions = values.filter(({ note }) => note !== undefined);
  const held = stances.filter(({ holds }) => holds);
  return [
    heading("values", "Values and stances compared"),
    ...(rows.length > 0
      ? [
          {
            kind: "table",
            caption: "Values by actor, and what each claim rests on",
            head: [["Actor"], ["Values"], ["Kind of evidence"], ["Declared or inferred"]],
            rows,
          } satisfies Block,
        ]
      : []),
    ...(cautions.length > 0
      ? [
          list(
            cautions.map(({ actor, note, place }) => [`Caution (${n.name(actor)}): ${note}`, ...at(place)]),
          ),
        ]
      : []),
    ...(held.length > 0 ? [list(held.map((stance) => narrateStance(n, stance)))] : []),
  ];
}

function narrateStance(
  n: Narrator,
  { actor, on, stance, says, date, note, sources, place }: StanceFinding,
): Inline[] {
  return [
    { strong: `${n.name(actor)} on ${n.name(on)}: ${stance}` },
    date ? ` (${sinceInWords(date)}). ` : ". ",
    says,
    ...n.cite(sources),
    note === undefined ? "" : ` Caution: ${note}`,
    ...at(place),
  ];
}

function sinceInWords(date: string): string {
  const words = dateInWords(date);
  return date.includes("/") ? words : `since ${words}`;
}
