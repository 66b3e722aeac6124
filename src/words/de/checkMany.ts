import type { checkMany as english } from "../en/checkMany.ts";
import { checkCommand } from "./checkCommand.ts";

export const checkMany: typeof english = {
  papers: "Arbeiten",
  cases: "Fälle",
  words: "Wörter",
  notes: "Anmerkungen",
  works: "Werke",
  findings: "Befunde",
  number: (n) => n.toLocaleString("de-DE"),
  leftOut: (kinds) =>
    `Ausgelassen, da keine Arbeiten: ${kinds.map(([kind, n]) => `${n} ${kind}`).join(", ")}`,
  unread: (n) => `${n} ${n === 1 ? "konnte" : "konnten"} nicht gelesen werden:`,
  kept: (file, n, all) =>
    `${file} enthält schon ${n} von ${all}; was sich nicht geändert hat, wird nicht noch einmal geprüft`,
  sum: checkCommand.sum,
};
