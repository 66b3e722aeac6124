import { useWords } from "../../words/index.ts";

export function StrategyView() {
  const { strategy } = useWords();
  return <h1>{strategy.title}</h1>;
}
