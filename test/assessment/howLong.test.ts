import { expect, test } from "vitest";
import { howLong } from "../../src/assessment/howLong.ts";
import { pageWordsIn } from "../../src/words/index.ts";

test.each([
  [8, "week", "der Woche"],
  [54, "eight weeks", "den acht Wochen"],
  [338, "eleven months", "den elf Monaten"],
  [3239, "nearly nine years", "den fast neun Jahren"],
  [2922, "eight years", "den acht Jahren"],
  [2980, "more than eight years", "den gut acht Jahren"],
])("of %i days the page has no event of the %s", (days, english, german) => {
  expect(pageWordsIn.en.silence(howLong(days))).toContain(`No event of the ${english} since is on record`);
  expect(pageWordsIn.de.silence(howLong(days))).toContain(`Was in ${german} seit`);
});
