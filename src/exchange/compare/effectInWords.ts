import { ENGLISH, type Language } from "../../assessment/index.ts";
import type { AnswerPart, AnswerTold } from "./answerTold.ts";

type EffectWords = Language["commands"]["versions"]["effects"];

/** What became of a part of the answer, in a sentence. */
export function effectInWords(
  part: AnswerPart,
  before: AnswerTold,
  after: AnswerTold,
  language: Language = ENGLISH,
): string {
  const { versions } = language.commands;
  const { effects: words } = versions;
  switch (part) {
    case "day":
      return words.day(before.asOf, after.asOf);
    case "model":
      return words.model(before.model, after.model);
    case "answered":
      return words.answered(after.answered);
    case "headline":
      return words.headline(before.headline, after.headline);
    case "talksToday":
      return words.talksToday(words.talks[before.talksToday], words.talks[after.talksToday]);
    case "reachable":
      return words.reachable(reach(before, words), reach(after, words));
    case "lasting":
      return lasting(before, after, words, versions.none);
    case "statusQuo":
      return statusQuo(before, after, words);
    case "confidence":
      return words.confidence(confidence(before, words), confidence(after, words));
  }
}

function confidence({ confidence: word }: AnswerTold, words: EffectWords): string | undefined {
  return word === null ? undefined : (words.confidences[word] ?? word);
}

function reach({ reachable: { how, steps, joint } }: AnswerTold, words: EffectWords): string {
  if (how === null) return words.notComputed;
  const scenarios = how === "steps" ? steps : how === "joint" ? joint : [];
  return `${words.reach[how]}${scenarios.length === 0 ? "" : ` (${words.scenarios(scenarios.length)})`}`;
}

function lasting(before: AnswerTold, after: AnswerTold, words: EffectWords, none: string): string {
  const names = (answer: AnswerTold) => Object.keys(answer.lasting);
  const gained = names(after).filter((name) => !(name in before.lasting));
  const lost = names(before).filter((name) => !(name in after.lasting));
  const onlyHeld = after.heldUnreached.filter(
    (name) => !before.heldUnreached.includes(name) && !lost.includes(name),
  );
  const noMore = before.heldUnreached.filter(
    (name) => !after.heldUnreached.includes(name) && !gained.includes(name),
  );
  const told = (found: string[], say: (names: string) => string) =>
    found.length === 0 ? [] : [say(found.join("; "))];
  const verdict = (answer: AnswerTold) => (answer.verdict === null ? none : words.verdicts[answer.verdict]);
  return `${words.lasting([
    ...told(gained, words.gained),
    ...told(lost, words.lost),
    ...told(onlyHeld, words.onlyHeld),
    ...told(noMore, words.noMoreHeld),
  ])}${before.verdict === after.verdict ? "" : words.verdict(verdict(before), verdict(after))}`;
}

function statusQuo(
  { statusQuo: was }: AnswerTold,
  { statusQuo: is }: AnswerTold,
  words: EffectWords,
): string {
  if (is === null) return words.noState;
  if (was === null) return words.nowComputed(is.holdsIn.length, is.of);
  const turned = [
    ...is.on.filter((option) => !was.on.includes(option)).map(words.isOn),
    ...was.on.filter((option) => !is.on.includes(option)).map(words.isOff),
  ];
  return [...held(was, is, words), ...(turned.length === 0 ? [] : [words.stands(turned)])].join(" ");
}

type StatusQuo = NonNullable<AnswerTold["statusQuo"]>;

function held(was: StatusQuo, is: StatusQuo, words: EffectWords): string[] {
  if (was.holdsIn.length > 0 && is.holdsIn.length === 0)
    return [words.noLongerHeld(was.holdsIn.length, was.of)];
  if (was.holdsIn.length === 0 && is.holdsIn.length > 0) return [words.heldNow(is.holdsIn.length, is.of)];
  const same = was.of === is.of && JSON.stringify(was.holdsIn) === JSON.stringify(is.holdsIn);
  return same ? [] : [words.held(is.holdsIn, is.of, was.holdsIn, was.of)];
}
