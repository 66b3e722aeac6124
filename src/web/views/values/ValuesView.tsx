import { useWords } from "../../words/index.ts";

export function ValuesView() {
  const { values } = useWords();
  return <h1>{values.title}</h1>;
}
