import { useWords } from "../../parts/words.ts";
import { CaseFindings } from "./CaseFindings.tsx";
import { PaperReview } from "./PaperReview.tsx";
import "./check.css";

/** All findings on the case with a way to each place; and a place to drop a paper. */
export function CheckView() {
  const { check } = useWords();
  return (
    <>
      <h1>{check.title}</h1>
      <CaseFindings />
      <PaperReview />
    </>
  );
}
