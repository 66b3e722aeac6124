import { isTerminal, say } from "./terminal.ts";

/** The first word of progress comes after so many milliseconds, and so does the next. */
const EVERY = 3000;
/** One press may come twice: from the terminal, and passed on by whoever started this process. */
const ONE_PRESS = 500;

/**
 * What Ctrl-C does to long work that can give what it has: the first ends it and says so, a second one ends the program.
 * `onEnd` is told at once; whoever works in steps asks `isAsked`, having let signals in.
 */
export class Interruption {
  private asked: number | undefined;
  private last = Date.now();
  private readonly onSignal: () => void;

  constructor(what: string, onEnd: () => void = () => undefined) {
    this.onSignal = () => {
      const now = Date.now();
      if (this.asked === undefined) {
        this.asked = now;
        onEnd();
        say(`Ending ${what}; what was found follows. Once more to leave it.`);
      } else if (now - this.asked > ONE_PRESS) {
        this.close();
        process.kill(process.pid, "SIGINT");
      }
    };
    process.on("SIGINT", this.onSignal);
  }

  get isAsked(): boolean {
    return this.asked !== undefined;
  }

  /** On a terminal, now and then, how far it is. */
  tell(words: () => string): void {
    const now = Date.now();
    if (now - this.last < EVERY || !isTerminal(2)) return;
    this.last = now;
    say(words());
  }

  close(): void {
    process.off("SIGINT", this.onSignal);
  }
}
