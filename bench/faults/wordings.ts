/** Faults of prose as drafts have them, several wordings of each; none is an example of its rule. */
export const PLANTED_SENTENCES: Record<string, string[]> = {
  "left-over": [
    "The figures for the last quarter are still out [citation needed].",
    "Around XX per cent of the posts were empty.",
    "The annex (Error! Reference source not found.) lists them all.",
    "The delegate (NAME, [insert title]) left early.",
    "TODO: say who paid for the boats.",
    "The number of crossings fell to ??? in the spring.",
    "The ferry was bought in 20XX from the yard.",
    "The point was made before (Author, year).",
  ],
  "absolute-word": [
    "The two governments have never exchanged a single prisoner in all these years.",
    "For the first time in history a fisherman sat at the table.",
    "Everybody in the harbour always pays the fee without exception.",
    "No government has ever opened its archive on this matter.",
    "The mediators never once asked the villages.",
    "It is the first time that both fleets stayed in port together.",
  ],
  "recommendation-without-reason": [
    "The ports should appoint a joint harbour master. They should publish the tables of tides. They should meet every spring.",
    "We recommend that the ministry close the second office. We recommend that it hire two translators.",
    "The mediator must visit both islands. The donors must pay for the boats.",
    "Governments should open the archive. Governments should invite the fishermen.",
  ],
  "contradictory-claims": [
    "The old channel is still open.\n\nNobody who lives there would deny it, and few outside know.\n\nThe old channel is closed.",
    "The fishing accord is still in force.\n\nThere is more to be said of it.\n\nThe fishing accord is no longer in force.",
    "The northern fleet is a threat to the ports.\n\nThe crews were asked.\n\nThe northern fleet is not a threat.",
    "A joint patrol is possible.\n\nThe crews were asked.\n\nA joint patrol is out of the question.",
  ],
  "likelihood-in-prose": [
    "We judge it very likely that the fleet will be sold by 2040.",
    "In our assessment it is unlikely that the harbour will be reopened.",
    "We expect that the talks will almost certainly fail.",
    "In our view the accord will probably be signed.",
  ],
  "forecast-without-horizon": [
    "The harbour will become the largest in the region. The fleet will lose its best crews.",
    "Prices of fish are likely to rise again, and the smaller port will close.",
    "The accord will be broken by the northern side sooner or later.",
    "Relations will get worse before they get better.",
  ],
  "trend-over-phases": [
    "The policy of the ports has remained unchanged since 1990. In 1994 the ports broke off all contacts, and in 2001 they founded a joint council.",
    "For thirty years the attitude of the northern port has not changed. In 2003 it walked out of the council; in 2012 it restored the joint patrol.",
  ],
  "one-voice-for-many": [
    "This interview makes it clear that Moravia wants no accord at all.",
    "His speech shows that Moravia has given up the accord.",
  ],
  "cause-without-source": [
    "The closure of the market led to the collapse of the fleet.",
    "The strike was caused by the new fees.",
    "Prices rose because of the sanctions on the yard.",
  ],
};

/** Passages put at the end of the text. */
export const PLANTED_BLOCKS: Record<string, string[]> = {
  "option-count": [
    "There are three options for the harbour:\n\n- A joint harbour master\n- Two harbour masters with one radio\n- A private operator\n- No harbour master at all\n\nEach has its price.",
    "The council has four options: a joint fleet, two fleets, or a rented fleet.",
    "We see five scenarios.\n\n1. The fleet is sold.\n2. The fleet is shared.\n3. The fleet is laid up.\n\nThe rest follows.",
  ],
  "option-not-elaborated": [
    "There are three options: a joint fleet, two separate fleets, and a rented fleet.\n\nA joint fleet would be the cheapest, since both ports pay for it, and its weakness is that neither commands it alone.\n\nTwo separate fleets leave each port its own master, which is their strength; their risk is the cost of two yards.",
    "The council has two options: to sell the yard or to lease the yard to the crews.\n\nTo sell the yard would bring money at once, which is an advantage, but it would also end the trade in the town, which nobody there wants to see.",
  ],
  "option-missing-in-conclusion": [
    "There are three options: a joint fleet, two separate fleets, and a rented fleet.\n\nA joint fleet would be the cheapest, since both ports pay for it.\n\nTwo separate fleets leave each port its own master.\n\nA rented fleet can be given back when the herring fails.\n\nConclusion\n\nTwo options remain: a joint fleet or two separate fleets. The ports should choose the first because it costs least.",
  ],
  "option-new-in-conclusion": [
    "There are two options: a joint fleet and two separate fleets.\n\nA joint fleet would be the cheapest, since both ports pay for it.\n\nTwo separate fleets leave each port its own master.\n\nConclusion\n\nThree options remain: a joint fleet, two separate fleets, or the sale of the harbour to the railway.",
  ],
  "option-one-sided": [
    "There are three options: a joint fleet, two separate fleets, and a rented fleet.\n\nA joint fleet has the advantage of its price; its drawback is that neither port commands it.\n\nTwo separate fleets have the advantage of clear command. Their drawback is the cost.\n\nA rented fleet has the advantage that it can be given back, and the further benefit of new boats.",
  ],
  "option-order": [
    "There are three options: a joint fleet, two separate fleets, and a rented fleet.\n\nThe first option, a joint fleet, would be the cheapest, since both ports pay for it.\n\nThe second option, a rented fleet, can be given back when the herring fails.\n\nThe third option, two separate fleets, leaves each port its own master.",
  ],
  "likelihood-differs": [
    "It is unlikely that the northern port will sign the herring accord in 2031.\n\nThe herring accord is the last that is left.\n\nIt is very likely that the northern port will sign the herring accord in 2031.",
    "The sale of the yard in 2030 is probable. Both sides say so.\n\nThe sale of the yard in 2030 is highly improbable.",
  ],
  "outcomes-exclusive": [
    "There are two scenarios: a sale of the yard and a lease of the yard.\n\nA sale of the yard is very likely.\n\nA lease of the yard is likely as well.",
    "Either the yard is very likely to be sold or it is very likely to be kept.",
  ],
};

/** A sentence and the note to it. */
export const PLANTED_NOTES: Record<string, [string, string][]> = {
  "one-voice-for-many": [
    [
      "In the eyes of Moravian politicians, the accord was dead.",
      "Pia Unger, “Why I Voted No,” Review of Ports 3 (2014): 14.",
    ],
    [
      "Moravian officials believe that the accord was dead.",
      "Jo Marsh, “My Years in the Office,” Review of Ports 5 (2016): 9.",
    ],
  ],
  "weak-source": [
    [
      "The yard was founded by two brothers.",
      "“Northern Yard,” *Wikipedia*, accessed 3 May 2024, https://en.wikipedia.org/wiki/Northern_Yard.",
    ],
    [
      "The crews were not paid.",
      "Old Salt, “No pay again,” Harbour Gossip (blog), 4 May 2023, https://harbourgossip.blogspot.com/2023/05/no-pay.html.",
    ],
    ["The boats were old.", "@saltyjoe, post on X, 5 June 2023, https://x.com/saltyjoe/status/123."],
  ],
  "press-for-text": [
    [
      "The treaty says that “neither port shall keep more than twelve boats at sea in any month of the year.”",
      "Ida Brandt, “Twelve Boats,” *The Daily Herald*, 4 May 2021, 3.",
    ],
    [
      "According to the joint communiqué, “the ports will meet every spring and publish what they have agreed.”",
      "Ida Brandt, “Every Spring,” *The Evening Post*, 4 May 2021, 3.",
    ],
  ],
  "source-before-fact": [
    [
      "In 2019 the yard was sold to the railway.",
      "Pia Unger, “The Sale of the Yard,” Review of Ports 3 (2014): 14.",
    ],
    ["The council was dissolved in June 2021.", "Pia Unger, *The Council* (Oxford: River Press, 2012), 44."],
  ],
  "date-against-address": [
    [
      "The yard was sold.",
      "Harbour Office, “Sale of the Yard,” 4 May 2021, accessed 7 May 2023, https://harbour.example/2019/03/12/sale-of-the-yard.",
    ],
    [
      "The council met again.",
      "Harbour Office, “The Council Meets,” 9 June 2022, accessed 7 May 2023, https://harbour.example/news/20200114-council.",
    ],
  ],
  "url-host": [
    [
      "The fees were raised.",
      "Ida Brandt, “Fees,” *The New York Times*, 4 May 2021, https://www.theguardian.com/world/2021/may/04/fees.",
    ],
    [
      "The fees were lowered.",
      "Ida Brandt, “Fees again,” *The Guardian*, 4 May 2022, https://www.bbc.com/news/world-61234567.",
    ],
  ],
  "quotation-page": [
    [
      "Unger writes that “nobody who has seen the yard at low tide will ever call it a harbour again.”",
      "Pia Unger, *The Low Tide* (Oxford: River Press, 2012).",
    ],
  ],
  "conduct-for-values": [
    [
      "The values of the Alliance are integrity and loyalty.",
      "NATO, “Code of Conduct,” 4 May 2020, https://www.nato.int/code.",
    ],
  ],
};

/** Innocent look-alikes: a paragraph, or a sentence with its note. */
export const DECOYS: Record<string, (string | [string, string])[]> = {
  "left-over": [
    "The agreement falls under Article XX of the old treaty, and the XX century knew nothing like it.",
    "He asked a plain question: who pays? Nobody in the room had [so she wrote] an answer (as before).",
    "The crews mocked the office: its forms say “insert name here” to this day.",
  ],
  "absolute-word": [
    "He never liked the sea, his daughter said, and seldom went out.",
    "The first chapter of the accord is about nets; the first boat left at noon.",
    "Always the Sea is the title of a novel about the yard.",
  ],
  "recommendation-without-reason": [
    "The ports should appoint a joint harbour master, because two masters give two orders. They should publish the tides so that nobody runs aground.",
    "Members must pay by March, the rules say; ships must fly a flag.",
    "It should be noted that the yard was empty that day.",
  ],
  "contradictory-claims": [
    "The old channel was open until 1990. Since then the old channel is closed.",
    "Critics say that the accord is dead; others say that it is still in force.",
    "A joint patrol is possible if both pay. If neither pays, a joint patrol is not possible.",
  ],
  "likelihood-in-prose": [
    "Likely voters were asked twice, and the probable cause of the fire was named by the police.",
    "The chance meeting on the quay was remembered for years.",
    "In all likelihood functions of this kind the sample is small.",
  ],
  "forecast-without-horizon": [
    "By 2030 the harbour will be the largest in the region.",
    "The accord will expire in March 2027, and the fee will then be five crowns.",
    "Where there is a will there is a way, the harbour master used to say.",
  ],
  "trend-over-phases": [
    "The fee has remained unchanged since 1990.",
    "For thirty years the lamp has not changed. In 2003 the ports founded a council.",
  ],
  "cause-without-source": [
    "The path led to the harbour, and the stairs led to the yard.",
    "The train was due to arrive at noon.",
  ],
  "option-count": [
    "There are two ways into the harbour, and the northern one is deep.",
    "The crews have three options: to fish, to sell, or to wait.",
    "The council weighed many options, of which none was cheap.",
  ],
  "one-voice-for-many": [
    "Moravian politicians differ: some want the accord, and others do not.",
    "Hale’s speech was long, and its tone was mild.",
  ],
  "weak-source": [
    ["The yard was founded by two brothers.", "Ann Lee, “Brothers,” Review of Ports 3 (2015): 14."],
    [
      "The blog of the harbour was closed.",
      "Ann Lee, “Blogs and Posts of the North,” Review of Ports 4 (2016): 22.",
    ],
  ],
  "press-for-text": [
    [
      "The minister said that “neither port shall keep more than twelve boats at sea in any month of the year.”",
      "Ida Brandt, “Twelve Boats,” *The Daily Herald*, 4 May 2021, 3.",
    ],
    [
      "The treaty says that “neither port shall keep more than twelve boats at sea in any month of the year.”",
      "Treaty on the Herring, 4 May 2011, Article 3.",
    ],
  ],
  "source-before-fact": [
    [
      "The yard, which was sold in 2019, had been the pride of the town.",
      "Pia Unger, “The Pride of the Town,” Review of Ports 3 (2014): 14.",
    ],
    ["In 2012 the yard was sold.", "Pia Unger, “The Sale,” Review of Ports 3 (2014): 14."],
  ],
  "date-against-address": [
    [
      "The yard was sold.",
      "Harbour Office, “Sale of the Yard,” 4 May 2021, accessed 7 May 2023, https://harbour.example/2021/05/04/sale-of-the-yard.",
    ],
    [
      "The yard was kept.",
      "Harbour Office, “No Sale,” 4 May 2021, accessed 7 May 2023, https://harbour.example/agenda/2019/no-sale.",
    ],
  ],
  "url-host": [
    [
      "The fees were raised.",
      "Ida Brandt, “Fees,” *The New York Times*, 4 May 2021, https://www.nytimes.com/2021/05/04/world/fees.html.",
    ],
  ],
  "quotation-page": [
    [
      "Unger writes that “nobody who has seen the yard at low tide will ever call it a harbour again.”",
      "Pia Unger, *The Low Tide* (Oxford: River Press, 2012), 44.",
    ],
  ],
  "conduct-for-values": [
    ["Its clerks must be loyal.", "NATO, “Code of Conduct,” 4 May 2020, https://www.nato.int/code."],
  ],
  "short-form-unmatched": [["The ice was thin.", "See the table above, and the map on the next page."]],
  "note-without-source": [
    [
      "The master called it “a harbour for people who have never been near the sea at all.”",
      "Interview with the author, 4 May 2021.",
    ],
  ],
  "name-differs": [
    ["According to Brandtner, the yard was empty.", "Ida Brandt, “Empty,” Review of Ports 4 (2016): 22."],
  ],
};
