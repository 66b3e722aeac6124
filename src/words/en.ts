import { answer } from "./en/answer.ts";
import { app } from "./en/app.ts";
import { check } from "./en/check.ts";
import { dates } from "./en/dates.ts";
import { measures } from "./en/measures.ts";
import { path } from "./en/path.ts";
import { record } from "./en/record.ts";
import { sources } from "./en/sources.ts";
import { strategy } from "./en/strategy.ts";
import { values } from "./en/values.ts";
import { write } from "./en/write.ts";

/** Every text of the workbench, by part; the words of a case stay as the case has them. */
export const en = { app, answer, path, measures, record, values, strategy, sources, check, write, dates };

export type Words = typeof en;
