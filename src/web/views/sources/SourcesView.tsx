import { useWords } from "../../words/index.ts";

export function SourcesView() {
  const { sources } = useWords();
  return <h1>{sources.title}</h1>;
}
