/** A state whose votes are asked for, and whatever a file may call it. */
export interface State {
  id: string;
  names: readonly string[];
}

/** Numbers of the Correlates of War project, by which the raw votes name states, of those whose number is at hand. */
const COW_NUMBERS =
  "BEL 211 BGR 355 BLR 370 CAN 20 CHN 710 CZE 316 DEU 255 DNK 390 ESP 230 EST 366 FRA 220 GBR 200 GEO 372 GRC 350 " +
  "HUN 310 ITA 325 LTU 368 LVA 367 NLD 210 NOR 385 POL 290 PRT 235 ROU 360 RUS 365 TUR 640 UKR 369 USA 2";

function cowNumber(iso: string): string | undefined {
  return new RegExp(`\\b${iso} (\\d+)`).exec(COW_NUMBERS)?.[1];
}

/** States by every name that a file may have for them. */
export function statesByName(states: readonly State[]): ReadonlyMap<string, string> {
  return new Map(
    states.flatMap(({ id, names }) =>
      [id, ...names, ...[cowNumber(id) ?? []].flat()].map((name) => [name.toLowerCase(), id] as const),
    ),
  );
}
