export const answer = {
  title: "Answer",
  since: {
    label: "What has changed since",
    stated: "since the priorities were stated",
    noDay: (text: string) => `“${text}” is no day; write 2014-03-18`,
    notBefore: (day: string) => `a day before ${day} is meant`,
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
