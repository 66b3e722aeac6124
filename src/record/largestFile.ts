/** Characters beyond which a text is no file of a case. */
export const LARGEST_FILE = 32_000_000;
