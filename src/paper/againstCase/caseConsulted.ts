import { type Event, type PartialDate, parseDate } from "../../record/index.ts";
import { type ComparingWords, comparingWords } from "../lexicon/comparing.ts";
import { CONSULTS, SPOKE } from "../lexicon/ofRecords.ts";
import type { ReadSentence } from "../names/mentions.ts";
import { placeOf } from "../paper.ts";
import { type ComparisonRule, type Found, relatedAt, when } from "./comparison.ts";

const RECORD = `events:
  - {id: dam, date: 2013-05-20, says: Aland and Bland consult on the dam., initiators: [A, B], targets: [B, A], cameo: "03"}
`;

export const caseConsulted: ComparisonRule = {
  id: "case-consulted",
  severity: "note",
  title: "Who spoke with whom is told otherwise than the case has it",
  reason:
    "Whether a side was asked before is what it will say first; a meeting on record refutes that it was not.",
  good: { paper: "A short paper\n\nIn May 2013 Aland consulted Bland on the dam.\n", record: RECORD },
  bad: { paper: "A short paper\n\nIn May 2013 Aland did not consult Bland on the dam.\n", record: RECORD },
  expected: [
    "paper.txt:3:13 here Aland and Bland do not speak in May 2013; the case has on 20 May 2013: Aland and Bland consult on the dam; check it",
  ],
  check({ paper, record, sentences }) {
    const { claiming } = comparingWords(paper.language);
    return sentences.flatMap((read): Found[] => {
      const precise = read.dates.filter(
        ({ date, edtf, word }) =>
          !date.isInterval && edtf.length >= 7 && word !== "since" && word !== "until",
      );
      const [stated] = precise;
      if (!stated || precise.length !== 1) return [];
      const said = saidIn(read, claiming);
      if (!said) return [];
      const { a, b, isDenied } = said;
      const inTime = record.events.filter((event) => event.kind !== "planned" && lies(event, stated.date));
      const together = inTime.filter((event) => isBetween(event, a.thing.id, b.thing.id));
      const alone = inTime.filter(
        ({ initiators, says }) =>
          initiators?.length === 1 && initiators[0] === a.thing.id && CONSULTS.test(says),
      );
      const refuted = isDenied ? together[0] : together.length === 0 ? alone[0] : undefined;
      if (!refuted) return [];
      const told = isDenied
        ? `here ${a.thing.name} and ${b.thing.name} do not speak ${when(stated.edtf)}`
        : `here ${a.thing.name} consults ${b.thing.name} ${when(stated.edtf)}`;
      return [
        {
          message: `${told}; the case has ${when(refuted.date)}: ${refuted.says.trim().replace(/\.$/u, "")}; check it`,
          place: placeOf(paper, read.sentence, Math.min(a.from, b.from), Math.max(a.to, b.to)),
          related: [relatedAt("the case: the event", record.placeOf(refuted))],
        },
      ];
    });
  },
};

type Named = ReadSentence["actors"][number];

function saidIn(
  { sentence: { text }, actors }: ReadSentence,
  words: ComparingWords["claiming"],
): { a: Named; b: Named; isDenied: boolean } | undefined {
  for (const [i, a] of actors.entries()) {
    const b = actors[i + 1];
    if (!b || a.thing === b.thing) continue;
    const between = text.slice(a.to, b.from);
    const behind = text.slice(b.to);
    if (words.DID_NOT_SPEAK.test(between)) return { a, b, isDenied: true };
    if (words.ASKED_BETWEEN.test(between) && words.NOT_ASKED_BEHIND.test(behind))
      return { a, b, isDenied: true };
    if (words.CONSULTED.test(between)) return { a, b, isDenied: false };
    if (words.AND_BETWEEN.test(between)) {
      if (words.DID_NOT_SPEAK_TOGETHER.test(behind) || words.NO_TALKS.test(text.slice(0, a.from)))
        return { a, b, isDenied: true };
    }
  }
  return undefined;
}

function lies({ date }: Event, stated: PartialDate): boolean {
  const own = parseDate(date);
  return own !== undefined && own.first >= stated.first && own.last <= stated.last;
}

/** CAMEO root codes from "consult" to "cooperate", or words that say it. */
function isBetween({ initiators = [], targets = [], cameo, says }: Event, a: string, b: string): boolean {
  const all = new Set([...initiators, ...targets]);
  const isTalk = cameo === undefined ? SPOKE.test(says) : /^0[3-6]/u.test(cameo) && SPOKE.test(says);
  return isTalk && all.has(a) && all.has(b) && initiators.includes(a) && initiators.includes(b);
}
