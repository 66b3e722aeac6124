import type { channels as english } from "../../en/onePage/channels.ts";
import { type Body, theBody } from "../bodies.ts";
import { begin, clause, named, on, series, since } from "../grammar.ts";

/** Ein Kanal für sich, als Satz. */
const TOLD_ALONE: Record<string, (isPlural: boolean, from: string) => string> = {
  aktiv: (isPlural, from) => (isPlural ? `laufen ${from}`.trim() : `arbeitet ${from}`.trim()),
  "wieder aktiv": (isPlural, from) => `${isPlural ? "laufen" : "arbeitet"} ${from} wieder`.replace("  ", " "),
  "teilweise aktiv": (isPlural) => (isPlural ? "laufen nur zum Teil" : "arbeitet nur zum Teil"),
  ruht: (_, from) => `ruhen ${from}`.trim(),
};

function lastMeeting(day: string | undefined, { isPlural, pronoun }: Body): string {
  const own = isPlural || pronoun === "sie" ? "ihre" : "seine";
  return day === undefined
    ? ""
    : `; ${own} letzte verzeichnete ${isPlural ? "Runde" : "Sitzung"} fand ${on(day)} statt`;
}

export const channels: typeof english = {
  channel: (name, aspect, state, from, resting, lastMet, isAlone, onRecord) => {
    const body = theBody(name);
    const account = onRecord && `${begin(clause(onRecord.says))} (${onRecord.day})`;
    if (isAlone && state === "umstritten")
      return `ob ${body.name} noch ${body.isPlural ? "bestehen" : "besteht"}, ist umstritten${account === undefined ? lastMeeting(lastMet, body) : `: ${account}${lastMet === undefined ? "" : `. Das letzte verzeichnete Treffen fand ${on(lastMet)} statt`}`}`;
    if (isAlone && account !== undefined)
      return `${body.name} ${body.isPlural ? "laufen" : "arbeitet"} nur zum Teil: ${account}`;
    const alone = TOLD_ALONE[state];
    if (isAlone && aspect === undefined && resting === undefined && alone)
      return state === "ruht" && !body.isPlural
        ? `die Arbeit ${body.genitive} ruht${from === undefined ? "" : ` ${since(from)}`}${lastMeeting(lastMet, body)}`
        : `${body.name} ${alone(body.isPlural, from === undefined ? "" : since(from))}${lastMeeting(lastMet, body)}`;
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
      return `die förmlichen Sitzungen ${body.genitive} ruhen${from === undefined ? "" : ` ${since(from)}`}; ${lastMet === undefined ? "" : `die letzte verzeichnete fand ${on(lastMet)} statt; `}${series(goesOn.map(({ name: part, inPart }) => `${theBody(part).name} ${theBody(part).isPlural ? "laufen" : "läuft"} ${inPart ? "zum Teil " : ""}weiter`))}`;
    // Dass kein späteres Treffen verzeichnet ist, heißt nicht, dass es keines gab.
    if (lastMet !== undefined && (works ? from !== lastMet : from === undefined || from === lastMet))
      return `das letzte verzeichnete Treffen ${body.within} fand ${on(lastMet)} statt`;
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
        ? `${body.name} ruhen ${since(from!)}${lastMeeting(lastMet, body)}`
        : `die Sitzungen ${body.genitive} ruhen ${since(from!)}; die letzte verzeichnete fand ${on(lastMet!)} statt`;
    return `${body.name} ${told}`;
  },
  goesOnWithout: (name, names, from, lastMet) =>
    `${theBody(name).name} ${theBody(name).isPlural ? "laufen" : "arbeitet"} ${from === undefined ? "" : `${since(from)} `}ohne ${series(names.map((one) => named(one, "accusative")))}${lastMet === undefined ? "" : `; das letzte verzeichnete Treffen beider Seiten dort fand ${on(lastMet)} statt`}`,
  operatesWithout: (names) => `ohne ${series(names.map((name) => named(name, "accusative")))}`,
  operates: {
    yes: "aktiv",
    resumed: "wieder aktiv",
    partly: "teilweise aktiv",
    no: "ruht",
    possible: "möglicherweise aktiv",
    disputed: "umstritten",
    unknown: "unbekannt",
  },
};
