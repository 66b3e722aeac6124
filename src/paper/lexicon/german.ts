import type { Lexicon } from "./lexicon.ts";

export const GERMAN: Lexicon = {
  months: [
    ["januar", "jänner"],
    ["februar"],
    ["märz", "maerz", "mrz"],
    ["april"],
    ["mai"],
    ["juni"],
    ["juli"],
    ["august"],
    ["september"],
    ["oktober", "okt"],
    ["november"],
    ["dezember", "dez"],
  ],
  common: "der|die|das|und|ist|nicht|mit|von|den|eine|wurde|zu|im|auf|ein|in",
  leadIn:
    "(?:(?:insbesondere|ausführlich|näher|dazu|hierzu|grundlegend|kritisch|zum folgenden) )?(?:vgl\\.?|siehe|s\\.(?= (?:auch|dazu|etwa|nur|hierzu|insb|bspw|z\\.)))(?:,? (?:auch|dazu|etwa|nur|hierzu|insbesondere|insb\\.|ferner|aber|zuletzt|zudem|ausführlich(?:er)?|näher|grundlegend|bspw\\.|beispielsweise|z\\. ?B\\.|zum beispiel|statt (?:vieler|aller|anderer)))*|zit(?:iert)?\\.? (?:nach|n\\.|bei)|(?:dazu|hierzu)(?: (?:nur|auch|etwa|näher|ausführlich(?:er)?|insbesondere|bereits|schon|grundlegend))+|so (?:auch|etwa|bereits|schon)",
  ibid: "ebd|ebenda",
  sameAuthor: "ders|dies|derselbe|dieselbe",
  opCit: "a\\. ?a\\. ?O|aaO|wie Anm",
  noDate: "o\\.\\s?J\\.",
  notesHeading:
    "anmerkungen(?: und quellen)?|endnoten|fu(?:ß|ss)noten|einzelnachweise|quellen(?:verzeichnis| und literatur)?|literatur(?:verzeichnis|angaben)?",
  listHeading:
    "(?:zitierte |verwendete |weiterführende |weitere )?literatur(?:verzeichnis|angaben|hinweise|liste|nachweise)?(?: und quellen(?:verzeichnis)?)?|quellen(?:verzeichnis|angaben|nachweise)?(?: und literatur(?:verzeichnis)?)?|bibliogra(?:ph|f)ie|bibliographische angaben|(?:primär|sekundär|internet|online)-?(?:quellen|literatur)|schrifttum",
  sourceLine: "quellen?|quellen?angaben?|anmerkung(?:en)?|datenquelle",
  declares: "im folgenden|nachfolgend|fortan|(?:künftig )?zit(?:iert)?\\.?(?: als)?",
  contentsHeading: "inhalt(?:sverzeichnis|sübersicht)?",
  summaryHeading: "(?:zusammenfassung|kurzfassung|das wichtigste|kernaussagen)",
  listEnd:
    "(?:verwandte|weitere|andere|neuere) (?:publikationen|veröffentlichungen|beiträge|hefte)|(?:über|zu) (?:den|die|der) autor(?:en|in|innen)?|(?:die )?autor(?:en|in|innen)?(?:angaben|verzeichnis|informationen)|zu(?:r|m) (?:person|autor(?:in)?)|anschrift|kontakt|danksagung|anhang|anlagen?|impressum|korrespondenz|zitierhinweis|zitiervorschlag|zitierweise|eingereicht|dieser (?:artikel|beitrag|text) (?:ist|steht)|urheberrecht|verfasst von|autor(?:en|in)?:",
};
