import type { ReactNode } from "react";

/** A link out of the workbench, to http and https only: an address in a case is somebody's text. */
export function PlainLink({ href, children }: { href: string | undefined; children: ReactNode }) {
  return isWebAddress(href) ? (
    <a href={href} rel="noopener noreferrer nofollow" target="_blank">
      {children}
    </a>
  ) : (
    children
  );
}

export function isWebAddress(text: string | undefined): text is string {
  if (text === undefined || !URL.canParse(text)) return false;
  const { protocol } = new URL(text);
  return protocol === "http:" || protocol === "https:";
}
