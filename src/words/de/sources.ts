import type { Words } from "../en.ts";

export const sources: Words["sources"] = {
  title: "Quellen",
  intro: (works, day) => `${works} Werke, bekannt am ${day}.`,
  balance: "Auf wessen Stimmen das beruht",
  balanceHelp:
    "Ein Kommuniqué spricht für seine Organisation, ein Erlass für seinen Staat, Presse und Forschung für keinen.",
  voice: "Stimme",
  works: "Werke",
  citations: "Belege",
  kind: "Art",
  kinds: {
    official: "amtlich",
    press: "Presse",
    "state-media": "Staatsmedien",
    "think-tank": "Denkfabrik",
    scholarly: "wissenschaftlich",
    encyclopedia: "Nachschlagewerk",
    blog: "Blog",
    mirror: "Abschrift auf anderer Seite",
    aggregator: "Sammelseite",
    "general-knowledge": "Allgemeinwissen",
    "not stated": "nicht angegeben",
  },
  noVoice: "spricht für keinen Akteur des Falls",
  seen: "Vom Verfasser des Falls gelesen",
  seenKinds: { whole: "ganz", excerpt: "in Auszügen", no: "nicht", "not stated": "nicht angegeben" },
  funder: (title, funder, isParty) =>
    `Die besprochene Arbeit „${title}“ wurde von ${funder} bezahlt${isParty ? ", einer Partei ihres Gegenstands" : ""}.`,
  undated: (count) =>
    count === 1
      ? "1 Werk trägt kein Datum; wann es erschien, ist nicht zu sehen."
      : `${count} Werke tragen kein Datum; wann sie erschienen, ist nicht zu sehen.`,
  bibliography: "Literatur",
  any: "beliebig",
  shown: (shown, all) => (shown === all ? `${all} Werke` : `${shown} von ${all} Werken`),
  citedBy: (count) => (count === 0 ? "nirgends angeführt" : `${count}-mal angeführt`),
  details: "Öffnen",
  quotations: "Zitate",
  quotationsHelp: "Jedes in seinem Text, wo er vorliegt; Original und Übersetzung nebeneinander.",
  inText: "Im Text",
  notAtHand: "Der Text dieser Quelle liegt nicht vor.",
  notFound: "Diese Worte stehen nicht in dem Text, der vorliegt.",
  quotedBy: "Zitiert in",
  noQuotations: "Bis zu diesem Tag zitiert die Chronik nichts.",
  translator: "Übersetzung",
  none: "Kein Werk passt zu diesem Filter.",
};
