/**
 * Who belongs to what speaks and acts as one, by ISO 3166-1 code, as of 2026: alliances and unions of which a member is
 * not easily a party against the whole. Bodies nearly all states belong to are none. Set down from general knowledge,
 * held against no list of members; an actor's `members` in a case are what is said of its time.
 */
const MEMBERS: Readonly<Record<string, string>> = {
  NATO:
    "ALB BEL BGR CAN CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MKD MNE NLD NOR POL PRT ROU SVK SVN " +
    "SWE TUR USA",
  EU: "AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE",
  CSTO: "ARM BLR KAZ KGZ RUS TJK",
  GCC: "ARE BHR KWT OMN QAT SAU",
  AUKUS: "AUS GBR USA",
};

/** Whether one of the two is an alliance or a union and the other belongs to it. */
export function belongTogether(one: string, other: string): boolean {
  const isIn = (member: string, body: string) => MEMBERS[body]?.split(" ").includes(member) ?? false;
  return isIn(one, other) || isIn(other, one);
}
