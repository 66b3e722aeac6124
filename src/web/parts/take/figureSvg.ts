/** Properties that the page's style gives a drawing and that a file of its own has to carry. */
const DRAWN = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "paint-order",
  "stroke-linejoin",
  "visibility",
] as const;

const SVG = "http://www.w3.org/2000/svg";
const LINE = 18;
const EDGE = 12;

/**
 * A figure of the page as one SVG that needs nothing of it: its drawings where they stand, the text around them, its
 * title above, and a line below that says case and day.
 */
export function figureSvg(figure: Element, title: string, source: string): SVGSVGElement {
  // What scrolls on the page lies open while it is measured.
  figure.classList.add("is-taken");
  try {
    return drawnWhole(figure, title, source);
  } finally {
    figure.classList.remove("is-taken");
  }
}

function drawnWhole(figure: Element, title: string, source: string): SVGSVGElement {
  const frame = figure.getBoundingClientRect();
  const look = getComputedStyle(document.body);
  const top = EDGE + LINE * 1.5;
  const width = Math.ceil(frame.width) + 2 * EDGE;
  const height = Math.ceil(frame.height + top + LINE + EDGE);
  const file = document.createElementNS(SVG, "svg");
  file.setAttribute("xmlns", SVG);
  set(file, { width, height, viewBox: `0 0 ${width} ${height}`, role: "img" });
  const named = document.createElementNS(SVG, "title");
  named.textContent = `${title}. ${source}`;
  const paper = document.createElementNS(SVG, "rect");
  set(paper, {
    width,
    height,
    fill: getComputedStyle(document.documentElement).getPropertyValue("--paper") || "#fff",
  });
  file.append(named, paper, line(title, EDGE, EDGE + LINE * 0.8, look, "bold"));
  const place = (rect: DOMRect) => ({ x: rect.x - frame.x + EDGE, y: rect.y - frame.y + top });
  for (const drawing of figure.querySelectorAll("svg")) {
    if (drawing.parentElement?.closest("svg")) continue;
    const rect = drawing.getBoundingClientRect();
    const drawn = withItsLook(drawing);
    // What only holds patterns is not seen itself, and what is seen refers to it.
    if (rect.width === 0 || rect.height === 0) {
      if (drawing.querySelector("defs, pattern")) file.append(drawn);
      continue;
    }
    set(drawn, { ...place(rect), width: rect.width, height: rect.height, overflow: "visible" });
    file.append(drawn);
  }
  for (const text of textsBeside(figure)) {
    const range = document.createRange();
    range.selectNodeContents(text);
    const rect = range.getBoundingClientRect();
    if (rect.width === 0) continue;
    const { x, y } = place(rect);
    file.append(
      line(text.textContent?.trim() ?? "", x, y + rect.height * 0.8, getComputedStyle(text.parentElement!)),
    );
  }
  file.append(line(source, EDGE, height - EDGE / 2, look));
  return file;
}

/** The same in pixels, twice as many as on the page. */
export async function figurePng(svg: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = 2 * Number(svg.getAttribute("width"));
  canvas.height = 2 * Number(svg.getAttribute("height"));
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture was made"))), "image/png"),
  );
}

/** A copy of a drawing that looks the same without the page's style. */
function withItsLook(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const from = [drawing, ...drawing.querySelectorAll("*")];
  const to = [copy, ...copy.querySelectorAll("*")];
  from.forEach((element, i) => {
    const look = getComputedStyle(element);
    const outer = i === 0 ? undefined : getComputedStyle(element.parentElement!);
    const made = to[i]!;
    for (const name of DRAWN) {
      const value = look.getPropertyValue(name);
      const isInherited = name === "opacity" ? value === "1" : value === outer?.getPropertyValue(name);
      if (isInherited) made.removeAttribute(name);
      else if (value !== "") made.setAttribute(name, value);
    }
    made.removeAttribute("class");
    made.removeAttribute("style");
  });
  for (const style of copy.querySelectorAll("style")) style.remove();
  return copy;
}

/** Text of the figure outside its drawings. */
function textsBeside(figure: Element): Text[] {
  const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node.textContent?.trim() &&
      !node.parentElement?.closest("svg, .take, figcaption, .visually-hidden, .not-taken")
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_REJECT,
  });
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function line(
  text: string,
  x: number,
  y: number,
  look: CSSStyleDeclaration,
  weight = look.fontWeight,
): SVGTextElement {
  const made = document.createElementNS(SVG, "text");
  set(made, {
    x,
    y,
    fill: look.color,
    "font-family": look.fontFamily,
    "font-size": look.fontSize,
    "font-weight": weight,
  });
  made.textContent = text;
  return made;
}

function set(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
