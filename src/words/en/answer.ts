export const answer = {
  title: "Answer",
  since: {
    label: "What has changed since",
    stated: "since the priorities were stated",
    noDay: (text: string) => `“${text}” is no day; write 2014-03-18`,
    notBefore: (day: string) => `a day before ${day} is meant`,
  },
  meanwhile: "All other views can be read meanwhile.",
  /** While a large model is worked on. */
  inWork: {
    parts: {
      model: "The record as of the day, and the states of its model",
      answer: "The answer: what lasts, and what can be reached",
      carriers: "What carries the answer, and what would turn it",
      page: "The page with its grounds",
    },
    done: "done",
    found: "The answer as found so far",
    soFar: "What carries it, and how sure it is, is still being looked for.",
    without: "Without what carries it and how sure it is: that was not looked for to the end.",
    stopped: "Stopped before the page was done.",
    goOn: "Begin again",
    before: "Below still stands what was worked out before.",
  },
  contents: "Contents of the annex",
  next: {
    head: "What an answer needs",
    steps: {
      event: "What happened, and when: record an event.",
      format: "In which bodies, treaties or programmes they meet or met: record a format.",
      model:
        "What each side can do, and wants most: begin a model. Without one nothing can be said of what would last.",
    },
  },
  howTo: "How to read this, in a minute",
  steps: [
    {
      view: "answer",
      says: {
        name: "The answer",
        what: "is worked out from what is recorded. A place in brackets, or the number of a note, opens what a sentence rests on.",
      },
    },
    {
      view: "record",
      says: { name: "The record", what: "shows what was open on any day, and what happened." },
    },
    {
      view: "strategy",
      says: {
        name: "Strategy",
        what: "is the place for “what if”: move or switch off a priority and see at once what follows.",
      },
    },
    {
      view: "check",
      says: { name: "Check", what: "reviews this case, and any paper you drop there." },
    },
  ],
};
