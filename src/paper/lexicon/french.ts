import type { Lexicon } from "./lexicon.ts";

export const FRENCH: Lexicon = {
  months: [
    ["janvier", "janv"],
    ["février", "fevrier", "févr", "fév"],
    ["mars"],
    ["avril", "avr"],
    ["mai"],
    ["juin"],
    ["juillet", "juil"],
    ["août", "aout"],
    ["septembre"],
    ["octobre"],
    ["novembre"],
    ["décembre", "decembre", "déc"],
  ],
  common: "le|la|les|des|et|est|dans|que|une|pour|du|de|un|en|sur",
  leadIn: "voir(?: aussi| notamment)?|cité (?:dans|par|d[’']après)",
  ibid: "ibidem|l[àa] même",
  sameAuthor: "idem",
  opCit: "op\\.? ?cit",
  noDate: "s\\.\\s?d\\.",
  notesHeading:
    "notes de (?:fin|bas de page)|notes et références|références(?: bibliographiques)?|bibliographie",
  listHeading:
    "références(?: bibliographiques| citées)?|bibliographie(?: sélective)?|ouvrages cités|sources(?: et bibliographie)?|bibliografia|riferimenti bibliografici|referencias(?: bibliográficas)?|bibliografía|referências(?: bibliográficas)?|literatuur(?:lijst)?",
  sourceLine: "sources?",
  declares: "ci-après",
  contentsHeading: "sommaire|table des matières",
  summaryHeading: "(?:résumé|synthèse)",
  listEnd:
    "(?:autres|dernières) (?:publications|parutions)|(?:à propos de l['’]auteure?|les auteurs|à propos des auteurs)|remerciements|annexes?|mentions légales|pour citer (?:cet|ce)|cet article (?:est|a)|droits d['’]auteur|reçu le|accepté le",
};
