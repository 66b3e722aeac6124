import { chosen, verbLast } from "./grammar.ts";

/** What somebody does, as a thing that he may want: "bietet Garantien an" to "Garantien anbieten". */

/** Finite verbs whose stem is another than that of the infinitive, by how they end, behind a prefix or none. */
const STRONG: Readonly<Record<string, string>> = {
  ist: "sein",
  sind: "sein",
  hat: "haben",
  tut: "tun",
  befiehlt: "befehlen",
  birgt: "bergen",
  bricht: "brechen",
  empfiehlt: "empfehlen",
  fällt: "fallen",
  fängt: "fangen",
  fährt: "fahren",
  gibt: "geben",
  gilt: "gelten",
  gräbt: "graben",
  hilft: "helfen",
  hält: "halten",
  lädt: "laden",
  lässt: "lassen",
  läuft: "laufen",
  liest: "lesen",
  misst: "messen",
  nimmt: "nehmen",
  rät: "raten",
  schlägt: "schlagen",
  sieht: "sehen",
  spricht: "sprechen",
  stiehlt: "stehlen",
  stirbt: "sterben",
  stößt: "stoßen",
  trifft: "treffen",
  trägt: "tragen",
  tritt: "treten",
  vergisst: "vergessen",
  verdirbt: "verderben",
  wächst: "wachsen",
  wird: "werden",
  wirft: "werfen",
  wirbt: "werben",
};

const PREFIX = /^(?:be|emp|ent|er|ge|hinter|miss|über|um|unter|ver|voll|wider|zer)/u;

/** Verbs that already have an infinitive behind them. */
const MODAL =
  /^(?:will|wollen|kann|können|muss|müssen|darf|dürfen|soll|sollen|mag|mögen|würde|würden|weiß|wissen)$/u;

/** Of a finite verb in the third person; undefined of what is none for sure. */
function infinitive(finite: string): string | undefined {
  if (MODAL.test(finite) || !/^\p{Ll}+$/u.test(finite)) return undefined;
  const prefix = PREFIX.exec(finite)?.[0] ?? "";
  const strong = STRONG[finite] ?? STRONG[finite.slice(prefix.length)];
  if (strong !== undefined) return STRONG[finite] ?? prefix + strong;
  // Of several people the verb has the form already.
  if (/(?:en|ern|eln)$/u.test(finite)) return finite;
  // "fordert", "handelt", but "annektiert", "spielt".
  if (/(?<!i)ert$|(?<![ie])elt$/u.test(finite)) return `${finite.slice(0, -1)}n`;
  if (/et$/u.test(finite)) return `${finite.slice(0, -2)}en`;
  return /t$/u.test(finite) ? `${finite.slice(0, -1)}en` : undefined;
}

/** A phrase that begins with its verb, with the verb as infinitive at its end: "am Kanal teilnehmen". */
export function toDo(name: string, phrase: string): string | undefined {
  const [, finite = "", rest = ""] = /^(\S+)(.*)$/su.exec(chosen(name, phrase.trim())) ?? [];
  const does = infinitive(finite);
  return does === undefined ? undefined : verbLast(`${does}${rest}`);
}
