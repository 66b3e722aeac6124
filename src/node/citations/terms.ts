import { LABELS_IN_NOTES } from "../../record/index.ts";
import type { LanguageCode } from "../../words/index.ts";

/**
 * The terms of CSL (https://docs.citationstyles.org, appendix II to IV) that styles ask of a locale, a line each: name,
 * its form behind a stroke, and its words, those of several behind a semicolon. A style that somebody brings is set in the language of the page.
 */
const ENGLISH = `
accessed: accessed
advance-online-publication: advance online publication
and: and
and/symbol: &
and others: and others
anonymous: anonymous
anonymous/short: anon.
at: at
available at: available at
by: by
circa: circa
circa/short: c.
cited: cited
et-al: et al.
forthcoming: forthcoming
from: from
henceforth: henceforth
ibid: ibid.
in: in
in press: in press
internet: internet
letter: letter
loc-cit: loc. cit.
no date: no date
no date/short: n.d.
no-place: no place
no-place/short: n.p.
no-publisher: no publisher
no-publisher/short: n.p.
on: on
online: online
op-cit: op. cit.
original-work-published: original work published
personal-communication: personal communication
presented at: presented at the
preprint: preprint
reference: reference; references
reference/short: ref.; refs.
retrieved: retrieved
review-of: review of
scale: scale
special-issue: special issue
version: version; versions
version/short: v.
working-paper: working paper
ad: \u00a0AD
bc: \u00a0BC
open-quote: “
close-quote: ”
open-inner-quote: ‘
close-inner-quote: ’
page-range-delimiter: –
year-range-delimiter: –
ordinal: th
ordinal-01: st
ordinal-02: nd
ordinal-03: rd
ordinal-11: th
ordinal-12: th
ordinal-13: th
long-ordinal-01: first
long-ordinal-02: second
long-ordinal-03: third
long-ordinal-04: fourth
long-ordinal-05: fifth
long-ordinal-06: sixth
long-ordinal-07: seventh
long-ordinal-08: eighth
long-ordinal-09: ninth
long-ordinal-10: tenth
article-locator: article; articles
book: book; books
book/short: bk.; bks.
chapter: chapter; chapters
column: column; columns
column/short: col.; cols.
figure: figure; figures
figure/short: fig.; figs.
folio: folio; folios
folio/short: fol.; fols.
issue: issue; issues
issue/short: no.; nos.
line: line; lines
note: note; notes
opus: opus; opera
opus/short: op.; opp.
page: page; pages
page/short: p.; pp.
paragraph: paragraph; paragraphs
paragraph/symbol: ¶; ¶¶
part: part; parts
part/short: pt.; pts.
section: section; sections
section/symbol: §; §§
sub-verbo: sub verbo; sub verbis
sub-verbo/short: s.v.; s.vv.
supplement: supplement; supplements
table: table; tables
verse: verse; verses
volume: volume; volumes
chapter-number: chapter; chapters
chapter-number/short: chap.; chaps.
collection-number: number; numbers
collection-number/short: no.; nos.
edition: edition; editions
edition/short: ed.; eds.
number: number; numbers
number/short: no.; nos.
number-of-pages: page; pages
number-of-pages/short: p.; pp.
number-of-volumes: volume; volumes
number-of-volumes/short: vol.; vols.
page-first: page; pages
page-first/short: p.; pp.
interview: interview
manuscript: manuscript
map: map
patent: patent
report: report
speech: presentation
thesis: thesis
treaty: treaty
webpage: webpage
collection-editor: editor; editors
collection-editor/short: ed.; eds.
collection-editor/verb: edited by
collection-editor/verb-short: ed. by
compiler: compiler; compilers
compiler/short: comp.; comps.
compiler/verb: compiled by
compiler/verb-short: comp. by
composer/verb: composed by
composer/verb-short: comp. by
container-author/verb: by
director: director; directors
director/short: dir.; dirs.
director/verb: directed by
director/verb-short: dir. by
editor: editor; editors
editor/short: ed.; eds.
editor/verb: edited by
editor/verb-short: ed. by
editortranslator: editor & translator; editors & translators
editortranslator/short: ed. & trans.; eds. & trans.
editortranslator/verb: edited & translated by
editortranslator/verb-short: ed. & trans. by
illustrator: illustrator; illustrators
illustrator/short: ill.; ills.
illustrator/verb: illustrated by
illustrator/verb-short: ill. by
interviewer/verb: interview by
original-author/verb: by
recipient/verb: to
reviewed-author/verb: by
translator: translator; translators
translator/short: trans.
translator/verb: translated by
translator/verb-short: trans. by
season-01: Spring
season-02: Summer
season-03: Autumn
season-04: Winter
`;

const GERMAN = `
accessed: zugegriffen
advance-online-publication: Online-Vorabveröffentlichung
and: und
and/symbol: &
and others: und andere
anonymous: ohne Verfasser
anonymous/short: o. V.
at: auf
available at: verfügbar unter
by: von
circa: circa
circa/short: ca.
cited: zitiert
et-al: u. a.
forthcoming: im Erscheinen
from: von
henceforth: im Folgenden
ibid: ebd.
in: in
in press: im Druck
internet: Internet
letter: Brief
loc-cit: a. a. O.
no date: ohne Datum
no date/short: o. D.
no-place: ohne Ort
no-place/short: o. O.
no-publisher: ohne Verlag
no-publisher/short: o. Verl.
on: auf
online: online
op-cit: a. a. O.
original-work-published: ursprünglich erschienen
personal-communication: persönliche Mitteilung
presented at: gehalten auf
preprint: Vorabdruck
reference: Literaturangabe; Literaturangaben
reference/short: Lit.
retrieved: abgerufen
review-of: Rezension zu
scale: Maßstab
special-issue: Sonderheft
version: Fassung; Fassungen
version/short: Fass.
working-paper: Arbeitspapier
ad: \u00a0n. Chr.
bc: \u00a0v. Chr.
open-quote: „
close-quote: “
open-inner-quote: ‚
close-inner-quote: ‘
page-range-delimiter: –
year-range-delimiter: –
ordinal: .
long-ordinal-01: erste
long-ordinal-02: zweite
long-ordinal-03: dritte
long-ordinal-04: vierte
long-ordinal-05: fünfte
long-ordinal-06: sechste
long-ordinal-07: siebte
long-ordinal-08: achte
long-ordinal-09: neunte
long-ordinal-10: zehnte
article-locator: Artikel
article-locator/short: Art.
article/short: Art.
book: Buch; Bücher
book/short: B.
chapter: Kapitel
chapter/short: Kap.
column: Spalte; Spalten
column/short: Sp.
figure: Abbildung; Abbildungen
figure/short: Abb.
folio: Blatt; Blätter
folio/short: Bl.
issue: Nummer; Nummern
issue/short: Nr.
line: Zeile; Zeilen
line/short: Z.
note: Anmerkung; Anmerkungen
note/short: Anm.
opus: Opus; Opera
opus/short: op.
page: Seite; Seiten
page/short: S.
paragraph: Absatz; Absätze
paragraph/short: Abs.
paragraph/symbol: ¶; ¶¶
part: Teil; Teile
part/short: T.
section: Abschnitt; Abschnitte
section/short: Abschn.
section/symbol: §; §§
sub-verbo: sub verbo; sub verbis
sub-verbo/short: s. v.
supplement: Beilage; Beilagen
table: Tabelle; Tabellen
verse: Vers; Verse
verse/short: V.
volume: Band; Bände
volume/short: Bd.; Bde.
chapter-number: Kapitel
chapter-number/short: Kap.
collection-number: Nummer; Nummern
collection-number/short: Nr.
edition: Auflage; Auflagen
edition/short: Aufl.
number: Nummer; Nummern
number/short: Nr.
number-of-pages: Seite; Seiten
number-of-pages/short: S.
number-of-volumes: Band; Bände
number-of-volumes/short: Bd.; Bde.
page-first: Seite; Seiten
page-first/short: S.
interview: Interview
manuscript: Manuskript
map: Karte
patent: Patent
report: Bericht
speech: Vortrag
thesis: Hochschulschrift
treaty: Vertrag
webpage: Webseite
collection-editor: Reihenherausgeber
collection-editor/short: Hrsg.
collection-editor/verb: herausgegeben von
collection-editor/verb-short: hrsg. von
compiler: Bearbeiter
compiler/short: Bearb.
compiler/verb: bearbeitet von
compiler/verb-short: bearb. von
composer/verb: komponiert von
composer/verb-short: komp. von
container-author/verb: von
director: Regisseur; Regisseure
director/short: Reg.
director/verb: Regie von
director/verb-short: Reg.
editor: Herausgeber
editor/short: Hrsg.
editor/verb: herausgegeben von
editor/verb-short: hrsg. von
editortranslator: Herausgeber und Übersetzer
editortranslator/short: Hrsg. und Übers.
editortranslator/verb: herausgegeben und übersetzt von
editortranslator/verb-short: hrsg. und übers. von
illustrator: Illustrator; Illustratoren
illustrator/short: Ill.
illustrator/verb: illustriert von
illustrator/verb-short: ill. von
interviewer/verb: Interview von
original-author/verb: von
recipient/verb: an
reviewed-author/verb: von
translator: Übersetzer
translator/short: Übers.
translator/verb: übersetzt von
translator/verb-short: übers. von
season-01: Frühjahr
season-02: Sommer
season-03: Herbst
season-04: Winter
`;

/** What a note puts before a number that is no page's, as the rest of the program has it. */
const ENGLISH_LABELS = Object.entries(LABELS_IN_NOTES)
  .flatMap(([name, words]) => {
    const line = `/short: ${words.join("; ")}`;
    return name === "article" ? [`article${line}`, `article-locator${line}`] : [name + line];
  })
  .join("\n");

export const TERMS: Readonly<Record<LanguageCode, string>> = {
  en: ENGLISH + ENGLISH_LABELS,
  de: GERMAN,
};

/** The terms as elements of a CSL locale. */
export function termElements(terms: string): string {
  return terms
    .trim()
    .split("\n")
    .map((line) => {
      const colon = line.indexOf(": ");
      const [name, form] = line.slice(0, colon).split("/");
      const [one = "", several] = line
        .slice(colon + 2)
        .replaceAll("&", "&amp;")
        .split("; ");
      const shown = `<single>${one}</single><multiple>${several ?? one}</multiple>`;
      return `<term name="${name}"${form ? ` form="${form}"` : ""}>${shown}</term>`;
    })
    .join("");
}
