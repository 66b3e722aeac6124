import { PAGE_BLOCKS } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { clip, countWords } from "./fit.ts";

/** The day, how far the record reaches, whose priorities of which day speak, and how the parties are read. */
export function head(n: Narrator): string {
  const { say } = n;
  const { words, date } = say;
  const { model, recordUntil, asOf } = n.a;
  const record = recordUntil === null ? words.head.noRecord : words.head.record(date(recordUntil));
  const room = Math.max(10, PAGE_BLOCKS.head - countWords([n.question]));
  // A reading that came up on a day of its own is of that day.
  const sinceWhen = (id: string) =>
    Object.entries(n.stand.main?.file.decisionMakers.find((dm) => dm.id === id)?.types ?? {}).flatMap(
      ([type, { known }]): [string, string][] =>
        known === undefined ? [] : [[say.type(id, type), date(known)]],
    );
  const tell = (nameWords: number, withReadings: boolean) => {
    const name = model && nameWords > 0 && !isLabel(say.model(), n) ? clip(say.model(), nameWords) : "";
    const priorities = !model
      ? words.head.none
      : model.asOf === null
        ? words.head.undated(name)
        : words.head.priorities(date(model.asOf), name) +
          (model.restated === undefined ? "" : words.head.restated(date(model.restated)));
    const readings =
      withReadings && model && model.readings.length > 0
        ? `: ${words.head.readings(model.readings.map((one) => ({ name: say.decisionMaker(one.decisionMaker), n: one.types.length, since: sinceWhen(one.decisionMaker) })))}`
        : "";
    return `${words.head.asOf(date(asOf))} ${record}; ${priorities}${readings}.`;
  };
  // How the parties are read matters more than what the model is called, but for a name of a word or two.
  const tries = [tell(12, true), tell(0, true), tell(12, false), tell(6, false), tell(0, false)];
  return tries.find((text) => countWords([text]) <= room) ?? tries.at(-1)!;
}

/** A name that says the parties and the day over again, which stand beside it, tells a reader nothing. */
function isLabel(name: string, { say, question, a }: Narrator): boolean {
  const day = a.model?.asOf == null ? "" : say.date(a.model.asOf);
  const said = new Set(
    wordsOf(
      [question, ...say.parties(), day, ...a.thirdParties.map(({ actor }) => say.actor(actor))].join(" "),
    ),
  );
  return wordsOf(name).every(
    (word, i) =>
      said.has(word) ||
      !/\p{Lu}|\d/u.test(word) ||
      // An article that begins the name.
      (i === 0 && word.length <= 3),
  );
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d]+/gu) ?? [];
}
