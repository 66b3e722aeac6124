import type { headline as english } from "../../en/onePage/headline.ts";
import { theBody } from "../bodies.ts";
import { of, on } from "../grammar.ts";

function follows(share: Parameters<typeof english.atEnd>[2]): string {
  if (share === undefined) return "";
  return {
    Lasting: "; nach den für die Parteien angenommenen Prioritäten hätten Gespräche Bestand",
    Partly: "; ob Gespräche Bestand hätten, hängt von der Lesart ab",
    Threat: "; nach den für die Parteien angenommenen Prioritäten hielte nur eine Drohung Gespräche in Gang",
    Not: "; nach den für die Parteien angenommenen Prioritäten hätten Gespräche keinen Bestand",
    Unreached:
      "; nach den für die Parteien angenommenen Prioritäten führen lohnende Schritte zu keinen Gesprächen, die Bestand hätten",
    Joint:
      "; nach den für die Parteien angenommenen Prioritäten würde nur ein gemeinsamer Schritt Gespräche eröffnen",
  }[share];
}

export const headline: typeof english = {
  talkLasting:
    "Beide Seiten sprechen miteinander, und nach den für sie angenommenen Prioritäten bleibt es dabei",
  talkPartly: "Beide Seiten sprechen miteinander; ob es dabei bleibt, hängt von der Lesart ab",
  talkThreat:
    "Beide Seiten sprechen miteinander; nach den für sie angenommenen Prioritäten hält sie allein eine Drohung dazu an",
  talkNot:
    "Beide Seiten sprechen miteinander, doch nach den für sie angenommenen Prioritäten bleibt es nicht dabei",
  noTalkLasting: "Es gibt keine Gespräche, doch Gespräche, die Bestand hätten, sind erreichbar",
  noTalkPartly:
    "Es gibt keine Gespräche; ob welche erreichbar sind, die Bestand hätten, hängt von der Lesart ab",
  noTalkThreat: "Es gibt keine Gespräche, und neue würde allein eine Drohung in Gang halten",
  noTalkFleeting: "Es gibt keine Gespräche; sie könnten beginnen, hätten aber keinen Bestand",
  noTalkFleetingUnreached:
    "Es gibt keine Gespräche; lohnende Schritte führen nur zu solchen, die keinen Bestand hätten",
  noTalkJoint:
    "Es gibt keine Gespräche; nach den für die Parteien angenommenen Prioritäten würde sie nur ein gemeinsamer Schritt eröffnen, und von selbst hätten sie keinen Bestand",
  noTalkJointUnreached:
    "Es gibt keine Gespräche; nach den für die Parteien angenommenen Prioritäten würde nur ein gemeinsamer Schritt welche eröffnen, und diese hätten von selbst keinen Bestand",
  noTalkJointLasting:
    "Es gibt keine Gespräche; nach den für die Parteien angenommenen Prioritäten würde sie nur ein gemeinsamer Schritt eröffnen, und dann hätten sie Bestand",
  noTalkJointPartly:
    "Es gibt keine Gespräche, und nach den für die Parteien angenommenen Prioritäten würde sie nur ein gemeinsamer Schritt eröffnen; ob sie dann Bestand hätten, hängt von der Lesart ab",
  noTalkNone:
    "Es gibt keine Gespräche, und nach den für die Parteien angenommenen Prioritäten hätten auch neue keinen Bestand",
  noTalkNoneByItself:
    "Es gibt keine Gespräche, und nach den für die Parteien angenommenen Prioritäten hätten auch neue von selbst keinen Bestand",
  noTalkUnreached:
    "Es gibt keine Gespräche, und nach den für die Parteien angenommenen Prioritäten eröffnen lohnende Schritte keine, die Bestand hätten",
  openLasting:
    "Ob beide Seiten miteinander sprechen, ist umstritten; Gespräche, die Bestand hätten, sind erreichbar",
  openPartly:
    "Ob beide Seiten miteinander sprechen, ist umstritten; ob Gespräche Bestand hätten, hängt von der Lesart ab",
  openNot: "Ob beide Seiten miteinander sprechen, ist umstritten; Bestand hätten Gespräche nicht",
  openUnreached:
    "Ob beide Seiten miteinander sprechen, ist umstritten; lohnende Schritte führen zu keinen Gesprächen, die Bestand hätten",
  unansweredYes: "Beide Seiten sprechen miteinander",
  unansweredInPart: "Beide Seiten sind noch in Verbindung, aber eingeschränkt",
  unansweredNo: "Der Chronik zufolge sprechen beide Seiten nicht miteinander",
  channelOpen: (met, body, share) =>
    `Nach dem ${met} ist kein Treffen verzeichnet, doch ${theBody(body).name} ${theBody(body).isPlural ? "stehen" : "steht"} beiden Seiten offen${follows(share)}`,
  unansweredTechnical: "Beide Seiten haben nur auf technischer Ebene Kontakt",
  unansweredMeet: "Beide Seiten treffen sich",
  unansweredNoMeeting: "Der Chronik zufolge treffen sich beide Seiten nicht",
  unansweredContact: (day) =>
    `Beide Seiten führen keine Gespräche; der letzte verzeichnete Kontakt war ${on(day)}`,
  unansweredMet: (day) => `Beide Seiten trafen sich ${on(day)}`,
  unansweredNotFormally: "Beide Seiten halten keine förmlichen Sitzungen ab",
  unansweredContested: "Ob beide Seiten miteinander sprechen, ist umstritten",
  unansweredUnknown: "Ob beide Seiten miteinander sprechen, geht aus der Chronik nicht hervor",
  atEnd: (day, talked, share) =>
    `Der letzte Eintrag der Chronik stammt ${of(day)}; ${talked}${follows(share)}`,
  talked: {
    yes: "damals sprachen beide Seiten miteinander",
    inPart: "damals waren beide Seiten in Verbindung, aber eingeschränkt",
    no: "damals sprachen beide Seiten nicht miteinander",
    met: "an diesem Tag trafen sich beide Seiten",
    technical: "damals trafen sich beide Seiten in Fachgremien",
    notMet: "damals trafen sich beide Seiten nicht",
    notFormally: "damals hielten beide Seiten keine förmlichen Sitzungen ab",
    contact: (day) =>
      `damals führten beide Seiten keine Gespräche, und der letzte verzeichnete Kontakt war ${on(day)}`,
    channel: (day) => `das letzte verzeichnete Treffen beider Seiten war ${on(day)}`,
  },
};
