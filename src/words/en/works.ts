/** The list of the works that a page cites, by the kind their case gives them. */
export const works = {
  title: "Works cited",
  kinds: {
    official: "Official documents and statements",
    scholarly: "Scholarly works",
    "think-tank": "Papers of think tanks",
    press: "Press",
    "state-media": "State media",
    encyclopedia: "Encyclopaedias",
    blog: "Blogs",
    mirror: "Copies on other sites",
    aggregator: "Collections of others\u2019 texts",
    other: "Other works",
  },
};
