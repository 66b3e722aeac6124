import { describe, expect, test } from "vitest";
import { checkPaper, type Paper, readHtml, readMarkdown } from "../../src/paper/index.ts";

/** Rules and messages about a paper of one paragraph, or of the Markdown given. */
function found(text: string, rule: string, language: "en" | "de" = "en"): string[] {
  const paper: Paper = {
    ...readMarkdown("paper.md", text.startsWith("#") ? text : `# A paper\n\n${text}\n`),
    language,
  };
  return checkPaper(paper)
    .filter((one) => one.rule === rule)
    .map(({ message }) => message);
}

describe("parts behind their whole", () => {
  test.each([
    ["Twelve rounds were held, five in Washington, four in Cairo and two in Khartoum.", "add up to 11"],
    ["The survey reached 1,200 persons, 700 in the north and 400 in the south.", "add up to 1100"],
    ["Neun Runden fanden statt, vier in Wien, drei in Bern und eine in Rom.", "add up to 8"],
    ["In der Fabrik arbeiteten 55.000 Menschen, 40.000 Frauen und 14.000 Männer.", "add up to 54000"],
    ["Es geht um 2.100 Betten im Norden und 3.400 Betten im Süden, zusammen 5.600 Betten.", "add up to 5500"],
    [
      "The corridor earns 300 million in the first year and 420 million in the second, together 730 million.",
      "add up to 720",
    ],
    ["They lost 600 officers, 10 judges and 4 mayors, 618 people in all.", "add up to 614"],
    ["In a survey of 40 officials, 27 said a deal was possible and 15 said that it was not.", "add up to 42"],
    ["Von 60 befragten Beamten hielten 38 einen Vertrag für möglich, 24 nicht.", "add up to 62"],
    ["Of these 27, 18 (75 per cent) wanted the Union as the mediator.", "18 of 27 are 66.67 per cent"],
    ["Von den 38 nannten 19 (40 Prozent) den Status als Hindernis.", "19 of 38 are 50 per cent"],
    ["The truce had lasted for five years, from 2003 to 2013.", "are 10 years, and five are told"],
    ["Three states signed it: Egypt, Ethiopia, Sudan and South Sudan.", "4 are named"],
    ["The channel had two officials: Ann Lee, Bo Ek and Moe Lind.", "3 are named"],
    [
      "Ihm gehören drei Akteure an: Russland, die Ukraine, die OSZE und die Europäische Union.",
      "4 are named",
    ],
    [
      "# A\n\n| Side | Soldaten |\n| --- | --- |\n| North | 120 |\n| South | 80 |\n| Summe | 210 |\n",
      "adds up to 200",
    ],
  ])("%s", (text, told) => {
    const language = /\b(?:und|Soldaten|nicht|Prozent)\b/u.test(text) ? "de" : "en";
    expect(found(text, "sum-differs", language)).toEqual([expect.stringContaining(told)]);
  });

  test.each([
    "Eleven rounds were held, five in Washington, four in Cairo and two in Khartoum.",
    // Some of them, others besides, or of another kind.
    "Twelve rounds were held, among them five in Washington, four in Cairo and two in Khartoum.",
    "Forty rounds were held, five in Washington, four in Cairo and two in Khartoum.",
    "The bill names 300 towns and 420 million, together 730 million.",
    "In a survey of 40 officials, 20 said a deal was possible and 15 said that it was not.",
    "Of these 27, 18 (67 per cent) wanted the Union as the mediator.",
    "The truce had lasted for more than five years, from 2003 to 2013.",
    "The truce had lasted for ten years, from 2003 to 2013.",
    "Two ministries were asked: Defence, Trade and Industry.",
    "Three states were asked: Serbia, Bosnia and Herzegovina and Montenegro.",
    "# A\n\n| Side | Birth rate |\n| --- | --- |\n| North | 12 |\n| South | 8 |\n| Total | 21 |\n",
  ])("nothing of: %s", (text) => {
    expect(found(text, "sum-differs", "en")).toEqual([]);
  });
});

const whole = (front: string, end: string, head = "Conclusion") =>
  `# A paper on the talks\n\n## Introduction\n\n${front}\n\n## The record\n\nMuch was written in those years.\n\n## ${head}\n\n${end}\n`;

describe("an answer and its denial", () => {
  test.each([
    [
      "en",
      "This paper asks whether there is still space for a settlement. It finds that there is: both have waited.",
      "There is no longer any space for a settlement.",
    ],
    [
      "de",
      "Die Frage lautet, ob es noch Raum für einen Vertrag gibt. Die Antwort ist: Ja, es gibt ihn.",
      "Raum für einen Vertrag gibt es nicht mehr.",
    ],
    [
      "de",
      "Der Beitrag fragt, ob die Sache verhandelbar ist. Er bejaht dies: Eine Föderation bleibt erreichbar.",
      "Eine Föderation ist nicht mehr erreichbar.",
    ],
    [
      "de",
      "Ist ein Dialog noch möglich? Ja, ein Dialog ist weiterhin möglich.",
      "Ein Dialog ist nicht mehr möglich.",
    ],
  ] as const)("%s: %s", (language, front, end) => {
    const head = language === "de" ? "Fazit" : "Conclusion";
    expect(found(whole(front, end, head), "answer-contradicted", language)).toHaveLength(1);
  });

  test.each([
    [
      "en",
      "This paper asks whether there is still space for a settlement. It finds that there is: both have waited.",
      "There is still space for a settlement.",
    ],
    ["en", "Is a settlement possible? No, critics say.", "A settlement is possible."],
    [
      "de",
      "Ist ein Dialog noch möglich? Ja, ein Dialog ist weiterhin möglich.",
      "Ein Dialog ist ohne die Nachbarn nicht möglich, wenn sie fehlen.",
    ],
  ] as const)("silent, %s: %s", (language, front, end) => {
    const head = language === "de" ? "Fazit" : "Conclusion";
    expect(found(whole(front, end, head), "answer-contradicted", language)).toEqual([]);
  });

  test("what is said of both and of neither", () => {
    const both = "Both leaders want to walk through the door.";
    const neither = "Neither leader wants to walk through the door.";
    expect(found(whole(both, neither), "contradictory-claims")).toHaveLength(1);
    expect(
      found(
        whole(
          "Beide Generäle sind zu Verhandlungen bereit.",
          "Keiner der beiden Generäle ist zu Verhandlungen bereit.",
          "Fazit",
        ),
        "contradictory-claims",
        "de",
      ),
    ).toHaveLength(1);
    for (const end of [
      "Neither leader wants to walk through the gate of another town.",
      "Critics argue that neither leader wants to walk through the door.",
      "Neither leader would want to walk through the door.",
    ])
      expect(found(whole(both, end), "contradictory-claims")).toEqual([]);
  });
});

describe("what is pointed at, and what runs backwards", () => {
  const numbered = (text: string) =>
    `# A paper\n\n## 1. First\n\n${text}\n\n## 2. Second\n\nMore of it.\n\n## 3. Third\n\nThe end of it.\n`;
  const plain = (text: string) => numbered(text).replace(/## \d\. /gu, "## ");

  test.each([
    ["en", numbered("As Section 6 shows, the talks went on."), "the headings end with 3"],
    ["de", numbered("Wie in Kapitel 6 gezeigt, gingen die Gespräche weiter."), "the headings end with 3"],
    ["de", plain("Das ist nicht weiter verfolgt, siehe Abschnitt 8."), "there are 3 headings"],
  ] as const)("%s: %s", (language, text, told) => {
    expect(found(text, "note-missing-target", language)).toEqual([expect.stringContaining(told)]);
  });

  test.each([
    numbered("As Section 2 shows, the talks went on."),
    numbered("As Section 6 of the treaty shows, the talks went on."),
    numbered("As Section 6 shows, the act forbids it."),
    plain("The act forbids it, see Section 9."),
    plain("This was not taken up, see Section 2."),
  ])("silent: %s", (text) => {
    expect(found(text, "note-missing-target")).toEqual([]);
  });

  test("months of a stretch, and pages", () => {
    expect(found("They talked between January 2021 and November 2020.", "date-impossible")).toHaveLength(1);
    expect(found("Zwischen November 2023 und August 2023 reiste er.", "date-impossible", "de")).toHaveLength(
      1,
    );
    expect(found("They talked between January 2021 and November 2021.", "date-impossible")).toEqual([]);
    expect(found("Compared with January 2021 and November 2020 it fell.", "date-impossible")).toEqual([]);
    const listed = (pages: string) =>
      `# A paper\n\nIt fell [1] and rose [2].\n\n## References\n\n1. R. Lee, “Trade,” Review, vol. 27, ${pages}, 2019.\n2. B. Ek, Ports. Bergen, 2011.\n`;
    expect(found(listed("pp. 88–70"), "page-outside")).toHaveLength(1);
    expect(found(listed("pp. 88–97"), "page-outside")).toEqual([]);
    expect(found(listed("pp. 188–97"), "page-outside")).toEqual([]);
  });

  test("addresses of a list too, where no line of print broke them", () => {
    const listed = (url: string) =>
      `# A paper\n\nIt fell [1] and rose [2].\n\n## References\n\n1. R. Lee, “Trade,” 2019. ${url}\n2. B. Ek, Ports. Bergen, 2011.\n`;
    expect(found(listed("htps://example.org/trade"), "url-malformed")).toHaveLength(1);
    expect(found(listed("https://example.org/trade"), "url-malformed")).toEqual([]);
    const page = readHtml(
      "paper.html",
      '<html><body><h1>A</h1><p>It <a href="http//:www.example.org">fell</a>.</p></body></html>',
    );
    expect(checkPaper(page).map(({ rule }) => rule)).toContain("url-malformed");
  });
});

describe("advice, and what is chosen", () => {
  test.each([
    ["en", "It is recommended that visas be eased."],
    ["en", "The ceasefire must be strengthened."],
    ["de", "Es wird empfohlen, die Gespräche aufzunehmen."],
    ["de", "Vertrauen muss geschaffen werden."],
    ["de", "Anreize sollten gesetzt werden."],
  ] as const)("to nobody, %s: %s", (language, end) => {
    const head = language === "de" ? "Fazit" : "Conclusion";
    expect(found(whole("Much was tried.", end, head), "recommendation-to-nobody", language)).toHaveLength(1);
  });

  test.each([
    ["en", "A licence must be shown at the gate."],
    ["de", "Der Antrag muss vorgelegt werden."],
    ["de", "Das Gesetz muss gestärkt werden."],
  ] as const)("a rule is none, %s: %s", (language, end) => {
    const head = language === "de" ? "Fazit" : "Conclusion";
    expect(found(whole("Much was tried.", end, head), "recommendation-to-nobody", language)).toEqual([]);
  });

  test.each([
    ["en", "A humanitarian track on pilgrims would be a better start than any."],
    ["en", "Another way would be a joint railway under one company."],
    ["de", "Am meisten verspricht eine gemeinsame Wirtschaftskommission unter einem Vorsitz."],
    ["de", "Als weiterer Weg bietet sich ein Beitritt zur Gemeinschaft an."],
    ["de", "Den Ausschlag gäbe eine Luftbrücke der Nachbarn."],
  ] as const)("named by nobody before, %s: %s", (language, end) => {
    const head = language === "de" ? "Fazit" : "Conclusion";
    expect(found(whole("Much was tried.", end, head), "option-new-in-conclusion", language)).toHaveLength(1);
    expect(found(whole(end, end, head), "option-new-in-conclusion", language)).toEqual([]);
  });

  test("what all experts are said to agree on has a source; when a group met first it says itself", () => {
    const cited = (text: string) =>
      `# A\n\n${text} Trade fell.[^1]\n\n[^1]: Ann Lee, Ports (Bergen: Fjord, 2011), 4.\n`;
    expect(found(cited("All analysts agree that the river is the key."), "absolute-word")).toHaveLength(1);
    expect(
      found(cited("A group of the three met for the first time in Moscow in 2021."), "absolute-word"),
    ).toEqual([]);
  });
});
