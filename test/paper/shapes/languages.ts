interface Sample {
  title: string;
  headings: [string, string];
  body: [string, string];
  notes: string;
  list: string;
}

const WORKS = [
  "Ann Lee, “The Last Ferry,” River Review 3, no. 1 (2012): 14–19.",
  "Bo Ek, Offices on the Water (Vell: River Press, 2014), 33.",
  "https://office.example/minutes.",
];
const ENTRIES = [
  "Ek, Bo. 2014. Offices on the Water. Vell: River Press.",
  "Lee, Ann. 2012. “The Last Ferry.” River Review 3 (1): 14–19.",
  "Ode, Max. 2016. Why It Was Closed. Vell: River Press.",
];

/** A paper with notes and a paper with a list, each in a language. */
function papers({ title, headings, body, notes, list }: Sample): { notes: string; list: string } {
  const text = (marks: readonly string[]) =>
    `${title}\n\n${headings[0]}\n\n${body[0].replace("{1}", marks[0]!)}\n\n${headings[1]}\n\n${body[1].replace("{2}", marks[1]!).replace("{3}", marks[2]!)}\n`;
  return {
    notes: `${text(["[1]", "[2]", "[3]"])}\n${notes}\n\n${WORKS.map((work, i) => `[${i + 1}] ${work}`).join("\n\n")}\n`,
    list: `${text([" (Lee 2012)", " (Ek 2014)", " (Ode 2016)"])}\n${list}\n\n${ENTRIES.join("\n\n")}\n`,
  };
}

export const LANGUAGE_SAMPLES = {
  fr: papers({
    title: "Après le dernier bac",
    headings: ["Ce qui fut fermé", "Ce qui fut ouvert"],
    body: [
      "Les deux villes du port ont cessé de se parler en 2011, quand la ligne du bac fut fermée.{1} Depuis, personne ne l’a demandée, et le quai est pour les bateaux de plaisance.",
      "Un bureau commun fut ouvert dans les deux années qui suivirent, et une commission l’a dirigé.{2} Le commerce n’est pas revenu, et les maîtres du port se saluent encore à l’écluse.{3}",
    ],
    notes: "Notes",
    list: "Bibliographie",
  }),
  es: papers({
    title: "Después del último transbordador",
    headings: ["Lo que se cerró", "Lo que se abrió"],
    body: [
      "Las dos ciudades del puerto dejaron de hablarse en 2011, cuando se cerró la línea del transbordador.{1} Desde entonces nadie la ha pedido, y el muelle se usa para los barcos de recreo.",
      "Una oficina común se abrió dos años después, y sus actas fueron publicadas por la comisión.{2} El comercio no volvió a ser lo que había sido, y los maestros del puerto se saludan en la esclusa.{3}",
    ],
    notes: "Notas",
    list: "Referencias bibliográficas",
  }),
  it: papers({
    title: "Dopo l’ultimo traghetto",
    headings: ["Che cosa fu chiuso", "Che cosa fu aperto"],
    body: [
      "Le due città del porto hanno smesso di parlarsi nel 2011, quando la linea del traghetto è stata chiusa.{1} Da allora nessuno l’ha chiesta, e la banchina è usata per le barche da diporto.",
      "Un ufficio comune è stato aperto due anni dopo, e i suoi verbali sono stati stampati.{2} Il commercio non è tornato quello che era, e i capitani del porto si salutano ancora alla chiusa.{3}",
    ],
    notes: "Note",
    list: "Riferimenti bibliografici",
  }),
  pl: papers({
    title: "Po ostatnim promie",
    headings: ["Co zamknięto", "Co otwarto"],
    body: [
      "Oba miasta portowe przestały ze sobą rozmawiać w 2011 roku, kiedy linia promowa została zamknięta.{1} Od tego czasu nikt o nią nie pytał, a nabrzeże jest używane dla łodzi, które do portu nie wracają.",
      "Wspólne biuro otwarto po dwóch latach, a jego protokoły zostały wydane przez komisję.{2} Handel nie wrócił do tego, czym był, i kapitanowie portu witają się jeszcze na śluzie.{3}",
    ],
    notes: "Przypisy",
    list: "Bibliografia",
  }),
  uk: papers({
    title: "Після останнього порома",
    headings: ["Що закрили", "Що відкрили"],
    body: [
      "Два портові міста перестали розмовляти між собою у 2011 році, коли лінія порома була закрита.{1} Відтоді ніхто про неї не питав, і набережна є місцем для човнів.",
      "Спільне бюро було відкрите через два роки, і його протоколи надрукували.{2} Торгівля не стала такою, як була, та капітани порту й досі вітаються на шлюзі.{3}",
    ],
    notes: "Примітки",
    list: "Список літератури",
  }),
  ru: papers({
    title: "После последнего парома",
    headings: ["Что закрыли", "Что открыли"],
    body: [
      "Два портовых города перестали разговаривать в 2011 году, когда линия парома была закрыта.{1} С тех пор никто о ней не спрашивал, и набережная служит для лодок.",
      "Общее бюро было открыто через два года, и его протоколы напечатали.{2} Торговля не стала такой, как была, и капитаны порта ещё здороваются на шлюзе.{3}",
    ],
    notes: "Примечания",
    list: "Список литературы",
  }),
  tr: papers({
    title: "Son vapurdan sonra",
    headings: ["Ne kapandı", "Ne açıldı"],
    body: [
      "İki liman kenti 2011 yılında konuşmayı bıraktı, çünkü vapur hattı o yıl kapandı ve bir daha açılmadı.{1} O zamandan beri kimse onu istemedi ve rıhtım artık gezi tekneleri için bir yer olarak kullanılıyor.",
      "Ortak bir büro iki yıl sonra açıldı ve bu büronun tutanakları basıldı.{2} Ticaret eskisi gibi olmadı, ancak liman reisleri kapakta selamlaşmak için daha çok bekliyor.{3}",
    ],
    notes: "Notlar",
    list: "Kaynakça",
  }),
};
