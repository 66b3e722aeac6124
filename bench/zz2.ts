import { benchWorkbench } from "./workbench.ts";
console.log(await benchWorkbench(8));
