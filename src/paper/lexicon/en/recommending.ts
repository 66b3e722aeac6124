/* How a paper recommends, and gives reasons. */

export const RECOMMENDS =
  /(?:^|[,;:] )(?:[\p{L}’'-]+ ){1,7}?(should|must|ought to)(?: also| now| therefore| first)? (?!be (?:noted|read|said|seen|borne|remembered|stressed|emphasi[sz]ed|understood|expected|clear|added|mentioned)\b|not be (?:confused|read)\b|have\b|be\b(?! (?:given|made|taken|allowed|invited|asked|put|kept|brought|set)))[\p{L}]+|\b(it is (?:important|essential|vital|crucial|imperative|necessary)) for [^,.;]{2,60}? to\b/iu;
/** Anything that may be a reason or a measure of success; the paper has the benefit of the doubt. */
export const REASON =
  /\b(?:because|since|as|so that|in order|therefore|thus|hence|consequently|otherwise|given|due to|reasons?|criteri(?:on|a)|if|unless|until|when|risks?|costs?|benefits?|allow\w*|ensur\w*|prevent\w*|avoid\w*|would|could|might|can|cannot|for this|only then|lest|without|rather than|by doing|this (?:is|will|means)|to (?:keep|show|reduce|protect|build|make|help|give|gain|secure|restore|lower|maintain|strengthen|support|stop|save|prepare|limit|test|prove|signal|increase|improve))\b|[:;]\s/iu;
export const NOT_OWN =
  /\b(?:argue[sd]?|say|says|said|claim(?:s|ed)?|demand(?:s|ed)?|believe[sd]?|insist(?:s|ed)?|hold(?:s)?|treaty|law|rules?|resolution|agreement|act|article|charter|court|according|(?<!\bso )that)\b|§/i;
/** Most sentences hold none of these and are passed by at once. */
export const HINT =
  /should|may |must|ought|it is |advised|do well|would be|had better|recommend|urge|advi[sc]e|propos|need|required|ha(?:s|ve) to|could|can |might|asks |do worse|calls? (?:up)?on|encourage|invite|would be|(?:step|course|thing|way forward|answer|approach|move|preference) |^(?:To|For) /i;
/** Who can be told to do something: what a subject of "must" and "needs to" has to be, and of "should" need not. */
export const AGENT =
  /(?<!\p{L})(?:governments?|states?|parties|part(?:y|ies)|sides?|powers|allies|alliance|council|commission|parliaments?|congress|ministr(?:y|ies)|authorities|services?|agenc(?:y|ies)|presidenc(?:y|ies)|capitals|countries|nations|members|donors?|bodies|institutions|organi[sz]ations?|union|league|courts?|police|army|forces|companies|firms|banks?|unions|churches|media|press|civil society|communit(?:y|ies)|people|both|everyone|staff|board|secretariat|delegations?|chair(?:man|woman)?|the two|we|they|Europe|West|\p{L}{2,}(?:ers|ors|ists|ants|ians|men|women|mats|crats|heads)|\p{L}{2,}(?:ator|ister|eader|aker|itor|mmissioner|ssador))(?!\p{L})/iu;
/** A subject of which "should" tells what is to be expected, or that is said of a method. */
export const NO_AGENT = /^(?:it|this|that|these|those|there|which|who|what|one|I|he|she|you)$/iu;
/** Somebody who acts and is meant in person, not a kind: "the government", "both sides", "its allies", "we". */
export const AT_WORK = /^(?:(?:the|both|all|its|their|these|those|our|any future) |we$|[\p{L}’'-]+[’']s )/iu;
/** Whom a rule binds that is in force, and a text that says what must be. */
export const BOUND_BY_LAW =
  /(?<!\p{L})(?:treat(?:y|ies)|laws?|acts?|rules?|resolutions?|agreements?|articles?|charters?|constitutions?|directives?|statutes?|regulations?|conventions?|contracts?|applicants?|provisions?|§)(?!\p{L})/iu;
/** Somebody speaks or thinks it, or it stands in a clause that asks or relates. */
export const OF_ANOTHER =
  /(?<!\p{L})(?:argue[sd]?|says?|said|claim(?:s|ed)?|demand(?:s|ed)?|believe[sd]?|insist(?:s|ed)?|(?<!\p{L}(?:we|I) )(?:recommend|suggest|contend)(?:s|ed)? that|urge[sd]?|propose[sd] that|holds? that|held that|think(?:s|ing)?|thought|state[sd]? that|declare[sd]?|agree[sd]? that|according to|asked|told|wrote|writes|promise[sd]?|stipulate[sd]?|provide[sd] that|whether|why|who|which|if)(?!\p{L})/iu;
/** "Beijing had argued their troops should leave": a verb of saying within what looks like a subject. */
export const TOLD_BY_ANOTHER =
  /(?<!\p{L})(?:argue[sd]?|sa(?:ys|id)|claim(?:s|ed)|demand(?:s|ed)|believe[sd]?|insist(?:s|ed)|thinks?|thought|agree[sd]?|told|asked|wrote|suggest(?:s|ed)|propose[sd]|felt|feels?)(?!\p{L})/iu;
export const SAID_AFTER =
  /,? (?:(?:\p{L}+ ){1,4})(?:argued?s?|said|says|wrote|writes|told|insisted|insists|warned|warns|added|adds|believes?|thinks?)[.,]?$|(?<!\p{L})according to /iu;
/** The sentence before tells a programme of the past, whose demands go on. */
export const TOLD_PROGRAMME =
  /(?<!\p{L})(?:proposed|envisaged|programmes?|called for|demanded|stipulated|manifestos?|reforms? (?:was|were)|was to|were to)(?!\p{L})/iu;
/** The modal verb of a sentence that recommends, after its subject, with what it rules. */
export const OUGHT =
  /(?:^|[,;:–—] |(?<!\p{L})(?:and|but|so|yet|then|therefore|thus) )(?<subject>(?:(?!(?:that|who|which|if|whether|how|what|why|where|when|because|and|but|would|will|could|might|may|shall|did|does|do|not) )[\p{L}\p{N}.’'/&-]+ ){1,9}?)(?<modal>should|must|ought to|needs? to|ha(?:s|ve) to)(?<between>(?: (?:not|also|now|therefore|thus|first|still|then|always|never|no longer|at least|instead|both|urgently|immediately|actively|carefully|clearly|only|all|each|together|once|again|\p{L}+ly))*) (?<verb>\p{L}+)(?<after> \p{L}+)?/giu;
/** Verbs of what is to be expected, thought or read rather than done. */
export const NOT_DONE =
  /^(?:have|exist|reflect|contain|correspond|equal|depend|resemble|differ|constitute|show|reveal|suffice|mean|seem|appear|come|matter|sound|feel|know|bear|cope|contend|live|deal|face|wait|expect|see)$/iu;
/** The same of whoever is no actor by name: what the reader is to do. */
export const DONE_BY_READERS = /^(?:note|remember|recall|mention|distinguish|admit|confess)$/iu;
/** "Should be noted": of the reader's mind. */
export const ONLY_READ =
  /^ (?:noted|read|said|seen|borne|remembered|stressed|emphasi[sz]ed|understood|expected|clear|added|mentioned|recalled|surprised|forgotten|raised|indicated|pointed|relied|construed|attributed|quoted|reproduced|taken as|kept in mind|regarded|viewed|confused|interpreted|possible|easy|able|enough|sufficient|obvious|evident|true|familiar|of|in|at|about|no|so|as|the|an?)$/iu;
export const PASSIVE =
  /^ (?:\p{L}+(?:ed|en|wn|ght)|made|put|kept|held|set|sent|built|told|paid|left|let|cut|met|led|done)$/iu;
/** What is said of an aim, whatever verb comes after it. */
export const AIM =
  /(?<!\p{L})(?:goals?|aims?|priorit(?:y|ies)|objectives?|focus|tasks?|steps?|starting points?|efforts?|polic(?:y|ies)|strateg(?:y|ies)|talks|negotiations|path|support|measures?)\s*$/iu;
/** That the paper itself recommends, whatever else the sentence says. */
export const SURELY_RECOMMENDS =
  /\bwould do well to\b|\bwould be (?:wise|prudent|well[- ]advised|better[- ]advised) to\b|\bhad better (?!\p{L}+(?:ed|en)\b)|\b[Ii]t (?:would|will) be (?:wise|prudent|advisable|best|better) (?:to|for|if)\b|\b(?:is|are) (?:well|best|strongly) advised to\b|\b(?:[Ww]e|I|[Tt]his (?:paper|report|brief|article|study)|[Tt]he authors?|[Tt]he [Cc]ommittee) (?:would |also |further |(?:therefore|thus|strongly|further|also|finally|accordingly) )*(?:recommend|urge|advise|propose(?! instead)|call on|call upon|(?:encourage|invite)(?= [^.]{2,60} to\b))s?\b|\b[Ii]t is (?:now |therefore |also )?(?:important|essential|vital|crucial|imperative|necessary|critical|incumbent|urgent) (?:that\b|(?:for|on|upon) [^,.;]{2,60}? to\b)|\b[Ii]t is (?:high |now |also )?time (?:for|to|that)\b|^[Tt]he (?:working (?:party|group)|commission|panel|task force|committee|signatories|group)(?: (?:therefore|also|further))? (?:recommends?|urges?|asks? (?!whether|how|what|why)|calls? (?:up)?on|advises?)\b|\b(?:could|might) do worse than\b|^(?:What is|What’s|What's) (?:now |urgently |most )?(?:needed|required)\b|(?<!\b(?:if|where|when|as|no longer|than|not) (?:\p{L}+ )?)\b(?:is|are) (?:badly |urgently |clearly |sorely |now |also )*needed(?= (?:to(?! be able)|for|in order)\b|[.;]|$)|\b[Mm]y (?:own )?(?:advice|recommendation|proposal|preference) (?:is|would be)\b|\b[Oo]ur (?:own |main |first )?(?:advice|recommendation|proposal|preference) (?:is|would be)\b|\b[Tt]he (?:best|wisest|safest|right|prudent|only sensible|most promising|next|first) (?:course|step|move|way forward|policy|approach|answer|thing)(?: (?:for|of) [^,.;]{2,30}?)? (?:is|would be) to\b|\bcan and should\b|\b(?:may|might) (?:wish|want) to (?!have\b|know\b)|\b[Tt]he (?:key|priority|task|challenge|aim|goal)(?: now)? (?:will be|is|would be|must be|should be) to\b|^To [^,]{8,80}, (?:[\p{L}’'-]+ ){1,4}needs? (?:an?|new|more|better|clearer|stronger|greater) |^Recommendation (?:no\. ?)?\d+\s?[:.–—]|^(?:To|For) (?:the )?(?:\p{Lu}[\p{L}’'-]+|government|parties|mediators|donors)(?: (?:of|and|the|for|in|\p{Lu}[\p{L}’'-]+)){0,6}: \p{Ll}/u;
/** A need that a paper sees; told to somebody only where it recommends or concludes. */
export const SEES_NEED =
  /\b[Tt]here is (?:now |also |therefore )?an? (?:(?:urgent|pressing|clear|strong|growing|real) )?need (?:for|to)\b/u;
const VERBS =
  "Abandon|Abolish|Accelerate|Accept|Acknowledge|Act|Adapt|Add|Address|Adopt|Advance|Advocate|Agree|Aim|Align|Allocate|Allow|Amend|Apply|Appoint|Approach|Ask|Assess|Assign|Assist|Assure|Attend|Avoid|Back|Ban|Base|Begin|Bolster|Boost|Bring|Broaden|Build|Call|Campaign|Cancel|Carry|Cease|Challenge|Change|Check|Clarify|Close|Collect|Combine|Commission|Commit|Communicate|Complete|Conclude|Condemn|Condition|Conduct|Confirm|Connect|Consider|Consolidate|Consult|Continue|Convene|Convert|Cooperate|Coordinate|Create|Cut|Decide|Declare|Deepen|Defend|Define|Delay|Delegate|Deliver|Demand|Deploy|Design|Designate|Devote|Develop|Direct|Disclose|Discourage|Discuss|Dispatch|Disseminate|Diversify|Do not|Don[’']t|Double|Draft|Draw|Drop|Ease|Embed|Emphasi[sz]e|Employ|Enable|Encourage|End|Enforce|Engage|Enhance|Enlarge|Enlist|Ensure|Enter|Equip|Establish|Evaluate|Examine|Exchange|Exclude|Exempt|Expand|Expedite|Explain|Explore|Extend|Facilitate|Finali[sz]e|Finance|Find|Focus|Follow|Formali[sz]e|Foster|Freeze|Fulfil|Fund|Gather|Give|Grant|Guarantee|Halt|Harmoni[sz]e|Help|Hold|Identify|Implement|Impose|Improve|Include|Incorporate|Increase|Inform|Initiate|Insist|Institute|Integrate|Intensify|Introduce|Invest|Investigate|Invite|Involve|Issue|Join|Keep|Launch|Lay|Lead|Learn|Leave|Let|Leverage|Lift|Limit|Link|Listen|Lower|Maintain|Make|Manage|Mandate|Map|Match|Maximi[sz]e|Measure|Meet|Minimi[sz]e|Mobili[sz]e|Moderni[sz]e|Monitor|Move|Name|Negotiate|Never|Normali[sz]e|Offer|Open|Oppose|Order|Organi[sz]e|Outline|Participate|Pay|Permit|Persuade|Pilot|Plan|Postpone|Prepare|Present|Press|Pressure|Prevent|Prioriti[sz]e|Produce|Prohibit|Promote|Propose|Protect|Provide|Publici[sz]e|Publish|Pursue|Push|Put|Raise|Ratify|Re-?examine|Re-?establish|Reach|Reaffirm|Reassess|Reassure|Recall|Recogni[sz]e|Reconsider|Record|Redouble|Reduce|Refrain|Reform|Refuse|Regulate|Reinforce|Reject|Release|Relocate|Remove|Renew|Reopen|Replace|Report|Request|Require|Reserve|Resist|Resolve|Respect|Respond|Restart|Restore|Restrict|Resume|Retain|Rethink|Return|Revise|Revisit|Revive|Safeguard|Secure|Seek|Select|Send|Separate|Set|Settle|Shape|Share|Shift|Show|Sign|Simplify|Speak|Speed|Stabili[sz]e|Standardi[sz]e|Start|State|Stay|Step|Stop|Streamline|Strengthen|Strive|Submit|Supply|Support|Suspend|Sustain|Tackle|Take|Talk|Target|Tell|Test|Tie|Tighten|Track|Train|Transfer|Transform|Treat|Turn|Undertake|Update|Upgrade|Uphold|Urge|Use|Utili[sz]e|Verify|Wait|Warn|Widen|Withdraw|Withhold|Work|Unlock|Concreti[sz]e|Operationali[sz]e|Institutionali[sz]e|Rebuild|Reset|Repair|Restrain|Reverse|Rule out|Scale|Simulate|Spell out|Stand|Stick|Subject|Sequence|Signal|Spend|Stockpile|Sanction|Stigmati[sz]e|Study|Synchroni[sz]e|Tailor|Throw|Translate|Trust|Upskill|Weigh|Welcome|Write|Appeal|Arm|Arrange|Articulate|Authori[sz]e|Balance|Brief|Buy|Capitali[sz]e|Cap|Clear|Codify|Compel|Compensate|Confront|Constrain|Contain|Contribute|Convey|Correct|Counter|Crack down|Curb|Decouple|De-?escalate|Decrease|Delink|Denounce|Deny|Detach|Deter|Diminish|Disarm|Discontinue|Disrupt|Distribute|Elevate|Eliminate|Embrace|Empower|Endorse|Escalate|Exert|Exercise|Exploit|Expose|Fast-?track|Field|Fill|Fix|Forge|Formulate|Frame|Free|Garner|Get|Go|Grow|Hand|Hedge|Highlight|Honou?r|Host|Incentivi[sz]e|Insulate|Interdict|Invoke|Isolate|Leverage|Locali[sz]e|Look|Mainstream|Mitigate|Modify|Multilaterali[sz]e|Narrow|Notify|Nurture|Obtain|Pool|Preserve|Proceed|Professionali[sz]e|Protect|Prove|Punish|Quantify|Ramp up|Rally|Reaffirm|Rebalance|Recommit|Rectify|Refocus|Reframe|Rehabilitate|Reintegrate|Rejoin|Rely|Replenish|Reposition|Retool|Review|Revitali[sz]e|Reward|Root|Run|Save|Scrap|Screen|Shore up|Solicit|Spread|Strip|Test|Train|Underline|Underscore|Understand|Value|Vet|Wind down";
const ADVERBS =
  "Actively|Urgently|Immediately|Publicly|Jointly|Gradually|Clearly|Carefully|Quickly|Swiftly|Strongly";
const BEFORE_VERB = new RegExp(
  `^(?:(?:First|Second|Third|Finally|Fourth|Then|Also|Next|Above all|Lastly)(?:ly)?,? |\\d+[.)] )?(?:(?:${ADVERBS}) )?`,
  "iu",
);
const IMPERATIVE = new RegExp(
  `^(?:${VERBS})(?!\\p{L})(?! (?:is|are|was|were|has|have|had|will|of)(?!\\p{L}))`,
  "iu",
);
/** Few sentences begin with one of these; the others are passed by without trying each verb. */
const FIRST_LETTERS = new Set(
  VERBS.split("|").flatMap((verb) =>
    verb
      .replace(/\[.*$|-.*$|[?’'].*$| .*$/u, "")
      .slice(0, 2)
      .toLowerCase(),
  ),
);

/** Whether a text begins as what tells somebody what to do: under a heading that recommends it does. */
export function tellsToDo(text: string): boolean {
  const own = text.slice(BEFORE_VERB.exec(text)![0].length);
  return FIRST_LETTERS.has(own.slice(0, 2).toLowerCase()) && IMPERATIVE.test(own);
}
/** Before a list of what is recommended. */
export const RECOMMENDS_A_LIST =
  /(?<!\p{L})(?:suggest|recommend|advise|propose|urge)(?:s|ed)?(?!\p{L})[^.]*:$|(?<!\p{L})(?:should|must|ought to|needs? to)(?!\p{L}| (?:have|possess|meet|satisfy|fulfil|show|contain|include)(?!\p{L}))[^.]*:$|(?<!\p{L})(?:recommendations?|steps|measures|actions|priorities|proposals)(?!\p{L})[^.]{0,80}:$/u;
/** What stands between a subject and its verb and changes neither. */
export const ASIDE =
  /, (?:for (?:its|their|his|her) part|too|then|therefore|however|in turn|by contrast|meanwhile|as well|finally|instead|in particular|of course|at least|above all|(?:including|such as|like|along with|together with|especially|notably|not least|who|which|whose) [^,.;]{2,60}),/giu;
/** What must be done so that something else holds: a rule that is told, and no advice. */
export const TELLS_A_RULE =
  /^(?:Before|In order|Under|To (?!the\b)\p{L}+|When|Whenever|Upon|Once|Unless|Among|Where)(?!\p{L})|(?<!\p{L})(?:in order (?:to|for)|permits?|licen[cs]es?|legally|by law)(?!\p{L})/iu;
/** After a modal verb that was turned round: "should the parties agree". */
export const TURNED_ROUND =
  /^(?:the|an?|he|she|it|they|we|you|this|that|these|those|any|all|no|one|either|both|his|her|its|their|our)$/iu;
/** The paper itself speaks: "This brief argues that …". */
export const PAPER_ARGUES =
  /^(?:(?:[Tt]his|[Tt]he(?: present)?) (?:paper|report|brief|article|study|note|essay|chapter|authors?)|[Ww]e|I) (?:therefore |thus |also |further )?(?:argues?|suggests?|contends?|maintains?|holds?|believes?|submits?) that |(?<![\p{L}] )(?:[Ii]t is|[Ii]t[’']s) (?:now |thus |therefore |increasingly )?(?:clear|obvious|evident|plain) that /u;
/** A clause before the main one, with its comma. */
export const OVER =
  /^(?:\p{L}+ )?(?:if|whether|while|although|though|since|as|because|when|who|which)(?!\p{L})[^,]*,\s*/iu;
/** Over a summary, which has its reasons elsewhere. */
export const SUMMARY_HEADING =
  /^(?:executive |policy )?(?:summary|abstract|key (?:points|findings|messages|judge?ments|takeaways)|at a glance|in brief)\s*$/iu;
/** "To the European Union", over what it is told; a single capital word more often opens a sentence. */
export const ADDRESSED =
  /^(?:To|For) (?:the )?(?:\p{Lu}[\p{L}’'-]+|governments?|member states|parties|donors?|mediators?)(?: [\p{L}’'-]+){0,6}:?$/u;
/** "Must be set up": done by somebody to something, and not how a thing has to be taken. */
export const DONE_TO =
  /^ (?:given|made|taken|allowed|invited|asked|put|kept|brought|set|built|paid|sent|held)$/iu;
/** A heading over recommendations that names conclusions too: "Conclusions and recommendations". */
export const CONCLUDES_TOO = /conclu|finding|lesson|observation|discussion|analysis/iu;
/** The word and number before what a heading tells to do: "Recommendation 2: ". It may be empty. */
export const RECOMMENDATION_NUMBER =
  /^(?:recommendation\s+)?\(?(?:\d+(?:\.\d+)*|[ivx]+|[a-h])?[.):]?\s*[:.–—-]?\s*/iu;
/** The paper or who writes it recommends, wherever in the sentence. */
export const OWN_VOICE = /^(?:we|I|my|our|this|the (?:committee|author))\b/iu;
/** Modal verbs that may tell a rule, a need of the past or of logic: "must", "has to", "needs to". */
export const WEAK_MODAL = /^(?:must|need|ha)/iu;
export const MUST = /^must/iu;
export const NEEDS = /^need/iu;
export const HAS_TO = /^ha/iu;
/** "Has to now", "has therefore to": it is asked today. */
export const ASKED_NOW = /\b(?:now|also|therefore|first)\b/iu;
export const IS_BE = /^be$/iu;
export const IS_THERE = /^there$/iu;
export const IS_WE = /(?:^|\s)we$/iu;
/** A subject that is known, though it has no name: "the two offices". */
export const IS_DEFINITE = /^the\b/iu;
/** Verbs of what "we" do next in the text itself. */
export const DONE_IN_TEXT =
  /^(?:consider|ask|look|turn|begin|mention|examine|distinguish|take|stress|point|add|note|recall|remember|forget|emphasi[sz]e|underline|underscore|clarify|explain|say|interpret|assume|suppose|conclude|infer|address|reply|admit|acknowledge|designate|define|understand|bear|keep in|call)$/iu;
/** Between the head of a subject and what it is of. */
export const BEFORE_OF = / of /u;
const NO_NAME = "(?!(?:The|But|And|Yet|So|Thus|A|An|All|Any|Every|Each|No|It|This|These|Such)\\b)";
/** A name behind the first word of a subject. */
export const NAME_WITHIN = new RegExp(`(?:^|\\s)${NO_NAME}\\p{Lu}[\\p{L}’'-]*`, "u");
/** "The EU", at the head of a subject. */
export const SHORT_NAME_FIRST = /^(?:The )?\p{Lu}{2,}\b/u;
/** A subject that is one name. */
export const NAME_ALONE = new RegExp(`^${NO_NAME}\\p{Lu}\\p{Ll}+$`, "u");

/** The same below a heading that recommends, where any word that is no name may be whom it is told. */
export const ADDRESSED_BELOW =
  /^(?:\d+(?:\.\d+)*[.)]?\s+)?(?:[Tt]o|[Ff]or|[Ff]ür|[Pp]our) (?:[\p{L}’'-]+ ){0,6}[\p{L}’'-]+:?$/u;

/** What may stand before a sentence in a list. */
export const BULLET = /^(?:[▪●◦■□►➢✓•]\ufe0f?\s*|(?:[-–—*‣]|\(?\d{1,2}[.)]|\(?[a-h][.)])\s+)/u;
/** In a section that recommends, what somebody could do is what is recommended. */
export const COULD_DO =
  /^(?:(?:First|Second|Third|Finally|Also|Next|Then|Instead|Alternatively)(?:ly)?,? )?(?<subject>(?:[\p{L}\p{N}.’'&-]+ ){1,6}?)(?:could|can|might)(?: (?:also|now|therefore|thus|then|still))? (?!not|only|be (?:seen|read|said|argued)|have|hardly|no)\p{L}+/u;
/** In a section that recommends: whoever is meant was named before. */
export const IT_SHOULD =
  /^It should (?:also |therefore |instead |thus )?(?!be\b|have\b|come\b|suffice\b|take\b)\p{L}+/u;
/** The first word of a subject has a capital, name or not. */
export const FIRST_WORD = /^\p{Lu}\p{Ll}+ ?/u;
/** What stands before a subject and is no part of it: "First we", "Perhaps Caplan", "So the parties". */
export const BEFORE_SUBJECT =
  /^(?:(?:First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Finally|Lastly|Then|So|And|But|Also|Now|Here|Yet|Still|However|Moreover|Furthermore|Thus|Hence|Therefore|Consequently|Clearly|Obviously|As such|In addition|Perhaps|Again)(?: however)? )+(?=\S)/u;
/** An article or the like, after which "need" is a noun. */
export const NOUN_FOLLOWS =
  /(?:^|\s)(?:the|an?|no|any|this|that|its|their|our|his|her|my|your|every|such|of|for|urgent|real|clear|growing|pressing)$/iu;
/** "It should go without saying", "we should not be surprised", "should make it clear that". */
export const GOES_WITHOUT_SAYING =
  /^(?:go without|be surprised|make (?:it|clear|us)|be (?:raised|indicated))$/iu;
/** "Workers", "owners": all there are of a kind, of whom it is told how they live. */
export const OF_A_TRADE =
  /^(?:workers|owners|capitalists|consumers|users|readers|players|buyers|sellers|employers|voters|farmers|people)$/iu;
/** "A must read"; "the question was what they should do"; the lines of a file: nobody is told what to do. */
export const NO_ADVICE =
  /(?<!\p{L})(?:an? |(?:what|how|which|whether|who|where|why|when) [^,.;]{1,60} |(?:lines?|columns?|rows?|files?|variables?|values?|fields?|tables?|functions?|cells?|arguments?|packages?) )$/iu;
/** "Should consider the following": the advice and its reasons come below. */
export const ANNOUNCES_ADVICE = /^\p{L}+ [^.;]{0,60}(?:\bthe following\b|:\s*$)/iu;
/** "To improve the prospects, the Union should": the aim is the reason. */
export const FOR_A_PURPOSE = /^(?:in order )?to \p{Ll}+ [^.;]{3,120}, /iu;
/** What is wrong now, or what an end asks for. */
export const ILL_OR_NEED =
  /(?<!\p{L})(?:damag(?:es?|ed|ing)|harm(?:s|ed|ing|ful)?|undermin(?:e[sd]?|ing)|weaken(?:s|ed|ing)?|threat(?:s|en|ens|ened|ening)?|worsen(?:s|ed|ing)?|erod(?:e[sd]?|ing)|endanger(?:s|ed|ing)?|hamper(?:s|ed)?|block(?:s|ed)?|hinder(?:s|ed)?|lacks?|fail(?:s|ed|ing|ures?)|suffer(?:s|ed|ing)?|obstacles?|vulnerab\w+|crisis|violence|corruption|requires?|will take|depends? on|needed (?:for|to)|is (?:vital|essential|crucial|key) (?:for|to)|challenges?)(?!\p{L})/iu;
