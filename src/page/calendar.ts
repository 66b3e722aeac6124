import { visible } from "./neutralise.ts";

/** A day to remember, as a calendar shows it. */
export interface CalendarDay {
  /** The same from one calendar to the next, so that a calendar takes it for the same entry. */
  uid: string;
  /** `2023-12-31`. */
  day: string;
  /** The last of several. */
  last?: string;
  title: string;
  details: string;
}

/**
 * Days as iCalendar (RFC 5545), with line ends of `\n`; whoever writes it makes them `\r\n`.
 *
 * @param stamp when it was made, `20211201T000000Z`
 */
export function writeCalendar(name: string, stamp: string, days: readonly CalendarDay[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Detente//EN",
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(({ uid, day, last, title, details }) => [
      "BEGIN:VEVENT",
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
      // The first day it no longer takes (section 3.6.1).
      ...(last === undefined ? [] : [`DTEND;VALUE=DATE:${dayAfter(last)}`]),
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(details)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\n")}\n`;
}

function dayAfter(day: string): string {
  const after = new Date(Date.parse(day) + 86_400_000);
  return after.toISOString().slice(0, 10).replaceAll("-", "");
}

/** Section 3.3.11: text has backslash, semicolon, comma and line end escaped. */
function escaped(text: string): string {
  return text
    .split(/\s*[\r\n]+\s*/)
    .map((line) => visible(line).replaceAll("\\", "\\\\").replaceAll(";", "\\;").replaceAll(",", "\\,"))
    .join("\\n");
}

/** Section 3.1: no line longer than 75 octets; what follows begins with a space. No character is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join("\n");
}

const MOST_OCTETS = 75;

function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
