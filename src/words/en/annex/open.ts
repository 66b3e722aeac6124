import { mid } from "../grammar.ts";

export const open = {
  title: (day: string) => `What is open on ${day}`,
  caption:
    "By pillar: formats with both parties in them that are in force or at work, of all that exist and are meant for both",
  head: ["Pillar", "In full", "In part", "Not certain", "All that exist"],
  format: (exists: string, parts: readonly (readonly [string, string])[], operates: string) =>
    `: exists ${exists}; ${parts.map(([name, part]) => `${mid(name)} takes part ${part}`).join(", ")}; operates ${operates}`,
  role: (role: string, name: string, possibly: boolean) =>
    `${role} ${mid(name)}${possibly ? ", possibly" : ""}`,
  through: (names: readonly string[]) => `the parties reach each other through ${names.map(mid).join(", ")}`,
  phase: (aspect: string | undefined, phase: string, day: string, differ: boolean) =>
    `${aspect ? `${aspect}: ` : ""}${phase}, ${day}${differ ? "; sources differ" : ""}`,
  nothing: "No format is recorded as having both parties in it on that day.",
};
