import { crc32, deflateSync } from "node:zlib";
import type { SpansFigure } from "../../page/page.ts";

/** What those who show links ask for: twice as wide as high. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 60;
const TALLEST_ROW = 64;

/** As in the light look of the pages: paper, lines, bars, bars in part, ink. */
const PALETTE = [
  [0xfd, 0xfc, 0xf9],
  [0xc9, 0xc5, 0xbb],
  [0x1f, 0x4e, 0x5f],
  [0x8f, 0xb0, 0xbb],
  [0x1d, 0x1d, 0x1b],
];
const [PAPER, LINE, BAR, PART, INK] = [0, 1, 2, 3, 4];

/**
 * The figure as a picture of bars, for previews of links: without letters, since the preview has the title beside it, and
 * so the same in every language. A PNG.
 */
export function previewImage({ rows, ticks, marks }: SpansFigure): Uint8Array {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(PAPER);
  const fill = (x0: number, y0: number, x1: number, y1: number, ink: (x: number, y: number) => number) => {
    for (let y = Math.max(0, y0); y < Math.min(HEIGHT, y1); y++)
      for (let x = Math.max(0, x0); x < Math.min(WIDTH, x1); x++) pixels[y * WIDTH + x] = ink(x, y);
  };
  const across = (share: number) => Math.round(MARGIN + share * (WIDTH - 2 * MARGIN));
  const step = Math.min(TALLEST_ROW, (HEIGHT - 2 * MARGIN) / (rows.length + 1));
  const top = Math.round((HEIGHT - step * (rows.length + 1)) / 2);
  const bottom = Math.round(top + step * (rows.length + 1));
  for (const { at } of ticks) fill(across(at), top, across(at) + 2, bottom, () => LINE);
  for (const { at } of marks.items)
    fill(
      across(at) - 5,
      top + Math.round(step / 2) - 5,
      across(at) + 6,
      top + Math.round(step / 2) + 6,
      () => INK,
    );
  for (const [i, { spans }] of rows.entries()) {
    const y0 = Math.round(top + step * (i + 1) + step * 0.2);
    const y1 = Math.round(top + step * (i + 2) - step * 0.2);
    for (const span of spans) {
      const [x0, x1] = [across(span.from), Math.max(across(span.to), across(span.from) + 2)];
      fill(x0, y0, x1, y1, (x, y) =>
        inkOf(span.fill, x, y, x - x0 < 2 || x1 - x <= 2 || y - y0 < 2 || y1 - y <= 2),
      );
    }
  }
  return png(pixels);
}

function inkOf(
  fill: SpansFigure["rows"][number]["spans"][number]["fill"],
  x: number,
  y: number,
  isEdge: boolean,
) {
  switch (fill) {
    case "full":
      return BAR;
    case "partial":
      return (x + y) % 16 < 8 ? BAR : PART;
    case "empty":
      return isEdge ? BAR : PAPER;
    default:
      return x % 8 === 0 && y % 8 < 4 ? INK : PAPER;
  }
}

/** Eight bits a pixel, each the number of a colour of the palette. */
function png(pixels: Uint8Array): Uint8Array {
  const lines = Buffer.alloc((WIDTH + 1) * HEIGHT);
  for (let y = 0; y < HEIGHT; y++)
    lines.set(pixels.subarray(y * WIDTH, (y + 1) * WIDTH), y * (WIDTH + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(PALETTE.flat())),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, check]);
}
