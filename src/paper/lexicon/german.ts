import { MONTHS } from "../../record/lexicon/months.ts";
import type { Lexicon } from "./lexicon.ts";

export const GERMAN: Lexicon = {
  months: MONTHS.de,
  hasCapitalMonths: true,
  common: "der|die|das|und|ist|nicht|mit|von|den|eine|wurde|zu|im|auf|ein|in",
  leadIn:
    "(?:(?:insbesondere|ausführlich|näher|dazu|hierzu|grundlegend|kritisch|zum folgenden) )?(?:vgl\\.?|siehe|s\\.(?= (?:auch|dazu|etwa|nur|hierzu|insb|bspw|z\\.)))(?:,? (?:auch|dazu|etwa|nur|hierzu|insbesondere|insb\\.|ferner|aber|zuletzt|zudem|ausführlich(?:er)?|näher|grundlegend|bspw\\.|beispielsweise|z\\. ?B\\.|zum beispiel|statt (?:vieler|aller|anderer)))*|zit(?:iert)?\\.? (?:nach|n\\.|bei)|(?:dazu|hierzu)(?: (?:nur|auch|etwa|näher|ausführlich(?:er)?|insbesondere|bereits|schon|grundlegend))+|so (?:auch|etwa|bereits|schon)|(?:anders|kritisch|ähnlich|ebenso)(?= (?:dagegen|aber|jedoch|hingegen|auch|noch|dazu)[ :])(?: (?:dagegen|aber|jedoch|hingegen|auch|noch|dazu)){1,2}|(?:a\\. ?A\\.|anderer (?:ansicht|meinung))(?: (?:aber|dagegen|jedoch|hingegen|ist|etwa|auch|noch))*",
  ibid: "ebd|ebenda",
  sameAuthor: "ders|dies|derselbe|dieselbe",
  opCit: "a\\. ?a\\. ?O|aaO|wie Anm",
  noDate: "o\\.\\s?J\\.",
  notesHeading:
    "anmerkungen(?: und quellen)?|endnoten|fu(?:ß|ss)noten|einzelnachweise|quellen(?:verzeichnis| und literatur)?|literatur(?:verzeichnis|angaben)?",
  conclusionHeading:
    "(?:zusammenfassung|ergebnisse|ausblick|bewertung|diskussion) und (?:fazit|ausblick|schlussfolgerung(?:en)?|schluss|bewertung)|fazit|schluss(?:folgerung(?:en)?|bemerkung(?:en)?|betrachtung(?:en)?|wort|gedanken|teil)?(?!\\p{L})|schluß\\p{L}*|folgerungen|resümee|resumee|bilanz|ausblick|zum schluss|abschließende\\p{L}* \\p{L}+|was folgt(?: daraus)?|konsequenzen|lehren|wie (?:geht es )?weiter|zwischenfazit",
  recommendationHeading:
    "(?:handlungs|politik|forschungs)?empfehlung(?:en)?|handlungs(?:bedarf|vorschläge|ansätze)|nächste schritte|was (?:jetzt )?(?:zu tun ist|tun|getan werden (?:muss|sollte))|was .{0,30} tun (?:kann|sollte|muss)|aufgaben für",
  optionsHeading:
    "(?:die |drei |zwei |vier |fünf |mögliche |politische )*(?:handlungs)?(?:optionen|szenarien|varianten|alternativen|modelle|wege|lösungsansätze|möglichkeiten)|welche optionen",
  optionNoun: "szenario|variante|modell|handlungsoption|weg|pfad|lösung|vorschlag",
  partNoun: "teil|kapitel",
  numberSign: "nr\\.",
  outlookHeading: "ausblick|perspektiven|aussichten|wie geht es weiter|zukunftsszenarien|prognosen?",
  listHeading:
    "(?:zitierte |verwendete |weiterführende |weitere )?literatur(?:verzeichnis|angaben|hinweise|liste|nachweise)?(?: und quellen(?:verzeichnis)?)?|quellen(?:verzeichnis|angaben|nachweise)?(?: und literatur(?:verzeichnis)?)?|bibliogra(?:ph|f)ie|bibliographische angaben|(?:primär|sekundär|internet|online)-?(?:quellen|literatur)|schrifttum",
  sourceLine: "quellen?|quellen?angaben?|anmerkung(?:en)?|datenquelle",
  declares: "im folgenden|nachfolgend|fortan|(?:künftig )?zit(?:iert)?\\.?(?: als)?",
  contentsHeading: "inhalt(?:sverzeichnis|sübersicht)?",
  summaryHeading: "(?:zusammenfassung|kurzfassung|das wichtigste|kernaussagen)",

  and: "und|sowie",
  andOthers: "u\\. ?v\\. ?a\\.|u\\. ?a\\.|e\\. ?a\\.|o\\. ?V\\.|und andere",
  articles: "der|die|das",
  withinBodies: "für|der Stadt|zur|zum|des",
  goesOn: "und|der|die|das|für|von|zur|im|mit|S\\.|Nr\\.|hrsg\\. von",
  abbreviations: "Nr|nr",
  editors: "hrsgg?|hgg?|hg|red",
  editedBy: "hrsg\\. v(?:on|\\.)|herausgegeben von",
  translatedBy: "übers\\. von|übersetzt von",
  edition: "\\d+\\. Aufl(?:age)?",
  within: "",
  pages: "S\\.|Seiten?|SS\\.",
  ofPages: "von",
  volume: "Bd\\.|Band|Jg\\.|Jahrgang",
  issue: "nr|Heft|H",
  chapter: "Kap\\.",
  paragraph: "Abs\\.|Rn\\.",
  article: "Artikel",
  section: "",
  figure: "",
  afterYear: "",
  pointed: "hier|s\\.",
  genre: "Rede|Bericht|Arbeitspapier|Pressemitteilung",
  thesis: "",
  speech: "rede(?!\\p{L})",
  report: "bericht",
  treaty: "Vertrag",
  newspaper: "Zeitung|Spiegel|Welt",
  accessed: "(?:(?:letzter )?zugriff|abgerufen|abruf|zuletzt)(?:\\s+am)?",
  namesNothing: "am|auf|verfügbar unter",
  forthcoming: "im Erscheinen",
  pointsBack: "wie|oben|siehe|s\\.",
  note: "Anm(?:erkung(?:en)?)?|Fn|Fu(?:ß|ss)n(?:ote)?n?",
  notesWithin: "anmerk|einzelnachw",
  sameAuthorListed: "Ders|Dies",
  beginsNote: "so |etwa",
  declaredAs: "(?:zitiert )?als",

  beforeAuthors: "siehe|auch|vgl|bei|nach|in|und|oder|etwa|so|dazu|zitiert|von",
  beforeAuthorsInBrackets: "so|auch|etwa|z\\. ?B\\.",
  opensSentence:
    "Und|Oder|Aber|Auch|Ferner|So|Nach|Laut|Bei|Mit|Wie|Während|Obwohl|Dagegen|Ähnlich|Schon|Bereits|Zuletzt|Später|Für|Zum|Zur",
  beforeYear:
    "Im|Seit|Bis|Von|Am|Tabelle|Abbildung|Kapitel|Teil|Nr|Siehe|Vgl|\\p{L}*[Aa]kten?|\\p{L}*[Pp]rotokolle?|\\p{L}*[Aa]rchiv|\\p{L}*[Tt]agebuch|Interviews?|Briefe?|Schreiben|Vermerk|Fall|Bestand",
  verbs: "wurden?|war|waren|ist|sind|hat|haben|hatte|wird|werden",

  headingStyle: "überschrift|berschrift",
  titleStyle: "titel",
  contentsStyle: "verzeichnis ?\\d",
  listEnd:
    "(?:verwandte|weitere|andere|neuere) (?:publikationen|veröffentlichungen|beiträge|hefte)|(?:über|zu) (?:den|die|der) autor(?:en|in|innen)?|(?:die )?autor(?:en|in|innen)?(?:angaben|verzeichnis|informationen)|zu(?:r|m) (?:person|autor(?:in)?)|anschrift|kontakt|danksagung|anhang|anlagen?|impressum|korrespondenz|zitierhinweis|zitiervorschlag|zitierweise|eingereicht|dieser (?:artikel|beitrag|aufsatz) (?:ist|steht)|urheberrecht|verfasst von|autor(?:en|in)?:",
  furtherWorks: "verwandte|weitere|andere|neuere",
  toldVerbs:
    "wurde|wurden|war|waren|ist|sind|hat|haben|hatte|hatten|wird|werden|betrafen|betrifft|gibt|bezieht|kann|können|konnte|soll|sollte|muss|muß|darf|dürfen|läßt|lässt|ließ|dass|daß",
  subordinates: "wenn|da(?:ß|ss)|weil|obwohl|sofern|soweit",
  ofThisPaper:
    "erstmals|zuerst|der (?:beitrag|text|aufsatz)|dieser (?:beitrag|text|aufsatz)|eine (?:frühere|erste) fassung",
  wasPrinted: "erschien(?:en)?|veröffentlicht|vorgetragen|beruht|basiert",
  leadsToContainer: "im|aus|auf|vom|von|hrsg|übers|zit|zitiert|abgerufen|nr|u\\.",
  provision: "Rn|Rz|Abs|Art|Nr",
  seeBefore: "siehe|vgl\\.|s\\. auch",
};

/** How words go on that begin with “ö” before two consonants: öffentlich, östlich, ökonomisch, österreichisch. */
export const AFTER_INITIAL_UMLAUT = "ff|stlich|konom|sterr";
