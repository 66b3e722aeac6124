/** A form's draft is kept under the address of the form: `["event", "treaty"]`, `["model", "main", "option", "a"]`. */
export function draftKey(path: readonly string[]): string {
  return path.map(encodeURIComponent).join("/");
}

export function pathOfDraft(key: string): string[] {
  return key.split("/").map((step) => {
    try {
      return decodeURIComponent(step);
    } catch {
      return step;
    }
  });
}
