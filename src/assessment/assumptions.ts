import { citedTogether } from "../record/index.ts";
import type { CarriedEffect, Carrier } from "../strategy/index.ts";
import type { CarriedAnswers } from "./basis.ts";
import { effectInWords } from "./effect.ts";
import type { Assumption, Ground, PreferenceFinding, StatusQuoFinding } from "./findings/index.ts";
import { placeIn } from "./recordFindings.ts";
import type { Say } from "./say.ts";
import type { Stand } from "./stand.ts";
import { AUTHORS_JUDGEMENT } from "./strategyFindings.ts";

/** What carries the answer, in words and with its grounds. What carries it the engine works out. */
export function assumptionFindings(
  stand: Stand,
  say: Say,
  carried: CarriedAnswers,
  preferences: readonly PreferenceFinding[],
  statusQuo: StatusQuoFinding,
): Assumption[] {
  return carried.carriers.flatMap((carrier) =>
    assumptionOf(stand, say, carried, carrier, preferences, statusQuo),
  );
}

function assumptionOf(
  stand: Stand,
  say: Say,
  { answer, answers }: CarriedAnswers,
  carrier: Carrier,
  preferences: readonly PreferenceFinding[],
  statusQuo: StatusQuoFinding,
): Assumption[] {
  const { words } = say;
  const says = words.assumption;
  const before = answer.told === undefined ? undefined : answers.of(answer.told);
  const after = ({ told }: CarriedEffect) => (told === undefined ? undefined : answers.of(told));
  const effect = (follows: CarriedEffect, whose?: { decisionMaker: string; type?: string | undefined }) => {
    const instead = after(follows)?.headline;
    return {
      effect: effectInWords(say, follows, { before, after: after(follows) }, whose),
      answer: {
        verdict: follows.verdict,
        openIn: follows.openIn,
        of: follows.of,
        turns: follows.turns,
        ...(instead === undefined || instead === before?.headline ? {} : { headline: instead }),
      },
    };
  };
  // The change that turns most is the one to tell.
  const weight = (follows: CarriedEffect) =>
    follows.turns === "verdict"
      ? 3
      : follows.turns === "scenarios"
        ? 2
        : Number(after(follows)?.headline !== before?.headline);
  switch (carrier.kind) {
    case "statement": {
      const { decisionMaker, type, place, statement, changes } = carrier;
      const list = preferences.find((one) => one.decisionMaker === decisionMaker && one.type === type);
      const found = list?.statements[place - 1];
      // A small change of what is told beside the readings, and a larger one of these, are two things to tell.
      const kinds = [
        changes.filter(({ follows }) => follows.turns !== "told"),
        changes.filter(({ follows }) => follows.turns === "told"),
      ];
      const chosen = kinds
        .flatMap((some) => [...some].sort((a, b) => weight(b.follows) - weight(a.follows)).slice(0, 1))
        .filter(({ edit }, i, all) => i === 0 || edit.size < all[0]!.edit.size);
      const grounds: Ground[] = [
        ...(found && found.because !== AUTHORS_JUDGEMENT
          ? [{ says: words.author(found.because), place: found.at }]
          : []),
      ];
      return chosen.map(
        (first): Assumption => ({
          kind: "statement",
          what: says.statement(say.whose(decisionMaker, type), say.priority(statement, decisionMaker)),
          ground: grounds,
          change: editInWords(say, first.edit),
          edit: first.edit.edit,
          size: first.edit.size,
          ...effect(first.follows, carrier),
          decisionMaker,
          ...(type === undefined ? {} : { type }),
          statement,
          statementPlace: place,
          ...(found?.uncertain === undefined ? {} : { uncertain: found.uncertain }),
          ...citedTogether(found ? [found] : []),
          ...(found ? { place: found.at } : {}),
        }),
      );
    }
    case "tie": {
      const { decisionMaker, type, option, ways } = carrier;
      const [turning] = ways
        .filter(({ follows }) => follows !== undefined)
        .sort((a, b) => weight(b.follows!) - weight(a.follows!));
      if (!turning?.follows) return [];
      const whose = say.whose(decisionMaker, type);
      const phrase = option === undefined ? undefined : say.optionPhrase(option);
      return [
        {
          kind: "tie",
          what: phrase === undefined ? says.tieStates(whose) : says.tie(whose, phrase),
          ground: [],
          change: says.change[turning.falls],
          ...effect(turning.follows, carrier),
          decisionMaker,
          ...(type === undefined ? {} : { type }),
          ...(option === undefined ? {} : { option }),
          sources: [],
        },
      ];
    }
    case "type":
      return [
        {
          kind: "type",
          what: says.type(say.whose(carrier.decisionMaker, carrier.type)),
          ground: [],
          change: says.change.type,
          ...effect(carrier.follows),
          decisionMaker: carrier.decisionMaker,
          type: carrier.type,
          sources: [],
        },
      ];
    case "status-quo": {
      const option = statusQuo.options.find((one) => one.option === carrier.option);
      if (!option) return [];
      return [
        {
          kind: "status-quo",
          what: says.option(
            say.decisionMaker(option.decisionMaker),
            say.optionPhrase(option.option, option.isOn),
          ),
          ground: option.because,
          change: says.change.option,
          ...effect(carrier.follows),
          option: option.option,
          decisionMaker: option.decisionMaker,
          ...citedTogether([option]),
          place: option.place,
        },
      ];
    }
    case "wanted":
      return [
        {
          kind: "wanted",
          what: says.wanted(say.statement(carrier.line)),
          ground: [],
          change: says.change.wanted,
          ...effect(carrier.follows),
          statement: carrier.line,
          sources: [],
          place: placeIn(stand.record, stand.record.meta, "dialogue"),
        },
      ];
  }
}

type Edit = Extract<Carrier, { kind: "statement" }>["changes"][number]["edit"];

function editInWords(say: Say, edit: Edit): string {
  const says = say.words.assumption.change;
  switch (edit.edit) {
    case "drop":
      return says.drop;
    case "weaken":
      return says.weaken((edit.becomes ?? []).map((text) => say.statement(text)));
    case "add":
      return says.add(say.statement(edit.statement));
    case "move":
      return says.move(Array.isArray(edit.to) ? edit.to[0] : (edit.to ?? edit.place));
    case "reverse":
      return says.reverse;
  }
}
