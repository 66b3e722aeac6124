/** What each file of a case begun from a paper tells its writer at its top. */

export const HEAD = `#
# A case begun from a paper. Everything in it was found in the paper by its form and nothing was checked: each entry
# is marked "To be confirmed" or "unverified". Go through the files one by one, in the order below: keep what is right,
# put it in your own words, delete the rest. docs/case-format.md explains every field.

# The two actors in conflict: those the paper names most. The second is the one whose taking part is asked for.
`;

export const NEXT = `
# Still to be written, by you: nothing of this can be read off a paper.
#
# pillars:                       # the pillars of cooperation that formats and events belong to
#   - {id: political, name: political}
#
# models:                        # what each side can do and wants; see the model that "detente new" writes
#   - {id: today, file: models/today.yaml}
#
# dialogue: C & V                # in which states of the model the two talk
`;

export const ACTORS = `#
# Actors the paper names, most often named first. Strike out those that do not act in this conflict, add those the
# paper leaves out. A state bears its ISO code as id; add codes: {cameo: …} if you will use coded events.
`;

export const FORMATS = `#
# Formats of cooperation the paper names. "mode" must be collective, individual or bilateral; collective stands there
# until you have looked it up. Add pillars, and participants from the founding on. Steps in their lives are those the
# paper dates; a format without a founding does not exist for the program. axis: existence (does it exist?),
# participation (does a party take part?), operation (does it work?).
`;

export const EVENTS = `#
# Sentences of the paper that give a date, with the words around it. Say in a sentence of your own what happened, who
# did it (initiators) and to whom (targets); set verification to verified once you have read date and fact in a source;
# delete what is no event.
`;

export const OUTCOMES = `#
# Outcomes the paper announces. "when" says in which states of the model each holds, such as O & T & !E: write it with
# the model. Add strengths and shortcomings.
`;

export const STEPS = `#
# What the paper says somebody should do. Say each in a sentence of your own, to whom it is said (addressee) and by what
# measure it is better than another (criterion); delete what is no recommendation.
`;

export const SOURCES = `#
# The paper itself, then the works its notes cite, as CSL items. Complete them, say whose voice each is (actor, kind)
# and how much of it you have read (seen: whole, excerpt, no).
`;
