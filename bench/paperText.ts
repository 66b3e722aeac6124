import { wordPackage } from "../src/page/wordPackage.ts";
import { footnote, footnoteCall, wordParagraph, wordRun } from "../src/page/wordXml.ts";

/**
 * A paper as they are written, made from a seed: sections with headings, sentences with names, dates, quotations and
 * words of likelihood, and a note for every hundred words in the forms notes take. The same content can be written in
 * each format that is read.
 */
export interface MadePaper {
  title: string;
  sections: { heading: string; paragraphs: string[] }[];
  notes: string[];
}

/** Numbers between 0 and 1 that are the same for the same seed (the generator mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ACTORS = [
  "Ruritania",
  "the Northern League",
  "Graustark",
  "the Council of Ports",
  "NATO",
  "Russia",
  "the foreign ministry",
  "the delegation",
  "Minister Hale",
  "General Orlo",
];
const THINGS = [
  "the grain treaty",
  "the joint commission",
  "the border crossing",
  "the inspection regime",
  "the arms limits",
  "the fishing grounds",
  "the ceasefire",
  "trade in steel",
  "the common hotline",
  "the missile question",
];
const VERBS = [
  "rejected",
  "suspended",
  "defended",
  "reopened",
  "described",
  "renegotiated",
  "left",
  "prepared",
  "welcomed",
  "questioned",
];
const TAILS = [
  "after a long winter of talks",
  "although the figures pointed the other way",
  "because neither side trusted the other's inspectors",
  "while the parliament debated the budget",
  "before the election was called",
  "with the support of two smaller neighbours",
  "in spite of what had been agreed in the spring",
  "and the press of both capitals took notice",
];
const MONTHS = ["January", "March", "April", "June", "September", "October", "December"];
const FAMILIES = ["Lee", "Ek", "Moreau", "Petrova", "Santos", "Weber", "Okafor", "Lindqvist", "Haas", "Nagy"];
const GIVEN = ["Ann", "Bo", "Claire", "Darya", "Emil", "Franz", "Grace", "Hanna"];
const TITLES = [
  "Trade",
  "War and Ports",
  "Inspections",
  "Grain",
  "Borders",
  "The Long Talks",
  "Missiles",
  "Trust",
];
const JOURNALS = ["Review of Accords", "Northern Affairs", "Journal of Peace", "Security Quarterly"];
const HEADINGS = [
  "Background",
  "The first round",
  "Growing distrust",
  "The role of trade",
  "What broke down",
];

export function makePaper(words: number, seed: number): MadePaper {
  const random = seeded(seed);
  const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)]!;
  const number = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
  const sentence = (): string => {
    const [who, what, whom] = [pick(ACTORS), pick(THINGS), pick(ACTORS)];
    switch (number(0, 9)) {
      case 0:
        return `In ${number(1990, 2021)}, ${who} ${pick(VERBS)} ${what} ${pick(TAILS)}.`;
      case 1:
        return `On ${number(1, 28)} ${pick(MONTHS)} ${number(1990, 2021)}, ${who} told ${whom} that ${what} would be discussed again ${pick(TAILS)}.`;
      case 2:
        return `A spokesman of ${whom} called ${what} “a matter of ${pick(["honour", "patience", "plain arithmetic"])} and of ${pick(["time", "money", "good neighbours"])}”.`;
      case 3:
        return `It is ${pick(["likely", "unlikely", "possible", "very likely"])} that ${who} will return to ${what} by ${number(2022, 2030)} ${pick(TAILS)}.`;
      case 4:
        return `Therefore ${who} and ${whom} had little to lose from ${what}, ${pick(TAILS)}.`;
      case 5:
        return `${capital(who)} should ${pick(["reopen", "protect", "restore"])} ${what}, because ${whom} has no other way to be heard (see p. ${number(3, 90)}).`;
      default:
        return `${capital(who)} ${pick(VERBS)} ${what} ${pick(TAILS)}, and ${whom} ${pick(VERBS)} ${pick(THINGS)}${random() < 0.5 ? "" : `; ${pick(TAILS)}, it said little more`}.`;
    }
  };
  const count = Math.ceil(words / 100);
  const sections: MadePaper["sections"] = [{ heading: "", paragraphs: [] }];
  const cited: { family: string; title: string }[] = [];
  const notes: string[] = [];
  for (let i = 0; i < count; i++) {
    if (i > 0 && i % 12 === 0)
      sections.push({ heading: `${HEADINGS[(i / 12 - 1) % HEADINGS.length]!} ${i / 12}`, paragraphs: [] });
    let text = "";
    for (let left = 100; left > 8; ) {
      const next = sentence();
      text += (text && " ") + next;
      left -= next.split(" ").length;
    }
    sections.at(-1)!.paragraphs.push(`${text}[${i + 1}]`);
    const before = cited.at(-1);
    const kind = number(0, 9);
    if (before && kind === 0) notes.push(`Ibid., ${number(2, 300)}.`);
    else if (before && kind <= 2) {
      const one = pick(cited);
      notes.push(`${one.family}, “${one.title},” ${number(2, 300)}.`);
    } else {
      const family = pick(FAMILIES);
      const title = `${pick(TITLES)} and ${pick(TITLES)} in ${capital(pick(THINGS).replace(/^the /, ""))} ${i}`;
      cited.push({ family, title });
      const author = `${pick(GIVEN)} ${family}`;
      notes.push(
        kind <= 6
          ? `${author}, “${title},” ${pick(JOURNALS)} ${number(1, 60)}, no. ${number(1, 4)} (${number(1990, 2021)}): ${number(1, 80)}–${number(81, 160)}, https://example.org/${family.toLowerCase()}/${i}.`
          : `${author}, ${title} (London: Harbour Press, ${number(1990, 2021)}), ${number(1, 300)}.`,
      );
    }
  }
  sections.push({ heading: "Conclusion", paragraphs: [Array.from({ length: 5 }, sentence).join(" ")] });
  return { title: "The Long Talks between Two Neighbours", sections, notes };
}

export function asText({ title, sections, notes }: MadePaper): string {
  const parts = sections.flatMap(({ heading, paragraphs }) => [...(heading ? [heading] : []), ...paragraphs]);
  const list = notes.map((note, i) => `[${i + 1}] ${note}`);
  return `${[title, ...parts, "Notes", ...list].join("\n\n")}\n`;
}

export function asMarkdown({ title, sections, notes }: MadePaper): string {
  const parts = sections.flatMap(({ heading, paragraphs }) => [
    ...(heading ? [`## ${heading}`] : []),
    ...paragraphs.map((text) => text.replace(/\[(\d+)\]$/, "[^$1]")),
  ]);
  return `${[`# ${title}`, ...parts, ...notes.map((note, i) => `[^${i + 1}]: ${note}`)].join("\n\n")}\n`;
}

export function asHtml({ title, sections, notes }: MadePaper): string {
  const parts = sections.flatMap(({ heading, paragraphs }) => [
    ...(heading ? [`<h2>${heading}</h2>`] : []),
    ...paragraphs.map(
      (text) => `<p>${text.replace(/\[(\d+)\]$/, '<sup><a href="#n$1" id="m$1">$1</a></sup>')}</p>`,
    ),
  ]);
  const list = notes.map((note, i) => `<li id="n${i + 1}">${note} <a href="#m${i + 1}">↩</a></li>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>\n${parts.join("\n")}\n<h2>Notes</h2>\n<ol>\n${list.join("\n")}\n</ol></article></body></html>\n`;
}

export function asWord({ title, sections, notes }: MadePaper): Uint8Array {
  const parts = sections.flatMap(({ heading, paragraphs }) => [
    ...(heading ? [wordParagraph(wordRun(heading), "Heading1")] : []),
    ...paragraphs.map((text) => {
      const mark = /\[(\d+)\]$/.exec(text);
      const plain = wordRun(mark ? text.slice(0, mark.index) : text);
      return wordParagraph(plain + (mark ? footnoteCall(Number(mark[1])) : ""));
    }),
  ]);
  return wordPackage({
    title,
    language: "en",
    body: wordParagraph(wordRun(title), "Title") + parts.join(""),
    footnotes: notes.map((note, i) => footnote(i + 1, wordRun(note))).join(""),
  });
}
