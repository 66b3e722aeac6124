import { rankByTruths } from "../src/strategy/preferences.ts";
import { rankByTruths as old } from "../src/strategy/zzold.ts";
let x=12345; const r=()=>(x=(Math.imul(x,1664525)+1013904223)>>>0);
let bad=0;
for (let t=0;t<3000;t++){ const n=1+r()%200, k=r()%40; const truths=Array.from({length:k},()=>Uint32Array.from({length:(n+31)>>>5},()=>r()^(r()<<13)));
 const a=rankByTruths(n,truths as any), b=old(n,truths as any); if(a.join()!==b.join()) bad++; }
console.log("differences",bad);
const n=65536; const truths=Array.from({length:16},()=>Uint32Array.from({length:n/32},()=>r()^(r()<<13)));
for (const [name,f] of [["new",rankByTruths],["old",old],["new",rankByTruths],["old",old]] as const){ let best=1e9; for(let i=0;i<30;i++){const s=performance.now(); f(n,truths as any); best=Math.min(best,performance.now()-s);} console.log(name,best.toFixed(2)); }
