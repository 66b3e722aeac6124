import type { Random } from "./random.ts";
import { capital, cityOf, familyOf, givenOf, localeOf, SMALL, type Tongue, wordsOf } from "./vocabulary.ts";

/** Works that do not exist: what a reference may say of one. */

export interface Person {
  family: string;
  /** Whole given names. */
  given: string[];
  suffix?: string;
}

export type Kind = "article" | "book" | "edited" | "chapter" | "paper" | "thesis" | "report" | "news" | "web";

export interface Work {
  kind: Kind;
  tongue: Tongue;
  authors: Person[];
  /** Instead of persons. */
  body?: string;
  title: string;
  subtitle?: string;
  container?: string;
  editors: Person[];
  translators: Person[];
  series?: string;
  seriesNumber?: string;
  publisher?: string;
  place?: string;
  year: number;
  month?: number;
  day?: number;
  volume?: string;
  issue?: string;
  pages?: [number, number];
  edition?: number;
  url?: string;
  doi?: string;
  genre?: string;
}

const TONGUES: readonly (readonly [number, Tongue])[] = [
  [46, "en"],
  [28, "de"],
  [7, "fr"],
  [9, "it"],
  [3, "es"],
  [4, "ru"],
  [2, "pt"],
  [1, "nl"],
];

export function workOf(random: Random): Work {
  const tongue = random.weigh(TONGUES);
  const kind = random.weigh<Kind>([
    [30, "article"],
    [25, "book"],
    [8, "edited"],
    [18, "chapter"],
    [7, "paper"],
    [3, "thesis"],
    [6, "report"],
    [4, "news"],
    [4, "web"],
  ]);
  const isBody = random.is(kind === "report" || kind === "web" ? 0.5 : kind === "news" ? 0.2 : 0.03);
  const year = random.is(0.75)
    ? random.int(1965, 2022)
    : random.is(0.8)
      ? random.int(1890, 2024)
      : random.int(1650, 1899);
  const many = random.weigh([
    [50, 1],
    [25, 2],
    [12, 3],
    [6, 4],
    [4, 5],
    [2, 7],
    [1, 10],
  ]);
  const work: Work = {
    kind,
    tongue,
    authors: isBody || kind === "edited" ? [] : persons(random, tongue, many),
    ...(isBody && kind !== "edited" ? { body: bodyOf(random, tongue) } : {}),
    title: titleOf(random, tongue),
    ...(random.is(0.4) ? { subtitle: titleOf(random, tongue) } : {}),
    editors:
      kind === "edited" || (kind === "chapter" && random.is(0.85)) || (kind === "paper" && random.is(0.3))
        ? persons(
            random,
            tongue,
            random.weigh([
              [45, 1],
              [35, 2],
              [14, 3],
              [6, 4],
            ]),
          )
        : [],
    translators: random.is(0.03) ? persons(random, tongue, 1) : [],
    year,
  };
  if (kind === "article") {
    work.container = journalOf(random, tongue);
    work.volume = volumeOf(random);
    if (random.is(0.6))
      work.issue = random.is(0.9) ? String(random.int(1, 12)) : `${random.int(1, 5)}-${random.int(6, 8)}`;
    if (random.is(0.9)) work.pages = pagesOf(random);
    if (random.is(0.1)) [work.month] = [random.int(1, 12)];
  }
  if (kind === "chapter" || kind === "paper") {
    work.container =
      kind === "paper" && random.is(0.8)
        ? proceedingsOf(random, tongue)
        : titleOf(random, tongue) +
          (random.is(0.3) ? `${random.pick([". ", ": "])}${titleOf(random, tongue)}` : "");
    if (random.is(0.85)) work.pages = pagesOf(random);
    if (kind === "paper" && random.is(0.3)) work.month = random.int(1, 12);
    if (random.is(0.06)) work.volume = volumeOf(random);
  }
  if (
    ["book", "edited", "chapter", "report", "thesis"].includes(kind) ||
    (kind === "paper" && random.is(0.5))
  ) {
    if (kind !== "thesis" && random.is(0.72)) work.publisher = publisherOf(random, tongue);
    if (random.is(0.86)) work.place = placesOf(random, tongue);
    if (random.is(0.12)) work.edition = random.int(2, 9);
    if (random.is(0.1)) {
      work.series = seriesOf(random, tongue);
      if (random.is(0.7)) work.seriesNumber = String(random.int(1, 300));
    }
    if (kind === "book" && random.is(0.06)) work.volume = volumeOf(random);
    if (kind === "book" && random.is(0.05)) work.editors = persons(random, tongue, 1);
    if (kind === "book" && random.is(0.1)) work.pages = pagesOf(random);
  }
  if (kind === "thesis") {
    work.genre = random.pick(THESES[tongue] ?? THESES.en!);
    work.publisher = universityOf(random, tongue);
  }
  if (kind === "report")
    work.genre = random.is(0.6) ? random.pick(REPORTS[tongue] ?? REPORTS.en!) : undefined!;
  if (kind === "news") {
    work.container = newspaperOf(random, tongue);
    work.month = random.int(1, 12);
    work.day = random.int(1, 28);
    if (random.is(0.5)) work.pages = onePage(random);
  }
  if (kind === "web" || random.is(kind === "news" || kind === "report" ? 0.35 : 0.06))
    work.url = urlOf(random);
  if (kind === "web" && random.is(0.5))
    work.container = random.is(0.6) ? newspaperOf(random, tongue) : bodyOf(random, tongue);
  if (kind === "article" && random.is(0.15)) work.doi = doiOf(random);
  return work;
}

export function persons(random: Random, tongue: Tongue, n: number): Person[] {
  return Array.from({ length: n }, () => {
    const locale = localeOf(random, tongue);
    return {
      family: familyOf(random, locale),
      given: Array.from(
        {
          length: random.weigh([
            [65, 1],
            [30, 2],
            [5, 3],
          ]),
        },
        () => givenOf(random, locale),
      ),
      ...(random.is(0.01) ? { suffix: random.pick(["Jr.", "Jr", "III", "II", "Sr."]) } : {}),
    };
  });
}

function caseOf(tongue: Tongue, random: Random): (word: string, i: number, isSmall: boolean) => string {
  // English titles in capitals of their own or as sentences; German writes nouns large, which common words do already.
  const isHeadline = tongue === "en" && random.is(0.55);
  return (word, i, isSmall) => (i === 0 || (isHeadline && !isSmall) ? capital(word) : word);
}

export function titleOf(random: Random, tongue: Tongue, most = 11): string {
  const small = SMALL[tongue];
  const content = wordsOf(tongue);
  const cased = caseOf(tongue, random);
  const n = random.int(1, most);
  const out: string[] = [];
  let wasSmall = true;
  for (let i = 0; i < n || wasSmall; i++) {
    if (i > most + 3) break;
    if (!wasSmall && random.is(0.5)) {
      out.push(cased(random.pick(small), out.length, true));
      wasSmall = random.is(0.8);
      continue;
    }
    if (out.length === 0 && random.is(0.35)) {
      out.push(capital(random.pick(small)));
      continue;
    }
    let word = random.pick(content);
    if (tongue === "de" && random.is(0.5))
      word = capital(word) + (random.is(0.2) ? random.pick(content).toLowerCase() : "");
    else if (tongue !== "de") word = word.toLowerCase();
    // Names of people, places and years stand in titles too.
    if (random.is(0.06)) word = cityOf(random, tongue);
    else if (random.is(0.03)) word = familyOf(random, localeOf(random, tongue));
    else if (random.is(0.021))
      word = `${random.int(1200, 2010)}${random.pick(["-", "–"])}${random.int(1850, 2015)}`;
    else if (random.is(0.011)) word = String(random.int(1500, 2020));
    else if (random.is(0.01))
      word = random.pick([
        "EU",
        "USA",
        "NATO",
        "UN",
        "II",
        "XIX",
        "G8",
        "IT",
        "DNA",
        "AIDS",
        "HIV",
        "UNO",
        "DDR",
        "3D",
      ]);
    else if (random.is(0.022)) word = `${word}-${random.pick(content).toLowerCase()}`;
    else if (random.is(0.023))
      word = random.pick([`“${word}”`, `‘${word}’`, `"${word}"`, `„${word}“`, `»${word}«`]);
    out.push(cased(word, out.length, false));
    wasSmall = false;
    if (random.is(0.05) && i < n - 1) out[out.length - 1] += ",";
    else if (random.is(0.012)) out[out.length - 1] += random.pick([":", ".", "?", ";", " –"]);
  }
  decorate(random, tongue, out);
  let title = out.join(" ").replace(/' /g, "'").replace(/[,]$/, "");
  if (random.is(0.03)) title += random.pick(["?", "!", "?"]);
  return title.replace(/,([?!])$/, "$1");
}

/** What makes a title look like something else: signs, numbers, names, brackets, quotations. */
function decorate(random: Random, tongue: Tongue, out: string[]): void {
  const letters = (n: number) =>
    Array.from({ length: n }, () => random.pick([..."ABCDEFGHIKLMNOPRSTUVWX"])).join("");
  if (random.is(0.03))
    out.unshift(
      random.pick([
        `${letters(2)}${random.int(1, 90)}`,
        `${letters(1)}-${random.pick(wordsOf(tongue))}`,
        `${letters(4)}${random.int(1, 60)},`,
        letters(3),
        `${letters(2)}${random.int(1, 9)}+`,
        `${random.int(2, 12)}`,
        `${random.int(1300, 2010)}:`,
        `(${capital(random.pick(wordsOf(tongue)))})`,
      ]),
    );
  if (random.is(0.03))
    out.push(
      random.pick([
        `(${random.int(1200, 1950)}-${random.int(1800, 2015)})`,
        `(${random.int(1200, 1950)}–${random.int(1800, 2015)})`,
        `(${random.pick(wordsOf(tongue))})`,
        `, ${random.int(1500, 1900)}-${random.int(1800, 2015)}`,
        `(${random.pick(["II", "III", "XV", "XVIII-XIX", "sec. XII - XIX", "secoli XVI-XVII", "1. Teil", "Part II", "Teil 2"])})`,
        `${random.pick(["I", "II", "III", "IV"])}`,
        `, ${random.int(1400, 1900)}`,
      ]),
    );
  if (random.is(0.03)) {
    const persons = `${givenOf(random, localeOf(random, tongue))} ${familyOf(random, localeOf(random, tongue))}`;
    out.splice(random.int(0, out.length), 0, persons);
  }
  if (random.is(0.03) && out.length > 3) {
    const at = random.int(0, out.length - 2);
    const [open, close] = random.pick([
      ["“", "”"],
      ["„", "“"],
      ["»", "«"],
      ["‘", "’"],
      ['"', '"'],
      ["«", "»"],
    ] as const);
    out[at] = open + out[at]!;
    const end = Math.min(out.length - 1, at + random.int(0, 2));
    out[end] += close;
  }
}

const CHANCES = { volume: 0.85 };
function volumeOf(random: Random): string {
  return random.is(CHANCES.volume)
    ? String(random.int(1, random.is(0.8) ? 60 : 400))
    : random.pick([
        "I",
        "II",
        "III",
        "IV",
        "V",
        "VI",
        "VII",
        "IX",
        "X",
        "XII",
        "XIV",
        "XX",
        "XXIII",
        "XLI",
        "LXV",
        "CXII",
      ]);
}

function pagesOf(random: Random): [number, number] {
  const from = random.int(1, random.is(0.7) ? 500 : 3000);
  return [from, from + random.int(2, 40)];
}

function onePage(random: Random): [number, number] {
  const page = random.int(1, 40);
  return [page, page];
}

const FIELDS: Record<Tongue, readonly string[]> = {
  en: [
    "Politics",
    "History",
    "Sociology",
    "International Affairs",
    "Economics",
    "Law",
    "Peace Research",
    "Conflict Resolution",
    "Education",
    "Psychology",
    "Physics",
    "Chemistry",
    "Medicine",
    "Computer Science",
    "Communication",
    "African Studies",
    "Asian Studies",
    "Political Science",
    "Public Policy",
    "Security",
    "Health",
    "Geography",
    "Anthropology",
    "Philosophy",
    "Religion",
    "Linguistics",
    "Marketing",
    "Management",
    "Statistics",
    "Urban Affairs",
    "Social Policy",
    "Marriage and the Family",
    "Applied Optics",
    "Biochemistry",
    "Cell Biology",
    "Neuroscience",
    "Mathematics",
    "Software Engineering",
    "European Integration",
    "Human Rights",
    "Gender",
    "Labor Research",
  ],
  de: [
    "Soziologie",
    "Politikwissenschaft",
    "Geschichte",
    "Pädagogik",
    "Psychologie",
    "Volkskunde",
    "Sozialgeschichte",
    "Zeitgeschichte",
    "Philosophie",
    "Rechtswissenschaft",
    "Wirtschaft",
    "Erziehungswissenschaft",
    "Bevölkerungswissenschaft",
    "Statistik",
    "Politik",
    "Sozialpsychologie",
    "Sozialforschung",
    "Familienforschung",
    "Kommunikationswissenschaft",
    "Theologie",
    "Kulturgeschichte",
    "Arbeitsmarktforschung",
  ],
  fr: [
    "histoire",
    "sociologie",
    "science politique",
    "philosophie",
    "droit",
    "géographie",
    "économie",
    "psychologie",
    "démographie",
    "relations internationales",
  ],
  it: [
    "storia",
    "archeologia",
    "arte",
    "diritto",
    "economia",
    "filologia",
    "letteratura",
    "architettura",
    "numismatica",
    "musicologia",
    "storia dell'arte",
  ],
  es: [
    "historia",
    "sociología",
    "ciencia política",
    "economía",
    "derecho",
    "educación",
    "enfermería",
    "filosofía",
  ],
  ru: ["истории", "философии", "экономики", "социологии", "права", "политики", "литературы"],
  pt: ["história", "sociologia", "educação", "enfermagem", "economia", "direito", "saúde pública"],
  nl: ["geschiedenis", "sociologie", "economie", "recht", "letterkunde"],
};

function journalOf(random: Random, tongue: Tongue): string {
  const field = random.pick(FIELDS[tongue]);
  const word = capital(random.pick(wordsOf(tongue)).toLowerCase());
  const town = cityOf(random, tongue).split(",")[0]!;
  if (tongue !== "en" && tongue !== "ru" && random.is(0.15)) return journalOf(random, "en");
  switch (tongue) {
    case "en": {
      const abbreviated = random.is(0.3);
      const name = random.weigh<string>([
        [22, `Journal of ${field}`],
        [6, `${field} Review`],
        [6, `${word} Review`],
        [6, `The ${word} Quarterly`],
        [6, `American Journal of ${field}`],
        [5, `International Journal of ${field}`],
        [5, `${field} Quarterly`],
        [5, `Annals of ${field}`],
        [4, `European ${field} Review`],
        [4, `British Journal of ${field}`],
        [4, `${town} Journal of ${field}`],
        [4, `${town} Law Review`],
        [5, `IEEE Transactions on ${field}`],
        [3, `${field} Letters`],
        [3, `Communications of the ${random.pick(["ACM", "IEEE", "ASA", "IMS"])}`],
        [4, `${field} and ${random.pick(FIELDS.en)}`],
        [3, `Annual Review of ${field}`],
        [3, `${field} Today`],
        [3, `Studies in ${field}`],
        [3, `${word}`],
        [2, `The ${word}`],
        [
          2,
          random.pick([
            "Nature",
            "Science",
            "Cell",
            "Lancet",
            "BMJ",
            "JAMA",
            "PNAS",
            "Daedalus",
            "Mnemosyne",
            "Speculum",
          ]),
        ],
        [
          2,
          `${random.pick(["Mol", "Clin", "Eur", "Am", "Br", "Int", "Appl", "Acta", "Arch", "Ann"])} J ${field.slice(0, random.int(3, 6))}`,
        ],
        [
          2,
          `${random.pick(["Virtual", "Physical", "Social", "Comparative", "Global", "Modern"])} and ${random.pick(["Physical", "Social", "Political", "Applied"])} ${word}`,
        ],
        [2, `arXiv preprint arXiv:${random.int(1000, 2400)}.${random.int(10000, 99999)}`],
        [2, `Proceedings of the National Academy of ${field}`],
      ]);
      return abbreviated ? abbreviate(random, name) : name;
    }
    case "de":
      return random.weigh<string>([
        [20, `Zeitschrift für ${field}`],
        [8, `Archiv für ${field}`],
        [8, `Jahrbuch für ${field}`],
        [6, `Kölner Zeitschrift für ${field} und ${random.pick(FIELDS.de)}`],
        [6, `Vierteljahrshefte für ${field}`],
        [6, `${word}`],
        [5, `${town}er Zeitschrift für ${field}`],
        [5, `Blätter für ${field}`],
        [5, `${field} heute`],
        [4, `Berliner Journal für ${field}`],
        [4, `Beiträge zur ${field}`],
        [4, `Aus ${field} und ${random.pick(FIELDS.de)}`],
        [4, `${field} und ${random.pick(FIELDS.de)}`],
        [3, `Soziale ${word}`],
        [
          3,
          random.pick(["KZfSS", "APuZ", "ZfP", "VfZ", "ZfS", "PVS", "NJW", "JZ", "GG", "HZ", "ZAR", "DVBl"]),
        ],
        [3, `Mitteilungen des ${word}s`],
      ]);
    case "fr":
      return random.weigh<string>([
        [10, `Revue de ${field}`],
        [5, `Annales de ${field}`],
        [5, `Revue française de ${field}`],
        [4, `Cahiers de ${field}`],
        [4, `Bulletin de la Société de ${field}`],
        [3, `Le ${word}`],
        [3, `Archives de ${field}`],
      ]);
    case "it":
      return random.weigh<string>([
        [8, `Rivista di ${field}`],
        [6, `Archivio ${word.toLowerCase()}`],
        [5, `Studi ${word.toLowerCase()}`],
        [5, `Quaderni di ${field}`],
        [4, `Bollettino di ${field}`],
        [4, `Ateneo ${word.toLowerCase()}`],
        [4, `Annali di ${field}`],
        [4, `Atti dell'Istituto di ${field}`],
        [4, `Arte ${word.toLowerCase()}`],
        [3, word],
        [3, `Notizie da ${town}`],
      ]);
    case "es":
      return random.pick([
        `Revista de ${field}`,
        `Cuadernos de ${field}`,
        `Anales de ${field}`,
        `Revista Española de ${field}`,
        `Rev. ${capital(field).slice(0, 5)}.`,
      ]);
    case "pt":
      return random.pick([
        `Revista de ${field}`,
        `Cadernos de ${field}`,
        `Revista Brasileira de ${field}`,
        `Rev. Bras. ${capital(field).slice(0, 4)}.`,
      ]);
    case "nl":
      return random.pick([`Tijdschrift voor ${field}`, `Bijdragen tot de ${field}`, `${word}`]);
    case "ru":
      return random.pick([
        `Вопросы ${field}`,
        `Журнал ${field}`,
        `Вестник ${field}`,
        `Известия ${field}`,
        `${word}`,
      ]);
  }
}

/** "J. Confl. Resol.": stops after most words, or after none. */
function abbreviate(random: Random, name: string): string {
  const withStops = random.is(0.7);
  return name
    .split(" ")
    .filter((word) => !/^(?:of|and|the|in|for|on)$/i.test(word))
    .map((word) =>
      word.length < 5 || /^[A-Z]+$/.test(word)
        ? word
        : word.slice(0, random.int(3, Math.min(6, word.length - 1))) + (withStops ? "." : ""),
    )
    .map((word) => (word === "Journal" || word.startsWith("Jour") ? (withStops ? "J." : "J") : word))
    .join(" ");
}

function proceedingsOf(random: Random, tongue: Tongue): string {
  const field = random.pick(FIELDS.en);
  const nth = random.int(2, 40);
  const ordinal = random.pick([
    `${nth}th`,
    `${nth}th Annual`,
    random.pick(["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Tenth", "Twelfth"]),
    `${random.int(1980, 2020)}`,
  ]);
  if (tongue === "de" && random.is(0.6))
    return random.pick([
      `Verhandlungen des ${nth}. Kongresses der Deutschen Gesellschaft für ${random.pick(FIELDS.de)}`,
      `Tagungsband der ${nth}. Konferenz für ${random.pick(FIELDS.de)}`,
      `Beiträge zum ${nth}. Symposium ${random.pick(FIELDS.de)}`,
    ]);
  if (tongue === "it" && random.is(0.6))
    return `Atti del ${random.pick(["convegno", "congresso", "seminario"])} ${random.pick(["internazionale ", ""])}di ${random.pick(FIELDS.it)}`;
  return random.weigh<string>([
    [10, `Proceedings of the ${ordinal} International Conference on ${field}`],
    [
      6,
      `Proceedings of the ${ordinal} ${random.pick(["ACM", "IEEE", "European", "International"])} ${random.pick(["Symposium", "Workshop", "Conference"])} on ${field}`,
    ],
    [
      5,
      `Proc. ${ordinal} ${random.pick(["Int.", "Intl.", "Annual"])} ${random.pick(["Conf.", "Symp.", "Workshop"])} on ${field}`,
    ],
    [4, `${ordinal} ${random.pick(["Conference", "Symposium", "Workshop"])} on ${field}`],
    [3, `Proceedings of ${random.pick(["ICML", "CHI", "SIGMOD", "VLDB", "ECAI", "NIPS", "ACL", "OOPSLA"])}`],
    [2, `${random.pick(["CHI", "SIGMOD", "VLDB", "PODC", "STOC", "ICSE"])} '${random.int(80, 99)}`],
  ]);
}

function publisherOf(random: Random, tongue: Tongue): string {
  const family = familyOf(random, localeOf(random, tongue)).replace(/^(?:van|von|de|di|al-|zu).*? /, "");
  const town = cityOf(random, tongue).split(/[,/]/)[0]!;
  const word = capital(random.pick(wordsOf(tongue)).toLowerCase());
  switch (tongue) {
    case "de":
      return random.weigh<string>([
        [20, family],
        [8, `${family} Verlag`],
        [5, `Verlag ${family}`],
        [6, `${family} & ${familyOf(random, "de")}`],
        [5, `${word}-Verlag`],
        [5, `VS Verlag für ${random.pick(FIELDS.de)}`],
        [4, `${town}er Universitätsverlag`],
        [4, `Springer`],
        [4, `Wissenschaftliche Buchgesellschaft`],
        [3, `Verlag für ${random.pick(FIELDS.de)}`],
        [3, `${word} Verlag`],
        [2, `edition ${word.toLowerCase()}`],
      ]);
    case "fr":
      return random.weigh<string>([
        [8, family],
        [6, `Éditions ${family}`],
        [5, `Presses universitaires de ${town}`],
        [4, `Éditions du ${word}`],
        [4, "PUF"],
        [3, `Les Éditions de ${word}`],
      ]);
    case "it":
      return random.weigh<string>([
        [10, family],
        [4, `Edizioni ${family}`],
        [4, `${family} editore`],
        [4, `Il ${word}`],
        [3, `Tipografia ${family}`],
        [3, `L.S. ${family}`],
      ]);
    case "es":
      return random.pick([
        `Editorial ${family}`,
        family,
        `Ediciones ${word}`,
        `Siglo ${random.int(1, 30)}`,
        `Universidad de ${town}`,
      ]);
    case "pt":
      return random.pick([
        `Editora ${family}`,
        family,
        `Edições ${word}`,
        `Editora da Universidade de ${town}`,
      ]);
    case "nl":
      return random.pick([`Uitgeverij ${family}`, family, `${family} Pers`]);
    case "ru":
      return random.pick([
        "Наука",
        "Мысль",
        "Высшая школа",
        `Изд-во ${word}`,
        `Издательство ${word}`,
        "Прогресс",
        "Политиздат",
      ]);
    default:
      return random.weigh<string>([
        [18, `${town} University Press`],
        [12, `${family} Press`],
        [12, family],
        [8, `${family} & ${familyOf(random, "en")}`],
        [6, `${family} and ${familyOf(random, "en")}`],
        [4, `${family} Publishers`],
        [4, `${family} Publishing`],
        [4, `${word} Books`],
        [4, `University of ${town} Press`],
        [3, `${town} UP`],
        [3, `${family} Inc.`],
        [2, `${family}-${familyOf(random, "en")}`],
        [2, `Institute for ${random.pick(FIELDS.en)}`],
        [2, `${word} Press`],
      ]);
  }
}

function universityOf(random: Random, tongue: Tongue): string {
  const town = cityOf(random, tongue).split(/[,/]/)[0]!;
  switch (tongue) {
    case "de":
      return random.pick([
        `Universität ${town}`,
        `Technische Universität ${town}`,
        `Univ. ${town}`,
        `Freie Universität ${town}`,
      ]);
    case "fr":
      return random.pick([`Université de ${town}`, `Université ${town} ${random.int(1, 10)}`]);
    case "it":
      return `Università di ${town}`;
    case "es":
      return `Universidad de ${town}`;
    case "pt":
      return `Universidade de ${town}`;
    case "ru":
      return "МГУ";
    case "nl":
      return `Universiteit ${town}`;
    default:
      return random.pick([
        `University of ${town}`,
        `${town} University`,
        `${town} State University`,
        `${town} Institute of Technology`,
        `Department of ${random.pick(FIELDS.en)}, University of ${town}`,
      ]);
  }
}

export function bodyOf(random: Random, tongue: Tongue): string {
  const town = cityOf(random, tongue).split(/[,/]/)[0]!;
  const letters = Array.from({ length: random.int(3, 5) }, () =>
    random.pick([..."ABCDEFGHIKLMNOPRSTUVW"]),
  ).join("");
  if (random.is(0.15) && tongue === "en")
    return `${random.pick(["World", "American", "European", "National"])} ${random.pick(FIELDS.en)} ${random.pick(["Association", "Forum", "Organization", "Society", "Council"])}${random.pick(["", `, ${random.pick(["Commission", "Committee", "Division"])} on ${random.pick(FIELDS.en)}`, ` ${random.int(1990, 2015)}`])}`;
  if (tongue === "de" && random.is(0.3))
    return random.pick([
      `Enquete-Kommission ${random.pick(FIELDS.de)}`,
      `Deutscher Bundestag`,
      `Landesamt für ${random.pick(FIELDS.de)} ${town}`,
      `Bundesregierung`,
      `${random.pick(FIELDS.de)}sreferat ${town}`,
      `Kommission für ${random.pick(FIELDS.de)} des Deutschen ${capital(random.pick(wordsOf("de")))}tages`,
      `Bundesverband ${random.pick(FIELDS.de)} e.V.`,
      `Redaktion ${capital(random.pick(wordsOf("de")))}`,
      `Sachverständigenrat für ${random.pick(FIELDS.de)}`,
    ]);
  if (tongue === "de")
    return random.pick([
      `Statistisches Amt ${town}`,
      `Bundesministerium für ${random.pick(FIELDS.de)}`,
      letters,
      `Deutsche Gesellschaft für ${random.pick(FIELDS.de)}`,
      `Institut für ${random.pick(FIELDS.de)}`,
      `Stadt ${town}`,
      `Bundesamt für ${random.pick(FIELDS.de)}`,
      `Arbeitsgruppe ${random.pick(FIELDS.de)}`,
    ]);
  if (tongue === "fr")
    return random.pick([`Ministère de ${random.pick(FIELDS.fr)}`, letters, `Conseil de ${town}`]);
  if (tongue === "it")
    return random.pick([`Comune di ${town}`, letters, `Istituto di ${random.pick(FIELDS.it)}`]);
  if (tongue === "ru") return random.pick([`Министерство ${random.pick(FIELDS.ru)}`, "ООН"]);
  return random.pick([
    letters,
    letters,
    `Ministry of ${random.pick(FIELDS.en)}`,
    `Department of ${random.pick(FIELDS.en)}`,
    `International ${random.pick(FIELDS.en)} Organization`,
    `World ${random.pick(FIELDS.en)} Council`,
    `Government of ${town}`,
    `Centre for ${random.pick(FIELDS.en)}`,
    `${town} City Council`,
    `Institute of ${random.pick(FIELDS.en)}`,
    `National Institute of ${random.pick(FIELDS.en)}`,
    `European Commission`,
    `United Nations`,
  ]);
}

function newspaperOf(random: Random, tongue: Tongue): string {
  const town = cityOf(random, tongue).split(/[,/]/)[0]!;
  const word = capital(random.pick(wordsOf(tongue)).toLowerCase());
  if (tongue === "de")
    return random.pick([
      `${town}er Zeitung`,
      `${town}er Nachrichten`,
      `${town}er Allgemeine Zeitung`,
      `Die ${word}`,
      `Der ${word}`,
      `${town}er Rundschau`,
      "taz",
      "FAZ",
      "NZZ",
      "SZ",
      `die ${word.toLowerCase()}szeitung`,
    ]);
  if (tongue === "fr") return random.pick([`Le ${word}`, `La ${word}`, `L’${word}`]);
  if (tongue === "it") return random.pick([`Il ${word}`, `La ${word}`, `Corriere di ${town}`]);
  if (tongue === "ru") return random.pick([word, `${word} газета`]);
  if (tongue === "es" || tongue === "pt")
    return random.pick([`El ${word}`, `O ${word}`, `Diario de ${town}`]);
  return random.pick([
    `The ${town} Times`,
    `${town} Times`,
    `${town} Post`,
    `The ${word}`,
    `${town} Herald`,
    `The ${town} ${random.pick(["Gazette", "Chronicle", "Tribune", "Star", "News"])}`,
    `${word} News`,
  ]);
}

function placesOf(random: Random, tongue: Tongue): string {
  const one = cityOf(random, tongue);
  if (random.is(0.85)) return one;
  const other = cityOf(random, random.is(0.5) ? tongue : "en");
  return [one, other].join(random.pick(["/", ", ", "; ", " and ", " – ", "-", " u.a. ", " & "]));
}

function seriesOf(random: Random, tongue: Tongue): string {
  if (tongue === "de")
    return random.pick([
      `Schriften zur ${random.pick(FIELDS.de)}`,
      `Beiträge zur ${random.pick(FIELDS.de)}`,
      `Studien zur ${random.pick(FIELDS.de)}`,
      `Europäische Hochschulschriften`,
      `Schriftenreihe des Instituts für ${random.pick(FIELDS.de)}`,
    ]);
  if (tongue === "it")
    return random.pick([`Biblioteca di ${random.pick(FIELDS.it)}`, `Studi di ${random.pick(FIELDS.it)}`]);
  if (tongue === "fr") return `Bibliothèque de ${random.pick(FIELDS.fr)}`;
  return random.pick([
    `Studies in ${random.pick(FIELDS.en)}`,
    `Lecture Notes in ${random.pick(FIELDS.en)}`,
    `${random.pick(FIELDS.en)} Series`,
    `Contributions to ${random.pick(FIELDS.en)}`,
    `Handbook of ${random.pick(FIELDS.en)}`,
  ]);
}

const THESES: Partial<Record<Tongue, readonly string[]>> = {
  en: [
    "PhD thesis",
    "Ph.D. thesis",
    "PhD dissertation",
    "Ph.D. dissertation",
    "Master's thesis",
    "unpublished PhD thesis",
    "Doctoral dissertation",
    "Unpublished doctoral dissertation",
    "MA thesis",
    "M.Sc. thesis",
  ],
  de: [
    "Diss.",
    "Dissertation",
    "Phil. Diss.",
    "Diplomarbeit",
    "unveröff. Diplomarbeit",
    "Habilitationsschrift",
    "Magisterarbeit",
    "Masterarbeit",
    "Diss. phil.",
  ],
  fr: ["thèse de doctorat", "Thèse", "mémoire de maîtrise"],
  it: ["tesi di laurea", "Tesi di dottorato"],
  es: ["Tesis doctoral"],
  pt: ["tese de doutorado", "dissertação de mestrado"],
  ru: ["дис. … канд. наук", "автореферат диссертации"],
  nl: ["proefschrift"],
};
const REPORTS: Partial<Record<Tongue, readonly string[]>> = {
  en: [
    "Technical report",
    "Technical Report",
    "Working Paper",
    "Discussion Paper",
    "Policy Paper",
    "Report",
    "Research Report",
    "Occasional Paper",
    "Tech. Rep.",
    "Policy Brief",
    "mimeo",
    "Manuscript",
    "Unpublished manuscript",
    "Fact sheet",
  ],
  de: [
    "Arbeitspapier",
    "Discussion Paper",
    "Forschungsbericht",
    "Working Paper",
    "Studie",
    "Gutachten",
    "Manuskript",
    "unveröff. Manuskript",
    "Policy Paper",
    "Abschlussbericht",
  ],
  fr: ["Document de travail", "Rapport"],
};

const HOSTS = [
  "example",
  "institut",
  "council",
  "archive",
  "news",
  "journal",
  "gov",
  "politik",
  "daily",
  "research",
  "uni",
  "press",
  "stat",
  "world",
  "review",
];
function urlOf(random: Random): string {
  const host = `${random.is(0.6) ? "www." : ""}${random.pick(HOSTS)}${random.is(0.4) ? `-${random.pick(HOSTS)}` : ""}.${random.pick(["org", "com", "de", "net", "eu", "int", "gov", "ac.uk", "edu", "fr", "it", "ru"])}`;
  const path = Array.from({ length: random.int(0, 4) }, () =>
    random.pick([
      random.pick(HOSTS),
      String(random.int(1, 9999)),
      "doc",
      "pdf",
      "index.html",
      "artikel",
      `${random.pick(HOSTS)}_${random.int(1, 99)}.pdf`,
      "en",
    ]),
  ).join("/");
  return `${random.is(0.85) || !host.startsWith("www.") ? random.pick(["http://", "https://"]) : ""}${host}${path === "" ? (random.is(0.5) ? "/" : "") : `/${path}`}`;
}

function doiOf(random: Random): string {
  return `10.${random.int(1000, 9999)}/${random.pick(["j.", "s", "", "journal."])}${random.int(1000, 999999)}${random.pick(["", `.${random.int(1, 99)}`, `-${random.int(1, 999)}`])}`;
}
