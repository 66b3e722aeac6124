/*
 * Who an actor of coded events is, as one key that queries can go by: a state's ISO code, an organisation's letters.
 * In CAMEO that takes two columns: NATO is actor IGOWSTNAT, of country WST and group NAT.
 */

/** Codes that stand in the column of countries and mean a region. */
export const REGIONS =
  "AFR ASA ASN BLK CAS CAU CEU CFR CRB EAF EEU EIN EUR LAM MDE MDT MEA NAF NMR PGS SAF SAM SAS SCN SEA WAF WST".split(
    " ",
  );

/** States whose CAMEO code is none of today's ISO codes. */
export const FORMER_CODES: Readonly<Record<string, string>> = {
  BUR: "MMR",
  BYS: "BLR",
  DDR: "DEU",
  GMW: "DEU",
  ROM: "ROU",
  TMP: "TLS",
  YMD: "YEM",
  ZAR: "COD",
};

/** Organisations by CAMEO's code of known groups; what is not here keeps the code as its key. */
export const GROUPS: Readonly<Record<string, string>> = {
  AFU: "AU",
  ARL: "LAS",
  ASN: "ASEAN",
  CIS: "CIS",
  COE: "COE",
  EEC: "EU",
  IAE: "IAEA",
  NAT: "NATO",
  OAS: "OAS",
  OPC: "OPEC",
  SCE: "OSCE",
  UNO: "UN",
  WAS: "ECOWAS",
  WBK: "WB",
};

/** Names of states in ICEWS that are none of the usual ones. */
export const NAMES_IN_ICEWS: Readonly<Record<string, string>> = {
  "moldova, republic of": "MDA",
  "occupied palestinian territory": "PSE",
  "the former yugoslav republic of macedonia": "MKD",
};
