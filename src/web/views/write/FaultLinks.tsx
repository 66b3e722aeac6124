import type { FieldProblem } from "../../../edit/index.ts";
import { type Path, pathText } from "./path.ts";
import { usePathLabel } from "./useFieldLabel.ts";

/** So many are named; the count says of the rest. */
const MOST = 6;

/** Ways from where faults are counted to the fields that have them. */
export function FaultLinks({ faults }: { faults: readonly FieldProblem[] }) {
  const nameOf = usePathLabel();
  const paths = [...new Map(faults.map(({ path }) => [pathText(path), path])).values()];
  return (
    <>
      {paths.slice(0, MOST).map((path) => (
        <button
          key={pathText(path)}
          type="button"
          className="linklike"
          onClick={({ currentTarget }) => focusField(currentTarget.closest("form"), path)}
        >
          {nameOf(path)}
        </button>
      ))}
      {paths.length > MOST ? " …" : null}
    </>
  );
}

function focusField(form: HTMLFormElement | null, path: Path): void {
  // One that can be written in several ways has its place twice; what is written in is the inner one.
  const field = [...(form?.querySelectorAll(`[data-path="${CSS.escape(pathText(path))}"]`) ?? [])].at(-1);
  for (let around = field?.closest("details"); around; around = around.parentElement?.closest("details"))
    around.open = true;
  const inputs = field?.querySelectorAll<HTMLElement>("input, textarea, select, button");
  const input = [...(inputs ?? [])].find((one) => !one.matches(".way-of-writing"));
  input?.focus();
  input?.scrollIntoView({ block: "center" });
}
