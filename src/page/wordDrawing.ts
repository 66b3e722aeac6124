import { escapeXml, wordParagraph, wordRun } from "./wordXml.ts";

/** In points, from the left and from above. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Shape extends Area {
  /** A name of DrawingML's own forms (ECMA-376, part 1, 20.1.10.56); a rectangle without. */
  form?: string;
  /** RRGGBB */
  fill?: string;
  line?: string;
  /** Size in half points. */
  text?: { says: string; size: number; align: "left" | "center" | "right" };
}

const PER_POINT = 12_700;
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PLACING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
const SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/**
 * Shapes as one drawing in a paragraph of its own (DrawingML, with the shapes of Word 2010 and later); a program that does
 * not know those shows what the drawing says.
 */
export function drawing(
  shapes: readonly Shape[],
  { width, height }: Pick<Area, "width" | "height">,
  says: string,
  id: number,
): string {
  const size = `cx="${emu(width)}" cy="${emu(height)}"`;
  const origin = '<a:off x="0" y="0"/>';
  const group = [
    `<wpg:wgp xmlns:wpg="${GROUP}" xmlns:wps="${SHAPE}"><wpg:cNvGrpSpPr/>`,
    `<wpg:grpSpPr><a:xfrm>${origin}<a:ext ${size}/><a:chOff x="0" y="0"/><a:chExt ${size}/></a:xfrm></wpg:grpSpPr>`,
    ...shapes.map(shapeXml),
    "</wpg:wgp>",
  ].join("");
  const placed = `<wp:inline xmlns:wp="${PLACING}" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${id}" name="${id}" descr="${escapeXml(says)}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${GROUP}">${group}</a:graphicData></a:graphic></wp:inline>`;
  return wordParagraph(
    `<w:r><mc:AlternateContent xmlns:mc="${COMPATIBILITY}" xmlns:wpg="${GROUP}"><mc:Choice Requires="wpg"><w:drawing>${placed}</w:drawing></mc:Choice><mc:Fallback><w:t>${escapeXml(says)}</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    "Small",
  );
}

function shapeXml({ form = "rect", fill, line, text, ...area }: Shape): string {
  const look = `${fill ? `<a:solidFill>${colour(fill)}</a:solidFill>` : "<a:noFill/>"}<a:ln${line ? ' w="7620"' : ""}>${line ? `<a:solidFill>${colour(line)}</a:solidFill>` : "<a:noFill/>"}</a:ln>`;
  const box = `<wps:spPr><a:xfrm><a:off x="${emu(area.x)}" y="${emu(area.y)}"/><a:ext cx="${emu(area.width)}" cy="${emu(area.height)}"/></a:xfrm><a:prstGeom prst="${form}"><a:avLst/></a:prstGeom>${look}</wps:spPr>`;
  if (!text) return `<wps:wsp><wps:cNvSpPr/>${box}<wps:bodyPr/></wps:wsp>`;
  const paragraph = `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="${text.align}"/></w:pPr>${wordRun(text.says, `<w:sz w:val="${text.size}"/>`)}</w:p>`;
  return `<wps:wsp><wps:cNvSpPr txBox="1"/>${box}<wps:txbx><w:txbxContent>${paragraph}</w:txbxContent></wps:txbx><wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp>`;
}

function colour(rgb: string): string {
  return `<a:srgbClr val="${rgb}"/>`;
}

function emu(points: number): number {
  return Math.round(points * PER_POINT);
}
