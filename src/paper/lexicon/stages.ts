import type { StageWords } from "../names/stages.ts";
import type { Language } from "../paper.ts";
import { GERMAN_STAGES } from "./de/stages.ts";
import { ENGLISH_STAGES } from "./en/stages.ts";

/* How sentences tell of the life of a format, by language. Names and dates stand in them as tokens. */

/** A paper in another language is not held against a case. */
export const STAGES: Partial<Record<Language, StageWords>> = { en: ENGLISH_STAGES, de: GERMAN_STAGES };
