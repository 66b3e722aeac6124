import { each, type Shape } from "./paper.ts";

const linked = (text: string) =>
  text.replace(/https:\/\/[\w./]+\w/u, (address) => `<a href="${address}">${address}</a>`);
const escaped = (text: string) => text.replaceAll('"', "&quot;");

/** How programs and publishers write notes in HTML. */
export const HTML_SHAPES: Record<string, Shape> = {
  pandoc: {
    mark: (n) =>
      `<a href="#fn${n}" class="footnote-ref" id="fnref${n}" role="doc-noteref"><sup>${n}</sup></a>`,
    end: (notes) =>
      `<section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr /><ol>${each(notes, (text, n) => `<li id="fn${n}"><p>${linked(text)}<a href="#fnref${n}" class="footnote-back" role="doc-backlink">↩︎</a></p></li>`)}</ol></section>`,
  },
  "pandoc, as a section called Notes": {
    mark: (n) =>
      `<a href="#fn${n}" class="footnote-ref" id="fnref${n}" role="doc-noteref"><sup>${n}</sup></a>`,
    end: (notes) =>
      `<h2>Notes</h2><section class="footnotes" role="doc-endnotes"><ol>${each(notes, (text, n) => `<li id="fn${n}" role="doc-endnote"><p>${linked(text)} <a href="#fnref${n}" role="doc-backlink">↩</a></p></li>`)}</ol></section>`,
  },
  "EPUB, a note an aside": {
    mark: (n) => `<a epub:type="noteref" href="#note${n}"><sup>${n}</sup></a>`,
    end: (notes) =>
      each(notes, (text, n) => `<aside epub:type="footnote" id="note${n}"><p>${linked(text)}</p></aside>`),
  },
  "EPUB, notes that are hidden until they are called": {
    mark: (n) => `<a epub:type="noteref" role="doc-noteref" href="#n${n}">${n}</a>`,
    end: (notes) =>
      each(
        notes,
        (text, n) => `<aside epub:type="footnote" role="doc-footnote" id="n${n}" hidden="">${text}</aside>`,
      ),
  },
  "Word, saved as a web page": {
    mark: (n) =>
      `<a style='mso-footnote-id:ftn${n}' href="#_ftn${n}" name="_ftnref${n}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span lang=EN-GB style='font-size:12.0pt'>[${n}]</span></span><![endif]></span></span></a>`,
    end: (notes) =>
      `<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>${each(notes, (text, n) => `<div style='mso-element:footnote' id=ftn${n}><p class=MsoFootnoteText><a style='mso-footnote-id:ftn${n}' href="#_ftnref${n}" name="_ftn${n}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[${n}]</span><![endif]></span></span></a> ${linked(text)}<o:p></o:p></p></div>`)}</div>`,
    around: (article) => `<div class=WordSection1>${article}</div>`,
  },
  "Word, saved as a web page, endnotes": {
    mark: (n) =>
      `<a href="#_edn${n}" name="_ednref${n}" title=""><span class=MsoEndnoteReference><span class=MsoEndnoteReference>[${["i", "ii", "iii", "iv"][n - 1]}]</span></span></a>`,
    end: (notes) =>
      `<div><br clear=all><hr align=left size=1 width="33%">${each(notes, (text, n) => `<div id=edn${n}><p class=MsoEndnoteText><a href="#_ednref${n}" name="_edn${n}" title=""><span class=MsoEndnoteReference>[${["i", "ii", "iii", "iv"][n - 1]}]</span></a> ${text}</p></div>`)}</div>`,
  },
  "Google Docs": {
    mark: (n) => `<sup><a href="#ftnt${n}" id="ftnt_ref${n}">[${n}]</a></sup>`,
    end: (notes) =>
      `<hr class="c9">${each(notes, (text, n) => `<div><p class="c4"><a href="#ftnt_ref${n}" id="ftnt${n}">[${n}]</a><span class="c1">&nbsp;${linked(text)}</span></p></div>`)}`,
  },
  LibreOffice: {
    mark: (n) =>
      `<sup><a class="sdfootnoteanc" name="sdfootnote${n}anc" href="#sdfootnote${n}sym"><sup>${n}</sup></a></sup>`,
    end: (notes) =>
      each(
        notes,
        (text, n) =>
          `<div id="sdfootnote${n}"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote${n}sym" href="#sdfootnote${n}anc">${n}</a>${text}</p></div>`,
      ),
  },
  "the block editor of WordPress": {
    mark: (n) =>
      `<sup data-fn="5b3c6f0${n}-9d" class="fn"><a href="#5b3c6f0${n}-9d" id="5b3c6f0${n}-9d-link">${n}</a></sup>`,
    end: (notes) =>
      `<ol class="wp-block-footnotes">${each(notes, (text, n) => `<li id="5b3c6f0${n}-9d">${linked(text)} <a href="#5b3c6f0${n}-9d-link" aria-label="Jump to footnote reference ${n}">↩︎</a></li>`)}</ol>`,
  },
  "WordPress, with tooltips and a list": {
    mark: (n, text) =>
      `<span id="easy-footnote-${n}-81" class="easy-footnote-margin-adjust"></span><span class="easy-footnote"><a href="#easy-footnote-bottom-${n}-81" title="${escaped(text)}"><sup>${n}</sup></a></span>`,
    end: (notes) =>
      `<div class="easy-footnote-title"><h4>Notes</h4></div><ol class="easy-footnotes-wrapper">${each(notes, (text, n) => `<li class="easy-footnote-single"><span id="easy-footnote-bottom-${n}-81" class="easy-footnote-margin-adjust"></span>${text}<a class="easy-footnote-to-top" href="#easy-footnote-${n}-81"></a></li>`)}</ol>`,
  },
  "WordPress, a note beside its mark": {
    mark: (n, text) =>
      `<sup class="modern-footnotes-footnote " data-mfn="${n}"><a href="javascript:void(0)" title="${escaped(text)}" role="button" aria-describedby="mfn-content-${n}">${n}</a></sup><span id="mfn-content-${n}" role="tooltip" class="modern-footnotes-footnote__note" tabindex="0" data-mfn="${n}">${text}</span>`,
    end: () => "",
  },
  "WordPress, a tooltip at the mark and a table of notes": {
    mark: (n, text) =>
      `<span class="footnote_referrer"><a role="button" tabindex="0"><sup id="footnote_plugin_tooltip_${n}" class="footnote_plugin_tooltip_text">[${n}]</sup></a><span id="footnote_plugin_tooltip_text_${n}" class="footnote_tooltip">${text}</span></span>`,
    end: (notes) =>
      `<div class="speaker-mute footnotes_reference_container"><div class="footnote_container_prepare"><p><span role="button" class="footnote_reference_container_label">References</span></p></div><div><table class="footnotes_table footnote-reference-container"><tbody>${each(notes, (text, n) => `<tr class="footnotes_plugin_reference_row"><th scope="row" class="footnote_plugin_index_combi pointer"><a id="footnote_plugin_reference_${n}" class="footnote_backlink"><span class="footnote_index_arrow">&#8593;</span>${n}</a></th><td class="footnote_plugin_text">${text}</td></tr>`)}</tbody></table></div></div>`,
  },
  Substack: {
    mark: (n) =>
      `<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-${n}-77" href="#footnote-${n}-77" target="_self">${n}</a>`,
    end: (notes) =>
      each(
        notes,
        (text, n) =>
          `<div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-${n}-77" href="#footnote-anchor-${n}-77" class="footnote-number" contenteditable="false" target="_self">${n}</a><div class="footnote-content"><p>${linked(text)}</p></div></div>`,
      ),
    around: (article) =>
      `<article><div class="subscription-widget-wrap"><p>Subscribe now.</p></div>${article}</article>`,
  },
  "PubPub, notes in a list": {
    mark: (n, text) =>
      `<span class="footnote" data-node-type="footnote" data-value="&lt;p&gt;${escaped(text)}&lt;/p&gt;" id="n${n}q7" role="link">[${n}]</span>`,
    end: (notes) =>
      `<div class="pub-notes"><h2>Footnotes</h2><ul>${each(notes, (text, n) => `<li id="fn-n${n}q7" class="footnote"><span class="number">${n}.</span><span class="value"><p>${text}</p></span><a href="#n${n}q7">↩</a></li>`)}</ul></div>`,
  },
  "PubPub, notes as data alone": {
    mark: (n, text) =>
      `<sup><a class="footnote" data-node-type="footnote" data-value="&lt;p&gt;${escaped(text)}&lt;/p&gt;" id="n${n}q7">${n}</a></sup>`,
    end: () => "",
  },
  LaTeXML: {
    mark: (n, text) =>
      `<span id="footnote${n}" class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">${n}</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">${n}</sup><span class="ltx_tag ltx_tag_note">${n}</span>${text}</span></span></span>`,
    end: () => "",
  },
  "a journal with a group of notes": {
    mark: (n) => `<sup><a href="#fn${n}" class="xref" id="xr${n}">${n}</a></sup>`,
    end: (notes) =>
      `<div class="fn-group"><h2>Notes</h2>${each(notes, (text, n) => `<div id="fn${n}" class="fn"><p><sup>${n}</sup> ${text}</p></div>`)}</div>`,
  },
  OpenEdition: {
    mark: (n) => `<a class="footnotecall" id="bodyftn${n}" href="#ftn${n}">${n}</a>`,
    end: (notes) =>
      `<div class="section" id="notes"><h2 class="section">Notes</h2>${each(notes, (text, n) => `<p class="notesbaspage"><a class="FootnoteSymbol" id="ftn${n}" href="#bodyftn${n}">${n}</a> ${text}</p>`)}</div>`,
  },
  "a publisher whose marks repeat the note off the screen": {
    mark: (n, text) =>
      `<span class="ref-lnk"><a data-rid="EN000${n}" href="#EN000${n}"><sup>${n}</sup></a><span class="off-screen">${text}</span></span>`,
    end: (notes) =>
      `<div class="summation-section"><h2>Notes</h2>${each(notes, (text, n) => `<p id="EN000${n}"><span class="fn-label">${n}</span> ${text}</p>`)}</div>`,
  },
  "notes in the margin, numbered by the style": {
    mark: (n, text) =>
      `<label for="sn-${n}" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-${n}" class="margin-toggle"/><span class="sidenote">${text}</span>`,
    end: () => "",
  },
  "an encyclopaedia": {
    mark: (n) =>
      `<sup id="cite_ref-${n}" class="reference"><a href="#cite_note-${n}"><span class="cite-bracket">&#91;</span>${n}<span class="cite-bracket">&#93;</span></a></sup>`,
    end: (notes) =>
      `<div class="mw-references-wrap"><ol class="references">${each(notes, (text, n) => `<li id="cite_note-${n}"><span class="mw-cite-backlink"><b><a href="#cite_ref-${n}">^</a></b></span> <span class="reference-text">${text}</span></li>`)}</ol></div>`,
  },
  kramdown: {
    mark: (n) =>
      `<sup id="fnref:${n}"><a href="#fn:${n}" class="footnote" rel="footnote" role="doc-noteref">${n}</a></sup>`,
    end: (notes) =>
      `<div class="footnotes" role="doc-endnotes"><ol>${each(notes, (text, n) => `<li id="fn:${n}"><p>${text} <a href="#fnref:${n}" class="reversefootnote" role="doc-backlink">&#8617;</a></p></li>`)}</ol></div>`,
  },
  Asciidoctor: {
    mark: (n) =>
      `<sup class="footnote">[<a id="_footnoteref_${n}" class="footnote" href="#_footnotedef_${n}" title="View footnote.">${n}</a>]</sup>`,
    end: (notes) =>
      `<div id="footnotes"><hr>${each(notes, (text, n) => `<div class="footnote" id="_footnotedef_${n}"><a href="#_footnoteref_${n}">${n}</a>. ${text}</div>`)}</div>`,
  },
  docutils: {
    mark: (n) =>
      `<a class="footnote-reference brackets" href="#id${n + 10}" id="id${n}" role="doc-noteref"><span class="fn-bracket">[</span>${n}<span class="fn-bracket">]</span></a>`,
    end: (notes) =>
      `<aside class="footnote-list brackets">${each(notes, (text, n) => `<aside class="footnote brackets" id="id${n + 10}" role="doc-footnote"><span class="label"><span class="fn-bracket">[</span><a role="doc-backlink" href="#id${n}">${n}</a><span class="fn-bracket">]</span></span><p>${text}</p></aside>`)}</aside>`,
  },
  "a note in the title of its mark": {
    mark: (n, text) => `<sup title="${escaped(text)}">${n}</sup>`,
    end: () => "",
  },
  "a note in the data of a button": {
    mark: (n, text) =>
      `<sup id="fnref${n}"><button class="footnote-button" data-footnote-number="${n}" data-footnote-content="${escaped(text)}">${n}</button></sup>`,
    end: () => "",
  },
  "a Word file made a page by a program": {
    mark: (n) => `<sup><a href="#footnote-${n}" id="footnote-ref-${n}">[${n}]</a></sup>`,
    end: (notes) =>
      `<ol>${each(notes, (text, n) => `<li id="footnote-${n}"><p> ${text} <a href="#footnote-ref-${n}">↑</a></p></li>`)}</ol>`,
  },
  "raised figures and numbered paragraphs below a rule": {
    mark: (n) => `<sup>${n}</sup>`,
    end: (notes) => `<hr>${each(notes, (text, n) => `<p>${n}. ${text}</p>`)}`,
  },
  "raised figures and paragraphs that begin with one": {
    mark: (n) => `<sup>${n}</sup>`,
    end: (notes) => `<hr>${each(notes, (text, n) => `<p><sup>${n}</sup> ${text}</p>`)}`,
  },
  "figures in brackets and a list below a bold line": {
    mark: (n) => `[${n}]`,
    end: (notes) =>
      `<p><strong>Notes</strong></p>${each(notes, (text, n) => `<p>[${n}] ${linked(text)}</p>`)}`,
  },
  "notes in the footer of the article": {
    mark: (n) => `<sup><a href="#endnote-${n}">${n}</a></sup>`,
    end: (notes) =>
      `<footer><h2>Endnotes</h2><ol>${each(notes, (text, n) => `<li id="endnote-${n}">${text}</li>`)}</ol></footer>`,
    around: (article) =>
      `<nav><a href="/">Home</a></nav><article>${article}</article><footer><a href="https://press.example">River Press</a></footer>`,
  },
  "notes in an aside": {
    mark: (n) => `<sup><a href="#x${n}">${n}</a></sup>`,
    end: (notes) =>
      `<aside class="footnotes"><ol>${each(notes, (text, n) => `<li id="x${n}">${text}</li>`)}</ol></aside>`,
  },
  "notes behind a lid": {
    mark: (n) => `<sup><a href="#r${n}">${n}</a></sup>`,
    end: (notes) =>
      `<details><summary>Notes</summary><ol>${each(notes, (text, n) => `<li id="r${n}">${text}</li>`)}</ol></details>`,
  },
};
