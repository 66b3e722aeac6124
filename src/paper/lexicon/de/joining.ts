import { T } from "../../names/stages.ts";

/* How German prose tells that a state joined or left an organisation; see the English words. */

const M = `${T}M${T}`;
const O = `${T}O${T}`;
const DAY = `(?: (?:im|am|in)(?: Jahre?)?)? ${T}D${T}`;
const FRONTED = `(?:(?:[Ii]m|[Aa]m|[Ii]n)(?: Jahre?)? )?${T}D${T}`;
const TO = "(?:der|dem|den)";

export const JOINED: readonly RegExp[] = [
  new RegExp(`${M} trat${DAY} ${TO} ${O} bei(?!\\p{L})`, "u"),
  new RegExp(`${FRONTED} trat ${M} ${TO} ${O} bei(?!\\p{L})`, "u"),
  new RegExp(`${M} ist${DAY} ${TO} ${O} beigetreten(?!\\p{L})`, "u"),
  new RegExp(`${M} wurde${DAY} (?:Voll)?[Mm]itglied (?:der|des|von) ${O}`, "u"),
  new RegExp(`(?:Beitritt|Aufnahme) (?:von )?${M}s? (?:zur|zum|in (?:die|den|das)) ${O}${DAY}`, "u"),
];
export const LEFT: readonly RegExp[] = [
  new RegExp(`${M} verließ${DAY} (?:die|den|das) ${O}`, "u"),
  new RegExp(`${FRONTED} verließ ${M} (?:die|den|das) ${O}`, "u"),
  new RegExp(`${M} trat${DAY} aus ${TO} ${O} aus(?!\\p{L})`, "u"),
  new RegExp(`${M} ist${DAY} aus ${TO} ${O} ausgetreten(?!\\p{L})`, "u"),
];
