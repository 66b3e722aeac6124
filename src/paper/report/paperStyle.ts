/** What a reviewed paper needs besides the common style: the text with cards beside it, below it on a narrow screen. */
export const PAPER_STYLE = `
:root{--error:#9b1c1c;--warning:#7a4a00;--note:#1f4e5f;--error-wash:#f9dcd8;--warning-wash:#fbe7bd;--note-wash:#dbe9ee}
@media (prefers-color-scheme:dark){:root{--error:#ff9d92;--warning:#f0bf6c;--note:#8fc3d3;--error-wash:#54211d;--warning-wash:#463408;--note-wash:#1d3841}}
body.review{max-width:76rem;padding-top:1.5rem}
.review .file{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:.85em;font-style:normal}
.summary{margin:1rem 0 2.2rem;padding:.9rem 1.2rem;background:var(--panel);border:1px solid var(--line);font-size:.92rem}
.summary p{margin:.1rem 0 .6rem;max-width:46rem}
fieldset{border:0;margin:.2rem 0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.2rem}
legend{float:left;padding:0;width:6rem;color:var(--soft);line-height:1.9rem}
fieldset label{display:inline-flex;align-items:center;gap:.35rem;min-height:1.9rem;cursor:pointer}
input[type=checkbox]{width:1.05rem;height:1.05rem;margin:0;accent-color:var(--accent)}
input:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
summary{cursor:pointer;color:var(--accent)}
.summary details{margin-top:.6rem}
.review h1{max-width:24em}
.review h2{margin:1.8rem 0 .4rem}
.row{display:grid;grid-template-columns:minmax(0,1fr);column-gap:3rem}
.words{min-width:0}
.words p{margin:.55rem 0;hyphens:auto}
mark{color:inherit;background:var(--note-wash);border-bottom:2px dotted var(--note);padding:.05em 0}
mark.is-warning{background:var(--warning-wash);border-bottom:2px dashed var(--warning)}
mark.is-error{background:var(--error-wash);border-bottom:2px solid var(--error)}
.ref,.back{font:bold .7rem/1 system-ui,sans-serif;text-decoration:none;border:1px solid currentColor;border-radius:.2rem;padding:.12rem .28rem;margin:0 .12rem;background:var(--paper);color:var(--note)}
.ref{position:relative;top:-.35em}
.ref.s-warning,.card.is-warning .back{color:var(--warning)}
.ref.s-error,.card.is-error .back{color:var(--error)}
.margin,.unplaced{min-width:0;margin:.2rem 0 .9rem}
.card{font:.84rem/1.4 system-ui,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;margin:.5rem 0;padding:.5rem .7rem;background:var(--panel);border-left:.22rem dotted var(--note);scroll-margin-top:1rem}
.card.is-warning{border-left:.22rem dashed var(--warning)}
.card.is-error{border-left:.22rem solid var(--error)}
.card p{margin:0}
.card ul{margin:.3rem 0;padding-left:1.1rem}
.card li{margin:.1rem 0}
.card .rule{margin-top:.25rem;color:var(--soft);font-size:.76rem}
.card:target{outline:3px solid var(--accent)}
:target+mark,:target+span+mark{outline:3px solid var(--accent)}
.badge{font-weight:600;white-space:nowrap;color:var(--note)}
.badge.is-warning{color:var(--warning)}
.badge.is-error{color:var(--error)}
.entry{font-size:.9rem;overflow-wrap:anywhere}
.number{color:var(--soft)}
.entry:target{outline:3px solid var(--accent)}
@media (min-width:62rem){.row{grid-template-columns:minmax(0,42rem) minmax(16rem,1fr)}.margin{margin:.35rem 0}}
@media print{body.review{max-width:none}.summary fieldset,.summary details{display:none}.row{grid-template-columns:minmax(0,1fr) 6.2cm;column-gap:.8cm}.card{font-size:8pt;break-inside:avoid;background:none}mark{background:none}}
`;
