import type { Block } from "../../../assessment/index.ts";
import { plainText } from "../../../page/parts.ts";
import { useWords } from "../../parts/words.ts";

/** The parts of the annex, each a way to it: what stands behind the # is where the reader is, so that these are buttons. */
export function Contents({ blocks }: { blocks: readonly Block[] }) {
  const { answer } = useWords();
  const heads = blocks.flatMap((block) => (block.kind === "heading" && block.level === 2 ? [block] : []));
  if (heads.length < 2) return null;
  const goTo = (id: string) => {
    const heading = document.getElementById(id);
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
    heading?.scrollIntoView();
  };
  return (
    <nav className="contents" aria-label={answer.contents}>
      <ul>
        {heads.map(({ id, text }) => (
          <li key={id}>
            <button type="button" className="linklike" onClick={() => goTo(id)}>
              {plainText(text)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
