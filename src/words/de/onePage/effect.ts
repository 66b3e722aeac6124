import type {
  assumption as assumptionInEnglish,
  effect as effectInEnglish,
} from "../../en/onePage/effect.ts";
import { isConditional } from "../../readings.ts";
import { begin, chosen, main, named, quoted, series, subordinate, verb, verbLast } from "../grammar.ts";
import { person } from "./parties.ts";
import { inReadings, inside, lead, standFast, under } from "./readings.ts";

export const effect: typeof effectInEnglish = {
  lasts: (readings) =>
    readings.of === 1
      ? `Gespräche hätten ${readings.n === 1 ? "" : "keinen "}Bestand`
      : `Gespräche hätten ${standFast(readings)}`,
  steps: (readings) => `lohnende Schritte führten${inside(readings)} zu Gesprächen`,
  joint: (readings) =>
    `Gespräche kämen${inside(readings)} nur zustande, wenn beide Seiten zugleich einen Schritt täten`,
  none: "auch kein gemeinsamer Schritt würde Gespräche eröffnen",
  jointLasts: (readings) =>
    `gemeinsam eröffnete Gespräche hätten${readings.n === 0 ? " von selbst keinen Bestand" : `${inside(readings)} Bestand`}`,
  threat: (readings) => `nur eine Drohung hielte${inside(readings)} die Gespräche`,
  noThreat: "keine Drohung wäre nötig, um die Gespräche zu halten",
  otherwise: (readings) =>
    readings.n === 0
      ? "Gespräche hätten keinen Bestand, wie auch immer eröffnet"
      : `anders als durch lohnende Schritte eröffnete Gespräche hätten${inside(readings)} Bestand`,
  onceOpened: (readings) =>
    `Gespräche hätten, einmal begonnen, ${readings.isSaid ? "" : lead(readings)}Bestand`,
  today: (readings) => `alles bliebe${inside(readings)}, wie es ist`,
  end: (names, readings) =>
    `die Folge wäre${inside(readings)} ${series(
      names.map((name) => `„${name}“`),
      "oder",
    )}`,
  turns: (turns, readings) =>
    `am Ende gälte${isConditional(readings) ? `, ${inReadings(readings)}` : under(readings)}: ${begin(series(turns.map(({ name, phrases }) => main(named(name), phrases))))}`,
  otherEnd: (readings) => `etwas anderes wäre${inside(readings)} die Folge`,
  heldOtherwise: "etwas anderes würde die Gespräche halten, wären sie einmal eröffnet",
  path: "die Schritte zu Gesprächen wären andere",
  together: "der gemeinsame Schritt, der Gespräche eröffnet, wäre ein anderer",
  other: "die Antwort wäre anders gefasst",
};

export const assumption: typeof assumptionInEnglish = {
  statement: (whose, statement) => `die Priorität ${person(whose, "genitive")}, dass ${statement}`,
  tie: (whose, phrase) =>
    `ob ${person(whose)} ${verbLast(chosen(person(whose), phrase), "bei sonst gleichen Umständen")}`,
  tieStates: (whose) => `welche von zwei Lagen ${person(whose)} ${verb(whose.name, "vorzieht", "vorziehen")}`,
  type: (whose) => `die Lesart ${quoted(person(whose))}`,
  option: (name, phrase) => `der Befund, dass ${subordinate(named(name), [phrase])}`,
  wanted: (line) => `die Bedeutung von Dialog, nämlich dass ${line}`,
  change: {
    drop: "fällt sie weg",
    weaken: (becomes) => `abgeschwächt dazu, dass ${becomes.join(", und dann, dass ")}`,
    add: (statement) => `kommt hinzu, dass ${statement}`,
    move: (to) => `rückt sie auf Platz ${to}`,
    reverse: "wäre das Gegenteil gewünscht",
    type: "lässt man sie weg",
    option: "liest man dies anders",
    wanted: "lässt man dies weg",
    for: "trifft es zu",
    against: "trifft es nicht zu",
  },
};
