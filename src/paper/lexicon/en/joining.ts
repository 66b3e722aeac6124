import { T } from "../../names/stages.ts";

/* How English prose tells that a state joined or left an organisation: M is the state, O the organisation, D the day. */

const SURELY = "(?:formally |officially |finally )?";
const END = `(?: the)? ${T}O${T} (?:in|on) ${T}D${T}`;

export const JOINED: readonly RegExp[] = [
  new RegExp(`${T}M${T} ${SURELY}(?:joined|acceded to|became (?:a |full |a full )?members? of)${END}`, "u"),
];
export const LEFT: readonly RegExp[] = [
  new RegExp(`${T}M${T} ${SURELY}(?:left|quit|withdrew from)${END}`, "u"),
];
