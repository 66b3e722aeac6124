/**
 * The types of PLOVER (Halterman and others 2023), with the roots of CAMEO from which each took over and what it is, in our
 * words; modes and the conversion by code are in its manual, whose licence keeps them out of here.
 */
export interface PloverType {
  type: string;
  quad: 1 | 2 | 3 | 4;
  roots: readonly string[];
  about: string;
}

export const PLOVER_TYPES: readonly PloverType[] = [
  { type: "AGREE", quad: 1, roots: ["03"], about: "says it will cooperate, promise, or agree to something" },
  { type: "CONSULT", quad: 1, roots: ["04"], about: "meets, visits, negotiates or talks, also by telephone" },
  {
    type: "SUPPORT",
    quad: 1,
    roots: ["05"],
    about: "praises, defends, recognises, signs or ratifies an agreement",
  },
  {
    type: "CONCEDE",
    quad: 1,
    roots: ["08"],
    about: "yields to a demand: eases measures, makes way, accepts terms",
  },
  {
    type: "COOPERATE",
    quad: 2,
    roots: ["06"],
    about: "works together in deed: trade, joint force, shared intelligence",
  },
  { type: "AID", quad: 2, roots: ["07"], about: "gives material help: money, arms, food, refuge" },
  {
    type: "RETREAT",
    quad: 2,
    roots: ["08"],
    about: "withdraws or stands down in deed: ceasefire, release, return",
  },
  { type: "REQUEST", quad: 3, roots: ["10"], about: "demands or asks of another that it act" },
  { type: "ACCUSE", quad: 3, roots: ["09", "11"], about: "blames, criticises, investigates or brings suit" },
  { type: "REJECT", quad: 3, roots: ["12"], about: "refuses a demand, a plan or talks; vetoes" },
  { type: "THREATEN", quad: 3, roots: ["13"], about: "announces harm if something is or is not done" },
  { type: "PROTEST", quad: 4, roots: ["14"], about: "demonstrates, strikes, blocks or riots" },
  {
    type: "SANCTION",
    quad: 4,
    roots: ["16"],
    about: "reduces relations: embargo, expulsion, end of aid or talks",
  },
  { type: "MOBILIZE", quad: 4, roots: ["15"], about: "shows force: alert, exercise, deployment" },
  {
    type: "COERCE",
    quad: 4,
    roots: ["17"],
    about: "uses power short of arms: arrest, seizure, ban, attack on computers",
  },
  { type: "ASSAULT", quad: 4, roots: ["18", "19", "20"], about: "uses armed force or violence" },
];
