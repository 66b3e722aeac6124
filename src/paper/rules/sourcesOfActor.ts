import { actorsNamed, inSentence, type KnownActor, possessive } from "../../actors/index.ts";
import { noteSources } from "../evidence/noteSources.ts";
import { placeOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

/** With fewer sources nothing follows from none of them being the actor's. */
const LEAST_SOURCES = 2;
const LEAST_SENTENCES = 3;

export const sourcesOfActor: PaperRule = {
  id: "no-source-of-actor",
  severity: "note",
  kind: "evidence",
  bearsOn: "evidence",
  title: "A section about an actor in which no source is the actor's own",
  reason:
    "What an actor wants is told first by itself, and otherwise by others about it; a reader wants both. Only hosts that are known to be an actor's count, and one unknown host silences the rule.",
  good: "A short paper\n\nWhat Zambia wants\n\nZambia trades.[1] Zambia builds.[2] Lusaka votes with its neighbours.\n\nNotes\n\n[1] “On Trade,” 2015, https://www.mfa.gov.zm/trade.\n\n[2] “On Roads,” 2016, https://www.sadc.int/roads.\n",
  bad: "A short paper\n\nWhat Zambia wants\n\nZambia trades.[1] Zambia builds.[2] Lusaka votes with its neighbours.\n\nNotes\n\n[1] “On Trade,” 2015, https://www.mirex.gov.ao/trade.\n\n[2] “On Roads,” 2016, https://www.sadc.int/roads.\n",
  expected: [
    "paper.txt:3:1 the section is about Zambia, and none of its 2 sources is Zambia's own (Angola, SADC); add one, or say why there is none",
  ],
  readsEnglish: true,
  check(paper) {
    const sources = new Map(noteSources(paper).map((source) => [source.note.label.toLowerCase(), source]));
    return paper.sections.flatMap(({ heading, paragraphs }): Found[] => {
      if (!heading) return [];
      const named = [...actorsIn(heading.text)];
      const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
      const labels = new Set(sentences.flatMap(({ marks }) => marks.map(({ label }) => label.toLowerCase())));
      if (named.length === 0 || labels.size < LEAST_SOURCES) return [];
      const inSentences = sentences.map(({ text }) => actorsIn(text));
      const counts = named
        .map((actor) => ({ actor, count: inSentences.filter((actors) => actors.has(actor)).length }))
        .sort((a, b) => b.count - a.count);
      const [most, next] = counts;
      if (!most || most.count < LEAST_SENTENCES || (next && next.count * 2 > most.count)) return [];
      const cited = [...labels].map((label) => sources.get(label));
      if (cited.some((source) => !source?.actor) || cited.some((source) => source!.actor === most.actor))
        return [];
      const others = [...new Set(cited.map((source) => inSentence(source!.actor!)))].join(", ");
      return [
        {
          message: `the section is about ${inSentence(most.actor)}, and none of its ${cited.length} sources is ${possessive(most.actor)} own (${others}); add one, or say why there is none`,
          place: placeOf(paper, heading),
          related: cited.map((source) => relatedAt(inSentence(source!.actor!), placeOf(paper, source!.note))),
        },
      ];
    });
  },
};

function actorsIn(text: string): Set<KnownActor> {
  return new Set(actorsNamed(text).map(({ thing }) => thing));
}
