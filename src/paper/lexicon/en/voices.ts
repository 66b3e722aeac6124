/* How many are made to speak with one voice. */

/** "Here his speech shows that Moravia …" */
export const INFERS =
  /\b(?:this|that|the|his|her|one|single) (speech|interview|article|essay|address|op-ed|remarks|statement|document)\b[^.]{0,80}?\b(?:conclude|concludes|shows?|demonstrates?|reveals?|proves?|means?|clear|evident|follows) that (?:the )?(\p{Lu}[\p{L}’'-]+(?: (?:and )?\p{Lu}[\p{L}’'-]+)*)/u;
export const BEST_SOURCE =
  /\b(?:the )?(?:best|only|main|sole|most reliable) source (?:of reference|of information|for|on)\b/iu;
export const MANY =
  /\b((?!(?:The|Most|Many|Some|All|In|For|But|And|As|While|When|Today|Now|To|Few|Other|These|Those|Such) )(?:\p{Lu}\p{L}+ (?:and )?){0,3}\p{Lu}\p{L}+) (politicians|officials|elites?|experts|analysts|diplomats|leaders|lawmakers|commentators|society|public)\b(?! of the)/u;
export const VIEW =
  /\b(?:point of view|viewpoint|in the (?:eyes|view|opinion) of|(?:politicians|officials|elites?|experts|analysts|diplomats|leaders|lawmakers|commentators|society|public) (?:\w+ )?(?:believes?|thinks?|considers?|sees?|regards?|fears?|wants?|holds?|views?|agrees?|demands?))\b/iu;
/** Most sentences hold none of these and are passed by at once. */
export const VIEW_HINT = /that|source|point|eyes|view|opinion/;
