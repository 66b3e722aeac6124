import type { Block, Inline } from "../../page/page.ts";
import type { ForecastFinding, RecommendationFinding } from "../findings/index.ts";
import { at, heading, list, paragraph, sentenceCase } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** Every sign to watch for, what is planned, forecasts with their horizon and what became of them, recommendations. */
export function watchFor(n: Narrator): Block[] {
  const { watchFor: signs, forecasts, recommendations } = n.a;
  if (signs.length + forecasts.length + recommendations.length === 0) return [];
  const shown = signs.filter(({ kind }) => kind !== "forecast");
  return [
    heading("watch", "What to watch for"),
    ...(shown.length > 0
      ? [
          list(
            shown.map(({ says, due, sources, place }): Inline[] => [
              due === undefined ? "" : `${n.say.date(due)}: `,
              sentenceCase(n.say.words.names.sentence(says)),
              ...n.cite(sources),
              ...at(place),
            ]),
          ),
        ]
      : []),
    ...(forecasts.length > 0
      ? [paragraph("Forecasts on record:"), list(forecasts.map((one) => forecast(n, one)))]
      : []),
    ...(recommendations.length > 0
      ? [paragraph("Recommendations on record:"), list(recommendations.map((one) => recommendation(n, one)))]
      : []),
  ];
}

function forecast(
  n: Narrator,
  { says, horizon, cameTrue, likelihood, test, note, sources, place }: ForecastFinding,
): Inline[] {
  const { date } = n.say;
  const by = horizon === undefined ? "without a horizon" : `by ${date(horizon.split("/").at(-1) || horizon)}`;
  const outcome =
    cameTrue === undefined
      ? ""
      : cameTrue === "unknown"
        ? " Its horizon has passed; the record does not show whether it came true."
        : ` Its horizon has passed; it ${cameTrue === "yes" ? "came" : "did not come"} true.`;
  return [
    n.say.words.names.sentence(says),
    ` (${by}${likelihood === undefined ? "" : `, “${likelihood}”`}.)${outcome}`,
    test === undefined ? "" : ` Test: ${n.say.words.names.sentence(test)}`,
    ...n.cite(sources),
    note === undefined ? "" : ` Caution: ${note}`,
    ...at(place),
  ];
}

function recommendation(
  n: Narrator,
  { says, addressee, criterion, note, sources, place }: RecommendationFinding,
): Inline[] {
  return [
    addressee === undefined ? "" : { emphasis: `To ${n.say.words.names.mid(n.name(addressee))}: ` },
    n.say.words.names.sentence(says),
    criterion === undefined ? "" : ` Measure: ${n.say.words.names.sentence(criterion)}`,
    ...n.cite(sources),
    note === undefined ? "" : ` Caution: ${note}`,
    ...at(place),
  ];
}
