/** What goes to the clipboard, by its media type. */
export type Copied = Readonly<Record<string, string>>;

/**
 * Puts texts on the clipboard. By the event that copying makes, which works without asking and also from a file on disk,
 * where the browser's newer interface is not there.
 */
export function copy(texts: Copied): boolean {
  let isDone = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, text] of Object.entries(texts)) event.clipboardData?.setData(type, text);
    isDone = true;
  };
  document.addEventListener("copy", onCopy, { capture: true, once: true });
  document.execCommand("copy");
  document.removeEventListener("copy", onCopy, { capture: true });
  return isDone;
}

/** Where the reader is, with all that the address bears. */
export function copyLink(): boolean {
  return copy({ "text/plain": window.location.href });
}

/** Offers a file to be kept. */
export function download(name: string, content: string | Uint8Array | Blob, type: string): void {
  const blob = content instanceof Blob ? content : new Blob([content as BlobPart], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser has not begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name that every system takes: `Who-takes-part-2021-12-01.csv`. */
export function fileName(title: string, day: string, extension: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|(?<!-)-+$/g, "")
    .slice(0, 60);
  return `${plain === "" ? "detente" : plain}-${day}.${extension}`;
}
