import { describe, expect, test } from "vitest";
import { argumentOf } from "../../src/paper/argument/seen.ts";
import { checkPaper, PAPER_RULES, readHtml, readMarkdown, readText } from "../../src/paper/index.ts";

const NOTES =
  "\n\nNotes\n\n[1] Ann Lee, The Ports (London: Free Press, 2002), p. 3.\n\n[2] Bo Ek, Towns (London: Free Press, 2004), p. 7.\n";
const ANMERKUNGEN =
  "\n\nAnmerkungen\n\n[1] Ann Lee: Die Häfen, Kiel: Lotse 2002, S. 3.\n\n[2] Bo Ek: Die Städte, Kiel: Lotse 2004, S. 7.\n";

const found = (rule: string, text: string, read = readText, file = "p.txt") =>
  checkPaper(
    read(file, text),
    PAPER_RULES.filter(({ id }) => id === rule),
  ).map(({ message, related = [] }) =>
    related.length > 0 && rule.startsWith("recomm") ? related.length + 1 : message,
  );

/** A paper of three sections in English, or in German. */
const paper = (title: string, first: string, middle: string, last: string) =>
  `${title}\n\nIntroduction\n\n${first}\n\nThe record\n\nThe mission of the league was opened in 2015 and it has the right to see what it wants.[1] ${middle}\n\nConclusion\n\n${last}${NOTES}`;
const beitrag = (title: string, first: string, middle: string, last: string) =>
  `${title}\n\nEinleitung\n\n${first}\n\nDer Verlauf\n\nDie Mission wurde im Jahr 2015 von der Liga eröffnet und ist nicht groß.[1] ${middle}\n\nSchluss\n\n${last}${ANMERKUNGEN}`;

describe("the question of a paper is answered once", () => {
  test.each([
    ["Has the Mission Failed?", "It argues that the mission has failed.", "The mission has not failed."],
    [
      "Should Vell Rejoin the Pact?",
      "We find that Vell should rejoin the pact.",
      "Vell should not rejoin the pact, since it costs too much.",
    ],
    [
      "Is the Truce Sustainable?",
      "This paper argues that the truce is sustainable.",
      "The truce is unsustainable.",
    ],
    [
      "A Treaty on Fish",
      "Our answer is that a treaty on fish is feasible.",
      "A treaty on fish is impossible.",
    ],
    [
      "Can the Ports Be Shared?",
      "This paper argues that the ports can be shared.",
      "Yet no. The ports cannot be shared.",
    ],
    [
      "Did the Tolls Settle Anything?",
      "We show that the tolls did not settle the dispute.",
      "The tolls settled the dispute.",
    ],
  ])("%s: not by yes and no", (title, first, last) => {
    expect(found("answer-contradicted", paper(title, first, "", last))).toHaveLength(1);
  });
  test.each([
    [
      "Ist der Dialog gescheitert?",
      "Der Beitrag vertritt die These, dass er gescheitert ist.",
      "Der Dialog ist nicht gescheitert.",
    ],
    [
      "Kann der Streit gelöst werden?",
      "Er kommt zu dem Ergebnis, dass der Streit gelöst werden kann.",
      "Der Streit kann nicht gelöst werden.",
    ],
    [
      "Das Protokoll der Häfen",
      "Die These lautet: Das Protokoll ist nicht gescheitert.",
      "Das Protokoll ist misslungen.",
    ],
  ])("%s: nor by Ja and Nein", (title, first, last) => {
    expect(found("answer-contradicted", beitrag(title, first, "", last))).toHaveLength(1);
  });
  test.each([
    [
      "a condition",
      "Has the Mission Failed?",
      "It argues that the mission has failed.",
      "If the office stays, the mission has not failed.",
    ],
    [
      "another thing",
      "Has the Pact Ended the Dispute?",
      "It argues that the pact has ended the legal dispute.",
      "The pact has not ended the political dispute.",
    ],
    [
      "a part",
      "Has the Mission Failed?",
      "It argues that the mission has failed.",
      "The mission has not entirely failed.",
    ],
    [
      "another's voice",
      "Has the Mission Failed?",
      "It argues that the mission has failed.",
      "Critics say that the mission has not failed.",
    ],
    [
      "another time",
      "Is the Truce Stable?",
      "It argues that the truce is stable.",
      "The truce was not stable.",
    ],
    [
      "the same again",
      "Has the Mission Failed?",
      "It argues that the mission has not failed.",
      "The mission has not failed.",
    ],
  ])("%s denies nothing", (_, title, first, last) => {
    expect(found("answer-contradicted", paper(title, first, "", last))).toEqual([]);
  });
});

describe("a date or a stretch of time can be meant", () => {
  const dates = (sentence: string) =>
    found("date-impossible", paper("Dates of the Talks", sentence, "", "It was long."));
  test.each([
    "They met between 31 February and 15 April 2018.",
    "It was signed on the 31st of June 2019.",
    "It came into force on 31.04.2019.",
    "They met on 31 November.",
    "From 29 February to 3 March 2019 they met.",
    "The war of 1994 to 1989 was long.",
    "Between 2014 and 2009 it fell.",
    "Its mandate runs until 19 February 2104.",
    "The treaty was signed on 12 May 2091.",
    "It has been closed since 2107.",
  ])("%s", (sentence) => {
    expect(dates(sentence)).toHaveLength(1);
  });
  test.each([
    "They met between 28 February and 15 April 2018.",
    "It was signed on the 30th of June 2019.",
    "See version 31.04.2019.2 of the file.",
    "From 29 February to 3 March 2020 they met.",
    "The walls of 300 to 250 BC were long.",
    "Between 2000 and 1500 BC it fell.",
    "The lease runs until 30 June 2097.",
    "Emissions will have ended by 31 December 2100.",
    "Prices in 2019 compared to 2014 rose.",
  ])("but: %s", (sentence) => {
    expect(dates(sentence)).toEqual([]);
  });
});

describe("a note that is pointed at is there", () => {
  const pointers = (note: string) =>
    found(
      "note-missing-target",
      `A short paper\n\nTrade fell.[1] It rose.[2] It fell.[3]\n\nNotes\n\n[1] Ann Lee, The Ports (London: Free Press, 2002), p. 3.\n\n[2] ${note}\n\n[3] Bo Ek, Towns (London: Free Press, 2004), p. 7.\n`,
    );
  test.each([
    "Lee, supra note 12, at 4.",
    "See above, note 14.",
    "Lee (n 9) 44.",
    "Lee, note 8 above.",
    "Lee (Anm. 9), S. 4.",
    "Siehe oben Fn. 14.",
    "Vgl. Anm. 7.",
    "Lee, supra note 3, at 4.",
    "See note 17.",
    "See also note 17; the port was closed.",
    "Vgl. auch Anm. 17.",
  ])("%s", (note) => {
    expect(pointers(note)).toHaveLength(1);
  });
  test.each([
    "Lee, supra note 1, at 4.",
    "Lee (n 1) 44.",
    "Bo Ek, Towns (London: Free Press, 2004), p. 45 n. 12.",
    "See below, note 3.",
    "Vgl. Anm. 1.",
    "See note 9 of the report, and Lee (n 1) 12.",
    "Ann Lee, The Ports, supra note 1. Mills, supra note 1, has nothing on it.",
  ])("but: %s", (note) => {
    expect(pointers(note)).toEqual([]);
  });

  test.each([
    ["Ek, Towns (n 1) 9.", 1],
    ["Bo Ek and Pia Ode, supra note 1, at 9.", 1],
    ["Vgl. Ek, Towns (wie Anm. 1), S. 9.", 1],
    ["Ek, Towns (n 2) 9.", 0],
    // Note 3 is the same work as note 2.
    ["Ek, supra note 3, at 9.", 0],
    ["Marsh, supra note 1, at 9.", 0],
  ])("and is of whom it says: %s", (note, faults) => {
    const notes = `${NOTES}\n\n[3] Ibid., p. 9.\n\n[4] ${note}\n`;
    const text = `A short paper\n\nTrade fell.[1] It rose.[2] It fell.[3] It rose again.[4]${notes}`;
    expect(found("note-missing-target", text)).toHaveLength(faults);
  });

  test("also where a note is left out, and not where many are", () => {
    const notes = (labels: readonly number[]) =>
      `A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n${labels.map((n) => `[${n}] Ann Lee, The Ports ${n} (London: Free Press, 2002), p. 3.`).join("\n\n")}\n\n[${labels.at(-1)! + 1}] See note 30.\n`;
    expect(found("note-missing-target", notes([1, 2, 4]))).toHaveLength(1);
    expect(found("note-missing-target", notes([1, 2, 9]))).toEqual([]);
  });

  test("a part of the paper is there too", () => {
    const parts = (words: string) =>
      `The Ports\n\n1. Introduction\n\nTrade fell in the ports of the league and it is not known why.[1] ${words}\n\n2. The Law\n\nIt rose.[2]\n\n3. The Record\n\nIt fell.${NOTES}`;
    expect(found("note-missing-target", parts("See Section 5 for the law."))).toHaveLength(1);
    expect(found("note-missing-target", parts("The law comes first (see below, Part 4)."))).toHaveLength(1);
    for (const fine of [
      "See Section 3.",
      "See Section 12 of the Ports Act.",
      "See Section 5.2 of it.",
      "Section 9 is harsh.",
    ])
      expect(found("note-missing-target", parts(fine))).toEqual([]);
  });
});

describe("whoever is said to speak is heard somewhere", () => {
  const words = "“nobody told us that there was a line, and then there was only the line”";
  const voices = (sentence: string) =>
    found(
      "quotation-without-note",
      paper("Voices from the Line", `The league has three offices.[1] ${sentence}`, "", "It was long.[2]"),
    );
  test.each([
    `One adviser told a conference that ${words}.`,
    `As a former officer once put it, ${words}.`,
    `According to the president, ${words}.`,
    `In the words of a judge, ${words}.`,
    "“Nobody told us that there was a line, and then there was only the line”, said one official.",
  ])("%s", (sentence) => {
    expect(voices(sentence)).toHaveLength(1);
  });
  test.each([
    `One adviser told a conference that ${words}.[2]`,
    `One officer told the author that ${words}.`,
    `The report says that ${words}. [2] It goes on.`,
    `According to the president (Ek 2004, p. 3), ${words}.`,
  ])("but: %s", (sentence) => {
    expect(voices(sentence)).toEqual([]);
  });
  test.each([
    "Ein Richter sagte dazu: ",
    "Laut einem Unterhändler in Vell ",
    "In den Worten eines Fischers: ",
  ])("%s", (lead) => {
    const text = beitrag(
      "Stimmen",
      `${lead}„wir haben die Roben abgelegt, weil niemand mehr wusste, für wen wir urteilen“.`,
      "",
      "Das ist nicht zu ändern.[2]",
    );
    expect(found("quotation-without-note", text)).toHaveLength(1);
  });
});

describe("advice is given to somebody or for a reason", () => {
  const advice = (list: string) =>
    found(
      "recommendation-to-nobody",
      `Tarvia: What Now\n\nThe truce of 2015 has been broken often.\n\nRecommendations\n\n${list}\n`,
    );
  test("what is not is told once", () => {
    expect(
      advice(
        "- The hotlines should be reopened.\n- Sanctions must be lifted.\n- It is important to involve the towns.\n- Reopen the border.",
      ),
    ).toEqual([4]);
  });
  test.each([
    "- The League should appoint an envoy.",
    "- The hotlines should be reopened by the two staffs.",
    "- The hotlines should be reopened, because each incident takes a day to clear up.",
    "- It should be noted that the hotlines exist.",
  ])("but: %s", (list) => {
    expect(advice(list)).toEqual([]);
  });
  test("in German too", () => {
    const text = (last: string) => beitrag("Die Lage der Häfen", "Die Lage ist nicht gut.", "", last);
    expect(found("recommendation-to-nobody", text("Die Sanktionen sollten aufgehoben werden."))).toHaveLength(
      1,
    );
    expect(
      found(
        "recommendation-to-nobody",
        text("Die Liga sollte die Sanktionen aufheben, weil sie nichts bewirken."),
      ),
    ).toEqual([]);
  });
});

describe("what a conclusion calls best was weighed before", () => {
  const chosen = (last: string) =>
    found(
      "option-new-in-conclusion",
      paper(
        "Options for Tarvia",
        "Two options are open: a truce and a treaty.",
        "A truce is quick. A treaty is safe.",
        last,
      ),
    );
  test.each([
    "Of all options, a confederation of the three states offers the best prospect.",
    "Partition is therefore recommended.",
    "The best solution would be a referendum under the eyes of the League.",
    "A joint hatchery is the most promising way forward.",
  ])("%s", (last) => {
    expect(chosen(last)).toHaveLength(1);
  });
  test.each([
    "Of the two options, the treaty is the better one.",
    "A treaty is the most promising way forward.",
    "Partition is not recommended.",
    "The second option is therefore recommended.",
  ])("but: %s", (last) => {
    expect(chosen(last)).toEqual([]);
  });
  test("in German too", () => {
    const text = (last: string) => beitrag("Wege für Tarvia", "Ein Vertrag ist möglich.", "", last);
    expect(found("option-new-in-conclusion", text("Am besten wäre ein Gebietstausch."))).toHaveLength(1);
    expect(found("option-new-in-conclusion", text("Am besten wäre ein Vertrag."))).toEqual([]);
  });
  test("options that sentences present by their letters are seen", () => {
    const text = paper(
      "Options",
      "Three options are considered. Option A is a small mission. Option B is an envoy. Option C is to leave.",
      "",
      "It was long.",
    );
    expect(argumentOf(readText("p.txt", text)).options).toHaveLength(3);
  });
});

describe("numbers add up", () => {
  const table = (total: string) =>
    `# A short paper\n\nThe council met often and this is told of it.\n\n| Year | Meetings |\n|---|---|\n| 2016 | 3 |\n| 2017 | 1,003 |\n| Total | ${total} |\n`;
  test("a total is that of its column", () => {
    expect(found("sum-differs", table("1,006"), readMarkdown, "p.md")).toEqual([]);
    expect(found("sum-differs", table("1,012"), readMarkdown, "p.md")).toEqual([
      "the column adds up to 1006, and its total is 1012; look which number is wrong",
    ]);
    const html = table("12").replace(/\|/g, "").split("\n");
    expect(html.length).toBeGreaterThan(3);
    const page =
      "<article><h1>Trade</h1><p>The council met often and this is told of it.</p><table><tr><th>Year</th><th>Meetings</th></tr><tr><td>2016</td><td>3</td></tr><tr><td>2017</td><td>4</td></tr><tr><td>Total</td><td>9</td></tr></table></article>";
    expect(found("sum-differs", page, readHtml, "p.html")).toHaveLength(1);
  });
  test.each([
    ["Nine rounds were held: four in Vell, two in Ost and two in Kerr.", 1],
    ["Eight rounds were held: four in Vell, two in Ost and two in Kerr.", 0],
    ["Nine rounds were held, among them: four in Vell and two in Ost.", 0],
    ["Of them, 60 per cent were men and 50 per cent were women.", 1],
    ["Of the clubs asked 18 of the 24, or 65 per cent, want the same.", 1],
    ["Of the clubs asked 18 of the 24, or 75 per cent, want the same.", 0],
    ["Some 1,250 of 2,500 towns (about 48 per cent) answered.", 0],
    ["By 2021 it rose from 18 of 24 to 20 of 24, or 83 per cent.", 0],
    ["In 3 of 10 cases, or 30 per cent more than before, talks failed.", 0],
    ["Of them, 60 per cent were men and 40 per cent were women.", 0],
    ["Between 2022 and 2024 eleven rounds were held: five in Vell, four in Ost and two in Kerr.", 0],
  ])("%s", (sentence, count) => {
    expect(found("sum-differs", paper("Numbers", sentence, "", "It was long."))).toHaveLength(count);
  });
  test.each([
    ["We interviewed 421 traders in Vell.", "A survey of 412 traders was made.", 1],
    ["We interviewed 421 traders in Vell.", "A survey of 412 farmers was made.", 0],
    ["We interviewed 421 traders in Vell.", "A further survey of 80 traders was made.", 0],
  ])("%s %s", (first, middle, count) => {
    expect(found("figures-differ", paper("Numbers", first, middle, "It was long."))).toHaveLength(count);
  });
});

describe("a link leads somewhere", () => {
  const page = (href: string) =>
    `<article><h1>Trade in Tarvia</h1><p>Trade fell in 2015, and the law is <a href="${href}">here</a> for all to see.</p></article>`;
  test.each(["", "https://https://example.org/a", "http:///x"])("not “%s”", (href) => {
    expect(found("url-malformed", page(href), readHtml, "p.html")).toHaveLength(1);
  });
  test.each(["https://example.org/a", "#note", "mailto:a@example.org", "/about"])("but “%s”", (href) => {
    expect(found("url-malformed", page(href), readHtml, "p.html")).toEqual([]);
  });
  test("in Markdown too", () => {
    expect(
      found(
        "url-malformed",
        "# Trade\n\nTrade fell, and the law is [here]() for all.\n",
        readMarkdown,
        "p.md",
      ),
    ).toHaveLength(1);
  });
});

describe("names and titles are compared as they are meant", () => {
  const list = (note: string) =>
    `Der Handel der Häfen\n\nDer Handel ist nicht groß und wurde in den Jahren von der Liga geprüft.[1]\n\nAnmerkungen\n\n[1] ${note}\n\nLiteratur\n\n${["Scheidler, A. (2013): Tabuzonen. Kiel: Lotse.", "Müller, B. (2010): Häfen. Kiel: Lotse.", "Weber, C. (2011): Städte. Kiel: Lotse.", "Krause, D. (2012): Zölle. Kiel: Lotse.", "Hartmann, E. (2009): Flüsse. Kiel: Lotse."].join("\n\n")}\n`;
  test("a slip in a note is told", () => {
    expect(found("citation-differs", list("Vgl. nur Schneidler 2013: 869 ff."))).toEqual([
      "Schneidler 2013 is named in a note, and the list has Scheidler 2013: one spelling is wrong, or an entry is missing",
    ]);
    expect(found("citation-differs", list("Vgl. nur Scheidler 2013: 869 ff."))).toEqual([]);
  });
  test("works that differ in a letter of a series are two", () => {
    const text = (one: string, other: string) =>
      `A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Application for a Licence of the Deep Harbour ${one},” Harbour Review 3 (2015): 4–19.\n\n[2] Ann Lee, “Application for a Licence of the Deep Harbour ${other},” Harbour Review 3 (2015): 20–31.\n`;
    expect(found("title-differs", text("Port-A", "Port B"))).toEqual([]);
    expect(found("title-differs", text("Ports", "Parts"))).toHaveLength(1);
  });
  test("a short title declared with its year is no other title", () => {
    const text =
      "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Lee, Deep Sea Trade: A Report to Congress, 1995, p. 2 (hereinafter Lee, 1995 Report to Congress).\n\n[2] Lee, 1995 Report to Congress, p. 12.\n";
    expect(found("title-differs", text)).toEqual([]);
  });
});
