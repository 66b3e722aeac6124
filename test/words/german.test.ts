import { describe, expect, test } from "vitest";
import { articledIds, germanName, knownActor, knownActors } from "../../src/actors/index.ts";
import { filesCommands } from "../../src/words/de/filesCommands.ts";
import {
  begin,
  denied,
  main,
  named,
  on,
  pronoun,
  quoted,
  since,
  subordinate,
  until,
  verbFirst,
  verbLast,
} from "../../src/words/de/grammar.ts";
import { lasting } from "../../src/words/de/onePage/judgement.ts";
import { sure } from "../../src/words/de/onePage/sure.ts";
import { watch } from "../../src/words/de/onePage/watch.ts";
import { why } from "../../src/words/de/onePage/why.ts";
import { tell, wish } from "../../src/words/de/statement.ts";
import type { Told } from "../../src/words/statement.ts";

describe("names in German", () => {
  test.each([
    ["United States", "die Vereinigten Staaten", "der Vereinigten Staaten", "den Vereinigten Staaten", "sie"],
    [
      "the United States",
      "die Vereinigten Staaten",
      "der Vereinigten Staaten",
      "den Vereinigten Staaten",
      "sie",
    ],
    ["USA", "die USA", "der USA", "den USA", "sie"],
    ["Russia", "Russland", "Russlands", "Russland", "es"],
    ["Iran", "der Iran", "des Iran", "dem Iran", "er"],
    ["NATO", "die NATO", "der NATO", "der NATO", "sie"],
    [
      "United Kingdom",
      "das Vereinigte Königreich",
      "des Vereinigten Königreichs",
      "dem Vereinigten Königreich",
      "es",
    ],
    [
      "Vereinigtes Königreich",
      "das Vereinigte Königreich",
      "des Vereinigten Königreichs",
      "dem Vereinigten Königreich",
      "es",
    ],
    ["European Union", "die Europäische Union", "der Europäischen Union", "der Europäischen Union", "sie"],
    ["Türkei", "die Türkei", "der Türkei", "der Türkei", "sie"],
    ["Council of Europe", "der Europarat", "des Europarats", "dem Europarat", "er"],
    ["ICRC", "das IKRK", "des IKRK", "dem IKRK", "es"],
    ["Warsaw Pact", "der Warschauer Pakt", "des Warschauer Pakts", "dem Warschauer Pakt", "er"],
    ["Netherlands", "die Niederlande", "der Niederlande", "den Niederlande", "sie"],
    [
      "die östlichen Verbündeten",
      "die östlichen Verbündeten",
      "der östlichen Verbündeten",
      "den östlichen Verbündeten",
      "sie",
    ],
    ["Honduras", "Honduras", "von Honduras", "Honduras", "es"],
    ["中国", "中国", "von 中国", "中国", "中国"],
    ["The Quartet", "„Quartet“", "von „Quartet“", "„Quartet“", "„Quartet“"],
    [
      "National Salvation Council",
      "„National Salvation Council“",
      "von „National Salvation Council“",
      "„National Salvation Council“",
      "„National Salvation Council“",
    ],
  ])("%s", (name, nominative, genitive, dative, it) => {
    expect([named(name), named(name, "genitive"), named(name, "dative"), pronoun(name)]).toEqual([
      nominative,
      genitive,
      dative,
      it,
    ]);
  });

  test("have a line for their article only where the actor is known", () => {
    for (const id of articledIds()) expect(knownActor(id), id).toBeDefined();
  });

  test("are the same whichever of an actor's names is asked for, but for its letters", () => {
    for (const { names } of knownActors()) {
      const german = germanName(names.en[0]!);
      if (germanName(german.name).name !== german.name) throw new Error(names.en[0]);
    }
  });
});

describe("phrases in German", () => {
  test.each([
    ["nimmt am Kanal teil", "am Kanal teilnimmt"],
    ["hält den politischen Kanal offen", "den politischen Kanal offenhält"],
    ["ist für alle offen", "für alle offen ist"],
    ["stellt die Zusammenarbeit wieder her", "die Zusammenarbeit wiederherstellt"],
    [
      "ist bereit, die Zusammenarbeit wieder aufzunehmen",
      "bereit ist, die Zusammenarbeit wieder aufzunehmen",
    ],
    ["bleibt dem Kanal fern", "dem Kanal fernbleibt"],
    ["hat seine Truppen abgezogen", "seine Truppen abgezogen hat"],
    ["rüstet auf", "aufrüstet"],
    ["droht", "droht"],
    ["nimmt am Kanal teil (seit dem 1. April 2014)", "am Kanal teilnimmt (seit dem 1. April 2014)"],
    ["tut Folgendes nicht: „x“", "Folgendes nicht tut: „x“"],
  ])("after dass: %s", (phrase, told) => {
    expect(verbLast(phrase)).toBe(told);
  });

  test("an author's words stand in quotation marks, as what somebody chooses", () => {
    const words = quoted("keeps the channel open");
    const other = quoted("talks, and listens");
    expect(main("die NATO", [words])).toBe("die NATO wählt „keeps the channel open“");
    expect(main("die NATO", ["rüstet auf", words, other])).toBe(
      "die NATO rüstet auf und wählt „keeps the channel open“ und „talks, and listens“",
    );
    expect(subordinate("die NATO", [words])).toBe("die NATO „keeps the channel open“ wählt");
    expect(subordinate("die NATO", [other, denied(words)])).toBe(
      "die NATO „talks, and listens“ wählt und „keeps the channel open“ nicht wählt",
    );
    expect(verbFirst("die Vereinigten Staaten", words)).toBe(
      "wählen die Vereinigten Staaten „keeps the channel open“",
    );
    const choice = (owner: string, phrase: string): Told => ({ kind: "choice", owner, phrase });
    expect(wish({ kind: "if", left: choice("Aland", words), right: choice("Bland", other) }, "Aland")).toBe(
      "wählt Aland „keeps the channel open“, wenn Bland „talks, and listens“ wählt",
    );
    expect(quoted(words)).toBe(words);
  });

  test("a clause that ends a phrase is closed before und or oder", () => {
    expect(main("die NATO", ["ist bereit, zu reden", "rüstet auf"])).toBe(
      "die NATO ist bereit, zu reden, und rüstet auf",
    );
  });

  test("a statement stands as after dass, its condition in its place", () => {
    const choice = (owner: string, phrase: string): Told => ({ kind: "choice", owner, phrase });
    const takesPart = choice("Russia", "nimmt am Kanal teil");
    const offers = choice("NATO", "bietet Russland einen Status an");
    expect(tell({ kind: "only if", left: takesPart, right: offers }, "Russia")).toBe(
      "es nur dann am Kanal teilnimmt, wenn die NATO Russland einen Status anbietet",
    );
    expect(tell({ kind: "not", of: { kind: "and", parts: [takesPart, offers] } })).toBe(
      "es nicht zutrifft, dass (Russland am Kanal teilnimmt und die NATO Russland einen Status anbietet)",
    );
    expect(tell({ kind: "iff", left: { kind: "or", parts: [takesPart, offers] }, right: offers })).toBe(
      "genau dann gilt, dass Russland am Kanal teilnimmt oder die NATO Russland einen Status anbietet, wenn die NATO Russland einen Status anbietet",
    );
  });
});

describe("dates behind a German preposition", () => {
  test.each([
    ["1. Dezember 2021", "am 1. Dezember 2021", "seit dem 1. Dezember 2021", "bis zum 1. Dezember 2021"],
    ["Dezember 2021", "im Dezember 2021", "seit Dezember 2021", "bis Dezember 2021"],
    ["2021", "2021", "seit 2021", "bis 2021"],
    [
      "4.–5. September 2014",
      "zwischen dem 4. und dem 5. September 2014",
      "seit dem 4.–5. September 2014",
      "bis zum 4.–5. September 2014",
    ],
    ["etwa 2014", "etwa 2014", "seit etwa 2014", "bis etwa 2014"],
  ])("%s", (date, when, from, to) => {
    expect([on(date), since(date), until(date)]).toEqual([when, from, to]);
  });

  test("the head of a sentence is large, but for a name that begins small", () => {
    expect([begin("die NATO"), begin("eBay Front"), begin("中国")]).toEqual([
      "Die NATO",
      "eBay Front",
      "中国",
    ]);
  });
});

test("what a page says of several, of what was planned, and against a rule that ended", () => {
  expect(watch.past("7. Juli 2026", "In Ankara soll ein Gipfel stattfinden")).toContain(
    "(in Ankara sollte ein Gipfel stattfinden)",
  );
  const stood = {
    from: "1. Mai 2014",
    span: { n: 2, unit: "year" as const },
    meetings: 0,
    phrase: "",
    isLast: false,
  };
  expect(why.stood("Russland", "not", { ...stood, to: "1. Juni 2016" })).toMatch(
    /^; doch zwischen dem 1\. Mai 2014 und dem 1\. Juni 2016 tat \S+ das nicht$/u,
  );
  expect(why.stood("Russland", "not", { ...stood, to: undefined })).toBe("");
  const met = { ...stood, to: "1. Juni 2016", meetings: 3 };
  const came = (name: string) => lasting.contrary({ name, type: undefined }, met, undefined);
  expect(came("die Vereinten Nationen")).toContain(" nahmen die Vereinten Nationen teil, obwohl ");
  expect(came("Russland")).toContain(" nahm Russland teil, obwohl ");
});

test("what is told of files bends with its numbers", () => {
  const { verify, merge, proposals } = filesCommands;
  const differs = (n: number, unit: "word" | "letter", others: { quoted: string; text: string }[]) =>
    verify.differs("x.txt", false, n, unit, others, false);
  expect(differs(1, "letter", [{ quoted: "a", text: "b" }])).toBe(
    " – weicht in einem Buchstaben von x.txt ab: „a“ statt „b“",
  );
  expect(differs(2, "word", [{ quoted: "", text: "b" }])).toBe(
    " – weicht in mindestens 2 Wörtern von x.txt ab: ein anderes Wort statt „b“",
  );
  expect(merge.conflict(undefined, "changed")).toMatch(/^beide haben diese Zeilen geändert, jeder anders; /u);
  expect(merge.conflict("events › talks", "changed-and-removed")).toMatch(
    /^einer hat events › talks geändert, der andere entfernt; /u,
  );
  expect(proposals.waiting(1)).toBe("1 Eintrag, der kein Teil des Falls ist.");
  expect(proposals.waiting(2)).toBe("2 Einträge, von denen keiner Teil des Falls ist.");
});

test("what the record shows of priorities is told of one, of several and of one among several", () => {
  const last: [string, string] = ["Russland nimmt teil", "12. Januar 2022"];
  expect(sure.record([{ kind: "against", n: 1, last }], 1, "1. Mai 2021", undefined)).toBe(
    "Die einzige Handlung seit dem 1. Mai 2021, an der sich diese Annahmen messen lassen, widerspricht ihnen (12. Januar 2022: Russland nimmt teil).",
  );
  expect(sure.record([{ kind: "against", n: 2, last }], 3, "1. Mai 2021", "1. Mai 2022")).toBe(
    "Von drei Handlungen zwischen dem 1. Mai 2021 und dem 1. Mai 2022, an denen sich diese Annahmen messen lassen, widersprechen ihnen zwei, zuletzt (12. Januar 2022: Russland nimmt teil).",
  );
  expect(
    sure.record(
      [
        { kind: "fit", n: 2, last },
        { kind: "nothing", n: 1, last },
      ],
      3,
      undefined,
      undefined,
    ),
  ).toBe(
    "Seither lassen sich diese Annahmen an drei Handlungen messen. Zwei passen zu ihnen, zuletzt (12. Januar 2022: Russland nimmt teil). Eine spricht weder für noch gegen sie (12. Januar 2022: Russland nimmt teil).",
  );
});
