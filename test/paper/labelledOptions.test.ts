import { describe, expect, test } from "vitest";
import { checkPaper, PAPER_RULES, readMarkdown } from "../../src/paper/index.ts";

const found = (rule: string, text: string) =>
  checkPaper(
    readMarkdown("p.md", text),
    PAPER_RULES.filter(({ id }) => id === rule),
  ).map(({ message }) => message.split("; ")[0]!);

interface Words {
  lead: string;
  options: readonly string[];
  end: string;
}

const english = ({ lead, options, end }: Words) =>
  `# The Ferry\n\n## Introduction\n\nThe two towns have quarrelled about the ferry since it was built, and it is not clear who will pay for it. ${lead}\n\n## What could be done\n\n${options.join("\n\n")}\n\n## Conclusion\n\n${end}\n`;
const german = ({ lead, options, end }: Words) =>
  `# Die Fähre\n\n## Einleitung\n\nDie beiden Städte streiten um die Fähre, seit sie gebaut ist, und es ist nicht klar, wer sie bezahlt. ${lead}\n\n## Was zu tun wäre\n\n${options.join("\n\n")}\n\n## Schluss\n\n${end}\n`;

const THREE = [
  "Option A: a toll. Its advantage is speed. Its drawback is that the poor would pay.",
  "Option B: a fund of both towns. It would bring peace to the quay. The risk is that one of them leaves.",
  "Option C: a company. Its strength is that it has money. The downside is that it wants more of it.",
];
const DREI = [
  "**Variante 1: eine Maut.** Ihr Vorteil ist die Eile. Ihr Nachteil: Die Armen zahlen.",
  "**Variante 2: ein Fonds beider Städte.** Er brächte Frieden am Kai. Die Gefahr ist, dass eine der beiden austritt.",
  "**Variante 3: eine Gesellschaft.** Ihre Stärke ist das Geld. Dagegen spricht, dass sie mehr davon will.",
];

describe("options that bear labels are as many as are counted", () => {
  test.each([
    [english({ lead: "We weigh four options.", options: THREE, end: "It is hard." })],
    [english({ lead: "Much is open.", options: THREE, end: "Of the four options the first is the best." })],
    [english({ lead: "This paper examines two options.", options: THREE, end: "It is hard." })],
    [german({ lead: "Dieser Text prüft vier Varianten.", options: DREI, end: "Es ist schwer." })],
    [
      german({
        lead: "Vieles ist offen.",
        options: DREI,
        end: "Unter den zwei Varianten ist die erste gut.",
      }),
    ],
  ])("but here: %#", (text) => {
    expect(found("option-count", text)).toHaveLength(1);
  });

  test.each([
    [english({ lead: "We weigh three options.", options: THREE, end: "Two options remain." })],
    [english({ lead: "Much is open.", options: THREE, end: "The first two options cost less." })],
    [english({ lead: "Much is open.", options: THREE, end: "Of the two options that remain, one is good." })],
    [german({ lead: "Es gibt drei Varianten.", options: DREI, end: "Zwei Varianten bleiben." })],
    [
      german({
        lead: "Es gibt drei Varianten.",
        options: DREI,
        end: "Die beiden anderen Varianten sind teuer.",
      }),
    ],
  ])("and here they are: %#", (text) => {
    expect(found("option-count", text)).toEqual([]);
  });
});

describe("a conclusion takes up the options that were presented", () => {
  test.each([
    [english({ lead: "", options: THREE, end: "The fourth option, a bridge, is to be preferred." })],
    [english({ lead: "", options: THREE, end: "Of these options the fourth, a bridge, is the best." })],
    [german({ lead: "", options: DREI, end: "Den Vorzug verdient Variante 4, eine Brücke." })],
    [
      german({
        lead: "",
        options: DREI,
        end: "Von den Varianten ist die erste gut. Eine vierte, die Brücke, ist besser.",
      }),
    ],
  ])("but here: %#", (text) => {
    expect(found("option-new-in-conclusion", text)).toHaveLength(1);
  });

  test.each([
    [english({ lead: "", options: THREE, end: "The third option is to be preferred." })],
    [english({ lead: "", options: THREE, end: "The fourth round of talks was the best." })],
    [german({ lead: "", options: DREI, end: "Die dritte Variante verdient den Vorzug." })],
    [german({ lead: "", options: DREI, end: "Eine vierte Fähre ist nicht nötig." })],
  ])("and here it does: %#", (text) => {
    expect(found("option-new-in-conclusion", text)).toEqual([]);
  });
});

describe("of every labelled option both sides are named", () => {
  const without = (options: readonly string[], last: string) => [...options.slice(0, 2), last];
  test.each([
    [
      english({
        lead: "",
        options: without(THREE, "Option C: a company. Both towns know it well. It owns six boats."),
        end: "It is hard.",
      }),
      1,
    ],
    [
      english({
        lead: "",
        options: without(THREE, "Option C: a company. Its strength is money. Both towns know it well."),
        end: "It is hard.",
      }),
      1,
    ],
    [
      german({
        lead: "",
        options: without(
          DREI,
          "**Variante 3: eine Gesellschaft.** Ihre Stärke ist das Geld. Beide Städte kennen sie.",
        ),
        end: "Es ist so.",
      }),
      1,
    ],
    [english({ lead: "", options: THREE, end: "It is hard." }), 0],
    [german({ lead: "", options: DREI, end: "Es ist schwer." }), 0],
    // Said of it further on.
    [
      english({
        lead: "",
        options: without(THREE, "Option C: a company. Its strength is money. Both towns know it well."),
        end: "A shortcoming of Option C is its price.",
      }),
      0,
    ],
  ])("%#", (text, faults) => {
    expect(found("option-one-sided", text)).toHaveLength(faults);
  });
});

test("of an option of which no word for a side is known, only the shortcoming is missed", () => {
  const options = [
    ...THREE.slice(0, 2),
    "Option C: a company. It pays for itself and both towns have a stake in it.",
  ];
  expect(found("option-one-sided", english({ lead: "", options, end: "It is hard." }))).toEqual([
    expect.stringMatching(/^no shortcoming of “Option C/u),
  ]);
});

test("a numbered heading of Markdown stays one above a list", () => {
  const paper = readMarkdown(
    "p.md",
    "# T\n\n## 1. One\n\nText.\n\n## 2. *Two* of them\n\n- An item. It is long.\n- Another.\n\nText.\n",
  );
  expect(paper.sections.map(({ heading, level }) => [heading?.text, level])).toEqual([
    ["1. One", 2],
    ["2. Two of them", 2],
  ]);
});
