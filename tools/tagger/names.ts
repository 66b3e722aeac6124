import type { NameStyle } from "./styles.ts";
import type { Person } from "./works.ts";

/** Names as a style prints them. */

function nameText(person: Person, style: NameStyle, isFirst: boolean): string {
  const initials = person.given.map((name) => name.charAt(0).toLocaleUpperCase());
  const given =
    style.given === "full"
      ? person.given.join(" ")
      : style.given === "initials"
        ? initials.map((one) => `${one}.`).join(" ")
        : style.given === "initials-tight"
          ? initials.map((one) => `${one}.`).join("")
          : initials.join("");
  const family = style.caps ? person.family.toLocaleUpperCase() : person.family;
  const isInverted = style.order === "family-first" || (style.order === "first-inverted" && isFirst);
  const suffix = person.suffix ? `, ${person.suffix}` : "";
  return isInverted ? `${family}${style.inverted}${given}${suffix}` : `${given} ${family}${suffix}`;
}

export function namesText(people: readonly Person[], style: NameStyle): string {
  const shown = people.length >= style.etAlFrom ? people.slice(0, 1) : people;
  const texts = shown.map((person, i) => nameText(person, style, i === 0));
  if (shown.length < people.length) return texts.join(style.between) + style.etAl;
  return texts.length < 2
    ? texts.join("")
    : `${texts.slice(0, -1).join(style.between)}${style.last}${texts.at(-1)}`;
}
