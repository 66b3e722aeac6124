import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  actorOfHost,
  actorPublishing,
  actorsNamed,
  grammarOf,
  inSentence,
  knownActor,
  knownActors,
  possessive,
} from "../../src/actors/index.ts";
import { grammarByName } from "../../src/actors/table.ts";
import { isoNamesFile } from "./isoNames.ts";

const named = (text: string, language: Parameters<typeof actorsNamed>[1] = "en") =>
  actorsNamed(text, language).map(({ thing }) => thing.id);

/** The members of the United Nations, by ISO code, as its list of 2023 has them. */
const UN_MEMBERS =
  "AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG CRI CIV HRV CUB CYP CZE PRK COD DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL PRT QAT KOR MDA ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR TZA USA URY UZB VUT VEN VNM YEM ZMB ZWE".split(
    " ",
  );

describe("the table", () => {
  test("gives the grammar of an English name as that of the first actor that bears it", () => {
    const bearers = new Map(
      [...knownActors()].reverse().flatMap((one) => one.names.en.map((name) => [name, one])),
    );
    for (const [name, { number }] of bearers) expect([name, grammarOf(name).number]).toEqual([name, number]);
    expect([...grammarByName()].map(([name, { article }]) => [name, article])).toEqual(
      [...bearers].map(([name, { article }]) => [name, article]),
    );
  });

  test("holds every member of the United Nations, and states that are none", () => {
    expect(UN_MEMBERS.length).toBe(193);
    for (const id of [...UN_MEMBERS, "XKX", "TWN", "PSE", "VAT"])
      expect(knownActor(id)?.kind, id).toBe("state");
  });

  test("has each id once, and words where they belong", () => {
    const ids = knownActors().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, kind, names, adjectives, hosts } of knownActors()) {
      for (const words of Object.values(names))
        for (const word of words) expect(word, id).toMatch(/^[\p{Lu}\p{Ll}'ʼ’.—\- \d]+$/u);
      if (kind === "state") expect(adjectives.en, id).not.toEqual([]);
      for (const host of hosts) expect(host, id).toMatch(/^(?:\*|[a-zа-я0-9-]+)(?:\.[a-zа-я0-9-]+)+$/);
    }
  });

  test("has the names of the states in German, French and Russian as the package gives them", () => {
    expect(readFileSync(new URL("../../src/actors/isoNames.ts", import.meta.url), "utf8")).toBe(
      isoNamesFile(),
    );
  });

  test.each(
    knownActors()
      .filter(({ kind }) => kind === "state")
      .map((actor) => [actor.name, actor] as const),
  )("%s is found by its name in four languages, as no other", (_, { id, names }) => {
    for (const language of ["en", "de", "fr", "ru"] as const) {
      const found = (names[language] ?? []).flatMap((name) => named(`${name}.`, language));
      // "Congo" and "Korea" are names of two.
      expect([...new Set(found)], language).toEqual(names[language]?.length ? [id] : []);
    }
  });

  test.each(
    knownActors()
      .filter(({ kind }) => kind !== "state")
      .map((actor) => [actor.name, actor] as const),
  )("%s is found by each of its names", (_, { id, names }) => {
    for (const name of names.en) expect(named(`we met ${name} then`), name).toEqual([id]);
  });
});

describe("a text names", () => {
  test.each([
    ["Moscow said that it would wait.", ["RUS"]],
    ["Lusaka said that it would wait.", ["ZMB"]],
    ["Talks were held in Moscow and in Lusaka.", []],
    ["The Moscow summit and the Lusaka Declaration were forgotten.", []],
    ["Relations between Luanda and Lusaka improved.", ["AGO", "ZMB"]],
    ["Sierra Leonean and Bosnian diplomats met.", ["SLE", "BIH"]],
    ["The Dutch, the Danes and the Poles agreed.", ["NLD", "DNK", "POL"]],
    ["Filipinos and Nigeriens wrote to the Nigerians.", ["PHL", "NER", "NGA"]],
    ["The U.S. asked the U.K., and the UN asked the US.", ["USA", "GBR", "UN", "USA"]],
    ["It tells us that they polish fine china and eat turkey.", []],
    ["WHAT IT MEANS TO US", []],
    ["Michael and Jordan Smith met Chad Miller.", []],
    ["Jordan and Chad voted with Georgia.", ["JOR", "TCD", "GEO"]],
    ["She was born in Atlanta, Georgia, and lives there.", []],
    ["The Indian Ocean, the South China Sea and the Gulf of Guinea are seas.", []],
    ["Papua New Guinea, Guinea-Bissau, Equatorial Guinea and Guinea", ["PNG", "GNB", "GNQ", "GIN"]],
    ["South Sudan left Sudan.", ["SSD", "SDN"]],
    ["Congo and Congolese may be either.", []],
    ["The Democratic Republic of the Congo and the Republic of the Congo", ["COD", "COG"]],
    ["The Korean War began.", []],
    ["North Korea and South Korean ships", ["PRK", "KOR"]],
    ["The Kremlin, the White House and the Élysée were silent.", ["RUS", "USA", "FRA"]],
    ["Brussels said no.", []],
    ["Bosnia and Herzegovina’s answer", ["BIH"]],
  ])("%s", (text, ids) => {
    expect(named(text)).toEqual(ids);
  });

  test.each([
    [
      "de",
      "Die russische Regierung und Moskau, sambische und äthiopische Diplomaten",
      ["RUS", "RUS", "ZMB", "ETH"],
    ],
    ["fr", "Les diplomates ukrainiens, la présidente zambienne et les Pays-Bas", ["UKR", "ZMB", "NLD"]],
    ["ru", "Представители Замбии встретились с иранской делегацией и послом Украины", ["ZMB", "IRN", "UKR"]],
    ["ru", "Москва заявила о Египте и Анголе", ["RUS", "EGY", "AGO"]],
  ] as const)("in %s: %s", (language, text, ids) => {
    expect(named(text, language)).toEqual(ids);
  });

  test("in English no name of another language", () => {
    expect(named("The Island of Elba and the Inde")).toEqual([]);
    expect(named("Island", "de")).toEqual(["ISL"]);
  });
});

describe("whose page it is", () => {
  test.each([
    ["www.kremlin.ru", "RUS"],
    ["mid.ru", "RUS"],
    ["government.ru", "RUS"],
    ["www.state.gov", "USA"],
    ["www.army.mil", "USA"],
    ["www.gov.uk", "GBR"],
    ["www.mfa.gov.zm", "ZMB"],
    ["diplomatie.gouv.fr", "FRA"],
    ["mirex.gov.ao", "AGO"],
    ["www.mofa.go.jp", "JPN"],
    ["www.nato.int", "NATO"],
    ["consilium.europa.eu", "EU"],
    ["english.news.cn", "CHN"],
    ["tass.com", "RUS"],
    ["www.admin.ch", "CHE"],
    ["mfa.ee", "EST"],
  ])("%s is %s's", (host, id) => {
    expect(actorOfHost(host)?.id).toBe(id);
  });

  test.each([
    "www.theguardian.com",
    "example.org",
    "kommersant.ru",
    "www.spiegel.de",
    "nato.int.example.org",
    "notnato.int",
    "ac.uk",
    "gov.example.com",
  ])("%s is nobody's", (host) => {
    expect(actorOfHost(host)).toBeUndefined();
  });

  test("every state has an ending of its own under which its government publishes", () => {
    const endings = knownActors().flatMap(({ topLevel }) => topLevel ?? []);
    expect(new Set(endings).size).toBe(endings.length);
    for (const { id, topLevel } of knownActors())
      if (topLevel) expect(actorOfHost(`www.gov.${topLevel}`)?.id, topLevel).toBe(id);
  });

  test.each([
    ["President of Russia, “Address,” 4 May 2015.", "RUS"],
    ["President of Zambia, “Address,” 4 May 2015.", "ZMB"],
    ["Ministry of Foreign Affairs of Sierra Leone, “Note,” 2015.", "SLE"],
    ["U.S. Department of State, “Report,” 2015.", "USA"],
    ["NATO, “Communiqué,” 2015.", "NATO"],
    ["Ann Lee, “Report,” Xinhua, 2015.", "CHN"],
  ])("%s", (note, id) => {
    expect(actorPublishing(note)?.id).toBe(id);
  });

  test.each([
    "Ann Lee, “Report,” Review of Russian Studies 3 (2015).",
    "Ann Lee, The History of Zambia (London: Ek, 2001).",
  ])("%s is nobody's", (note) => {
    expect(actorPublishing(note)).toBeUndefined();
  });
});

describe("in a sentence", () => {
  test.each([
    ["United States", "the United States", "the United States'"],
    ["USA", "the USA", "the USA's"],
    ["America", "America", "America's"],
    ["Netherlands", "the Netherlands", "the Netherlands'"],
    ["Zambia", "Zambia", "Zambia's"],
    ["Honduras", "Honduras", "Honduras's"],
    ["NATO", "NATO", "NATO's"],
    ["African Union", "the African Union", "the African Union's"],
    ["Russian Federation", "the Russian Federation", "the Russian Federation's"],
    ["Great Britain", "Great Britain", "Great Britain's"],
    ["UK", "the UK", "the UK's"],
    ["the Northern Alliance", "the Northern Alliance", "the Northern Alliance's"],
    ["Northern Alliance", "the Northern Alliance", "the Northern Alliance's"],
    ["Moravia", "Moravia", "Moravia's"],
  ])("%s", (name, inside, own) => {
    expect([inSentence(grammarOf(name)), possessive(grammarOf(name))]).toEqual([inside, own]);
  });

  test("a movement may be many", () => {
    expect(grammarOf("Houthis").number).toBe("plural");
    expect(grammarOf("United States").number).toBe("singular");
  });
});
