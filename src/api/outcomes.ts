import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";

/** How a request that changes something ended. */
export interface Outcome {
  status: number;
  answer: unknown;
}

const KEY = /^[A-Za-z0-9-]{16,64}$/;
const MOST_KEPT = 20;

/**
 * How changes ended, by the key the page gave them (the header Idempotency-Key), so that a page whose connection broke
 * off in the middle learns afterwards whether its text was written. The last few, for as long as the program runs.
 */
export class Outcomes {
  private readonly kept = new Map<string, Promise<Outcome>>();

  /** How it ended, once it has; undefined when no change of this key arrived. */
  of(key: string): Promise<Outcome> | undefined {
    return this.kept.get(key);
  }

  /** Stands first in a route, before the body is read: from then on the change counts as arrived. */
  get remember(): MiddlewareHandler {
    return createMiddleware(async (c, next) => {
      const key = c.req.header("idempotency-key");
      if (key === undefined) return next();
      if (!KEY.test(key))
        return c.json({ error: "Idempotency-Key: expected 16 to 64 letters, digits and hyphens" }, 400);
      // Whether this is the same change again or another by mistake, writing it is wrong and saying it was written too.
      if (this.kept.has(key))
        return c.json({ error: `a change of this key has arrived before; ask /api/outcomes/${key}` }, 422);
      let settle: (outcome: Outcome) => void = () => undefined;
      this.kept.set(key, new Promise((resolve) => (settle = resolve)));
      const [oldest] = this.kept.keys();
      if (this.kept.size > MOST_KEPT) this.kept.delete(oldest!);
      let outcome: Outcome = { status: 500, answer: { error: "the program failed here" } };
      try {
        await next();
        outcome = { status: c.res.status, answer: await c.res.clone().json() };
      } finally {
        settle(outcome);
      }
      return undefined;
    });
  }
}
