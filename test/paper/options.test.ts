import { describe, expect, test } from "vitest";
import { checkPaper, PAPER_RULES, readText } from "../../src/paper/index.ts";

const found = (rule: string, text: string) =>
  checkPaper(
    { ...readText("p.txt", text), language: "en" as const },
    PAPER_RULES.filter(({ id }) => id === rule),
  );
const messages = (rule: string, text: string) => found(rule, text).map(({ message }) => message);

describe("an option is taken up by its name, and not by a stray word of it", () => {
  test.each([
    [
      "an adjective and a number of other things",
      "There are three plans, as options: a common salt tax, two salt taxes with one rate, and a free market.\n\nThere are three options for the mine: a common pit, two narrow shafts, and a leased shaft.\n\nA common pit would be cheap.\n\nTwo narrow shafts leave each town its own.",
      "a free market",
    ],
    [
      "words of order that count readings",
      "The miners have three options: to dig, to strike, or to leave.\n\nThe first reading is that salt ran out.\n\nThe second reading is that nobody bought it.",
      "to leave",
    ],
    [
      "a thing that sounds like the verb",
      "The miners have three options: to salt, to strike, or to leave.\n\nSalt was dear that year. Prices of salt rose.",
      "to leave",
    ],
  ])("%s", (_, text, name) => {
    expect(
      messages("option-not-elaborated", `On salt\n\n${text}\n`).filter((one) => one.includes(name)),
    ).toEqual([]);
  });

  test("its own verb takes it up", () => {
    const text =
      "On salt\n\nThe miners have three options: to dig, to strike, or to leave.\n\nTo dig would cost lives.\n\nStriking would take courage.\n";
    expect(messages("option-not-elaborated", text)).toEqual([
      "“to leave” is listed among 3 options and not taken up again, while others are; say what it would mean, or leave it out",
    ]);
  });

  test("likelihoods of other things are not added up", () => {
    const text =
      "On salt\n\nThe miners have three options: to dig, to strike, or to leave.\n\nLater\n\nThe digs are likely to flood.\n\nThree things recur. The third is time. It is very likely that the towns will wait.\n";
    expect(messages("outcomes-exclusive", text)).toEqual([]);
  });
});

describe("what a conclusion counts is held against the list before it", () => {
  const THREE =
    "On salt\n\nThere are three options: a common pit, two narrow shafts, and a leased shaft.\n\nA common pit would be cheap.\n\nTwo narrow shafts leave each town its own.\n\nA leased shaft can be given back.\n\n";

  test("one that fell away before is not asked for again", () => {
    const text = `${THREE}There are two options: a common pit and two narrow shafts.\n\nConclusion\n\nThree options remain: a common pit, two narrow shafts, or the sale of the hill to the railway.\n`;
    expect(messages("option-missing-in-conclusion", text)).toEqual([]);
    expect(messages("option-new-in-conclusion", text)).toEqual([
      "“the sale of the hill to the railway” stands among the options of the conclusion, but was not among the 2 options listed before; introduce and weigh it, or leave it out",
    ]);
  });

  test("numbers that agree are not held against each other", () => {
    const text = `${THREE}Conclusion\n\nThree options remain: a common pit, two narrow shafts, or the sale of the hill to the railway.\n`;
    expect(messages("option-missing-in-conclusion", text)).toEqual([
      "the conclusion counts other options than were introduced; “a leased shaft” is not among them: say why it fell away",
    ]);
  });

  test("of two lists the one it names is meant", () => {
    const text = `On salt\n\nThere are three options for the office: a common warden, two wardens with one key, and no warden.\n\n${THREE.slice(9)}Conclusion\n\nTwo options remain: a common pit or two narrow shafts.\n`;
    expect(messages("option-missing-in-conclusion", text)).toEqual([
      "the conclusion counts 2 options where 3 options were introduced; “a leased shaft” is not among them: say why it fell away",
    ]);
  });
});

test("an order that is turned round is told once, where the word of order stands", () => {
  const text =
    "On salt\n\nThere are three options: a common pit, two narrow shafts, and a leased shaft.\n\nA common pit has the advantage of its price. Two narrow shafts have the advantage of air.\n\nThe first option, a common pit, would be cheap.\n\nThe second option, a leased shaft, can be given back.\n\nThe third option, two narrow shafts, leaves each town its own.\n";
  const told = found("option-order", text);
  expect(told.map(({ line, message }) => `${line} ${message}`)).toEqual([
    "9 “a leased shaft” is called the second here and was listed as the third; keep one order",
  ]);
  expect(told[0]?.related?.map(({ line }) => line)).toEqual([3, 11]);
});

test("strengths told of another list are not those of an option before it", () => {
  const text =
    "On salt\n\nThere are two scenarios: a sale of the hill and a lease of the hill.\n\nA sale of the hill is very likely.\n\nA lease of the hill is likely as well.\n\nThe town has two options: to sell the hill or to lease the hill.\n\nTo sell it would bring an advantage and a cost.\n";
  expect(messages("option-one-sided", text)).toEqual([]);
});
