import { benchWorkbenchInBrowser } from "./workbenchBrowser.ts";
const f = await benchWorkbenchInBrowser(1, 2);
console.log(JSON.stringify(f.painted, null, 0), f.firstView, f.bareNode);
