import { describe, expect, test } from "vitest";
import { compareWithCase, readText } from "../../../src/paper/index.ts";
import { type Case, exampleFiles, parseCase } from "../../../src/record/index.ts";
import { workedCase } from "../../assessment/workedCase.ts";

/** A case of Aland and Bland in German words. */
const SHORE = parsed(
  `actors:
  - {id: L, name: Liga, kind: organisation, members: [{actor: A, from: 2004-03-29}, {actor: B, from: 1990, until: 2011-05-01}]}
formats:
  - {id: bc, name: Grenzkommission, kind: commission, mode: bilateral, pillars: [practical], participants: [A, B], phases: [{date: 2002-05-28, phase: founded, axis: existence, status: active}, {date: 2014-04-01, phase: suspended, axis: operation, status: suspended, by: [A]}]}
  - {id: fe, name: Filmtausch, kind: programme, mode: bilateral, pillars: [cultural], participants: [A, B], phases: [{date: 1988, phase: founded, axis: existence, status: active}]}
  - {id: fw, name: Hochwasserdienst, kind: hotline, mode: bilateral, pillars: [rivers], participants: [A, B], phases: [{date: 1994, phase: set-up, axis: existence, status: active}, {date: 2016-09-01, phase: cut, axis: operation, status: suspended}]}
sources:
  - {id: speech, kind: official, actor: A, issued: 2014-07-02, type: speech, title: Über den Fluss}
events:
  - {id: dam, date: 2013-05-20, says: Aland und Bland beraten über den Damm., initiators: [A, B], targets: [B, A], cameo: "03"}
  - {id: last, date: 2014-01-20, says: Die Grenzkommission trifft sich; a meeting., initiators: [A, B], formats: [bc], cameo: "03"}
claims:
  - {id: river, kind: stance, actor: A, on: B, stance: firm, says: Aland ist fest., date: 2014-07-02, sources: [speech], quotes: [{source: speech, exact: der Fluss gehört denen die ihn sauber halten, language: de}]}
  - {id: a, kind: value, actor: A, says: Das erste Gesetz nennt sie., values: [örtliche Selbstverwaltung, offene Gerichte], evidence: founding-text, date: 1921}
  - {id: road, kind: demand, actor: B, addressee: A, says: Die Versorgungsstraße zu den oberen Posten soll geöffnet werden., date: 2015-02-01, answers: [{date: 2015-03-01, is: refused}]}
  - {id: posts, kind: condition, holder: A, addressee: B, says: Keine Gespräche solange Posten östlich des Flusses stehen., test: Kein Posten steht östlich des Flusses., states: [{date: 2014-05, is: unmet}, {date: 2017-04-02, is: met}]}
measures:
  - id: votes
    name: Aland und Bland
    kind: un-votes
    a: A
    b: B
    data: made up
    licence: CC0
    years:
${[20, 22, 21, 30, 38, 45, 52, 55, 56].map((same, i) => `      - {date: ${2001 + i}, same: ${same}, half: 0, opposite: ${80 - same}}`).join("\n")}
`,
  `pillars: [{id: practical, name: practical, names: {de: praktisch}}, {id: cultural, name: cultural, names: {de: kulturell}}, {id: rivers, name: rivers, names: {de: Flüsse}}]
`,
);
const WORKED = workedCase();

function parsed(record: string, head: string): Case {
  const { case: found, problems } = parseCase(exampleFiles({ record, head }));
  expect(problems).toEqual([]);
  return found!;
}

/** Rules that find something in a paragraph of a German paper, written in May 2020. */
function found(text: string, record: Case): string[] {
  const paper = {
    ...readText("paper.txt", `Eine Arbeit\n\n3. Mai 2020\n\n${text}\n`),
    language: "de" as const,
  };
  return compareWithCase(paper, record).map(({ rule }) => rule);
}

const WRONG: Record<string, readonly string[]> = {
  "case-membership": [
    "Aland trat 2002 der Liga bei, und alle nahmen es gut auf.",
    "Im Jahr 2002 trat Aland der Liga bei.",
    "Mit dem Beitritt Alands zur Liga im Jahr 2006 änderte sich viel.",
    "Bland trat im Mai 2013 aus der Liga aus.",
    "Bland verließ 2014 die Liga.",
  ],
  "case-last-meeting": [
    "Die Grenzkommission tagte zuletzt im Juli 2012.",
    "Die letzte Sitzung der Grenzkommission fand im Juli 2012 statt.",
    "Die Grenzkommission hat seit 2010 nicht mehr getagt.",
  ],
  "case-cancelled": [
    "Im April 2014 wurde die gesamte praktische Zusammenarbeit beendet.",
    "Danach wurde alle praktische Zusammenarbeit abgebrochen, und dabei blieb es.",
    "Aland beendete im April 2014 jede praktische Zusammenarbeit.",
  ],
  "case-only-active": [
    "Der einzige noch verbliebene Kanal zwischen den Ufern war im August 2016 der Filmtausch.",
    "Der Filmtausch war im August 2016 der einzige offene Kanal zwischen den Ufern.",
  ],
  "case-quotation": [
    "Aland erklärte: „der Fluss gehört denen die ihn sicher halten“.",
    "Bland sagte, „der Fluss gehört denen die ihn sauber halten“.",
  ],
  "case-value": ["Die erklärten Werte Blands sind örtliche Selbstverwaltung und offene Gerichte."],
  "case-demand": [
    "Aland forderte, die Versorgungsstraße zu den oberen Posten solle geöffnet werden.",
    "Aland erfüllte die Forderung, die Versorgungsstraße zu den oberen Posten zu öffnen.",
  ],
  "case-condition": [
    "Im März 2015, nachdem Bland die Bedingung von Aland erfüllt hatte, sprachen sie.",
    "Bland erfüllte 2015 die Bedingung von Aland.",
  ],
  "case-consulted": [
    "Aland konsultierte Bland im Mai 2013 nicht.",
    "Aland sprach im Mai 2013 nicht mit Bland.",
    "Im Mai 2013 gab es keine Gespräche zwischen Aland und Bland.",
  ],
  "case-actor": ["Im April 2014 war es so weit: Bland suspendierte die Grenzkommission."],
  "case-trend": [
    "Aland hat sich seit 2001 von Bland entfernt.",
    "Die Beziehungen zwischen Aland und Bland haben sich seit 2001 verschlechtert.",
  ],
};

describe.each(Object.entries(WRONG))("%s reads German", (rule, sentences) => {
  test.each(sentences)("%s", (text) => {
    expect(found(text, SHORE)).toEqual([rule]);
  });
});

test.each([
  // As the case has it.
  "Aland trat 2004 der Liga bei, und alle nahmen es gut auf.",
  "Bland verließ 2011 die Liga.",
  "Die Grenzkommission tagte zuletzt im Januar 2014.",
  "Die Grenzkommission hat seit 2014 nicht mehr getagt.",
  "Im April 2014 wurde die gesamte praktische Zusammenarbeit ausgesetzt.",
  "Der einzige noch verbliebene Kanal zwischen den Ufern war im Oktober 2016 der Filmtausch.",
  "Aland erklärte: „der Fluss gehört denen die ihn sauber halten“.",
  "Die erklärten Werte Alands sind örtliche Selbstverwaltung und offene Gerichte.",
  "Bland forderte, die Versorgungsstraße zu den oberen Posten solle geöffnet werden.",
  "Im Mai 2018, nachdem Bland die Bedingung von Aland erfüllt hatte, sprachen sie.",
  "Aland sprach im Mai 2012 nicht mit Bland.",
  "Im April 2014 war es so weit: Aland suspendierte die Grenzkommission.",
  "Aland hat sich bei Abstimmungen seit 2001 von Bland entfernt.",
  // Not so, not yet, not sure, or the words of others.
  "Aland trat 2002 der Liga nicht bei.",
  "Aland wollte 2002 der Liga beitreten.",
  "Aland sollte 2002 Mitglied der Liga werden.",
  "Die Minister der Grenzkommission tagten zuletzt im Juli 2012.",
  "Die Grenzkommission tagte zuletzt im Juli 2012 auf Ebene der Botschafter.",
  "Die Grenzkommission hat seit 2010 viel erreicht.",
  "Aland drohte, im April 2014 werde die gesamte praktische Zusammenarbeit beendet.",
  "Im April 2014 wurde nicht die gesamte praktische Zusammenarbeit beendet.",
  "Im April 2014 wurde die gesamte praktische Zusammenarbeit mit Belarus beendet.",
  "Vielleicht war der einzige noch verbliebene Kanal zwischen den Ufern im August 2016 der Filmtausch.",
  "Bland teilt die Werte örtliche Selbstverwaltung und offene Gerichte nicht.",
  "Aland forderte nicht, die Versorgungsstraße zu den oberen Posten zu öffnen.",
  "Ob Bland die Bedingung von Aland 2015 erfüllt hatte, blieb offen.",
  "Aland konsultierte Bland im Mai 2013 nicht nur, sondern hörte zu.",
  "Niemand sagt, Bland suspendierte die Grenzkommission.",
  "Die Beziehungen zwischen Aland und Bland haben sich seit 2001 nicht verschlechtert.",
])("and is silent in doubt: %s", (text) => {
  expect(found(text, SHORE)).toEqual([]);
});

test.each([
  ["Finnland trat 2021 der NATO bei.", "case-membership"],
  ["Der NATO-Russland-Rat tagte zuletzt im Juli 2018.", "case-last-meeting"],
  ["Im April 2014 beendete die NATO die gesamte praktische Zusammenarbeit mit Russland.", "case-cancelled"],
])("of the worked case, which is written in English, names and dates are compared: %s", (text, rule) => {
  expect(found(text, WORKED)).toEqual([rule]);
});
