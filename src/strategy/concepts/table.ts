import { gmr } from "./gmr.ts";
import { nash } from "./nash.ts";
import { seq } from "./seq.ts";
import { smr } from "./smr.ts";
import { sseq } from "./sseq.ts";

/** The table of concepts, in the order in which outputs name them. A new one is a file and a line. */
export const CONCEPT_ROWS = [nash, gmr, smr, seq, sseq] as const;
