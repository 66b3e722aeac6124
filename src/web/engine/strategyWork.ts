import { languageOf, type WhatIfEdit } from "../../assessment/index.ts";
import { type WorkedModel, workOut } from "../../questions/workedModel.ts";
import type { Case } from "../../record/index.ts";
import type { LanguageCode } from "../../words/index.ts";
import { dayNumber, type Session } from "./session.ts";

/** Keeps what was worked out last: the case as written is compared with at every edit, and views ask several things. */
export class StrategyWork {
  private readonly session: Session;
  private record: Case | undefined;
  private readonly worked = new Map<string, WorkedModel>();

  constructor(session: Session) {
    this.session = session;
  }

  /** The case as of a day. */
  asOf(day: string): Case {
    const { record } = this.session;
    if (record !== this.record) {
      this.record = record;
      this.worked.clear();
    }
    return this.session.asOf(day).case;
  }

  model(modelId: string, edits: readonly WhatIfEdit[], day: string, code: LanguageCode = "en"): WorkedModel {
    const language = languageOf(code) ?? languageOf("en")!;
    return { ...this.solved(modelId, edits, day), language };
  }

  /** Whatever the language: solved once. */
  private solved(modelId: string, edits: readonly WhatIfEdit[], day: string): WorkedModel {
    const record = this.asOf(day);
    const key = JSON.stringify([modelId, day, edits]);
    const known = this.worked.get(key);
    if (known) {
      // Asked for again, it is the last to be forgotten.
      this.worked.delete(key);
      this.worked.set(key, known);
      return known;
    }
    const before = [...this.worked.values()].reverse().find(({ written }) => written.entry.id === modelId);
    const made = workOut(record, modelId, edits, dayNumber(day), before);
    this.worked.set(key, made);
    for (const old of this.worked.keys()) {
      if (this.worked.size <= MOST_KEPT) break;
      this.worked.delete(old);
    }
    return made;
  }
}

const MOST_KEPT = 6;
