import { many, type Telling } from "./tell.ts";

/** "“likely” (ICD 203: 55 to 80 %)" mit deutschem "bis". */
function ranges(text = ""): string {
  return text
    .replace(/(\d) to (\d)/gu, "$1 bis $2")
    .replaceAll(" of the paper's own scale", " auf der Skala der Arbeit");
}

const WEAK: Readonly<Record<string, string>> = {
  "a blog": "ein Blog",
  "an open encyclopaedia": "eine offene Enzyklopädie",
  "a post in a social network": "ein Beitrag in einem sozialen Netz",
};

const NUMBERS: Readonly<Record<string, string>> = {
  first: "erste",
  second: "zweite",
  third: "dritte",
  fourth: "vierte",
  fifth: "fünfte",
  sixth: "sechste",
};
export const ordinal = (word = "") => NUMBERS[word] ?? `„${word}“`;

/** Die Arbeit selbst: Zitate, Gedankengang, Optionen, Wahrscheinlichkeiten, Belege. */
export const ARGUMENT: Readonly<Record<string, readonly Telling[]>> = {
  "answer-contradicted": [
    [
      "this denies what the paper answers before, “{sentence}”; say which of the two holds, or what each is true of",
      "das bestreitet, was die Arbeit zuvor antwortet, „{sentence}“; sagen, was von beidem gilt oder wovon jedes gilt",
    ],
  ],
  "sum-differs": [
    [
      "“{words}” here, and the table has {table}; look which number is wrong",
      ({ words, table = "" }) =>
        `hier „${words}“, in der Tabelle ${table.replace(/^(\S+) in all$/u, "zusammen $1").replace(" of ", " für ")}; nachsehen, welche Zahl falsch ist`,
    ],
    [
      "the row adds up to {n}, and its total is {m}; look which number is wrong",
      "die Zeile ergibt {n}, als Summe steht {m}; nachsehen, welche Zahl falsch ist",
    ],
    [
      "the parts add up to {n}, and {told} is told; look which number is wrong",
      "die Teile ergeben {n}, genannt ist {told}; nachsehen, welche Zahl falsch ist",
    ],
    [
      "“{words}” are more than all of them; look which number is wrong",
      "„{words}“: mehr als alle; nachsehen, welche Zahl falsch ist",
    ],
    [
      "“{one}” and {share} per cent are told as the same; look which number is wrong",
      "„{one}“ und {share} Prozent stehen für dasselbe; nachsehen, welche Zahl falsch ist",
    ],
    [
      "“{words}” goes the other way; look which word or number is wrong",
      "„{words}“ läuft in die andere Richtung; nachsehen, welches Wort oder welche Zahl falsch ist",
    ],
    [
      "from {from} to {to} is a change by {is} per cent, and {said} is told; look which number is wrong",
      "von {from} auf {to} sind {is} Prozent, genannt sind {said}; nachsehen, welche Zahl falsch ist",
    ],
    [
      "“{count}” are told, and {n} are named; look which is wrong",
      "gesagt ist „{count}“, genannt sind {n}; nachsehen, was falsch ist",
    ],
    [
      "{part} of {all} are {share} per cent, and {said} is told; look which number is wrong",
      "{part} von {all} sind {share} Prozent, genannt sind {said}; nachsehen, welche Zahl falsch ist",
    ],
    [
      "{one} and {other} per cent of one whole are more than all of it; look which number is wrong",
      "{one} und {other} Prozent eines Ganzen sind mehr als dieses; nachsehen, welche Zahl falsch ist",
    ],
    [
      "the parts add up to {n}, and “{whole}” are told; look which number is wrong",
      "die Teile ergeben zusammen {n}, genannt sind „{whole}“; nachsehen, welche Zahl falsch ist",
    ],
    [
      "the column adds up to {sum}, and its total is {total}; look which number is wrong",
      "die Spalte ergibt zusammen {sum}, als Summe steht {total}; nachsehen, welche Zahl falsch ist",
    ],
  ],
  "recommendation-to-nobody": [
    [
      "this says neither who should act nor why; name who should, and the reason",
      "hier steht weder, wer handeln soll, noch warum; den Handelnden und den Grund nennen",
    ],
    [
      "this says neither who should act nor why, and so does another; name who should, and the reason",
      "hier steht weder, wer handeln soll, noch warum, ebenso an einer weiteren Stelle; den Handelnden und den Grund nennen",
    ],
    [
      "this says neither who should act nor why, and so do {n} others; name who should, and the reason",
      "hier steht weder, wer handeln soll, noch warum, ebenso an {n} weiteren Stellen; den Handelnden und den Grund nennen",
    ],
  ],
  "quotation-without-note": [
    [
      "{n} words of “{speaker}” without a source of their own; add where they were said",
      "{n} Wörter von „{speaker}“ ohne eigene Quelle; ergänzen, wo sie gesagt sind",
    ],
    [
      "{n} quoted words without a note in this sentence or the next; add the source",
      "{n} zitierte Wörter ohne Anmerkung in diesem oder dem nächsten Satz; die Quelle ergänzen",
    ],
    [
      "{n} quoted words, of {m} sentences, without a note in these or the next; add the source",
      "{n} zitierte Wörter in {m} Sätzen ohne Anmerkung in diesen oder dem nächsten; die Quelle ergänzen",
    ],
  ],
  "quotation-two-notes": [
    [
      "one quotation has two notes, [{one}] and [{two}], to one work; put one note after it, with both places",
      "ein Zitat hat zwei Anmerkungen, [{one}] und [{two}], zu einem Werk; eine dahinter setzen, mit beiden Stellen",
    ],
  ],
  "quotation-page": [
    [
      "{n} words are quoted from “{title}” without a page; add it",
      "{n} Wörter sind aus „{title}“ ohne Seitenzahl zitiert; sie ergänzen",
    ],
  ],
  "translation-original": [
    [
      "{n} sentences are quoted here, and the original in the note has {m}; give the original of all that is quoted, or mark what is left out",
      "hier sind {n} Sätze zitiert, das Original in der Anmerkung hat {m}; das Original ganz geben oder Auslassungen kennzeichnen",
    ],
    [
      "the quotation goes on after an ellipsis, and the original in the note does not; give the original of all that is quoted, or mark what is left out",
      "das Zitat geht nach einer Auslassung weiter, das Original in der Anmerkung nicht; das Original ganz geben oder Auslassungen kennzeichnen",
    ],
    [
      "{n} words are quoted here, and the original in the note has only {m}; give the original of all that is quoted, or mark what is left out",
      "hier sind {n} Wörter zitiert, das Original in der Anmerkung hat nur {m}; das Original ganz geben oder Auslassungen kennzeichnen",
    ],
    [
      "{n} words are quoted from a text in another language without the original or a word on whose translation it is; add one of them",
      "{n} Wörter sind aus einem fremdsprachigen Text zitiert, ohne Original und ohne Hinweis, wer übersetzt hat; eines davon ergänzen",
    ],
  ],
  "option-count": [
    [
      "“{words}” here, and “{written}” were announced; mend the number, or name the other",
      "hier „{words}“, angekündigt „{written}“; die Zahl berichtigen oder das Weitere nennen",
    ],
    [
      "“{words}” here, and no more than {n} {noun} are counted; mend the number, or introduce it",
      "hier „{words}“, gezählt sind nicht mehr als {n}; die Zahl berichtigen oder das Weitere einführen",
    ],
    [
      "“{words}” here, and {n} are presented, up to {label}; mend the number, or present the other",
      "hier „{words}“, vorgestellt werden {n} (zuletzt {label}); die Zahl berichtigen oder das Fehlende vorstellen",
    ],
    [
      "“{words}” here, and {announced} were announced; mend the number, or name the other",
      "hier „{words}“, angekündigt waren „{announced}“; die Zahl berichtigen oder das Fehlende nennen",
    ],
    [
      "{announced} are announced, but {n} listed; {cure}",
      ({ announced, n, cure = "" }) =>
        `angekündigt sind „${announced}“, aufgezählt ${n}; ${cure.startsWith("add") ? "das Fehlende ergänzen oder die Zahl berichtigen" : "die Zahl berichtigen"}`,
    ],
  ],
  "option-not-elaborated": [
    [
      "“{name}” is listed among {announced} and not taken up again, while others are; say what it would mean, or leave it out",
      "„{name}“ steht in der Aufzählung („{announced}“) und kommt nicht wieder vor, anders als die übrigen; sagen, was es hieße, oder weglassen",
    ],
  ],
  "option-new-in-conclusion": [
    [
      "“{words}” stands in the conclusion, and “{written}” were announced; introduce and weigh it, or mend its number",
      "„{words}“ steht im Schluss, angekündigt waren „{written}“; einführen und abwägen oder die Nummer berichtigen",
    ],
    [
      "“{name}” is what the conclusion calls best, and nothing before speaks of it; introduce and weigh it, or leave it out",
      "„{name}“ nennt der Schluss am besten, und nichts davor spricht davon; einführen und abwägen oder weglassen",
    ],
    [
      "“{name}” stands among the {noun} of the conclusion, but was not among the {listed} listed before; introduce and weigh it, or leave it out",
      "„{name}“ steht im Schluss („{noun}“), aber nicht in der früheren Aufzählung („{listed}“); einführen und abwägen oder weglassen",
    ],
    [
      "“{name}” stands in the conclusion, and the paper presents only {labels}; introduce and weigh it, or mend its label",
      "„{name}“ steht im Schluss, vorgestellt sind nur {labels}; einführen und abwägen oder die Bezeichnung berichtigen",
    ],
  ],
  "option-missing-in-conclusion": [
    [
      "the conclusion counts {concluded} where {introduced} were introduced; {names} [is|are] not among them: say why [it|they] fell away",
      "der Schluss zählt „{concluded}“, eingeführt waren „{introduced}“; es fehlt: {names}. Sagen, warum",
    ],
    [
      "the conclusion counts other {noun} than were introduced; {names} [is|are] not among them: say why [it|they] fell away",
      "der Schluss zählt andere als eingeführt („{noun}“); es fehlt: {names}. Sagen, warum",
    ],
  ],
  "option-one-sided": [
    [
      "no strength of “{name}” is named, while those of the other {n} are; say what speaks for it",
      "von „{name}“ ist keine Stärke genannt, von den anderen {n} schon; sagen, was dafür spricht",
    ],
    [
      "no shortcoming of “{name}” is named, while those of the other {n} are; say what speaks against it",
      "von „{name}“ ist keine Schwäche genannt, von den anderen {n} schon; sagen, was dagegen spricht",
    ],
    [
      "no strength of “{name}” is named, while those of the other {noun} are; say what speaks for it",
      "von „{name}“ ist keine Stärke genannt, von den anderen („{noun}“) schon; sagen, was dafür spricht",
    ],
    [
      "no shortcoming of “{name}” is named, while those of the other {noun} are; say what speaks against it",
      "von „{name}“ ist keine Schwäche genannt, von den anderen („{noun}“) schon; sagen, was dagegen spricht",
    ],
  ],
  "option-order": [
    [
      "“{name}” is called the {called} here and was listed as the {listed}; keep one order",
      ({ name, called, listed }) =>
        `„${name}“ heißt hier das ${ordinal(called)} und stand in der Aufzählung als das ${ordinal(listed)}; bei einer Reihenfolge bleiben`,
    ],
    [
      "“{word}” comes without a {missing} since “{first}”; number what stands between, or mend the word",
      ({ word, missing, first }) =>
        `„${word}“ ohne ein „${missing}“ seit „${first}“; beziffern, was dazwischen steht, oder das Wort berichtigen`,
    ],
  ],
  "conclusion-unsupported": [
    [
      "“{word}” concludes from sentences without a note; give the source of what it follows from",
      "„{word}“ folgert aus Sätzen ohne Anmerkung; die Quelle dessen nennen, woraus gefolgert wird",
    ],
  ],
  "absolute-word": [
    [
      "“{word}” without a source: name one that compared all cases, or say it less absolutely",
      "„{word}“ ohne Quelle: eine nennen, die alle Fälle verglichen hat, oder es weniger unbedingt sagen",
    ],
  ],
  "recommendation-without-reason": [
    [
      "here somebody is told what to do, and the paragraph gives no reason or criterion; say why, and how one would see that it worked",
      "hier wird jemandem etwas empfohlen, und der Absatz nennt weder Grund noch Maßstab; sagen, warum, und woran man den Erfolg sähe",
    ],
  ],
  "trend-over-phases": [
    [
      "“{word}” is said of {span}, in which the paper itself tells of turns both ways ({turns}); divide the time, or say what stayed the same through them",
      ({ word, span = "", turns }) =>
        `„${word}“ gilt für die Zeit ${span.startsWith("the time since ") ? `seit ${span.slice(15)}` : `von ${span.replace(" to ", " bis ")}`}, in der die Arbeit selbst von Wendungen in beide Richtungen berichtet (${turns}); die Zeit teilen oder sagen, was darin gleich blieb`,
    ],
  ],
  "contradictory-claims": [
    [
      "“{text}” stands here, and before that it was the opposite; say which holds, or what each is true of",
      "hier steht „{text}“, zuvor das Gegenteil; sagen, was von beidem gilt oder wovon jedes gilt",
    ],
    [
      "“{words}” is told here, and elsewhere that it was so; say which holds, or what each is true of",
      "hier „{words}“, anderswo, dass es so war; sagen, was gilt oder wovon jedes gilt",
    ],
    [
      "“{text}” contradicts “{other}” said before of the same subject ({subject}); say which holds, or what each is true of",
      "„{text}“ widerspricht dem zuvor vom selben Gegenstand ({subject}) Gesagten: „{other}“; sagen, was gilt oder wovon jedes gilt",
    ],
  ],
  "figures-differ": [
    [
      "“{text}” differs from “{other}” said before; look which number is right, or say what each counts",
      "„{text}“ weicht ab von „{other}“, zuvor gesagt; nachsehen, welche Zahl stimmt, oder sagen, was jede zählt",
    ],
    [
      "“{text}” stands nowhere in the text, which has “{other}” of what seems to be the same; look whether digits changed places",
      "„{text}“ steht nirgends im Text, dort steht „{other}“ vom offenbar selben; nachsehen, ob Ziffern vertauscht sind",
    ],
    [
      "“{text}” differs from “{other}” said before of what seems to be the same event; check both, or say what each counts",
      "„{text}“ weicht ab von „{other}“, zuvor vom offenbar selben Ereignis gesagt; beides prüfen oder sagen, was jedes zählt",
    ],
  ],
  "dates-differ": [
    [
      "“{text}” here, and “{other}” before, of what seems to be one event; look which date is right",
      "hier „{text}“, zuvor „{other}“, offenbar vom selben Ereignis; nachsehen, welches Datum stimmt",
    ],
  ],
  "likelihood-in-prose": [
    [
      "“{word}” is not on the paper's own scale; use a word of it, or define this one there",
      "„{word}“ steht nicht auf der Skala der Arbeit; ein Wort von ihr verwenden oder dieses dort bestimmen",
    ],
    [
      "“{word}” is no term of ICD 203, which says “{terms}” for {n} to {m} %; use that, or name the scale that is meant",
      ({ word, terms = "", n, m }) =>
        `„${word}“ ist kein Begriff von ICD 203, das für ${n} bis ${m} % „${terms.replaceAll("“ or „", "“ oder „")}“ sagt; den verwenden oder die gemeinte Skala nennen`,
    ],
    [
      "“{word}” stands on no scale; say how likely, by a word of a scale you name",
      "„{word}“ steht auf keiner Skala; sagen, wie wahrscheinlich, mit dem Wort einer genannten Skala",
    ],
    [
      "no scale is named for {words}; name one, or say the numbers that are meant",
      ({ words }) =>
        `keine Skala ist genannt für ${ranges(words)}; eine nennen oder die gemeinten Zahlen sagen`,
    ],
  ],
  "likelihood-differs": [
    [
      "“{word}” ({range}) here, “{other}” ({before}) before, of what seems the same outcome; use one, or say what changed",
      ({ word, range, other, before }) =>
        `hier „${word}“ (${ranges(range)}), zuvor „${other}“ (${ranges(before)}), offenbar vom selben Ausgang; eines verwenden oder sagen, was sich geändert hat`,
    ],
    [
      "“{word}” here, “{other}” before, of what seems the same outcome; use one, or say what changed",
      "hier „{word}“, zuvor „{other}“, offenbar vom selben Ausgang; eines verwenden oder sagen, was sich geändert hat",
    ],
  ],
  "outcomes-exclusive": [
    [
      "of these {listed} only one can come, but their words add up to at least {n} %: {words}; choose words that can hold together, or say that both can come",
      ({ listed, n, words }) =>
        `von diesen („${listed}“) kann nur eines eintreten, doch ergeben ihre Wörter zusammen mindestens ${n} %: ${ranges(words)}; Wörter wählen, die zugleich gelten können, oder sagen, dass beides eintreten kann`,
    ],
    [
      "these {listed} are all there are, but their words add up to {n} % at most: {words}; choose words that can hold together, or say what else can come",
      ({ listed, n, words }) =>
        `diese („${listed}“) sollen alle sein, doch ergeben ihre Wörter zusammen höchstens ${n} %: ${ranges(words)}; Wörter wählen, die zugleich gelten können, oder sagen, was sonst eintreten kann`,
    ],
    [
      "{names} are each called the most likely of these {noun}; only one can be",
      ({ names = "" }) =>
        `${names.replaceAll("“ and „", "“ und „")} heißen je am wahrscheinlichsten; das kann nur eines sein`,
    ],
    [
      "either the one or the other, but “{one}” and “{two}” add up to at least {n} %; choose words that can hold together",
      "entweder das eine oder das andere, doch „{one}“ und „{two}“ ergeben zusammen mindestens {n} %; Wörter wählen, die zugleich gelten können",
    ],
    [
      "“{word}” here and “{other}” before are said of an outcome and its opposite, and add up to at least {n} %; choose words that can hold together",
      "hier „{word}“ und zuvor „{other}“ gelten einem Ausgang und seinem Gegenteil und ergeben zusammen mindestens {n} %; Wörter wählen, die zugleich gelten können",
    ],
  ],
  "forecast-without-horizon": [
    [
      "this forecast names no time, only “{words}”{more}; say by when, or by what a reader would see it",
      ({ words, more }) =>
        `diese Vorhersage nennt keine Zeit, nur „${words}“${others(more)}; sagen, bis wann oder woran man es sähe`,
    ],
    [
      "this forecast names no time, only “{words}”; say by when, or by what a reader would see it",
      "diese Vorhersage nennt keine Zeit, nur „{words}“; sagen, bis wann oder woran man es sähe",
    ],
    [
      "this forecast names no time and no test{more}; say by when, or by what a reader would see it",
      ({ more }) =>
        `diese Vorhersage nennt weder Zeit noch Probe${others(more)}; sagen, bis wann oder woran man es sähe`,
    ],
    [
      "this forecast names no time and no test; say by when, or by what a reader would see it",
      "diese Vorhersage nennt weder Zeit noch Probe; sagen, bis wann oder woran man es sähe",
    ],
  ],
  "weak-source": [
    [
      "the source is {kind}; cite what it rests on, or say why it is the best there is",
      ({ kind = "" }) =>
        `die Quelle ist ${WEAK[kind] ?? `„${kind}“`}; anführen, worauf sie beruht, oder sagen, warum es keine bessere gibt`,
    ],
  ],
  "press-for-text": [
    [
      "words of [a|an] {text} are quoted from {press}; cite the text itself, with its article or paragraph",
      "die Worte eines amtlichen Textes („{text}“) sind nach {press} zitiert; den Text selbst anführen, mit Artikel oder Absatz",
    ],
  ],
  "conduct-for-values": [
    [
      "a code of conduct binds staff; for the values of an organisation or a state cite its treaty, charter or declarations",
      "ein Verhaltenskodex bindet Mitarbeiter; für die Werte einer Organisation oder eines Staates Vertrag, Satzung oder Erklärungen anführen",
    ],
  ],
  "section-without-notes": [
    [
      "the section “{heading}” has {n} words and no note; name its sources",
      "der Abschnitt „{heading}“ hat {n} Wörter und keine Anmerkung; die Quellen nennen",
    ],
  ],
  "no-sources": [
    [
      "{n} words, and no source is named: no notes, no list, no names with years, no links; say where the facts are from",
      "{n} Wörter ohne eine genannte Quelle: keine Anmerkungen, kein Verzeichnis, keine Namen mit Jahr, keine Links; sagen, woher die Tatsachen stammen",
    ],
  ],
  "sponsor-is-party": [
    [
      "paid for or co-sponsored by {name}, which the paper is about ({n} sentences name it); say so at the top, and say what sources of others were used",
      "bezahlt oder mitgefördert von {name}, wovon die Arbeit handelt ({n} Sätze nennen den Namen); am Anfang sagen, und welche Quellen anderer benutzt sind",
    ],
  ],
  "one-voice-for-many": [
    [
      "what {actor} holds is concluded from one {kind}; name other sources that agree, or say whose view it is",
      "was „{actor}“ vertrete, ist aus einer einzigen Äußerung („{kind}“) gefolgert; weitere Quellen nennen oder sagen, wessen Ansicht es ist",
    ],
    [
      "“{words}” lets one source speak for an actor; name others, or say why they would not agree",
      "„{words}“ lässt eine Quelle für einen Akteur sprechen; weitere nennen oder sagen, warum sie nicht zustimmten",
    ],
    [
      "“{words}” are many, and the one note names one person ({person}); name more voices, or say whose view it is",
      "„{words}“ sind viele, und die eine Anmerkung nennt eine Person ({person}); weitere Stimmen nennen oder sagen, wessen Ansicht es ist",
    ],
  ],
  "no-source-of-actor": [
    [
      "the section is about {actor}, and none of its {n} sources is {whose} own ({others}); add one, or say why there is none",
      "der Abschnitt handelt von {actor}, und keine seiner {n} Quellen stammt von dort ({others}); eine ergänzen oder sagen, warum es keine gibt",
    ],
  ],
  "source-balance": [
    [
      "{n} of {m} notes cite an actor's own voice, all of them {whose}; look whether the other side's own are missing",
      "{n} von {m} Anmerkungen führen eine Partei selbst an, alle dieselbe ({whose}); nachsehen, ob Eigenes der anderen Seite fehlt",
    ],
    [
      "{n} of {m} notes cite an actor's own voice, {counts}; look whether the other side's own are missing",
      "{n} von {m} Anmerkungen führen eine Partei selbst an: {counts}; nachsehen, ob Eigenes der anderen Seite fehlt",
    ],
  ],
  "source-before-fact": [
    [
      "this is said of {date}, and its only source “{title}” is of {issued}; look whether the note belongs here, and the dates",
      "das wird von {date} gesagt, und die einzige Quelle „{title}“ ist von {issued}; nachsehen, ob die Note hierher gehört, und die Daten",
    ],
    [
      "this is said of {year}, and its only source “{title}” is of {other}; look whether the note belongs here, and the years",
      "dies gilt dem Jahr {year}, die einzige Quelle „{title}“ ist von {other}; nachsehen, ob die Anmerkung hierher gehört und die Jahre stimmen",
    ],
    [
      "the work is dated {issued} and was read on {read}, before that; one of the two is mistyped",
      "das Werk ist auf {issued} datiert und wurde schon am {read} gelesen; eines von beiden ist vertippt",
    ],
    [
      "“{title}” is dated {issued} and was read on {read}, before that; one of the two is mistyped",
      "„{title}“ ist auf {issued} datiert und wurde schon am {read} gelesen; eines von beiden ist vertippt",
    ],
  ],
  "cause-without-source": [
    [
      "“{words}” tells a cause as a fact, and its paragraph names no source; name who showed it, or say that it is your reading",
      "„{words}“ behauptet eine Ursache als Tatsache, und der Absatz nennt keine Quelle; sagen, wer es gezeigt hat, oder dass es die eigene Deutung ist",
    ],
  ],
  "words-of-one-side": [
    [
      "words with a judgement in them ({words}) are said of {actor} {n} times and of {other} never; describe what was done, or judge both by one measure",
      "wertende Wörter ({words}) gelten {n}-mal {actor} und nie {other}; beschreiben, was getan wurde, oder beide mit einem Maß messen",
    ],
  ],
};

/** How many other forecasts name no time either. */
function others(more = ""): string {
  const n = /(\d+) others/u.exec(more)?.[1] ?? "1";
  return `, ${many(n, "eine weitere auch nicht", "weitere auch nicht")}`;
}
