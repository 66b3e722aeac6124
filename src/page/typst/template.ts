/**
 * The look of a page in PDF, in the language of Typst (https://typst.app/docs/). It is the same for every page: what a
 * page says comes in as data, and Typst never reads a string of data as its own language.
 */
export const TYPST_TEMPLATE = `
#let page-data = json(bytes(sys.inputs.page))
#let size = float(sys.inputs.size) * 1pt
#let ink = rgb("#1d1d1b")
#let soft = rgb("#55534d")
#let accent = rgb("#1f4e5f")
#let rule = rgb("#c9c5bb")
#let shade = rgb("#f4f1e9")

#set document(title: page-data.title, author: page-data.authors, keywords: ("Detente",), date: none)
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 15mm, bottom: 16mm),
  footer-descent: 25%,
  footer: context if counter(page).final().first() > 1 {
    set text(size: 0.8em, fill: soft)
    h(1fr)
    counter(page).display("1 / 1", both: true)
  },
)
#set text(
  // Both are the compiler's own. Letters of Hebrew and Arabic scripts stand apart in the second: a font of the machine is better.
  font: ("Libertinus Serif", (name: "DejaVu Sans Mono", covers: regex("[^\\u{590}-\\u{8ff}\\u{fb1d}-\\u{fdff}\\u{fe70}-\\u{feff}]"))),
  size: size, fill: ink,
  lang: page-data.language, region: page-data.region, hyphenate: false,
)
#set par(leading: 0.56em, spacing: 0.78em, justify: false)
#show raw: set text(font: "DejaVu Sans Mono", size: 0.85em)
#show heading: set block(above: 1.1em, below: 0.6em, sticky: true)
#show heading.where(level: 1): set text(size: 1.15em, fill: accent)
#show heading.where(level: 2): set text(size: 1.02em, fill: accent)
#show heading.where(level: 3): set text(size: 1em)
#show link: set text(fill: ink)
#set footnote.entry(gap: 0.32em, clearance: 0.7em, separator: line(length: 25%, stroke: 0.5pt + rule))
#show footnote.entry: set text(size: 0.95em)
#show footnote.entry: set par(leading: 0.42em)
#show figure.caption: it => block(sticky: true, width: 100%, text(style: "italic", fill: soft)[#it.supplement #context it.counter.display(it.numbering). #it.body])
#set figure(numbering: "1", gap: 0.5em)
#show figure.where(kind: table): set figure(supplement: page-data.table)
#show figure.where(kind: image): set figure(supplement: page-data.figure)
#set outline.entry(fill: repeat(text(fill: rule)[.], gap: 0.2em))
#set figure.caption(position: top)
#show figure.where(kind: table): set block(breakable: true)
#show figure: set align(left)

#let in-language(part, body) = if part.at("language", default: none) == none { body } else {
  text(lang: part.language, body)
}

#let runs(list) = {
  for run in list {
    let body = if "url" in run { link(run.url, run.text) } else { text(run.text) }
    if run.at("italic", default: false) { emph(body) } else { body }
  }
}

#let note(part) = if not "call" in part { super(part.text) } else if part.call == "first" {
  [#footnote(numbering: (..) => part.text, runs(page-data.notes.at(part.text)))#label("note-" + part.text)]
} else {
  footnote(numbering: (..) => part.text, label("note-" + part.text))
}

#let inline(parts) = {
  for part in parts {
    if part.kind == "text" { in-language(part, text(part.text)) }
    else if part.kind == "strong" { strong(in-language(part, text(part.text))) }
    else if part.kind == "emphasis" { emph(in-language(part, text(part.text))) }
    else if part.kind == "code" { raw(part.text) }
    else if part.kind == "place" { text(size: 0.75em, fill: soft, "[" + part.text + "]") }
    else if part.kind == "term" {
      if "gloss" in part { emph(text(part.text)); text(" (" + part.gloss + ")") } else { text(part.text) }
    }
    else if part.kind == "note" { note(part) }
  }
}

#let set-apart(stroke, body) = block(
  width: 100%, fill: shade, inset: (x: 8pt, y: 6pt), stroke: (left: stroke), breakable: true, body,
)
#let paragraph(it) = {
  let body = {
    if "label" in it { strong(text(it.label)); text(" ") }
    inline(it.parts)
  }
  if it.role == "verdict" { set-apart(3pt + accent, body) }
  else if it.role == "caution" { set-apart(1.5pt + rgb("#8a3b12"), body) }
  else if it.role == "small" { par(text(size: 0.88em, fill: soft, body)) }
  else { par(body) }
}

#let shown-table(it) = figure(kind: table, caption: text(it.caption), {
  // Columns are narrow, lines are not.
  set text(size: 0.86em, hyphenate: true)
  set par(leading: 0.45em)
  table(
    columns: it.widths.map(width => width * 1fr),
    stroke: (x: none, y: 0.5pt + rule),
    inset: (x: 3pt, y: 3pt),
    align: left + top,
    table.header(..it.head.map(cell => table.cell(fill: shade, strong(inline(cell))))),
    ..for row in it.rows {
      row.enumerate().map(((i, cell)) => if i == 0 { strong(inline(cell)) } else { inline(cell) })
    },
  )
})

#let stretch(fill) = {
  if fill == "full" { rect.with(fill: accent, stroke: none) }
  else if fill == "partial" { rect.with(fill: rgb("#8fb0bc"), stroke: none) }
  else if fill == "empty" { rect.with(fill: none, stroke: 0.5pt + soft) }
  else { rect.with(fill: rgb("#dfdbd0"), stroke: none) }
}
#let sign(mark) = box(width: 6pt, height: 6pt, {
  if mark == "filled" { place(center + horizon, circle(radius: 2.4pt, fill: ink)) }
  else {
    place(center + horizon, circle(radius: 2.4pt, fill: white, stroke: 0.8pt + ink))
    if mark == "crossed" { place(line(start: (0.9pt, 0.9pt), end: (5.1pt, 5.1pt), stroke: 0.8pt + ink)); place(line(start: (5.1pt, 0.9pt), end: (0.9pt, 5.1pt), stroke: 0.8pt + ink)) }
    if mark == "barred" { place(line(start: (0.6pt, 3pt), end: (5.4pt, 3pt), stroke: 0.8pt + ink)) }
  }
})
#let lane(height, body) = box(width: 100%, height: height, body)
#let written(items) = lane(8pt, for item in items {
  place(dx: item.at * 100% - 20pt, box(width: 40pt, align(center, text(size: 0.72em, item.text))))
})
#let measured(row) = lane(22pt, {
  place(dy: (1 - row.base) * 22pt, line(length: 100%, stroke: 0.4pt + soft))
  for bar in row.bars {
    place(
      dx: bar.from * 100%, dy: (1 - calc.max(bar.value, row.base)) * 22pt,
      rect(
        width: (bar.to - bar.from) * 86%, height: calc.max(0.8pt, calc.abs(bar.value - row.base) * 22pt),
        fill: soft, stroke: none,
      ),
    )
  }
})
#let drawing(it) = figure(kind: image, alt: it.says, caption: text(it.caption), {
  set text(size: 0.86em)
  set par(leading: 0.4em)
  grid(
    columns: (32%, 1fr), column-gutter: 6pt, row-gutter: 4pt, align: left + horizon,
    ..if it.marks.len() > 0 {
      (text(it.marks-label), stack(spacing: 1pt, written(it.numbers), lane(7pt, for mark in it.marks {
        place(dx: mark.at * 100% - 3pt, sign(mark.mark))
      })))
    },
    ..for row in it.rows {
      (text(row.label), if "bars" in row { measured(row) } else { lane(8pt, for span in row.spans {
        place(dx: span.from * 100%, stretch(span.fill)(width: (span.to - span.from) * 100%, height: 8pt))
      }) })
    },
    [], written(it.ticks),
  )
  for item in it.legend {
    box({
      if "bars" in item { box(baseline: 1pt, rect(width: 6pt, height: 7pt, fill: soft, stroke: none)) } else if "fill" in item { box(baseline: 1pt, stretch(item.fill)(width: 14pt, height: 7pt)) } else { sign(item.mark) }
      text(" " + item.says)
    })
    h(1em, weak: true)
  }
})

#let show-block(it) = {
  if it.kind == "heading" {
    let shown = heading(level: it.level, text(it.text))
    if it.part [#shown <part>] else { shown }
  }
  else if it.kind == "contents" { outline(title: none, target: <part>, indent: 0pt) }
  else if it.kind == "break" { pagebreak(weak: true) }
  else if it.kind == "paragraph" { paragraph(it) }
  else if it.kind == "list" and it.ordered { enum(..it.items.map(inline)) }
  else if it.kind == "list" { list(..it.items.map(inline)) }
  else if it.kind == "table" { shown-table(it) }
  else if it.kind == "spans" { drawing(it) }
  else if it.kind == "command" { block(fill: shade, inset: 5pt, width: 100%, raw(it.text, block: true)) }
  else if it.kind == "works" { for item in it.items { par(hanging-indent: 1.2em, { text(item.number + ". "); runs(item.runs) }) } }
}

#block(below: 0.75em, text(size: 1.5em, fill: rgb("#1f3a47"), title()))
#if page-data.byline != none { block(below: 0.5em, text(fill: soft, inline(page-data.byline))) }
#if page-data.subtitle != none { block(below: 0.9em, text(fill: soft, style: "italic", page-data.subtitle)) }
#for it in page-data.blocks { show-block(it) }
`;
