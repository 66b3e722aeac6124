import { useWords } from "../../words/index.ts";

export function RecordView() {
  const { record } = useWords();
  return <h1>{record.title}</h1>;
}
