import { begin, mid, numeral } from "../grammar.ts";

export const thirdParty = {
  title: (name: string) => `The third party: ${mid(name)}`,
  decidesNothing: (name: string) =>
    `The model does not have ${mid(name)} decide, so what it does counts for nothing here.`,
  oneReading: (name: string) => `${begin(mid(name))} decides in the model and is read in one way.`,
  types: (name: string, n: number) =>
    `${begin(mid(name))} has ${numeral(n)} possible types, an uncertainty and not a probability. `,
  changesVerdict: (name: string) => `Which type ${mid(name)} is changes the answer.`,
  changesParties: (name: string) =>
    `Which type ${mid(name)} is does not change the answer, but it changes what the parties themselves do in some state that holds.`,
  changesNothing: (name: string) =>
    `Which type ${mid(name)} is changes neither the answer nor what the parties themselves do in any state that holds by itself; it changes only what ${mid(name)} does.`,
  caption: (name: string) =>
    `With each type of ${name}: the answer, and what the parties do in the states that hold by themselves`,
  head: ["Type", "Answer", "Options on in states that hold"],
};
