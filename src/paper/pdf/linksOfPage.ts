import { endOf, type PdfItem } from "./page.ts";

/** Of a page of pdf.js, what is asked here. */
interface Page {
  getAnnotations(): Promise<unknown[]>;
}

/** Where on a page something leads to an address, in the page's own points. */
interface LinkedPlace {
  address: string;
  from: number;
  to: number;
  bottom: number;
  top: number;
}

const MOST_LINKS = 500;

export async function linkedPlaces(page: Page, x0: number, y0: number): Promise<LinkedPlace[]> {
  const annotations = await page.getAnnotations().catch(() => []);
  return annotations.slice(0, MOST_LINKS).flatMap((one) => {
    const { subtype, url, rect } = one as { subtype?: string; url?: string; rect?: number[] };
    if (subtype !== "Link" || url === undefined || !/^https?:/i.test(url) || rect?.length !== 4) return [];
    const [from = 0, bottom = 0, to = 0, top = 0] = rect;
    return [{ address: url, from: from - x0, to: to - x0, bottom: bottom - y0, top: top - y0 }];
  });
}

/** Each link on the stretch of text that most of it covers; of an address in print nothing more is to be said. */
export function markLinks(items: readonly PdfItem[], places: readonly LinkedPlace[]): void {
  for (const { address, from, to, bottom, top } of places) {
    let best: PdfItem | undefined;
    let most = 0;
    for (const item of items) {
      // The baseline stands in the box, above its lower edge.
      if (item.y < bottom - 1 || item.y > top) continue;
      const covered = Math.min(to, endOf(item)) - Math.max(from, item.x);
      if (covered > most) [best, most] = [item, covered];
    }
    if (best && !isPartOf(address, best.text)) best.links = [...(best.links ?? []), address];
  }
}

function isPartOf(address: string, text: string): boolean {
  const own = text.replace(/\s/g, "");
  return /https?:|www\./i.test(own) || address.includes(own);
}
