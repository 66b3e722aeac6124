import { answer } from "./de/answer.ts";
import { app } from "./de/app.ts";
import { check } from "./de/check.ts";
import { dates } from "./de/dates.ts";
import { measures } from "./de/measures.ts";
import { path } from "./de/path.ts";
import { record } from "./de/record.ts";
import { sources } from "./de/sources.ts";
import { strategy } from "./de/strategy.ts";
import { values } from "./de/values.ts";
import { write } from "./de/write.ts";
import type { Words } from "./en.ts";

export const de: Words = {
  app,
  answer,
  path,
  measures,
  record,
  values,
  strategy,
  sources,
  check,
  write,
  dates,
};
