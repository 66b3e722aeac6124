/** The words of a text, cut to what their forms roughly share ("withdraws", "withdrawal"), and its numbers. */
export function stemsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}|\d{4}/gu) ?? []).map((word) => word.slice(0, 6)));
}
