import type { ReactNode } from "react";
import { TakeTable } from "./take/TakeOut.tsx";

/** A table: too wide, it scrolls in a region of its own, reachable by keyboard, instead of the page. It can be taken out. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <TakeTable title={label}>
      <section className="table" aria-label={label} tabIndex={0}>
        {children}
      </section>
    </TakeTable>
  );
}
