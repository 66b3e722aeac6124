/** What names of persons and bodies are made of, whatever language the paper is in: works of all languages are cited. */

/** Words in small letters that begin family names. */
export const PARTICLES: readonly string[] =
  "van von vom der den de del della degli dello di da dos das do du des la le ten ter te bin ibn al el zu zur y af av".split(
    " ",
  );

const EITHER_CASE = PARTICLES.map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`).join(
  "|",
);

/** The particles as a pattern, with a large first letter too: at the head of an entry or a sentence they have one. */
export const PARTICLE = `(?:${EITHER_CASE})`;

/** What begins Irish names, apart from them or with an apostrophe. */
/** The same as names are compared. */
export const IRISH_FIRST = /^(o|ni|ui|nic|mac|mc) (?=\p{L}{2})/u;
export const IRISH = "Ó|Ní|Uí|Nic|Mac|O(?=\\s)";

/** Words that titles and names of bodies have, and persons' names have not. */
export const IN_TITLES = /\b(?:of|and|the)\b/i;

/** What may follow the name of a person: "Lee Jr.". */
export const SUFFIX = "Jr|Sr|Jnr|Snr|Jun|jun|sen";
/** A degree, which stands behind a name and is no part of it. */
export const DEGREES = /,? (?:Ph\.? ?D|M\.? ?D|LL\.? ?[BMD]|D\.? ?Phil|M\.? ?Phil|Esq)\.?(?=$|[,;])/gu;

/** Words that no person's name has. */
export const BODY =
  /\b(?:Ministry|Minist\p{L}*|Secretary|President of|Presidency|Force|Treaty|Kingdom|Auswärtiges|Council|Universit\p{L}*|Commission|Kommission|Committee|Office|Institut\p{L}*|Istituto|Department|Dept|Organi[sz]\p{L}*|Agency|Agentur|Government|Group|Gruppe|Arbeitsgruppe|Centre|Center|Zentrum|Association|Verband|Verein|Foundation|Stiftung|Union|Bank|Parliament|Bundes\p{L}*|Statisti\p{L}*|Senate?|Congress|Assembly|Secretariat|Service|Society|Gesellschaft|Court|Forum|Initiative|Project|Network|Alliance|Federation|Republi\p{L}*|Nations|States|Bureau|Authority|Amt|Corporation|Company|Inc|Ltd|GmbH|Board|Team|Redaktion|Stadt|Land|Comune|World|International|National|European|Deutsche[rs]?|College|School|Kollegium|Bibliothek|Akademie|Academy|Anonymous|Staff|Press|Collaboration|Consortium|Partei|Customs|Police|Navy|Army|Treasury|Chamber|House|Trust|Embassy|Headquarters|Command|Mission|Administration|Herald|Gazette|Tribune|Courier|Kurier|Zeitung|Newspaper|Broadcasting|Radio|Television|Magazine|Times|News|Gobierno|Presidencia|Vicepresidencia|Ministeri\p{L}*|Mesa de|Secretari[oa] [Gg]eneral|Redacción|Redação|Rédaction|Consejo|Comisi[oó]n|Comit\p{L}*|Dirección|Naciones|Organizaci[oó]n|Fundaci[oó]n|Asociaci[oó]n|Universi\p{L}*|Instituto|Defensor[ií]a|Fiscal[ií]a|Tribunal|Congreso|Senado|Canciller[ií]a|Governo|Gouvernement|Ministère|Présidence|Conseil|Fondation|Assemblée|Ministero|Consiglio|Presidenza|Fondazione|Comissão|Conselho|Fundação)\b|^(?:\p{Lu}\.\s?\p{Lu}\.|\p{Lu}{2})\s\p{Lu}\p{Ll}+\s(?:\p{Lu}|and|of)|(?:Министерство|Совет|Комиссия|Комитет|Институт|Университет|Управление|Агентство|Организация|Союз|Президент|Правительство|Федерация|МИД)/u;
/** What languages put behind a name: "Keohanes", "Marxist". */
export const ENDINGS_OF_NAMES = /^(?:s|es|n|en|e|ns|ian|ist|ism|sche[nrs]?)$/u;
/** Nothing but an article stands before. */
export const ONLY_ARTICLE = /^(?:[Tt]he )?$/;
/** Between the names of authors in running text. */
export const BETWEEN_NAMES = /,?\s(?:and|&)\s|,\s/u;
/** That there are more authors. */
export const OTHERS = /et\.? ?al|u\. ?a\.|and others|…|\.\.\.|&\s*(?:al|others)/iu;

/** Before the last of several authors in brackets. */
export const AND_OF_NAMES = "and|&";
/** What begins names and counts for nothing in the order of the alphabet. */
export const NOT_SORTED_BY = ["the", "d’", "d'"];
/** What begins names that are written together with it. */
export const JOINED_PARTICLES = ["al-", "el-", "o’"];
/** What follows a comma and belongs to the name before it. */
export const OF_COMPANIES = "Inc|Ltd";
/** McLean is sorted as MacLean. */
export const MC = /^mc(?=\p{L})/u;
