import type { ReactNode } from "react";

/** What is too wide scrolls in a region of its own, reachable by keyboard, instead of the page. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="table" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
