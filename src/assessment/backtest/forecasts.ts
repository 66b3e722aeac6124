import { type Case, inOthers, parseDate, stretchesDuring } from "../../record/index.ts";
import { PER_CENT } from "../../record/lexicon/likelihood.ts";
import { evaluate, optionsIn, parseStatement } from "../../strategy/index.ts";
import type { CommandWords } from "../../words/index.ts";
import { ENGLISH, type Language, ownName } from "../language.ts";
import { mainModelOn } from "../mainModel.ts";
import type { HeldModel } from "../path/index.ts";
import { placeIn } from "../recordFindings.ts";

/** A forecast of the record, scored as its author worded it. */
export interface ForecastScore {
  id: string;
  says: string;
  saysIn?: Record<string, string>;
  date: string | null;
  horizon: string | null;
  likelihood: string | null;
  /** `right`, `wrong`, or `open`: not due, or the record cannot tell. */
  is: "right" | "wrong" | "open";
  why: string;
  /** Squared distance of the author's probability from what came; only where a percentage was given. */
  brier: number | null;
  place: { file: string; line: number };
}

/**
 * An author who calls a thing unlikely foretells that it does not come. Whether it came is read off the record on the
 * last day of the horizon; without a horizon, or an outcome the record can show, a forecast stays open.
 */
export function scoreForecasts(
  full: Case,
  heldFor: (model: string) => HeldModel | undefined,
  language: Language = ENGLISH,
): ForecastScore[] {
  const { why } = language.commands.backtest;
  const nameOf = (id: string) => {
    const { name = id, names } = full.outcomes.find((one) => one.id === id) ?? {};
    return ownName(language, name, names);
  };
  return full.claims.flatMap((claim): ForecastScore[] => {
    if (claim.kind !== "forecast") return [];
    const { likelihood, horizon } = claim;
    const end = horizon === undefined ? undefined : parseDate(horizon)?.last;
    const made = claim.date === undefined ? undefined : parseDate(claim.date)?.last;
    const main = mainModelOn(full, made ?? end ?? Number.POSITIVE_INFINITY) ?? full.models[0];
    const came = cameBy(full, claim.outcome, end, main && heldFor(main.entry.id));
    const stance = foretells(full, likelihood);
    const is =
      typeof came === "string" || stance === "open"
        ? "open"
        : came === (stance === "yes")
          ? "right"
          : "wrong";
    const share = probability(likelihood);
    return [
      {
        id: claim.id,
        says: claim.says,
        ...inOthers(claim),
        date: claim.date ?? null,
        horizon: horizon ?? null,
        likelihood: likelihood ?? null,
        is,
        why:
          typeof came === "string"
            ? why[came]
            : why.came(
                language.date(horizon!.split("/").at(-1)!),
                came,
                nameOf(claim.outcome!),
                stance === "no" ? "unlikely" : stance === "open" ? "even" : undefined,
              ),
        brier: share === undefined || typeof came === "string" ? null : (share - (came ? 1 : 0)) ** 2,
        place: placeIn(full, claim),
      },
    ];
  });
}

type Untold = Exclude<keyof CommandWords["backtest"]["why"], "came">;

/** So many options that are open are read every way; of more the record does not tell. */
const MOST_OPEN = 12;

/** Whether an outcome is where things stand on a day; why not, where the record cannot tell. */
export function cameBy(
  full: Case,
  outcome: string | undefined,
  day: number | undefined,
  held: HeldModel | undefined,
): boolean | Untold {
  if (day === undefined || !Number.isFinite(day)) return "noDay";
  const found = full.outcomes.find(({ id }) => id === outcome);
  if (!found) return "noOutcome";
  if (!held || held.path.to < day) return "ahead";
  const parsed = parseStatement(found.when);
  const answers = stretchesDuring(held.path, day, day)[0]?.answers;
  if ("fault" in parsed || !answers) return "unreached";
  const { expression } = parsed;
  const place = new Map(held.path.options.map(({ option }, k) => [option, k]));
  const open = [...new Set(optionsIn(expression).map(({ id }) => id))].filter((id) => {
    const answer = answers[place.get(id) ?? -1];
    return answer !== "yes" && answer !== "no";
  });
  if (open.length > MOST_OPEN) return "undecided";
  const results = new Set<boolean>();
  for (let bits = 0; bits < 2 ** open.length; bits++)
    results.add(
      evaluate(expression, (id) => {
        const k = open.indexOf(id);
        return k >= 0 ? ((bits >>> k) & 1) === 1 : answers[place.get(id)!] === "yes";
      }),
    );
  return results.size === 1 ? [...results][0]! : "undecided";
}

function probability(likelihood: string | undefined): number | undefined {
  const found = PER_CENT.exec(likelihood?.trim() ?? "");
  const share = found ? Number(found[1]) / 100 : undefined;
  return share !== undefined && share <= 1 ? share : undefined;
}

function foretells(full: Case, likelihood: string | undefined): "yes" | "no" | "open" {
  if (likelihood === undefined) return "yes";
  const share = probability(likelihood);
  if (share !== undefined) return share === 0.5 ? "open" : share > 0.5 ? "yes" : "no";
  const words = full.meta.likelihood?.words ?? [];
  // As the check of these words reads them.
  const word = likelihood.toLowerCase();
  const at = words.findIndex((group) => group.some((one) => one.toLowerCase() === word));
  const middle = (words.length - 1) / 2;
  return at < 0 ? "yes" : at < middle ? "no" : at > middle ? "yes" : "open";
}
