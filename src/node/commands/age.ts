import { parseDate } from "../../record/index.ts";
import type { InLanguage } from "./inLanguage.ts";

/** How long before a day priorities were stated, in whole months; nothing of less than one. */
export function ageInWords(stated: string, on: number, { words }: InLanguage): string {
  const months = Math.floor((on - parseDate(stated)!.last) / DAYS_OF_A_MONTH);
  return months < 1 ? "" : words.watch.age(months);
}

const DAYS_OF_A_MONTH = 365.25 / 12;
