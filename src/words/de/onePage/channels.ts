import type { channels as english } from "../../en/onePage/channels.ts";
import { theBody } from "../bodies.ts";
import { begin, clause, named, on, series, since } from "../grammar.ts";

/** Ein Kanal für sich, als Satz. */
const TOLD_ALONE: Record<string, (isPlural: boolean, from: string) => string> = {
  aktiv: (isPlural, from) => (isPlural ? `laufen ${from}`.trim() : `arbeitet ${from}`.trim()),
  "teilweise aktiv": (isPlural) => (isPlural ? "laufen nur zum Teil" : "arbeitet nur zum Teil"),
  ruht: (isPlural, from) => (isPlural ? `ruhen ${from}`.trim() : `ruht ${from}`.trim()),
};

function lastMeeting(day: string | undefined): string {
  return day === undefined ? "" : `; das letzte verzeichnete Treffen war ${on(day)}`;
}

export const channels: typeof english = {
  channel: (name, aspect, state, from, resting, lastMet, isAlone, onRecord) => {
    const body = theBody(name);
    const account = onRecord && `${begin(clause(onRecord.says))} (${onRecord.day})`;
    if (isAlone && state === "umstritten")
      return `ob ${body.name} noch ${body.isPlural ? "bestehen" : "besteht"}, ist umstritten${account === undefined ? lastMeeting(lastMet) : `: ${account}${lastMet === undefined ? "" : `. Das letzte verzeichnete Treffen war ${on(lastMet)}`}`}`;
    if (isAlone && account !== undefined)
      return `${body.name} ${body.isPlural ? "laufen" : "arbeitet"} nur zum Teil: ${account}`;
    const alone = TOLD_ALONE[state];
    if (isAlone && aspect === undefined && resting === undefined && alone)
      return `${body.name} ${alone(body.isPlural, from === undefined ? "" : since(from))}${lastMeeting(lastMet)}`;
    const told = [
      ...(aspect === undefined ? [] : [aspect]),
      `${state}${from === undefined ? "" : ` ${since(from)}`}`,
      ...(lastMet === undefined ? [] : [`letztes verzeichnetes Treffen ${on(lastMet)}`]),
      ...(resting === undefined
        ? []
        : [`${resting[0]} ruht${resting[1] === undefined ? "" : ` ${since(resting[1])}`}`]),
    ];
    return `${name} (${told.join("; ")})`;
  },
  ended: (day) => `beendet ${on(day)}`,
  meets: (name, works, from, lastMet, goesOn = []) => {
    const body = theBody(name);
    if (!works && goesOn.length > 0)
      return `die förmlichen Sitzungen ${body.genitive} ruhen${from === undefined ? "" : ` ${since(from)}`}; ${lastMet === undefined ? "" : `zuletzt tagte ${body.pronoun} ${on(lastMet)}; `}${series(goesOn.map(({ name: part, inPart }) => `${theBody(part).name} ${theBody(part).isPlural ? "laufen" : "läuft"} ${inPart ? "zum Teil " : ""}weiter`))}`;
    // Dass kein späteres Treffen verzeichnet ist, heißt nicht, dass es keines gab.
    if (lastMet !== undefined && (works ? from !== lastMet : from === undefined || from === lastMet))
      return `das letzte verzeichnete Treffen ${body.within} war ${on(lastMet)}`;
    const [meets, met] = body.isPlural ? ["laufen", "liefen"] : ["tagt", "tagte"];
    const told = works
      ? from === undefined
        ? meets
        : from === lastMet
          ? `${met} ${on(from)}`
          : `${meets} ${since(from)}`
      : lastMet === undefined
        ? from === undefined
          ? `${meets} nicht`
          : `${meets} ${since(from)} nicht mehr`
        : undefined;
    if (told === undefined)
      return body.isPlural
        ? `${body.name} ruhen ${since(from!)}${lastMeeting(lastMet)}`
        : `die Sitzungen ${body.genitive} ruhen ${since(from!)}; zuletzt tagte ${body.pronoun} ${on(lastMet!)}`;
    return `${body.name} ${told}`;
  },
  goesOnWithout: (name, names, from, lastMet) =>
    `${theBody(name).name} ${theBody(name).isPlural ? "laufen" : "arbeitet"} ${from === undefined ? "" : `${since(from)} `}ohne ${series(names.map((one) => named(one, "accusative")))}${lastMet === undefined ? "" : `; beide Seiten trafen sich dort zuletzt ${on(lastMet)}`}`,
  operatesWithout: (names) => `ohne ${series(names.map((name) => named(name, "accusative")))}`,
  operates: {
    yes: "aktiv",
    partly: "teilweise aktiv",
    no: "ruht",
    possible: "möglicherweise aktiv",
    disputed: "umstritten",
    unknown: "unbekannt",
  },
};
