/* Words that tell nothing of what a text is about, and endings of words. */

export const EMPTY = new Set(
  `a about above after again against all also although an and another any are as at be because been before being
  between both but by can cannot could did do does doing down during each either even ever every few for from further
  had has have having he her here hers him his how however if in into is it its itself just least less many may might
  more most much must near neither no nor not now of off on once one only onto or other others ought our out over own
  per rather same shall she should since so some still such than that the their them then there therefore these they
  this those though through thus to too toward towards under until unless up upon us very via was we well were what
  when where whether which while who whom whose why will with within without would yet you your
  option options scenario scenarios model models development developments outcome outcomes possibility possibilities
  first second third fourth fifth last`.split(/\s+/),
);
export const SUFFIX =
  /(?:ations?|ation|itions?|ments?|ness|ingly|ings?|ively|ives?|ities|ity|ances?|ences?|ally|als?|ions?|edly|ed|ies|ers?|ly|es|s|e|y)$/;
