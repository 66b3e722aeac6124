import { PDFDocument, StandardFonts } from "pdf-lib";
import { readPdf } from "../src/paper/index.ts";
import { summarise, type Timing } from "./measure.ts";

/** A PDF of so many full pages, a note at the foot of each. */
async function largePdf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (let n = 1; n <= pages; n++) {
    const page = document.addPage([595, 842]);
    const draw = (text: string, x: number, y: number, size = 11) => page.drawText(text, { x, y, size, font });
    for (let k = 0; k < 42; k++)
      draw(
        `Line ${k} of page ${n} speaks of the river and of the ferries that ran upon it.`,
        60,
        780 - k * 15,
      );
    draw(`${n % 1000}`, 420, 784 - 41 * 15, 7);
    draw(`${n % 1000}`, 60, 103, 6);
    draw(`Ann Lee, Rivers and Borders (London: Harbour Press, 2002), ${n}.`, 72, 100, 9);
    draw(`${n}`, 300, 30, 9);
  }
  return document.save();
}

/** Pages a second of PDFs of growing length. */
export async function benchPaperPdf(
  runs: number,
): Promise<{ name: string; pagesPerSecond: number; timing: Timing }[]> {
  const figures = [];
  for (const pages of [10, 100, 500]) {
    const bytes = await largePdf(pages);
    const times: number[] = [];
    for (let run = 0; run < (pages > 100 ? 1 : runs); run++) {
      const start = performance.now();
      await readPdf("paper.pdf", bytes);
      times.push(performance.now() - start);
    }
    const timing = summarise(times);
    figures.push({
      name: `read a PDF of ${pages} pages`,
      pagesPerSecond: (1000 * pages) / timing.median,
      timing,
    });
  }
  return figures;
}
