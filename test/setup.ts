import fc from "fast-check";

/** The same random inputs on every run, so that a change is to blame when a test fails; SEED tries others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20211201) });
