/** Who brought a phase about, where that is another than the party it concerns. */
export function byWhom(
  { by, party }: { by?: string[] | undefined; party?: string | undefined },
  nameOf: (id: string) => string,
): string {
  const others = (by ?? []).filter((id) => id !== party);
  return others.length === 0 ? "" : ` by ${others.map(nameOf).join(", ")}`;
}
