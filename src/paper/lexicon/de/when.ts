/* How German names a time within a sentence: between its verb and what that is about. */

/** "im April 2014", "am 3. Mai 2014", "2014", or nothing. */
export const WHEN =
  "(?: (?:(?:im|am|in)(?: Jahre?)? )?(?:\\d{1,2}\\. )?(?:\\p{Lu}\\p{Ll}+ )?(?:1[6-9]|20)\\d\\d)?";
export const THE = "(?:der|die|das|den|dem|des)";
