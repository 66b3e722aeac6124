import { type ReactNode, useRef } from "react";
import { TakeTable } from "./take/TakeOut.tsx";
import { useCardCells } from "./useCardCells.ts";
import { useSortedRows } from "./useSortedRows.tsx";

/**
 * A table: too wide, it scrolls in a region of its own, reachable by keyboard, instead of the page; on a phone its rows
 * are cards. It can be taken out, and sorted by the heads of its columns.
 */
export function ScrollRegion({
  label,
  onPhone = "cards",
  children,
}: {
  label: string;
  /** `columns`: figures that are compared down a column stay below one another, beside the first column. */
  onPhone?: "cards" | "columns";
  children: ReactNode;
}) {
  const holder = useRef<HTMLDivElement>(null);
  useCardCells(holder);
  const { table, onClick, onKeyDown } = useSortedRows(holder, label, children);
  return (
    <TakeTable title={label}>
      {/* No landmark: the part it stands in is one by the same name. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs. */}
      <div
        ref={holder}
        role="group"
        className={`table on-phone-${onPhone}`}
        aria-label={label}
        tabIndex={0}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {table}
      </div>
    </TakeTable>
  );
}
