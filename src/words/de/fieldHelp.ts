/** What each field of a form is for, in German, by what its schema says of it in English. */
export const fieldHelp: Readonly<Record<string, string>> = {
  "Short name by which other parts of the case refer to this. Lower case with hyphens reads best.":
    "Kurzname, unter dem andere Teile des Falls darauf verweisen. Am besten lesen sich Kleinbuchstaben mit Bindestrichen.",
  "When it happened, as exactly as the sources say: 2014, 2014-03, 2014-03-18":
    "Wann es geschah, so genau, wie die Quellen es sagen: 2014, 2014-03, 2014-03-18",
  "Since when it was publicly known; absent: since its own date":
    "Seit wann es öffentlich bekannt war; fehlt es: seit dem eigenen Datum",
  "event: happened in the relation; context: happened around it, not in it; planned: announced, outcome not recorded; absent: event":
    "Ereignis: geschah in der Beziehung; Umfeld: geschah um sie herum, nicht in ihr; geplant: angekündigt, der Ausgang ist nicht verzeichnet; fehlt es: Ereignis",
  "What happened, in a sentence of your own": "Was geschah, in einem eigenen Satz",
  "The same sentence in other languages, by language: {de: Der Norden besetzt die Insel.}":
    "Derselbe Satz in anderen Sprachen, je Sprache: de: Der Norden besetzt die Insel.",
  "Who acted": "Wer handelte",
  "Id of an actor": "Kurzname eines Akteurs",
  "Towards whom": "Wem gegenüber",
  "Formats it happened in or concerns": "Formate, in denen es geschah oder die es betrifft",
  "Id of a format": "Kurzname eines Formats",
  "Pillars it belongs to": "Säulen, zu denen es gehört",
  "Id of a pillar": "Kurzname einer Säule",
  "CAMEO code by the author's judgement (Schrodt 2012)":
    "CAMEO-Kennung nach dem Urteil des Verfassers (Schrodt 2012)",
  "true, or why: after this nothing was as before, and priorities stated earlier are no answer; absent: nothing broke":
    "Ja, oder warum: Danach war nichts wie vorher, und früher genannte Prioritäten sind keine Antwort mehr; fehlt es: nichts brach",
  "Where it can be read: ids of sources, with a page where it helps":
    "Wo es zu lesen ist: Kurznamen von Quellen, mit einer Seite, wo das hilft",
  "Id of a source": "Kurzname einer Quelle",
  "Page, paragraph, section number; absent: the work as a whole":
    "Seite, Absatz, Nummer des Abschnitts; fehlt es: das Werk als Ganzes",
  "What the locator counts; absent: pages": "Was die Stelle zählt; fehlt es: Seiten",
  "The words in its text that say so": "Die Worte des Textes, die es sagen",
  "The words, as the source has them": "Die Worte, wie sie in der Quelle stehen",
  "In place of the words, where they may not be passed on: sources fingerprint makes it":
    "An Stelle der Worte, wo sie nicht weitergegeben werden dürfen: sources fingerprint macht ihn",
  "A few words before them": "Ein paar Worte davor",
  "A few words after them": "Ein paar Worte danach",
  "What a reader should know about this citation": "Was man über diesen Nachweis wissen sollte",
  "The words": "Die Worte",
  "Since when it was known; absent: since the day the case is written as of":
    "Seit wann es bekannt war; fehlt es: seit dem Stand des Falls",
  "verified: date and fact were read in a source listed; partly-verified: a part, named in `note`, was not; general-knowledge: nothing was seen; disputed: sources differ; absent: nothing is said, and it counts neither as verified nor as open":
    "geprüft: Datum und Sachverhalt wurden in einer genannten Quelle gelesen; teilweise geprüft: ein Teil, in der Anmerkung genannt, wurde es nicht; allgemein bekannt: nichts wurde eingesehen; strittig: die Quellen sagen Verschiedenes; fehlt es: nichts ist gesagt, und es zählt weder als geprüft noch als offen",
  "What a careful reader should know about this entry":
    "Was ein sorgfältiger Leser über diesen Eintrag wissen sollte",
  "Where sources disagree: each reading with its own date or status and sources":
    "Wo Quellen einander widersprechen: jede Lesart mit eigenem Datum oder Zustand und eigenen Quellen",
  "What holds if these sources are right": "Was gilt, wenn diese Quellen recht haben",
  "The date these sources give; absent: that of the entry":
    "Das Datum, das diese Quellen nennen; fehlt es: das des Eintrags",
  "Since when this was said; absent: since the works cited came out":
    "Seit wann es gesagt wird; fehlt es: seit die genannten Werke erschienen sind",
  "What holds from then on, according to them; absent: as in the entry":
    "Was ihnen zufolge von da an gilt; fehlt es: wie im Eintrag",
  "The sources that say so": "Die Quellen, die es sagen",
  "In full": "In voller Länge",
  "The name in other languages, by language: {de: Name}": "Der Name in anderen Sprachen, je Sprache",
  "As it is called for short: NRC": "Wie es kurz heißt: NRC",
  "What it is called for short in other languages: {de: russische Vertretung}":
    "Wie es in anderen Sprachen kurz heißt: de: russische Vertretung",
  "Parts of its work in other languages: {meetings: {de: Sitzungen}}":
    "Teile seiner Arbeit in anderen Sprachen: meetings, de: Sitzungen",
  "In each other language": "In jeder anderen Sprache",
  "council, talks, commission, embassy, hotline, treaty, programme … (“Kinds of format”): whether the parties meet there to talk":
    "council, talks, commission, embassy, hotline, treaty, programme … (Rat, Gespräche, Kommission, Botschaft, direkter Draht, Vertrag, Programm): daran hängt, ob die Parteien dort zum Gespräch zusammenkommen",
  "collective: many partners in one frame; individual: tailored to one partner; bilateral: these two only":
    "gemeinsam: viele Partner in einem Rahmen; einzeln: auf einen Partner zugeschnitten; zweiseitig: nur diese beiden",
  "Pillars of cooperation it belongs to": "Säulen der Zusammenarbeit, zu denen es gehört",
  "Areas of work": "Arbeitsgebiete",
  "Id of an area": "Kurzname eines Gebiets",
  "Actors that take part from the founding on; later comers have a phase on the participation axis":
    "Akteure, die von der Gründung an teilnehmen; wer später kam, hat eine Phase, in der sich die Teilnahme ändert",
  "Who has a part in it other than taking part":
    "Wer auf andere Weise daran beteiligt ist als durch Teilnahme",
  "Who has it": "Wer sie hat",
  "intermediary: carries word between parties that do not meet; mediator: brings them together; host, depositary, guarantor, chair, observer; beneficiary: gains by it and is no party":
    "Überbringer: trägt Worte zwischen Parteien, die sich nicht treffen; Vermittler: bringt sie zusammen; Gastgeber, Verwahrer, Garant, Vorsitz, Beobachter; Begünstigter: hat etwas davon und ist keine Partei",
  "Of an intermediary or a mediator: those who take part through it":
    "Bei einem Überbringer oder Vermittler: wer durch ihn teilnimmt",
  "Since when; absent: from the founding on": "Seit wann; fehlt es: von der Gründung an",
  "The day on which it was over; absent: it is not": "Der Tag, an dem es endete; fehlt es: es dauert an",
  "Where it can be read": "Wo es zu lesen ist",
  "What a careful reader should know about it": "Was ein sorgfältiger Leser darüber wissen sollte",
  "The parts its work has, as the phases name them; all: those the phases name are all. Only then is it off when every one is; absent: there may be others":
    "Die Teile seiner Arbeit, wie die Phasen sie nennen; alle: die in den Phasen genannten sind alle. Nur dann ruht es, wenn jeder Teil ruht; fehlt es: es kann weitere geben",
  "Who takes part, in words": "Wer teilnimmt, in Worten",
  "The format that took its place; absent: none": "Das Format, das an seine Stelle trat; fehlt es: keines",
  "The format whose place it took; absent: none": "Das Format, an dessen Stelle es trat; fehlt es: keines",
  "Its life: founded, joined, suspended, resumed, ended, in the order of the dates":
    "Sein Verlauf: gegründet, beigetreten, ausgesetzt, wieder aufgenommen, beendet, in der Folge der Daten",
  "Needed only where another entry refers to this phase":
    "Nur nötig, wo ein anderer Eintrag auf diese Phase verweist",
  "From when on": "Von wann an",
  "What happened: founded, joined, suspended, resumed, replaced, closed …":
    "Was geschah: gegründet, beigetreten, ausgesetzt, wieder aufgenommen, ersetzt, geschlossen …",
  "existence: is there such a format; participation: does the party take part; operation: does it work":
    "Bestehen: gibt es ein solches Format; Teilnahme: nimmt die Partei teil; Arbeit: arbeitet es",
  "Whom it concerns; absent: everybody": "Wen es betrifft; fehlt es: alle",
  "Who brought it about: who suspended it, who left, who put the party out":
    "Wer es bewirkte: wer aussetzte, wer ging, wer die Partei ausschloss",
  "The part of the work it concerns (meetings, practical work …); absent: all":
    "Der Teil der Arbeit, den es betrifft (Sitzungen, praktische Arbeit …); fehlt es: alles",
  "What holds from then on": "Was von da an gilt",
  "What happened, in a sentence": "Was geschah, in einem Satz",
  "What holds from then on, according to them; absent: as in the phase":
    "Was ihnen zufolge von da an gilt; fehlt es: wie in der Phase",
  "Since when it was known; absent: since its first phase":
    "Seit wann es bekannt war; fehlt es: seit seiner ersten Phase",
  "What a careful reader should know about this format":
    "Was ein sorgfältiger Leser über dieses Format wissen sollte",
  "CAMEO or ISO 3166 code where there is one, three letters for a state":
    "CAMEO- oder ISO-3166-Kennung, wo es eine gibt; drei Buchstaben für einen Staat",
  "As it is called in prose": "Wie er im Text heißt",
  "As prose names it by what is its own, with a capital":
    "Wie der Text nennt, was ihm gehört, auf Englisch mit großem Anfang",
  "What sort of actor it is": "Was für ein Akteur es ist",
  "Other names the sources use": "Andere Namen, die in den Quellen stehen",
  "By scheme: cameo, iso3, cow": "Je Verzeichnis: cameo, iso3, cow",
  "Of an organisation: its members, with the dates they joined and left; of a state or movement its bodies, whose works are its own":
    "Bei einer Organisation: ihre Mitglieder, mit Beitritt und Austritt; bei einem Staat oder einer Bewegung deren Organe, deren Werke als eigene gelten",
  "Who is a member": "Wer Mitglied ist",
  "Since when; absent: always": "Seit wann; fehlt es: schon immer",
  "Until when; absent: it is still": "Bis wann; fehlt es: noch heute",
  "Actors whose place it took": "Akteure, an deren Stelle er trat",
  "The actor it follows": "Der Akteur, dem er folgt",
  "The day that one ended": "Der Tag, an dem jener endete",
  "Since when it was known as an actor; absent: from the first":
    "Seit wann er als Akteur bekannt war; fehlt es: von Anfang an",
  "What a careful reader should know about this actor":
    "Was ein sorgfältiger Leser über diesen Akteur wissen sollte",
  "Short name by which the case refers to it": "Kurzname, unter dem der Fall darauf verweist",
  "What sort of work it is, as CSL names it": "Was für ein Werk es ist, wie CSL es einteilt",
  "For later mentions": "Für spätere Erwähnungen",
  "An institution as it signs, or persons by family and given name":
    "Eine Einrichtung, wie sie zeichnet, oder Personen mit Nach- und Vornamen",
  "An institution, as it signs": "Eine Einrichtung, wie sie zeichnet",
  "Who edited the work": "Wer das Werk herausgab",
  "Who translated it": "Wer es übersetzte",
  "When it was published; absent: no view as of a day holds the work, unless `accessed` shows it was there":
    "Wann es erschien; fehlt es: keine Ansicht zu einem Tag enthält das Werk, es sei denn, `accessed` zeigt, dass es da war",
  "When it was last seen there; absent: nothing is said":
    "Wann es dort zuletzt gesehen wurde; fehlt es: nichts ist gesagt",
  "The journal, newspaper, site or book it is in":
    "Die Zeitschrift, Zeitung, Website oder das Buch, worin es steht",
  "Who published it": "Wer es herausbrachte",
  "Where it was published": "Wo es erschien",
  "Without https://doi.org/": "Ohne https://doi.org/",
  "Of a journal": "Einer Zeitschrift",
  "Number of the journal": "Nummer des Hefts",
  "First and last page": "Erste und letzte Seite",
  "As in BCP 47: en, ru, zh": "Wie in BCP 47: en, ru, zh",
  "What a reader should know about it": "Was man darüber wissen sollte",
  "The actor of the case that speaks in it: the organisation whose communiqué it is, the state whose decree; absent: none":
    "Der Akteur des Falls, der darin spricht: die Organisation, deren Kommuniqué, der Staat, dessen Erlass es ist; fehlt es: keiner",
  "What sort of voice it is; absent: counted as of unknown kind":
    "Was für eine Stimme es ist; fehlt es: es zählt als von unbekannter Art",
  "How far its text can be relied on, by your judgement; absent: nothing is assumed":
    "Wie weit man sich auf den Text verlassen kann, nach Ihrem Urteil; fehlt es: nichts wird angenommen",
  "Who paid for it: an actor's id, or a name; absent: not known":
    "Wer dafür bezahlt hat: Kurzname eines Akteurs oder ein Name; fehlt es: nicht bekannt",
  "How much of its text the author of the case has read; absent: nothing is assumed":
    "Wie viel des Textes der Verfasser des Falls gelesen hat; fehlt es: nichts wird angenommen",
  "File with the source's text, if it is at hand": "Datei mit dem Text der Quelle, wenn er vorliegt",
  "What it is called on the page": "Wie es auf der Seite heißt",
  "What it means, in a sentence": "Was es bedeutet, in einem Satz",
  "Expression over option ids: the states that belong to it, such as O & T & !E":
    "Ausdruck über Kurznamen von Optionen: die Lagen, die dazugehören, etwa O & T & !E",
  "What speaks for it": "Was dafür spricht",
  "The point in a sentence": "Der Punkt in einem Satz",
  "What speaks against it": "Was dagegen spricht",
  "How likely somebody holds it to be": "Für wie wahrscheinlich jemand es hält",
  "A word of the case's likelihood scale": "Ein Wort aus den Wörtern der Wahrscheinlichkeit des Falls",
  "Whose judgement": "Wessen Urteil",
  "false: added by the case's author, not in the paper under review; absent: true":
    "nein: vom Verfasser des Falls hinzugefügt, nicht in der geprüften Arbeit; fehlt es: ja",
  "Outcomes with the same mark exclude each other": "Ausgänge mit demselben Zeichen schließen einander aus",
  "What is weak, in a sentence": "Was schwach ist, in einem Satz",
  "Shown only as of this day or later; absent: from the first":
    "Erst ab diesem Tag gezeigt; fehlt es: von Anfang an",
  "Shown only as of earlier days; absent: for good": "Nur an früheren Tagen gezeigt; fehlt es: für immer",
  "Ids of what is weak": "Kurznamen dessen, was schwach ist",
  "Id of anything in the case": "Kurzname von irgendetwas im Fall",
  "The answer in a sentence": "Die Antwort in einem Satz",
  "Whose answer: the author of the case, or of the paper it reviews":
    "Wessen Antwort: die des Verfassers des Falls oder der geprüften Arbeit",
  "Outcomes it holds possible": "Ausgänge, die sie für möglich hält",
  "Id of an outcome": "Kurzname eines Ausgangs",
  "Claims it follows from": "Behauptungen, aus denen sie folgt",
  "Id of a claim": "Kurzname einer Behauptung",
  "Conditions it depends on": "Bedingungen, an denen sie hängt",
  "Id of a condition": "Kurzname einer Bedingung",
  "As the page names it": "Wie die Seite sie nennt",
  "What belongs to it": "Was dazugehört",
  "Since when it was one; absent: from the first": "Seit wann es eine war; fehlt es: von Anfang an",
  "The file that holds it, relative to case.yaml": "Die Datei, in der es steht, von case.yaml aus",
  "The model this one varies; absent: it varies none, and may speak for a day":
    "Das Modell, von dem dieses eine Variante ist; fehlt es: von keinem, und es kann für einen Tag sprechen",
  "What the variant is there to test": "Was die Variante prüfen soll",
  "Since when it was there; absent: since the day of its priorities":
    "Seit wann es da war; fehlt es: seit dem Tag seiner Prioritäten",
  "Expression that says which states are dialogue; absent: that of the case":
    "Ausdruck, der sagt, welche Lagen Dialog sind; fehlt es: der des Falls",
  "Of the case": "Der Titel des Falls",
  "The title in other languages: {de: Nord und Süd}": "Der Titel in anderen Sprachen: de: Nord und Süd",
  "The question it answers": "Die Frage, die er beantwortet",
  "The question in other languages: {de: Frage}": "Die Frage in anderen Sprachen",
  "What the title leaves out": "Was der Titel auslässt",
  "The same in other languages: {de: mit einer dritten Partei}":
    "Dasselbe in anderen Sprachen: de: mit einer dritten Partei",
  "Who wrote the case": "Wer den Fall geschrieben hat",
  "The two actors in conflict; the second is the one whose taking part is asked for":
    "Die beiden Akteure im Konflikt; der zweite ist der, nach dessen Teilnahme gefragt wird",
  "Others that weigh on the conflict": "Andere, die den Konflikt beeinflussen",
  "The span of time the record covers, and what is known to be missing":
    "Der Zeitraum, den die Chronik umfasst, und was bekanntermaßen fehlt",
  "The day the author writes as of; `--as-of` overrides it; absent: today":
    "Der Tag, von dem aus der Verfasser schreibt; `--as-of` geht vor; fehlt es: heute",
  "Files that hold the record, relative to this one": "Dateien, in denen die Chronik steht, von dieser aus",
  "The pillars of cooperation, in the order they are shown":
    "Die Säulen der Zusammenarbeit, in der Reihenfolge, in der sie gezeigt werden",
  "Areas of work, in the order they are shown":
    "Arbeitsgebiete, in der Reihenfolge, in der sie gezeigt werden",
  "The first is the main model, the others vary it":
    "Das erste ist das Hauptmodell, die anderen sind Varianten davon",
  "The author's own answers, kept beside the computed one":
    "Die eigenen Antworten des Verfassers, neben der errechneten",
  "What the author knows to be weak and wants shown":
    "Was der Verfasser als schwach kennt und gezeigt haben will",
  "The words of likelihood the case uses": "Die Wörter der Wahrscheinlichkeit, die der Fall gebraucht",
  "What the scale is called": "Wie die Skala heißt",
  "Groups of words of one meaning, from least to most likely":
    "Gruppen von Wörtern gleicher Bedeutung, vom Unwahrscheinlichsten zum Wahrscheinlichsten",
  "Expression over option ids: the states in which the parties talk; absent: whether talks would last is not answered":
    "Ausdruck über Kurznamen von Optionen: die Lagen, in denen die Parteien miteinander sprechen; fehlt es: ob Gespräche Bestand hätten, wird nicht beantwortet",
  "Source id of the paper under review; absent: the case reviews none":
    "Kurzname der Quelle, die geprüft wird; fehlt es: der Fall prüft keine Arbeit",
  "What a careful reader should know about the case":
    "Was ein sorgfältiger Leser über den Fall wissen sollte",
  "Of the model": "Der Titel des Modells",
  "The title in other languages: {de: Titel}": "Der Titel in anderen Sprachen",
  "What it is to show": "Was es zeigen soll",
  "What a careful reader should know about this model":
    "Was ein sorgfältiger Leser über dieses Modell wissen sollte",
  "The day whose priorities the model states; absent: none is named, and any day may be asked":
    "Der Tag, dessen Prioritäten das Modell nennt; fehlt es: keiner ist genannt, und nach jedem Tag kann gefragt werden",
  "Of a published case: how many entries were left out since nobody has looked them up; written by `publish`":
    "In einem veröffentlichten Fall: wie viele Einträge wegblieben, weil niemand sie nachgeschlagen hat; von `publish` geschrieben",
  "The last day on which they were looked at again and stood; absent: none after `asOf`":
    "Der letzte Tag, an dem sie erneut angesehen wurden und noch galten; fehlt es: keiner nach `asOf`",
  "The last day for which they are an answer; absent: none":
    "Der letzte Tag, für den sie eine Antwort sind; fehlt er: keiner",
  "Those that decide, each with its options": "Wer entscheidet, jeder mit seinen Optionen",
  "As prose names it": "Wie der Text ihn nennt",
  "The actor of the case; absent: the one of the same id":
    "Der Akteur des Falls; fehlt es: der mit demselben Kurznamen",
  "What it alone may do or leave": "Was er allein tun oder lassen kann",
  "A letter or word by which statements name it": "Ein Buchstabe oder Wort, mit dem Prioritäten sie nennen",
  "What taking it means, as a phrase after the actor's name: keeps the political channel open":
    "Was es heißt, sie zu ergreifen, als Wendung nach dem Namen des Akteurs (in der Sprache des Falls): keeps the political channel open",
  "The same in other languages, verb first as after a name: {de: hält den politischen Kanal offen}":
    "Dasselbe in anderen Sprachen, das Verb zuerst wie nach einem Namen: de: hält den politischen Kanal offen",
  "What not taking it means, in the same form": "Was es heißt, sie nicht zu ergreifen, in derselben Form",
  "The same in other languages: {de: hält den politischen Kanal nicht mehr offen}":
    "Dasselbe in anderen Sprachen: de: hält den politischen Kanal nicht mehr offen",
  "What a reader would see first if it were taken, told under what to watch for: reserves called up, embassies emptied":
    "Was man zuerst sähe, wenn sie ergriffen würde; steht unter dem, worauf zu achten ist: reserves called up, embassies emptied",
  "The same in other languages: {de: haben die Anlagen angegriffen}":
    "Dasselbe in anderen Sprachen: de: haben die Anlagen angegriffen",
  "What is told of it once it has been taken and cannot be taken back, in the same form, of an act of one day: has struck the sites":
    "Was davon gesagt wird, wenn es geschehen ist und sich nicht zurücknehmen lässt, in derselben Form, von einer Handlung eines Tages: hat die Anlagen angegriffen",
  "The same in other languages: {de: Einberufung von Reservisten, geräumte Botschaften}":
    "Dasselbe in anderen Sprachen: de: Einberufung von Reservisten, geräumte Botschaften",
  "What a careful reader should know about this option":
    "Was ein sorgfältiger Leser über diese Option wissen sollte",
  "on: once taken it stays taken; off: once dropped it stays dropped; absent: it may be taken and dropped":
    "ergriffen: einmal ergriffen, bleibt sie es; nicht ergriffen: einmal aufgegeben, bleibt sie es; fehlt es: sie kann ergriffen und aufgegeben werden",
  "true: a use of force: never offered as a way to dialogue, and off in `dialogue` unless that names the option; absent: false":
    "ja: eine Anwendung von Gewalt: nie als Weg zum Dialog genannt und in `dialogue` nicht ergriffen, wenn die Option dort nicht genannt ist; fehlt es: nein",
  "When the record says that it is on; absent: only `statusQuo` says so":
    "Wann die Chronik sagt, dass sie ergriffen ist; fehlt es: nur `statusQuo` sagt es",
  "Which of the three is asked: does it exist, does the party take part, does it work":
    "Wonach gefragt ist: ob es besteht, ob die Partei teilnimmt, ob es arbeitet",
  "The part of the work, as the phases name it": "Der Teil der Arbeit, wie die Phasen ihn nennen",
  "Whose taking part is asked; absent: the second of the parties":
    "Nach wessen Teilnahme gefragt ist; fehlt es: die zweite der Parteien",
  "The option is on when the record answers one of these":
    "Die Option ist ergriffen, wenn die Chronik eines davon antwortet",
  "On from this event, until that one if given":
    "Ergriffen von diesem Ereignis an, bis zu jenem, wenn eines genannt ist",
  "Id of an event": "Kurzname eines Ereignisses",
  "On until this event; absent: for good": "Ergriffen bis zu diesem Ereignis; fehlt es: für immer",
  "The option is on while the condition stands so":
    "Die Option ist ergriffen, solange es um die Bedingung so steht",
  "On while this claim holds: from its date until its end":
    "Ergriffen, solange diese Behauptung gilt: von ihrem Datum bis zu ihrem Ende",
  "The same on every day. detente publish writes it where what the answer rested on is not in the copy":
    "An jedem Tag dasselbe. detente publish schreibt es, wo das, worauf die Antwort beruhte, nicht in der Abschrift ist",
  "On every day; no as `offWhen`: nothing shows it off":
    "An jedem Tag; nein unter `offWhen`: nichts zeigt, dass sie nicht ergriffen ist",
  "On when every one of these is": "Ergriffen, wenn jedes davon es ist",
  "On when one of these is": "Ergriffen, wenn eines davon es ist",
  "On when this is not": "Ergriffen, wenn dies nicht gilt",
  "When the record says that it is off; what neither rule shows is then unknown; absent: whenever `onWhen` does not say on":
    "Wann die Chronik sagt, dass sie nicht ergriffen ist; was keine der Regeln zeigt, ist dann nicht bekannt; fehlt es: immer, wenn `onWhen` nicht sagt, dass sie es ist",
  "Events that come near it and are less: told where nothing shows it on":
    "Ereignisse, die ihr nahekommen und weniger sind; genannt, wo nichts zeigt, dass sie ergriffen ist",
  "For an option that is more than on or off: its levels, the lowest first, one of which it always has. Statements say R >= some, R < full; lists of what is on name the level it has: R >= some":
    "Für eine Option, die mehr ist als ergriffen oder nicht: ihre Stufen, die niedrigste zuerst, von denen sie immer eine hat. Prioritäten sagen R >= some, R < full; Aufzählungen nennen die Stufe, die sie hat: R >= some",
  "A word or number by which statements name it: R >= some":
    "Ein Wort oder eine Zahl, womit Prioritäten sie nennen: R >= some",
  "What having reached it means, as a phrase after the actor's name: lifts some sanctions":
    "Was es heißt, sie erreicht zu haben, als Wendung nach dem Namen des Akteurs: lifts some sanctions",
  "The same in other languages: {de: hebt einige Sanktionen auf}":
    "Dasselbe in anderen Sprachen: de: hebt einige Sanktionen auf",
  "What being below it means, in the same form": "Was es heißt, darunter zu sein, in derselben Form",
  "The same in other languages: {de: hebt keine Sanktionen auf}":
    "Dasselbe in anderen Sprachen: de: hebt keine Sanktionen auf",
  "true: reaching it is a use of force; absent: as the option":
    "ja: sie zu erreichen ist eine Anwendung von Gewalt; fehlt es: wie bei der Option",
  "When the record says that it is reached; it is also when a higher level is; absent: only `statusQuo` says so":
    "Wann die Chronik sagt, dass sie erreicht ist; sie ist es auch, wenn eine höhere es ist; fehlt es: nur `statusQuo` sagt es",
  "When the record says that it is not; nor is it when the option is below a lower level; absent: whenever `onWhen` does not say on":
    "Wann die Chronik sagt, dass sie es nicht ist; sie ist es auch nicht, wenn die Option unter einer niedrigeren steht; fehlt es: immer, wenn `onWhen` nicht sagt, dass sie es ist",
  "Events that come near it and are less": "Ereignisse, die ihr nahekommen und weniger sind",
  "What it wants; absent: its `types` say so": "Was er will; fehlt es: seine Lesarten sagen es",
  "The day whose priorities the list states: it speaks for no day before; absent: the model's":
    "Der Tag, dessen Prioritäten die Liste nennt: für keinen früheren spricht sie; fehlt es: der des Modells",
  "Most important first": "Das Wichtigste zuerst",
  "Option ids with !, &, |, if, only if, iff and parentheses: P only if K":
    "Kurznamen von Optionen mit !, &, |, if (wenn), only if (nur wenn), iff (genau dann, wenn) und Klammern: P only if K",
  "The ground in words; without sources or claims it is the author's judgement":
    "Der Grund in Worten; ohne Quellen oder Behauptungen ist es das Urteil des Verfassers",
  "Sources it rests on": "Quellen, auf denen es beruht",
  "Claims of the case it rests on": "Behauptungen des Falls, auf denen es beruht",
  "Set when you are not sure of it: why": "Angeben, wenn Sie sich nicht sicher sind: warum",
  "true: the reading was public by `known`, and its list was set down later, with knowledge of what came; absent: false":
    "ja: Die Lesart war am Tag von `known` öffentlich, ihre Liste wurde später aufgestellt, mit dem Wissen, was kam; fehlt es: nein",
  "true: written with knowledge of what came later; absent: false":
    "ja: geschrieben mit dem Wissen, was später kam; fehlt es: nein",
  "true: you do not know whether it wants this, its opposite or neither; absent: it wants this":
    "ja: Sie wissen nicht, ob er dies will, das Gegenteil oder keines von beiden; fehlt es: er will es",
  "Its place is open: the first and the last it may have, counted from 1":
    "Ihr Platz ist offen: der erste und der letzte, den sie haben kann, von 1 an gezählt",
  "Its place is open, but these statements of the list, as written, are no more important":
    "Ihr Platz ist offen, aber diese Prioritäten der Liste, wie sie geschrieben sind, sind nicht wichtiger",
  "Statements kept with their grounds and not counted":
    "Prioritäten, die mit ihren Gründen aufbewahrt und nicht gezählt werden",
  "State ids, best group first, ties share a group":
    "Nummern von Lagen, die beste Gruppe zuerst; gleich gute stehen in einer Gruppe",
  "By state id, higher is better; only the order counts. Between two decision makers also as rows and columns: [[3, 1], [4, 2]], a row for each combination of the first's options (none on, the first on …), a column for each of the second's":
    "Je Nummer der Lage, höher ist besser; nur die Folge zählt. Zwischen zwei Entscheidenden auch als Zeilen und Spalten: [[3, 1], [4, 2]], eine Zeile für jede Verbindung der Optionen des ersten (keine, die erste …), eine Spalte für jede des zweiten",
  "Pairs of states between which the preference is not known":
    "Paare von Lagen, zwischen denen nicht bekannt ist, welche vorgezogen wird",
  "From when on a preference is strong: better on one of so many most important statements, ahead by so many groups of a ranking, or by so many units of payoff; absent: nothing is strong":
    "Von wann an etwas stark vorgezogen wird: besser bei einer von so vielen wichtigsten Prioritäten, um so viele Gruppen der Rangfolge oder um so viele Einheiten der Auszahlung voraus; fehlt es: nichts ist stark",
  "Several readings of what it wants, by id: each is tried, none is weighted":
    "Mehrere Lesarten dessen, was er will, je Kurzname: jede wird geprüft, keine gewichtet",
  "What this reading is called": "Wie diese Lesart heißt",
  "This reading of the actor in a sentence": "Diese Lesart des Akteurs in einem Satz",
  "What it wants, read this way": "Was er will, so gelesen",
  "States it does not know of, as expressions or state ids: it moves neither to nor from them, and what others could do there does not deter it":
    "Lagen, von denen er nicht weiß, als Ausdrücke oder Nummern: er zieht weder dorthin noch von dort, und was andere dort tun könnten, schreckt ihn nicht",
  "Towards decision makers by id, itself included; absent: + to itself, 0 to others":
    "Gegenüber Entscheidenden je Kurzname, sich selbst eingeschlossen; fehlt es: + zu sich selbst, 0 zu anderen",
  "What it takes others to prefer, by their id, where it may be mistaken":
    "Was er glaubt, dass andere vorziehen, je Kurzname, wo er sich irren kann",
  "A state that satisfies one of these cannot be":
    "Eine Lage, auf die eines davon zutrifft, kann es nicht geben",
  "The states that satisfy one of these are one state, where what else is on no longer matters; statements are read in the lowest of them, as states are numbered. Patterns that share a state are drawn together into one":
    "Die Lagen, auf die eines davon zutrifft, sind eine einzige, in der nicht mehr zählt, was sonst ergriffen ist; Prioritäten werden in der niedrigsten von ihnen gelesen, nach der Zählung der Lagen. Muster, die eine Lage teilen, werden zu einem",
  "Moves between patterns of states that the options alone would allow, or forbid":
    "Züge zwischen Mustern von Lagen, die die Optionen allein erlauben oder verbieten würden",
  "Whose moves": "Wessen Züge",
  "Where it leaves: the states that satisfy it": "Wo er aufbricht: die Lagen, auf die es zutrifft",
  "Where it would get": "Wohin er käme",
  "true: it can, though an option goes one way only; absent: it cannot":
    "ja: er kann es, obwohl eine Option nur in einer Richtung geht; fehlt es: er kann es nicht",
  "Exactly these feasible states; absent: all that are not infeasible, their ids counting from 1 in ascending binary value, the first option listed being the lowest bit":
    "Genau diese möglichen Lagen; fehlt es: alle, die nicht ausgeschlossen sind, von 1 an gezählt nach aufsteigendem Binärwert, die erste Option als niedrigste Stelle",
  "Its number, by which rankings, payoffs and moves name it":
    "Ihre Nummer, mit der Rangfolgen, Auszahlungen und Züge sie nennen",
  "The options that are on in it": "Die Optionen, die in ihr ergriffen sind",
  "What it is called, in graph form": "Wie sie als Teil eines Graphen heißt",
  "All the moves of each decision maker, as pairs of state ids":
    "Alle Züge jedes Entscheidenden, als Paare von Nummern",
  "Where things stand: the options that are on, or the id of a state":
    "Wie es steht: die Optionen, die ergriffen sind, oder die Nummer einer Lage",
  "The options that are on": "Die Optionen, die ergriffen sind",
  "Why things stand so": "Warum es so steht",
  "The number of the state": "Die Nummer der Lage",
  "What sort of claim it is": "Was für eine Behauptung es ist",
  "Whom it is about; absent: nobody in particular": "Um wen es geht; fehlt es: um niemand Bestimmten",
  "The claim in one sentence of your own": "Die Behauptung in einem eigenen Satz",
  "When it was said or began to hold; absent: not known, and it is of the day of its first source":
    "Wann es gesagt wurde oder zu gelten begann; fehlt es: nicht bekannt, und es gilt der Tag der ersten Quelle",
  "When it ceased to hold; absent: it holds still": "Wann es aufhörte zu gelten; fehlt es: es gilt noch",
  "true: written with knowledge of what came later; left out of every view as of an earlier date; absent: false":
    "ja: geschrieben mit dem Wissen, was später kam; fehlt in jeder Ansicht zu einem früheren Tag; fehlt es: nein",
  "Claims and events this one rests on": "Behauptungen und Ereignisse, auf denen diese beruht",
  "Id of a claim or an event": "Kurzname einer Behauptung oder eines Ereignisses",
  "Heading under which an author's text makes it":
    "Überschrift, unter der der Text eines Verfassers sie aufstellt",
  "Words of a source, where the wording itself matters": "Worte einer Quelle, wo es auf den Wortlaut ankommt",
  "The words as the source has them, or as the translation has them":
    "Die Worte, wie die Quelle oder die Übersetzung sie hat",
  "Language of `exact`, as in BCP 47: en, ru, zh": "Sprache dieser Worte, wie in BCP 47: en, ru, zh",
  "The words in the original language, if `exact` is a translation":
    "Die Worte in der Sprache des Originals, wenn es eine Übersetzung ist",
  "Language of the original, as in BCP 47": "Sprache des Originals, wie in BCP 47",
  "A few words before them in the source": "Ein paar Worte davor in der Quelle",
  "A few words after them in the source": "Ein paar Worte danach in der Quelle",
  "What a reader should know about this quotation": "Was man über dieses Zitat wissen sollte",
  "Whose values": "Wessen Werte",
  "The values, each in a word or two": "Die Werte, jeder in ein oder zwei Wörtern",
  "What the claim rests on; inference: not declared by the actor but read into its conduct":
    "Worauf die Behauptung beruht; Schluss: vom Akteur nicht erklärt, sondern in sein Verhalten hineingelesen",
  "Whose stance": "Wessen Haltung",
  "On which actor": "Gegenüber welchem Akteur",
  "The word that sums it up: partner, opponent, threat, challenge, open to dialogue":
    "Das Wort, das sie zusammenfasst: partner, opponent, threat, challenge, open to dialogue",
  "Who demands": "Wer fordert",
  "Of whom; absent: of nobody alone, and the sentence says of whom something is asked":
    "Von wem; fehlt die Angabe: von niemandem allein, und der Satz sagt, von wem etwas verlangt wird",
  "true: it is proposed to the addressee and not asked of him; absent: false":
    "ja: es wird vorgeschlagen und nicht gefordert; fehlt es: nein",
  "When it was said again, in the order of the dates; a break overtakes what was not":
    "Wann es wieder gesagt wurde, in der Folge der Daten; ein Bruch überholt, was nicht wiederholt wurde",
  "When it was said again": "Wann es wieder gesagt wurde",
  "Where that can be read": "Wo das zu lesen ist",
  "How it was answered, in the order of the dates": "Wie geantwortet wurde, in der Folge der Daten",
  "When it was answered": "Wann geantwortet wurde",
  "How it was answered": "Wie geantwortet wurde",
  "Where the answer can be read": "Wo die Antwort zu lesen ist",
  "Who sets the condition": "Wer die Bedingung stellt",
  "Who is to meet it": "Wer sie erfüllen soll",
  "How one would see that it is met; absent: its tests say so":
    "Woran man sähe, dass sie erfüllt ist; fehlt es: ihre Prüfungen sagen es",
  "Where several things are asked for: each with what was found. It is met when all of them are":
    "Wo mehreres verlangt ist: jedes mit dem, was gefunden wurde. Sie ist erfüllt, wenn alle es sind",
  "What is asked for, in a few words": "Was verlangt ist, in ein paar Worten",
  "What is asked from then on, in a few words: to return the prisoners":
    "Was von da an verlangt ist, in ein paar Worten: Rückgabe der Gefangenen",
  "How much, where it is a quantity; absent: it is none":
    "Wie viel, wo es eine Menge ist; fehlt es: keine Menge",
  "Where a series of the case shows it: met or not from the end of each year on; absent: `states` say so":
    "Wo eine Zählung des Falles es zeigt: erfüllt oder nicht vom Ende jedes Jahres an; fehlt es: `states` sagen es",
  "The series of votes or coded events it is read off":
    "Die Zählung von Abstimmungen oder kodierten Ereignissen, an der es abgelesen wird",
  "By which measure of it: share-same or agree3 of votes, net or goldstein of coded events":
    "Nach welchem ihrer Maße: share-same oder agree3 bei Abstimmungen, net oder goldstein bei kodierten Ereignissen",
  "Whether the value of a year is to reach it or not to exceed it":
    "Ob der Wert eines Jahres ihn erreichen soll oder nicht überschreiten darf",
  "How much": "Wie viel",
  "Of what: kg, %, centrifuges": "Wovon: kg, %, Zentrifugen",
  "Met or not, over time, in the order of the dates; absent: as the series has it":
    "Erfüllt oder nicht, im Lauf der Zeit, in der Folge der Daten; fehlt es: wie die Zählung es hat",
  "Whether it was met from then on": "Ob sie von da an erfüllt war",
  "Why, in a sentence": "Warum, in einem Satz",
  "How much it was, in the same unit; absent: nothing is said of it":
    "Wie viel es war, in derselben Einheit; fehlt es: nichts ist gesagt",
  "Met or not as a whole, over time, in the order of the dates; absent: as its tests have it":
    "Erfüllt oder nicht, im Ganzen, im Lauf der Zeit, in der Folge der Daten; fehlt es: wie ihre Prüfungen es haben",
  "Earlier events that show how firmly the condition is held":
    "Frühere Ereignisse, die zeigen, wie fest an der Bedingung gehalten wird",
  "What happened then": "Was damals geschah",
  "for: it was bridged or waived then; against: it held":
    "dafür: sie wurde damals überbrückt oder erlassen; dagegen: sie hielt",
  "What it shows, in a sentence": "Was es zeigt, in einem Satz",
  "By when; absent: no day is named, and it is never due":
    "Bis wann; fehlt es: kein Tag ist genannt, und sie wird nie fällig",
  "What would show it right or wrong": "Was sie bestätigen oder widerlegen würde",
  "The outcome it foretells; absent: none of the case's":
    "Der Ausgang, den sie vorhersagt; fehlt es: keiner des Falls",
  "To whom; absent: nobody in particular": "An wen; fehlt es: an niemand Bestimmten",
  "By what measure this is better than the alternatives": "Nach welchem Maß dies besser ist als anderes",
  "Short name, which its file has too": "Kurzname, den auch seine Datei hat",
  "Short name of this reading": "Kurzname dieser Lesart",
  "What is measured, in a few words": "Was gemessen wird, in wenigen Worten",
  "How its values are worked out: from votes in the General Assembly of the United Nations":
    "Wie seine Werte ermittelt werden: aus Abstimmungen in der Generalversammlung der Vereinten Nationen",
  "Since when it was public; absent: since its first year was over":
    "Seit wann es öffentlich war; fehlt es: seit sein erstes Jahr vorüber war",
  "Whose votes": "Wessen Stimmen",
  "With whose they are compared": "Mit wessen Stimmen sie verglichen werden",
  "The actor without a vote in whose place b is counted; absent: b stands for itself":
    "Der Akteur ohne Stimme, an dessen Stelle der zweite gezählt wird; fehlt es: er steht für sich selbst",
  "Whose data they are, and where they can be had": "Wessen Daten es sind und wo man sie bekommt",
  "The store from which `detente events recount` counts them again: a folder, its way from the case's own, or clickhouse://host/database; absent: none. No page reads it":
    "Der Speicher, aus dem `detente events recount` sie neu zählt: ein Ordner, vom Ordner des Falls aus, oder clickhouse://host/database; fehlt: keiner. Keine Seite liest ihn",
  "Which data set of the store; absent: the only one": "Welcher Datensatz des Speichers; fehlt: der einzige",
  "Under which licence the data are": "Unter welcher Lizenz die Daten stehen",
  "When the file came out from which it was counted; absent: not known":
    "Wann die Datei erschien, aus der gezählt wurde; fehlt es: nicht bekannt",
  "The command that counts it again; absent: it was counted by hand":
    "Der Befehl, der es wieder zählt; fehlt es: von Hand gezählt",
  "The counts, a year each": "Was gezählt wurde, je Jahr",
  "The year; known from its last day, since each vote is public when it is cast":
    "Das Jahr; bekannt ab seinem letzten Tag, denn jede Stimme ist öffentlich, wenn sie abgegeben wird",
  "Roll calls at which both voted the same: yes, no or abstain":
    "Abstimmungen, bei denen beide gleich stimmten: Ja, Nein oder Enthaltung",
  "At which one of the two abstained and the other did not":
    "Bei denen einer der beiden sich enthielt und der andere nicht",
  "At which one voted yes and the other no": "Bei denen einer mit Ja und der andere mit Nein stimmte",
  "At which one of the two or both were absent; absent: none":
    "Bei denen einer der beiden oder beide abwesend waren; fehlt es: keine",
  "Of which the data have no vote of one of the two; absent: none":
    "Zu denen die Daten keine Stimme eines der beiden haben; fehlt es: keine",
  "The year; known from its last day: only rows that were there then are counted":
    "Das Jahr; bekannt ab seinem letzten Tag: gezählt werden nur Zeilen, die es da schon gab",
  "Coded events of root codes 01 to 05, both directions as one":
    "Kodierte Ereignisse der Wurzeln 01 bis 05, beide Richtungen zusammen",
  "Of root codes 06 to 09": "Der Wurzeln 06 bis 09",
  "Of root codes 10 to 14": "Der Wurzeln 10 bis 14",
  "Of root codes 15 to 20": "Der Wurzeln 15 bis 20",
  "Sum of their Goldstein values": "Summe ihrer Goldstein-Werte",
  "How many of them have such a value": "Wie viele von ihnen einen solchen Wert haben",
  "Days of the year that the files cover": "Tage des Jahres, die die Dateien abdecken",
  "One of the pair": "Einer des Paares",
  "The other": "Der andere",
  "What a careful reader should know about it, and what it cannot say":
    "Was ein sorgfältiger Leser darüber wissen sollte und was es nicht sagen kann",
  "The series that bears it out or does not": "Die Reihe, die es bestätigt oder nicht",
  "Which way it is said to have moved: rises, of agreement, is nearer to one another":
    "In welche Richtung es sich bewegt haben soll: steigt heißt bei Übereinstimmung, dass beide einander näher sind",
  "First year it speaks of; absent: the first of the series":
    "Erstes Jahr, von dem es spricht; fehlt es: das erste der Reihe",
  "Last year it speaks of; absent: the last of the series":
    "Letztes Jahr, von dem es spricht; fehlt es: das letzte der Reihe",
};
