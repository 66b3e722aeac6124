import type { talks as english } from "../../en/onePage/talks.ts";
import { begin, clause, named, until } from "../grammar.ts";
import { GEHT_NICHT_HERVOR } from "./parties.ts";

export const talks: typeof english = {
  yes: (a, b) => `${begin(named(a))} und ${named(b)} sprechen miteinander`,
  inPart: (a, b) => `${begin(named(a))} und ${named(b)} sind in Verbindung, aber eingeschränkt`,
  no: (a, b) => `${begin(named(a))} und ${named(b)} sprechen nicht miteinander`,
  contact: (a, b, day) =>
    `${begin(named(a))} und ${named(b)} führen keine Gespräche (letzter verzeichneter Kontakt: ${day})`,
  channelOpen: (a, b) => `Zwischen ${named(a, "dative")} und ${named(b, "dative")} ist ein Kanal offen`,
  technical: (a, b) => `${begin(named(a))} und ${named(b)} haben Kontakt auf technischer Ebene`,
  meet: (a, b) => `${begin(named(a))} und ${named(b)} treffen sich`,
  noMeeting: (a, b) => `${begin(named(a))} und ${named(b)} treffen sich nicht`,
  contested: (a, b) => `Ob ${named(a)} und ${named(b)} an diesem Tag miteinander sprechen, ist umstritten`,
  unknown: (a, b) => `Ob ${named(a)} und ${named(b)} miteinander sprechen, ${GEHT_NICHT_HERVOR}`,
  recordEnds: (says, day) => `${clause(says)}, soweit die Chronik reicht (${until(day)}).`,
  byAuthor: ", so der Autor des Falls",
  notDialogue: "; der Dialog, nach dem hier gefragt wird, ist das nicht",
  on: (channels) => `: ${channels.join("; ")}`,
};
