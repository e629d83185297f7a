/** Words at which an English noun phrase ends, or with which none begins. */
export const ENDS =
  /^(?:and|or|who|which|that|were|was|are|is|be|been|have|has|had|on|at|by|as|per|each|every|over|under|than|with|will|would|can|could|to|from|since|after|before|during|while|when|where|in|for|into|across|through|this|last|more|fewer|less|higher|lower|up|down|compared|worth|alone|also|now|year-on-year|so|but|a|an|along|around|near|beside|within|among|between|throughout|against|without|under|until|outside|inside|covering|including|serving|giving|using|living|taking|making|providing|involving|benefiting|totall?ing|averaging|employing|supplying|attending|receiving|lasting|costing|bringing|leading|affecting|following|ranging|needing|seeking|awaiting|participating|operating|representing|containing|offering|employed|held|built|opened)$/i;
/** What is left out between a noun phrase and its figure. */
export const SKIPPED =
  /^(?:a|an|the|of|its|their|his|her|our|about|nearly|almost|over|more|than|some|total|by|to|at|was|were|is|are|reached|reaching|exceeded|stood|came|totaled|totalled|amounted|rose|fell|grew|increased|decreased|dropped|declined|climbed|up|down|from|and|it|they|had|has|have|in|on|all|with|only|just|around|as|least|most|up|also|further|another|which|that|this|for)$/i;
/** Past tenses of what people do, after whom a figure counts. */
export const PAST =
  /^(?:gave|met|kept|ran|lost|paid|rose|fell|cut|led|grew|drew|brought|caught|received|averaged|took|came|went|made|held|spent|built|left|sat|saw|won|got|became|began|found|wrote|sent|sold|taught|learned|signed|joined|attended|recruit|recruits|plan|plans|aim|aims|hope|open|opens|build|builds|train|trains|reach|reaches)$|(?<!\b(?:hundr|b|s|n|f|sh|spe|bre|we))ed$/i;
