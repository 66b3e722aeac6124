import type { filesCommands as english } from "../en/filesCommands.ts";
import { count, on, quoted, series } from "./grammar.ts";

/** "eine Quelle", "ein Ereignis". */
const A_NEW: Record<string, string> = {
  event: "ein neues Ereignis",
  claim: "eine neue Behauptung",
  format: "ein neues Format",
  actor: "ein neuer Akteur",
  measure: "ein neues Maß",
  source: "eine neue Quelle",
  outcome: "ein neuer Ausgang",
  weakness: "eine neue Schwäche",
  answer: "eine neue Antwort",
};

function few(names: readonly string[]): string {
  return `${names.slice(0, 5).join(", ")}${names.length > 5 ? " …" : ""}`;
}

export const filesCommands: typeof english = {
  verify: {
    title: (name) => `Zitate von ${name}`,
    heading: (heading, n) => `${heading} (${n})`,
    found: {
      not: "Nicht gefunden",
      "with-differences": "Mit Abweichungen gefunden",
      exactly: "Gefunden",
      "no-text": "Ohne vorliegenden Text",
    },
    quoted,
    fingerprinted: "Wörter, von denen der Fall nur einen Fingerabdruck hat,",
    not: (file) => ` – steht nicht in ${file}`,
    exactly: (file, isOriginal, forgiven) =>
      ` – steht${isOriginal ? " im Original" : ""} in ${file}${forgiven.length === 0 ? "" : `, abgesehen von ${series(forgiven)}`}`,
    noText: (source) => ` – aus ${source}`,
    differs: (file, isOriginal, distance, unit, others, isMore) =>
      ` – weicht${isOriginal ? " im Original" : ""} in ${unit === "word" ? "mindestens " : ""}${
        distance === 1 ? "einem" : distance
      } ${unit === "letter" ? "Buchstaben" : distance === 1 ? "Wort" : "Wörtern"} von ${file} ab: ${
        others.length === 0
          ? "in Zeichen, in der Großschreibung oder in Wörtern, die der Fingerabdruck nicht unterscheiden kann"
          : others
              .map(({ quoted: own, text }) =>
                own === ""
                  ? `ein anderes Wort statt ${quoted(text)}`
                  : `${quoted(own)} statt ${quoted(text)}`,
              )
              .join("; ")
      }${isMore ? " …" : ""}`,
    forgiven: {
      spacing: "Leerzeichen",
      hyphenation: "Silbentrennung",
      "quotation marks": "Anführungszeichen",
      dashes: "Strichen",
      ligatures: "Ligaturen",
      ellipsis: "Auslassungspunkten",
    },
    end: (texts, exactly, differing, not, without) =>
      `${count(texts, "Text", "Texte")} gelesen; ${count(exactly, "Zitat", "Zitate")} gefunden, ${differing} mit Abweichungen, ${not} nicht gefunden, ${without} ohne Text (eine Datei, die nach der Kennung der Quelle benannt ist).`,
    unused: (names) => ` Nicht gelesen, da nicht nach der Kennung einer Quelle benannt: ${few(names)}.`,
  },

  fingerprint: {
    none: "Kein Beleg aus diesen Quellen ist an Wörtern verankert.",
    made: (n, isWritten, files) =>
      `An ${count(n, "Stelle", "Stellen")} tritt ein Fingerabdruck an die Stelle der Wörter. ${isWritten ? "Geschrieben" : "Noch ist nichts geschrieben; mit --write"}: ${files.join(", ")}.`,
    short: (least, ids) =>
      `Unverändert, da sich weniger als ${least} Wörter erraten ließen: ${ids.join(", ")}.`,
    quoted: (ids) => `Unverändert, da die Wörter hier für Leser zitiert werden: ${ids.join(", ")}.`,
  },

  merge: {
    conflict: (what, how) => {
      const where = what === undefined ? "diese Zeilen" : what === "" ? "die Datei" : what;
      const both = {
        changed: `beide haben ${where} geändert, jeder anders`,
        "changed-and-removed": `einer hat ${where} geändert, der andere entfernt`,
        ordered: `beide haben ${where} umbenannt oder umgeordnet, jeder anders`,
      }[how];
      return `${both}; zwischen <<<<<<< und >>>>>>> stehen lassen, was richtig ist, und diese Zeichen entfernen`;
    },
  },

  proposals: {
    title: (title) => `Vorgeschlagen für ${title}`,
    waiting: (n) =>
      n === 0
        ? "Kein Eintrag wartet."
        : `${count(n, "Eintrag, der kein Teil", "Einträge, von denen keiner Teil")} des Falls ist.`,
    proposed: (noun, day, why) =>
      `Vorschlag ${on(day) === day ? `von ${day}` : on(day).replace(/^am /u, "vom ")}: ${A_NEW[noun] ?? noun}. ${quoted(why)}`,
    accepted: (noun, id) => `In den Fall übernommen (${A_NEW[noun] ?? noun}): ${id}`,
    refused: (id) => `Abgelehnt: ${id}`,
    made: (n, all, ids) =>
      `${n} von ${all} Anmerkungen vorgeschlagen${ids.length === 0 ? "" : `: ${ids.join(", ")}`}`,
  },

  doctor: {
    signs: { ok: "in Ordnung:", missing: "nicht vorhanden:", wrong: "fehlerhaft:" },
    parts: { packages: "Pakete", workbench: "Arbeitsfläche", folder: "Ordner" },
    old: (has, wanted) => `${has}, erwartet wird ${wanted}; bitte eine neuere Fassung installieren`,
    optional: "ist nicht unbedingt nötig; was es braucht, sagt es",
    missing: (wanted) => `fehlt, erwartet wird ${wanted}; npm install ausführen`,
    other: (has, wanted) => `hat die Fassung ${has}, erwartet wird ${wanted}; npm install ausführen`,
    sound: (n, all) => `${n} von ${all} wie erwartet`,
    built: "ist gebaut",
    unbuilt: "ist nicht gebaut, open und publish laufen daher nicht: npm run build:web",
    noGit: "ist nicht installiert; diff und log lesen damit frühere Fassungen",
    writable: (folder) => `${folder} ist beschreibbar`,
    unwritable: (folder, why) => `${folder} ist nicht beschreibbar: ${why}`,
    errors: {
      ENOENT: "Datei oder Ordner fehlt",
      EACCES: "nicht erlaubt",
      EPERM: "nicht erlaubt",
      ENOTDIR: "ein Teil des Pfads ist kein Ordner",
      EROFS: "auf den Datenträger kann nicht geschrieben werden",
    },
  },
};
