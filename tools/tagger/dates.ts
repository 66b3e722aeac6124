import { LEXICONS } from "../../src/paper/lexicon/index.ts";
import type { Random } from "./random.ts";
import { capital, type Tongue } from "./vocabulary.ts";
import type { Work } from "./works.ts";

/** As prose has them; those of Italian stand in no lexicon of the program. */
const MONTHS: Partial<Record<Tongue, readonly string[]>> = {
  en: LEXICONS.en.months.map(([name]) => capital(name!)),
  de: LEXICONS.de.months.map(([name]) => capital(name!)),
  fr: LEXICONS.fr.months.map(([name]) => name!),
  ru: LEXICONS.ru.months.map(([name]) => name!),
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(
    " ",
  ),
};

export function dateText(random: Random, { month, day, year, tongue }: Work): string {
  if (month === undefined)
    return random.is(0.02)
      ? random.pick([
          `${year}-${String(year + 1).slice(2)}`,
          `${year}-${year + 1}`,
          `${year}/${String(year + 1).slice(2)}`,
          `${year}–${year + 3}`,
          `[${year - 30}] ${year}`,
          `c. ${year}`,
          `${year} [${year - 20}]`,
          `${year}/${year - 40}`,
          tongue === "de" ? "o. J." : "n.d.",
          tongue === "de" ? "i.E." : "forthcoming",
        ])
      : String(year);
  const names = MONTHS[tongue] ?? MONTHS.en!;
  const name =
    tongue === "en" && random.is(0.25)
      ? `${names[month - 1]!.slice(0, 3)}${random.pick(["", "."])}`
      : names[month - 1]!;
  if (day === undefined) return random.pick([`${name} ${year}`, `${name}, ${year}`, `${name} ${year}`]);
  if (tongue === "de")
    return random.pick(
      [
        `${day}. ${name} ${year}`,
        `${day}.${month}.${year}`,
        `${String(day).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`,
        `vom ${day}.${month}.${year}`,
        `v. ${day}.${month}.${year}`,
      ].map((one) => one),
    );
  return random.pick([
    `${day} ${name} ${year}`,
    `${name} ${day}, ${year}`,
    `${day}/${month}/${year}`,
    `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
  ]);
}
