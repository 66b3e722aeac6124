import { LIMITS } from "./limits.ts";

/** Characters beyond which a text is no file of a case. */
export const LARGEST_FILE: number = LIMITS.case.bytes;
