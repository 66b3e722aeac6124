import type { watch as english } from "../../en/annex/watch.ts";
import { named, until } from "../grammar.ts";

export const watch: typeof english = {
  title: "Was zu beobachten ist",
  due: (day) => `${day}: `,
  forecasts: "Prognosen in der Chronik:",
  recommendations: "Empfehlungen in der Chronik:",
  horizon: (day, likelihood) =>
    ` (${day === undefined ? "ohne Frist" : until(day)}${likelihood === undefined ? "" : `, „${likelihood}“`}.)`,
  cameTrue: {
    yes: " Die Frist ist verstrichen; es traf ein.",
    no: " Die Frist ist verstrichen; es traf nicht ein.",
    unknown: " Die Frist ist verstrichen; ob es eintraf, zeigt die Chronik nicht.",
  },
  test: (says) => ` Woran es zu messen ist: ${says}`,
  to: (name) => `An ${named(name, "accusative")}: `,
  measure: (says) => ` Maßstab: ${says}`,
};
