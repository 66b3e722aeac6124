import type { changes as english } from "../../en/annex/changes.ts";
import type { EditTold } from "../../pageParts.ts";
import { count, its, named, phrases, verb } from "../grammar.ts";

type Places = number | readonly [number, number] | undefined;

/** "auf Platz 3" of what is put there, in the case the verb asks. */
function placesIn(to: Places, as: "dative" | "accusative"): string {
  if (typeof to === "number" || to === undefined) return `auf Platz ${to}`;
  if (to[0] === to[1]) return `auf Platz ${to[0]}`;
  return `auf ${as === "dative" ? "einem" : "einen"} der Plätze ${to[0]} bis ${to[1]}`;
}

/** Behind "wenn": with its verb at the end, and what it is about behind that. */
function edited({ edit, owner, type, own, place, becomes, to, opposite }: EditTold): string {
  const who = `${named(owner)}${type === undefined ? "" : ` (${type})`}`;
  const which = place === undefined ? "die Priorität" : `${its(owner)}e Priorität ${place}`;
  const end = (one: string, many: string) => verb(owner, one, many);
  switch (edit) {
    case "drop":
      return `${who} ${which} ${end("aufgäbe", "aufgäben")}, dass ${own}`;
    case "weaken":
      return `${who} statt der Priorität, dass ${own}, nur noch ${end("verlangte", "verlangten")}, dass ${becomes.join("; dann, dass ")}`;
    case "add":
      return `${who} ${placesIn(to, "dative")} neu ${end("verlangte", "verlangten")}, dass ${own}`;
    case "move":
      return `${who} ${which} ${placesIn(to, "accusative")} ${end("setzte", "setzten")}, dass ${own}`;
    case "reverse":
      return `${who} ${which} ins Gegenteil ${end("verkehrte", "verkehrten")}, dass ${own}${opposite === undefined ? "" : ` (dann also, dass ${opposite})`}`;
  }
}

export const changes: typeof english = {
  title: "Was sich ändern müsste",
  intro: (isCut, isJointCut) =>
    `Die kleinste Änderung an den Prioritäten einer Partei, durch die jeder Ausgang hielte, wo er nicht hält: Eine Priorität wird aufgegeben, schwächer gefasst, anders eingereiht oder, wo sie ein einfacher Wunsch ist, umgekehrt; oder ein Wunsch kommt hinzu, eine Option oder ein Ausgang des Falls. ${isCut ? "Nicht jede Änderung wurde versucht, weil das Modell zu viele Lagen hat; es kann weitere geben und kleinere" : "Jede einzelne Änderung wurde versucht"}; gleich große werden ${isCut ? "von den gefundenen " : ""}alle genannt, in der Reihenfolge der Parteien im Modell, die niemanden vorzieht; was Gewalt oder einen unwiderruflichen Schritt mit sich bringt, ist ausgelassen. Wo das nicht genügt, steht die kleinste Gruppe von Änderungen über alle Parteien, sofern eine der Größe 4 oder kleiner gefunden wurde${isJointCut ? "; nicht alle Gruppen wurden versucht, sodass es eine geben kann, wo keine steht" : "; jede kleinere Gruppe wurde dann versucht"}. Größen: eine Priorität aufgeben 1, sie schwächer fassen 1, einen Wunsch aufnehmen 1, eine Priorität anders einreihen die Zahl der Plätze, einen einfachen Wunsch umkehren 2.`,
  noState: ": Keine mögliche Lage gehört dazu.",
  outOfReach:
    ": Vom heutigen Stand führt keine Folge von Zügen dorthin, was auch immer jemand vorzieht; keine Änderung von Prioritäten würde also genügen.",
  forItToHold: " Damit er hielte, wenn er einträte: ",
  holdsAlready: ": hält bereits in jedem Szenario.",
  noEdit: (isCut) =>
    isCut
      ? ": Es fand sich keine einzelne Änderung an den Prioritäten einer Partei, die ihn halten ließe, wo er nicht hält; nicht alle wurden versucht."
      : ": Keine einzelne Änderung an den Prioritäten einer Partei würde ihn halten lassen, wo er nicht hält.",
  or: " Oder: ",
  restsOn: (says) => ` Sie beruht auf: ${says.join(" ")}`,
  more: (n) =>
    ` (${count(n, "weitere Änderung derselben Größe steht", "weitere Änderungen derselben Größe stehen")} im JSON.)`,
  edited,
  single: (edit, states, isFirm, concept, n, all, reach) =>
    `Wenn ${edit}, hielte er (${states}) ${isFirm ? "von selbst" : "aus Furcht vor einer glaubhaften Antwort"} (${concept}) in ${n} von ${all} ${all === 1 ? "Szenario" : "Szenarien"} ${
      reach === "no"
        ? "und wäre doch vom heutigen Stand nicht erreichbar"
        : reach === "yes"
          ? "und wäre erreichbar"
          : `und wäre in ${reach} davon erreichbar`
    }.`,
  joint: (where, size, edits, others, states) =>
    ` ${where}: Es brauchte mindestens Änderungen der Größe ${size}; wenn ${phrases(edits, "und")}${others > 0 ? ` (eine von ${others + 1} Gruppen dieser Größe)` : ""}, hielte er (${states}), von selbst oder aus Furcht vor einer glaubhaften Antwort, und wäre erreichbar.`,
};
