import { useWords } from "./words.ts";

/** What could not be worked out, and what was said of it. */
export function Failure({ message }: { message: string }) {
  const { app } = useWords();
  return (
    <p className="caution" role="alert">
      <strong>{app.failed}.</strong> {message}
    </p>
  );
}
