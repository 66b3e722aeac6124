import type { open as english } from "../../en/annex/open.ts";
import { named, on, verb } from "../grammar.ts";
import { ROLES } from "../wordsOfFields.ts";

export const open: typeof english = {
  title: (day) => `Was ${on(day)} offen ist`,
  caption:
    "Nach Säule: Formate mit beiden Parteien, die in Kraft oder in Arbeit sind, von allen, die bestehen und für beide gedacht sind",
  head: ["Säule", "Ganz", "Teilweise", "Ungewiss", "Alle, die bestehen"],
  format: (exists, parts, operates) =>
    `: besteht: ${exists}; ${parts.map(([name, part]) => `${named(name)} ${verb(name, "nimmt", "nehmen")} teil: ${part}`).join(", ")}; arbeitet: ${operates}`,
  role: (role, name, possibly) =>
    `${ROLES[role] ?? role}: ${named(name)}${possibly ? ", möglicherweise" : ""}`,
  through: (names) =>
    `die Parteien erreichen einander über ${names.map((name) => named(name, "accusative")).join(", ")}`,
  phase: (aspect, phase, day, differ) =>
    `${aspect ? `${aspect}: ` : ""}${phase}, ${day}${differ ? "; die Quellen gehen auseinander" : ""}`,
  nothing: "Für diesen Tag verzeichnet die Chronik kein Format mit beiden Parteien.",
};
