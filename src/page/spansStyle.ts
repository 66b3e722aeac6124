/** The look of a figure of spans, wherever one is drawn; the colours are those of the page around it. */
export const SPANS_STYLE = `.spans{margin:1.1rem 0}
.spans figcaption{font-style:italic;font-size:.92rem;color:var(--soft);padding-bottom:.4rem}
.spans-row{display:grid;grid-template-columns:minmax(9rem,17rem) 1fr;gap:0 .9rem;align-items:center;padding:.15rem 0;break-inside:avoid}
.spans-label{font-size:.85rem;line-height:1.25}
.spans svg{display:block;overflow:visible}
.spans text{font:11px ui-sans-serif,system-ui,"Segoe UI",Arial,sans-serif;fill:var(--soft)}
.spans .full{fill:var(--accent)}
.spans .partial{fill:var(--paper);stroke:var(--accent);stroke-dasharray:3 2}
.spans .empty{fill:var(--ink)}
.spans .unknown{stroke:var(--soft);stroke-width:2;stroke-dasharray:2 4}
.spans .measured{fill:var(--soft);stroke:none}
.spans .zero{stroke:var(--soft);stroke-width:.7}
.spans .tick{fill:var(--soft)}
.spans .filled{fill:var(--ink);stroke:var(--ink)}
.spans .hollow,.spans .crossed,.spans .barred{fill:var(--paper);stroke:var(--ink);stroke-width:1.6}
.spans-legend{font-size:.82rem;color:var(--soft);display:flex;flex-wrap:wrap;gap:.2rem 1.1rem}
.spans-key{display:inline-flex;align-items:center;gap:.35rem}
@media (max-width:30rem){.spans-row{grid-template-columns:1fr;padding:.3rem 0}}
`;
