import { Component, type ReactNode } from "react";
import { messageOf } from "../engine/messageOf.ts";
import { WordsContext } from "./words.ts";

/** A view that fails says so and leaves the others alone. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { message: string | undefined }> {
  static override contextType = WordsContext;
  declare context: React.ContextType<typeof WordsContext>;
  override state: { message: string | undefined } = { message: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { message: messageOf(error) };
  }

  override render() {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    const { app } = this.context.words;
    return (
      <div className="caution" role="alert">
        <p>
          <strong>{app.failed}.</strong> {message}
        </p>
        <button type="button" onClick={() => this.setState({ message: undefined })}>
          {app.retry}
        </button>
      </div>
    );
  }
}
