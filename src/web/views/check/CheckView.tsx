import { useWords } from "../../words/index.ts";

export function CheckView() {
  const { check } = useWords();
  return <h1>{check.title}</h1>;
}
