import { expect, test } from "vitest";
import { readText, sentencesOf } from "../../src/paper/index.ts";

/** The sentences of a paper of one paragraph. */
const cut = (text: string) =>
  [...sentencesOf(readText("paper.txt", `A paper\n\n${text}\n`))].map(({ sentence }) => sentence.text);

test.each([
  ["The boats are the state of the art. Nobody has better ones.", 2],
  ["The crews took part in the gen. They left with the tide.", 2],
  ["The envoy of Lund, Dr. Lee, met the crews. They agreed.", 2],
  ["On the tolls of the harbour cf. Fig. 4 of the report. They fell.", 2],
])("%s", (text, sentences) => {
  expect(cut(text)).toHaveLength(sentences);
});

test("a sentence cut short many times keeps all its words", () => {
  const text = `${"They met Dr. ".repeat(400)}Lee.`;
  expect(cut(text)).toEqual([text]);
});
