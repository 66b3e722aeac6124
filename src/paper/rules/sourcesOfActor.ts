import { SOURCE_ACTORS } from "../evidence/actors.ts";
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
  title: "A section about an actor in which no source is the actor's own",
  reason:
    "What an actor wants is told first by itself, and otherwise by others about it; a reader wants both. Only hosts that are known to be an actor's count, and one unknown host silences the rule.",
  good: "A short paper\n\nWhat China wants\n\nChina trades.[1] China builds.[2] China votes with China.\n\nNotes\n\n[1] “On Trade,” 2015, https://www.gov.cn/trade.\n\n[2] “On Ships,” 2016, https://www.nato.int/ships.\n",
  bad: "A short paper\n\nWhat China wants\n\nChina trades.[1] China builds.[2] China votes with China.\n\nNotes\n\n[1] “On Trade,” 2015, https://www.state.gov/trade.\n\n[2] “On Ships,” 2016, https://www.nato.int/ships.\n",
  expected: [
    "paper.txt:3:1 the section is about China, and none of its 2 sources is China's own (the United States, NATO); add one, or say why there is none",
  ],
  readsEnglish: true,
  check(paper) {
    const sources = new Map(noteSources(paper).map((source) => [source.note.label.toLowerCase(), source]));
    return paper.sections.flatMap(({ heading, paragraphs }): Found[] => {
      if (!heading) return [];
      const named = SOURCE_ACTORS.filter((actor) => actor.named.test(heading.text));
      const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
      const labels = new Set(sentences.flatMap(({ marks }) => marks.map(({ label }) => label.toLowerCase())));
      if (named.length === 0 || labels.size < LEAST_SOURCES) return [];
      const counts = named
        .map((actor) => ({ actor, count: sentences.filter(({ text }) => actor.named.test(text)).length }))
        .sort((a, b) => b.count - a.count);
      const [most, next] = counts;
      if (!most || most.count < LEAST_SENTENCES || (next && next.count * 2 > most.count)) return [];
      const cited = [...labels].map((label) => sources.get(label));
      if (cited.some((source) => !source?.actor) || cited.some((source) => source!.actor === most.actor))
        return [];
      const camps = [...new Set(cited.map((source) => source!.actor!.name))].join(", ");
      return [
        {
          message: `the section is about ${most.actor.name}, and none of its ${cited.length} sources is ${most.actor.name}'s own (${camps}); add one, or say why there is none`,
          place: placeOf(paper, heading),
          related: cited.map((source) => relatedAt(source!.actor!.name, placeOf(paper, source!.note))),
        },
      ];
    });
  },
};
