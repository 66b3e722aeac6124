import type { Block, Inline } from "../../page/page.ts";
import type { ForecastFinding, RecommendationFinding, Watch } from "../findings/index.ts";
import { at, heading, list, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** Every sign to watch for, what is planned, forecasts with their horizon and what became of them, recommendations. */
export function watchFor(n: Narrator): Block[] {
  const { watchFor: signs, forecasts, recommendations } = n.a;
  if (signs.length + forecasts.length + recommendations.length === 0) return [];
  const { watch: says } = n.words;
  const shown = signs.filter(({ kind }) => kind !== "forecast");
  return [
    heading("watch", says.title),
    ...(shown.length > 0 ? [list(shown.map((one) => sign(n, one)))] : []),
    ...(forecasts.length > 0
      ? [paragraph(says.forecasts), list(forecasts.map((one) => forecast(n, one)))]
      : []),
    ...(recommendations.length > 0
      ? [paragraph(says.recommendations), list(recommendations.map((one) => recommendation(n, one)))]
      : []),
  ];
}

function sign(n: Narrator, found: Watch): Inline[] {
  const { kind, due, place } = found;
  const { names } = n.say.words;
  // Signs are told by the page, what is due by the case's author.
  const begun = (text: string) => names.begin(names.sentence(text));
  const told = kind === "sign" ? begun(found.says) : n.said(found, begun);
  return [due === undefined ? "" : n.words.watch.due(n.say.date(due)), told, ...n.cite(found), ...at(place)];
}

function forecast(n: Narrator, found: ForecastFinding): Inline[] {
  const { watch: says, caution } = n.words;
  const { horizon, cameTrue, likelihood, test, note, place } = found;
  const { sentence } = n.say.words.names;
  return [
    n.said(found, sentence),
    says.horizon(
      horizon === undefined ? undefined : n.say.date(horizon.split("/").at(-1) || horizon),
      likelihood,
    ),
    cameTrue === undefined ? "" : says.cameTrue[cameTrue],
    test === undefined ? "" : says.test(n.author(sentence(test))),
    ...n.cite(found),
    note === undefined ? "" : caution(n.author(note)),
    ...at(place),
  ];
}

function recommendation(n: Narrator, found: RecommendationFinding): Inline[] {
  const { watch: says, caution } = n.words;
  const { addressee, criterion, note, place } = found;
  const { sentence } = n.say.words.names;
  return [
    addressee === undefined ? "" : { emphasis: says.to(n.name(addressee)) },
    n.said(found, sentence),
    criterion === undefined ? "" : says.measure(n.author(sentence(criterion))),
    ...n.cite(found),
    note === undefined ? "" : caution(n.author(note)),
    ...at(place),
  ];
}
