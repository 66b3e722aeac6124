import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from "pdf-lib";

/** Draws text and answers where it ends. */
export type Draw = (text: string, x: number, y: number, how?: { size?: number; bold?: boolean }) => number;

/** A PDF in which every stretch of text stands where it is put; sizes and places in points, from the lower left. */
export async function pdfFile(pages: ((draw: Draw) => void)[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const plain = await document.embedFont(StandardFonts.TimesRoman);
  const bold = await document.embedFont(StandardFonts.TimesRomanBold);
  for (const fill of pages) {
    const page: PDFPage = document.addPage([595, 842]);
    fill((text, x, y, how = {}) => {
      const font: PDFFont = how.bold ? bold : plain;
      const size = how.size ?? 10;
      page.drawText(text, { x, y, size, font });
      return x + font.widthOfTextAtSize(text, size);
    });
  }
  return document.save();
}

/** Lines one below the other, from the top. */
export const LEADING = 12;
