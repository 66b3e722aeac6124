/* How a likelihood is written as a number. */

/** "70 %", "70 per cent". */
export const PER_CENT = /^(\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent)$/;
