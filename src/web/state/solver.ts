import { type Connection, connect, type RemoteEngine, Stopped } from "../engine/connect.ts";
import type { Opening } from "../engine/session.ts";

interface Held {
  connection: Connection;
  opening: Opening;
  opened: Promise<unknown>;
  /** Questions on their way. */
  asked: number;
  /** Refuses them all. */
  fail(why: Error): void;
  failed: Promise<never>;
}

/**
 * An engine of its own for what solves models: that may take minutes, and no view of the record waits behind it. It is
 * started when first needed and holds the case as it stood when it was last asked.
 */
export class Solver {
  private readonly openingNow: () => Opening;
  /** Done when the citations are there, as far as they can be had. */
  private readonly cited: () => Promise<unknown>;
  private readonly name: string;
  private held: Held | undefined;

  /** `name`: what the browser's tools call it. */
  constructor(name: string, openingNow: () => Opening, cited: () => Promise<unknown>) {
    this.name = name;
    this.openingNow = openingNow;
    this.cited = cited;
  }

  get isStarted(): boolean {
    return this.held !== undefined;
  }

  /** Reads the case beforehand, while the other engine does. */
  prepare(): void {
    this.held ??= this.start(this.openingNow());
  }

  /** What stopped by itself is asked once more: memory may have run out over what is no longer held. */
  async ask<Value>(ask: (engine: RemoteEngine) => Promise<Value>): Promise<Value> {
    await this.cited();
    try {
      return await this.askOnce(ask);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      return this.askOnce(ask);
    }
  }

  /** Gives up what it is at work on; who asked is refused. The next question starts it anew. */
  stop(why: Error): void {
    if ((this.held?.asked ?? 0) > 0) this.end(why);
  }

  private async askOnce<Value>(ask: (engine: RemoteEngine) => Promise<Value>): Promise<Value> {
    const held = this.current();
    held.asked++;
    try {
      return await Promise.race([held.opened.then(() => ask(held.connection.engine)), held.failed]);
    } finally {
      held.asked--;
    }
  }

  /** One that is still at work on a case that is no more is ended, not waited for. */
  private current(): Held {
    const opening = this.openingNow();
    if (this.held?.opening.files !== opening.files && (this.held?.asked ?? 0) > 0)
      this.end(new Error("the case was changed meanwhile"));
    this.held ??= this.start(opening);
    const { held } = this;
    const { engine } = held.connection;
    if (held.opening.files !== opening.files) held.opened = engine.open(opening);
    else if (held.opening.citations !== opening.citations)
      held.opened = Promise.all([held.opened, engine.setCitations(opening.citations)]);
    held.opening = opening;
    return held;
  }

  private start(opening: Opening): Held {
    let fail: Held["fail"] = () => undefined;
    const failed = new Promise<never>((_, reject) => {
      fail = reject;
    });
    // Told to who asks; nobody may.
    failed.catch(() => undefined);
    const connection = connect(() => {
      if (this.held?.connection === connection) this.end(new Stopped("the engine stopped"));
    }, this.name);
    const opened = connection.engine.open(opening);
    opened.catch(() => undefined);
    return { connection, opening, opened, asked: 0, fail, failed };
  }

  private end(why: Error): void {
    this.held?.connection.end();
    this.held?.fail(why);
    this.held = undefined;
  }
}
