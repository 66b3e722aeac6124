/** Numbers of the Correlates of War project, by which some data name states, of those whose number is at hand. */
const NUMBERS =
  "BEL 211 BGR 355 BLR 370 CAN 20 CHN 710 CZE 316 DEU 255 DNK 390 ESP 230 EST 366 FRA 220 GBR 200 GEO 372 GRC 350 " +
  "HUN 310 ITA 325 LTU 368 LVA 367 NLD 210 NOR 385 POL 290 PRT 235 ROU 360 RUS 365 TUR 640 UKR 369 USA 2";

/** The number of a state by its ISO code; undefined where it is not at hand. */
export function correlatesOfWarNumber(iso: string): string | undefined {
  return new RegExp(`\\b${iso} (\\d+)`).exec(NUMBERS)?.[1];
}
