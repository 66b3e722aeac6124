/**
 * Names of something else that hold the name of an actor, its adjective or its seat. What they hold is no mention:
 * the Indian Ocean is not India's. English; the words of capitals stand as in prose.
 */
export const FALSE_FRIENDS: readonly string[] = `
South China Sea
East China Sea
North China Plain
Indian Ocean
American Indian
Native American
African American
Latin American
South American
North American
Central American
Latin America
South America
North America
Central America
Central American States
American Samoa
British Columbia
British Virgin Islands
British Indian Ocean Territory
Dutch disease
French Guiana
French Polynesia
French Southern Territories
Gulf of Guinea
Gulf of Mexico
Gulf of Oman
Gulf of Thailand
Georgia Tech
Georgia O'Keeffe
State of Georgia
South Georgia
South Georgia and the South Sandwich Islands
Irish Sea
Jordan River
River Jordan
Jordan Valley
Korea Strait
Korean Peninsula
Korean War
Lake Chad
Lake Chad Basin
New Mexico
New England
Niger Delta
Niger River
River Niger
Northern Ireland
Norwegian Sea
Philippine Sea
Panama Canal
Panama Papers
Polish-Lithuanian Commonwealth
Saudi Aramco
Sea of Japan
Spanish flu
Swiss cheese
Turkish Republic of Northern Cyprus
Turkish Straits
Vatican Council
Congo River
Congo Basin
Greek Orthodox Church
Russian Orthodox Church
Russian roulette
Russian doll
Bone China
New Caledonia
New Guinea
Washington State
Washington Consensus
Washington University
George Washington
Washington Institute
Washington Quarterly
Washington Treaty
London School of Economics
Paris Club
Paris Agreement
Charter of Paris
Treaty of Paris
Treaty of Rome
Rome Statute
Rome Treaty
Club of Rome
Vienna Convention
Vienna Document
Congress of Vienna
Helsinki Final Act
Budapest Memorandum
Minsk agreements
Minsk Agreement
Minsk Protocol
Minsk process
Minsk Group
Normandy format
Berlin Wall
Berlin Plus
Bucharest Format
Bucharest Nine
Lisbon Treaty
Treaty of Lisbon
Lisbon Protocol
Ottawa Convention
Ottawa Treaty
Oslo Accords
Oslo Accord
Oslo process
Riyadh Agreement
Stockholm syndrome
Stockholm Convention
Prague Spring
Prague Castle
Abuja Agreement
Accra Agreement
Algiers Agreement
Astana process
Doha Agreement
Doha Round
Cairo Agreement
Khartoum Agreement
Lusaka Agreement
Lusaka Protocol
Lusaka Ceasefire Agreement
Beirut Summit
Tokyo Round
Tehran Conference
Yalta Conference
Hague Convention
Hague Conventions
Hague Code of Conduct
Nairobi Protocol
Kampala Convention
Maputo Protocol
Pretoria Agreement
Bermuda Triangle
Brussels sprouts
Baghdad Pact
Warsaw Ghetto
Warsaw Convention
Manila Bay
Havana syndrome
Kingston upon Thames
Santiago de Compostela
`
  .trim()
  .split("\n");

/** Seats of several governments and organisations at once: whose word it is, the name alone does not say. */
export const SHARED_SEATS: readonly string[] = ["Brussels", "Geneva"];

/** Names and seats that persons bear as first names: with a word in capitals after them they are no actor's. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  "Chad",
  "Jordan",
  "Georgia",
  "Israel",
  "Kenya",
  "Sofia",
  "Paris",
  "London",
]);

/** Words beside a name by which it is another place's: "Atlanta, Georgia", "Georgia, USA". */
export const OTHER_PLACES: readonly { name: string; before: RegExp; after: RegExp }[] = [
  {
    name: "Georgia",
    before: /\b(?:Atlanta|Augusta|Savannah|Columbus|Macon),? $/u,
    after: /^, (?:USA|U\.S\.|United States)/u,
  },
  { name: "Lebanon", before: /(?!)/u, after: /^, (?:New Hampshire|Pennsylvania|Ohio|Tennessee)/u },
  { name: "Peru", before: /(?!)/u, after: /^, (?:Indiana|Illinois|Nebraska)/u },
];
