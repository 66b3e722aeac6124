import { SPANS_STYLE } from "./spansStyle.ts";

/** The look of the HTML page: a report an institute would publish, on screen, in the dark, on paper. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1d1d1b;--soft:#55534d;--line:#c9c5bb;--paper:#fdfcf9;--panel:#f4f1e9;--accent:#1f4e5f;--warn:#8a3b12}
@media (prefers-color-scheme:dark){:root{--ink:#e8e5dd;--soft:#b3aea2;--line:#4b4840;--paper:#191815;--panel:#23211d;--accent:#8fc3d3;--warn:#eeb08a}}
*{box-sizing:border-box}
html{font-size:clamp(16px,.35vw + 15px,24px);-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:2.5rem 1.25rem 4rem;max-width:46rem;background:var(--paper);color:var(--ink);font-family:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,serif;line-height:1.55;overflow-wrap:break-word}
h1,h2,h3{line-height:1.25;text-wrap:balance}
h1{font-size:2rem;margin:0 0 .4rem}
h2{font-size:1.3rem;margin:2.6rem 0 .7rem;padding-top:.7rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.7rem 0 .4rem}
.byline{margin:0}
.subtitle{margin:0;color:var(--soft);font-style:italic}
p,ul,ol{margin:.7rem 0}
ul,ol{padding-left:1.4rem}
li{margin:.35rem 0}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:1}
nav{margin:1.8rem 0;padding:.9rem 1.2rem;background:var(--panel);font-size:.92rem}
nav h2{all:unset;display:block;font-weight:bold;margin-bottom:.3rem}
nav ol{margin:0;columns:18rem;column-gap:2rem}
nav li{break-inside:avoid;margin:.15rem 0}
.verdict{margin:1.6rem 0;padding:.9rem 1.2rem;border:1px solid var(--line);border-left:.4rem solid var(--accent);background:var(--panel);font-size:1.12rem}
.verdict p{margin:0}
.label{font-variant:small-caps;letter-spacing:.04em}
.verdict .label{display:block;color:var(--soft);font-size:.95rem}
.caution,.warning{padding:.6rem 1rem;border-left:.3rem double var(--warn);background:var(--panel)}
.caution .label,.warning strong{color:var(--warn)}
.small{font-size:.9rem;color:var(--soft)}
.place{font-size:.76rem;color:var(--soft);font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;white-space:nowrap}
.gloss{color:var(--soft)}
dfn{font-style:italic}
.table{overflow-x:auto;margin:1.1rem 0}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;font-style:italic;color:var(--soft);padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--line);min-width:5.5rem}
thead th{border-bottom:2px solid var(--ink);font-weight:bold}
tbody th{font-weight:bold}
${SPANS_STYLE}pre{overflow-x:auto;margin:.4rem 0;padding:.5rem .8rem;background:var(--panel);font-size:.85rem;white-space:pre-wrap}
code{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:.88em}
sup{line-height:0;font-size:.72em}
sup a{padding:.35em .2em;text-decoration:none}
.notes{font-size:.88rem;padding-left:2.2rem;overflow-wrap:anywhere}
.terms{font-size:.9rem}
.terms dt{font-style:italic}
footer{margin-top:3rem;border-top:1px solid var(--line);font-size:.85rem;color:var(--soft)}
@media (max-width:30rem){body{padding:1.2rem .9rem 3rem}h1{font-size:1.6rem}}
@media print{@page{size:A4;margin:1.2cm 1.8cm 1.1cm}:root{--ink:#000;--soft:#333;--line:#888;--paper:#fff;--panel:#fff;--accent:#000;--warn:#000}body{max-width:none;padding:0;font-size:9.25pt;line-height:1.27}h1{font-size:15pt}h2{font-size:11.5pt;margin:1.1rem 0 .4rem;padding-top:.4rem}h3{font-size:10pt;margin:.8rem 0 .2rem}p,ul,ol{margin:.4rem 0}li{margin:.12rem 0}.verdict{margin:.7rem 0;padding:.4rem .8rem;font-size:10pt}.verdict .label{font-size:9pt}.notes{font-size:7.2pt;line-height:1.22;padding-left:1.6rem}.notes li{margin:.05rem 0}.notes a[role=doc-backlink],nav,.skip{display:none}.annex{break-before:page}h2,h3{break-after:avoid}tr,li,.verdict,.spans{break-inside:avoid}.table{overflow:visible}a{text-decoration:none}}
`;
