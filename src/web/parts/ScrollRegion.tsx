import { type ReactNode, useRef } from "react";
import { TakeTable } from "./take/TakeOut.tsx";
import { useSortedRows } from "./useSortedRows.tsx";

/**
 * A table: too wide, it scrolls in a region of its own, reachable by keyboard, instead of the page. It can be taken out,
 * and sorted by the heads of its columns.
 */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  const holder = useRef<HTMLElement>(null);
  const { table, onClick, onKeyDown } = useSortedRows(holder, label, children);
  return (
    <TakeTable title={label}>
      <section
        ref={holder}
        className="table"
        aria-label={label}
        tabIndex={0}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {table}
      </section>
    </TakeTable>
  );
}
