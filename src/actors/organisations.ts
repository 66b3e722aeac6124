/**
 * International organisations, and below them movements that act like parties, a line each:
 *
 *     id [the] | names | hosts | publishers
 *
 * The first name is the one prose uses after the first mention. Publishers are what notes write in place of it.
 */
export const ORGANISATIONS = `
ASEAN | ASEAN = Association of Southeast Asian Nations = ru:АСЕАН | asean.org
AU the | African Union = AU = de:Afrikanische Union = fr:Union africaine = ru:Африканский союз | au.int peaceau.org
APEC | APEC = Asia-Pacific Economic Cooperation | apec.org
AUKUS | AUKUS
BRICS | BRICS = ru:БРИКС | brics.br
CARICOM | CARICOM = Caribbean Community | caricom.org
CELAC | CELAC = Community of Latin American and Caribbean States
CEMAC | CEMAC
CIS the | Commonwealth of Independent States = CIS = de:GUS = fr:CEI = ru:СНГ | cis.minsk.by e-cis.info
COE the | Council of Europe = de:Europarat = fr:Conseil de l'Europe = ru:Совет Европы | coe.int
COMMONWEALTH the | Commonwealth of Nations | thecommonwealth.org
CSTO the | Collective Security Treaty Organization = CSTO = Collective Security Treaty Organisation = de:OVKS = fr:OTSC = ru:ОДКБ | odkb-csto.org
EAC the | East African Community = EAC | eac.int
EAEU the | Eurasian Economic Union = EAEU = EEU = de:EAWU = fr:UEEA = ru:ЕАЭС | eaeunion.org eurasiancommission.org
ECB the | European Central Bank = ECB = de:EZB | ecb.europa.eu
ECCAS | ECCAS = Economic Community of Central African States
ECOWAS | ECOWAS = Economic Community of West African States = fr:CEDEAO | ecowas.int
EFTA | EFTA = European Free Trade Association | efta.int
EU the | European Union = EU = E.U. = de:Europäische Union = de:Europäischen Union = fr:Union européenne = fr:UE = ru:Евросоюз = ru:Европейский союз = ru:Европейского союза = ru:ЕС | europa.eu | European Commission = European Council = European Parliament = Council of the European Union
G7 the | G7 = Group of Seven = fr:Groupe des Sept | g7.org
G8 the | G8 = Group of Eight
G20 the | G20 = Group of Twenty | g20.org
GCC the | Gulf Cooperation Council = GCC | gcc-sg.org
IAEA the | International Atomic Energy Agency = IAEA = de:IAEO = de:IAEA = fr:AIEA = ru:МАГАТЭ | iaea.org
ICC the | International Criminal Court = fr:CPI | icc-cpi.int
ICJ the | International Court of Justice = ICJ = de:IGH = fr:CIJ | icj-cij.org
ICRC the | International Committee of the Red Cross = ICRC = de:IKRK = fr:CICR = ru:МККК | icrc.org
IGAD | IGAD = Intergovernmental Authority on Development | igad.int
ILO the | International Labour Organization = International Labour Organisation = ILO | ilo.org
IMF the | International Monetary Fund = IMF = de:IWF = fr:FMI = ru:МВФ | imf.org
INTERPOL | Interpol = INTERPOL | interpol.int
LAS the | Arab League = League of Arab States = de:Arabische Liga = fr:Ligue arabe = ru:Лига арабских государств = ru:ЛАГ | leagueofarabstates.net lasportal.org
MERCOSUR | Mercosur = MERCOSUR | mercosur.int
NATO | NATO = Nato = North Atlantic Treaty Organization = North Atlantic Treaty Organisation = North Atlantic Alliance = Atlantic Alliance = de:Nato = fr:OTAN = ru:НАТО | nato.int | North Atlantic Council = NATO Review
NORDIC the | Nordic Council = Nordic Council of Ministers | norden.org
OAPEC | OAPEC
OAS the | Organization of American States = OAS = fr:OEA | oas.org
OECD the | OECD = Organisation for Economic Co-operation and Development = fr:OCDE = ru:ОЭСР | oecd.org
OIC the | Organisation of Islamic Cooperation = Organization of Islamic Cooperation = OIC | oic-oci.org
OPCW the | Organisation for the Prohibition of Chemical Weapons = Organization for the Prohibition of Chemical Weapons = OPCW = de:OVCW = fr:OIAC = ru:ОЗХО | opcw.org
OPEC | OPEC = Organization of the Petroleum Exporting Countries = ru:ОПЕК | opec.org
OSCE the | OSCE = Organization for Security and Co-operation in Europe = Organisation for Security and Co-operation in Europe = Organization for Security and Cooperation in Europe = Organisation for Security and Cooperation in Europe = de:OSZE = ru:ОБСЕ | osce.org
OTS the | Organization of Turkic States = Turkic Council | turkicstates.org
PIF the | Pacific Islands Forum | forumsec.org
QUAD | Quad = Quadrilateral Security Dialogue
SAARC | SAARC = South Asian Association for Regional Cooperation | saarc-sec.org
SADC | SADC = Southern African Development Community | sadc.int
SCO the | Shanghai Cooperation Organisation = Shanghai Cooperation Organization = SCO = de:SOZ = fr:OCS = ru:ШОС | sectsco.org
UN the | United Nations = UN = U.N. = UNO = de:Vereinte Nationen = de:Vereinten Nationen = fr:Nations Unies = fr:ONU = ru:ООН = ru:Организация Объединённых Наций | un.org | Security Council = General Assembly
UNESCO | UNESCO = ru:ЮНЕСКО | unesco.org
UNHCR the | UNHCR = UN High Commissioner for Refugees | unhcr.org
UNASUR | UNASUR = Union of South American Nations
UMA the | Arab Maghreb Union | maghrebarabe.org
WB the | World Bank = de:Weltbank = fr:Banque mondiale = ru:Всемирный банк | worldbank.org
WEU the | Western European Union = WEU
WHO the | World Health Organization = World Health Organisation = fr:OMS = ru:ВОЗ | who.int
WP the | Warsaw Pact = Warsaw Treaty Organization = Warsaw Treaty Organisation = de:Warschauer Pakt = fr:Pacte de Varsovie = ru:Варшавский договор = ru:ОВД
WTO the | World Trade Organization = World Trade Organisation = WTO = fr:OMC = ru:ВТО | wto.org
`;

/** "s" after "the" where the verb is in the plural: "the Houthis say". */
export const MOVEMENTS = `
ALSHABAAB | Al-Shabaab = al-Shabaab
ALQAEDA | Al-Qaeda = al-Qaeda = Al-Qaida = al-Qaida
FARC the | FARC = Revolutionary Armed Forces of Colombia
FATAH | Fatah
HAMAS | Hamas = ru:ХАМАС
HEZBOLLAH | Hezbollah = Hizbollah = Hizbullah = de:Hisbollah = ru:Хезболла
HOUTHIS the s | Houthis = Ansar Allah = Houthi = Huthis
IRA the | Irish Republican Army
ISIS the | Islamic State = ISIS = ISIL = Daesh
M23 | M23 = March 23 Movement
PKK the | PKK = Kurdistan Workers' Party
PLO the | Palestine Liberation Organization = Palestine Liberation Organisation = PLO
POLISARIO the | Polisario Front = POLISARIO = Polisario
TALIBAN the s | Taliban = Taleban
TPLF the | TPLF = Tigray People's Liberation Front
`;
