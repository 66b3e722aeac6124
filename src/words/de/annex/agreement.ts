import type { agreement as english } from "../../en/annex/agreement.ts";
import { named } from "../grammar.ts";

export const agreement: typeof english = {
  title: "Ist etwas für beide besser als der heutige Stand?",
  zone: (term, a, b) => [
    "Die ",
    term("zone of agreement"),
    ` ${named(a, "genitive")} und ${named(b, "genitive")}:`,
  ],
  noState: (where) => `${where}: Keine Lage ist für beide besser als der heutige Stand.`,
  better: (where, n, names) =>
    `${where}: ${n === 1 ? "Eine Lage ist" : `${n} Lagen sind`} für beide besser als der heutige Stand (${names}); `,
  noneReached: "keine ist durch Schritte erreichbar, die sich jeweils für den lohnen, der sie tut.",
  reached: (n, names) => `${n} ${n === 1 ? "ist" : "sind"} so erreichbar (${names}).`,
  neither: " Auch durch eigene Züge könnten die beiden zu keiner gelangen.",
  together: (names) =>
    ` Wären sich die beiden über jeden Schritt einig, könnten sie durch eigene Züge ${names === undefined ? "zu allen" : `zu diesen`} gelangen${names === undefined ? "" : `: ${names}`}.`,
};
