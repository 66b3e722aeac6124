import type { answer as answerInEnglish, answers as answersInEnglish } from "../../en/annex/answer.ts";
import { begin } from "../grammar.ts";
import { ANSWERS } from "./answersOfStatus.ts";

export const answer: typeof answerInEnglish = {
  title: "Begründung der Einschätzung",
  oldPriorities: "Was aus den alten Annahmen folgte, für diesen Tag aber keine Antwort ist: ",
  stale: {
    break: "Ein Bruch",
    ground: "Eine Begründung der Prioritäten gilt nicht mehr",
    condition: "Eine Bedingung hat sich geändert",
    restated: "Eine Liste wurde neu gefasst",
    expired: "Der Autor ließ die Prioritäten nur bis dahin gelten",
  },
  staleOn: (reason, day) => `${reason}, ${day}. `,
  holds: (readings) => `Eine Lage des Dialogs hält, erreichbar oder nicht, ${readings}.`,
  reached: (readings) =>
    `Eine Lage des Dialogs ist durch Schritte erreichbar, die sich jeweils für den lohnen, der sie tut, ob sie dann hält oder nicht, ${readings}.`,
  dialogue: (means, expression, n, all) =>
    means === undefined
      ? `Was Dialog heißt, bestimmt der Fall nicht: ${n} von ${all} möglichen Lagen.`
      : `Dialog heißt, dass ${means} (${expression}): ${n} von ${all} möglichen Lagen.`,
  restsOn:
    "Worauf die Antwort beruht: Jeder dieser Punkte kehrt sie um, wenn man ihn so wenig wie möglich ändert.",
  assumption: (what, change, effect) => `${begin(what)}; ${change}: ${effect}.`,
  ground: (says) => ` Begründung: ${says}`,
  uncertain: (says) => ` Unsicher: ${says}`,
  concluded: (by, day) => `Schluss (${by}${day === undefined ? "" : `, ${day}`}): `,
  agrees: " Was berechnet ist, stimmt damit überein.",
  differs: " Was berechnet ist, weicht davon ab.",
};

export const answers: typeof answersInEnglish = ANSWERS;
