/**
 * Words and phrases that texts for people avoid, with their replacements. CONTRIBUTING has the rules of style; this is
 * the part that a program can check.
 */

/** Pattern and replacement. */
const phrases = [
  [
    /\b(?:somebody|someone|nobody|everybody|everyone|anybody|anyone)\b/i,
    "the user, the caller, or the passive",
  ],
  [/\bwhoever\b/i, "users who …, or callers that …"],
  [/\bshall\b/i, "the present tense"],
  [/\banew\b/i, "again"],
  [/\bin (?:the|its|their) place of\b/i, "instead of"],
  [/\bbesides?\b/i, "next to, or in addition to"],
  [/\bputs? before\b/i, "first"],
  [/\b(?:is|are|was|were) no (?:such|[a-z]+ of (?:this|that))\b/i, "does not exist"],
  [/\b(?:is|are) none\b|\bnone of (?:this|that) (?:name|id)\b/i, "does not exist"],
  [/\bno such\b/i, "does not exist"],
  [/\banswers? (?:is|are) (?:a |an )?\d{3}\b|\banswer(?:s|ed)?(?: with)? \d{3}\b/i, "returns 401"],
  [/\bis answered (?:with|by)\b/i, "returns"],
  [/\bstands?\b/i, "is, or means"],
  [/\bhears? of\b/i, "is notified of"],
  [/\bgo(?:es)? with it\b/i, "is deleted too"],
  [/\b(?:is|are) (?:theirs|yours)\b/i, "is owned by"],
  [/\bfalls? to\b/i, "is handled by"],
  [/\bearn(?:s|ed)?\b/i, "returns, or causes"],
  [/\breally\b/i, "nothing instead"],
  [/\bthe house\b/i, "the repository"],
  [/\bthe judge\b/i, "the conformance check"],
  [/\bthe truth\b/i, "the recordings"],
  [/\ba world\b/i, "a fixture"],
  [/\bwords you need\b/i, "Concepts"],
  [/\bgood to know\b/i, "Notes"],
  [/\b(?:is|are|was|were) told\b|\btells? (?:of|apart)\b/i, "gets, is sent, or is distinguished"],
  [
    /\bwhat (?:is|was) (?:not )?(?:said|told|asked|meant|understood)\b/i,
    "the noun: the message, the question",
  ],
  [/\bin one go\b/i, "at once"],
  [/\bbreaks? (?:the|its) contract\b/i, "is invalid"],
  [/\bkinds? of connectors?\b/i, "connector type"],
  [/\bfrequently asked questions? (?:is|are|of|that)\b/i, "FAQ"],
  [/(?:^|[.!?]\s)[^.!?|]*;[^.!?|]*;[^.!?|]*;/, "short sentences instead of a chain of semicolons"],
  [/\b(?:behaviour|colour|favour|neighbour|honour)/i, "the American spelling (-or)"],
  [
    /\b(?:catalogue|grey|centre|(?:centi|milli|kilo)?(?:metre|litre)s?)\b/i,
    "the American spelling",
  ],
  [/\b(?:cancel|label|model|travel|signal)l(?:ed|ing|er)\b/i, "the American spelling with one l"],
  [
    /\b(?:author|categor|custom|initial|minim|maxim|normal|optim|organ|recogn|serial|summar|synchron|token)is(?:e[ds]?|ing|ation)\b/i,
    "the American spelling (-ize)",
  ],
];

/** Sentences that pages generate from `x-roles` and `x-tenant`. */
const generated = [
  [/\b(?:needs?|requires?|wants?) (?:one of )?the roles?\b/i, "x-roles"],
  [/\bany (?:\w+ )?user may\b|\bdoes not need a role\b/i, "x-roles"],
  [/\banother namespace (?:than your current one )?(?:the answer is|returns) \d{3}\b/i, "x-tenant"],
];

/** What a text should not say, as sentences for its author; quoted words and code are the business of others. */
export function* faultsOfText(text) {
  const prose = proseOf(text);
  for (const [pattern, instead] of phrases) {
    const found = pattern.exec(prose)?.[0].trim();
    if (found) yield `Replace "${found.slice(0, 60)}" by: ${instead}.`;
  }
}

/** What the description of an operation should leave to the pages. */
export function* faultsOfDescription(text) {
  const prose = proseOf(text);
  for (const [pattern, key] of generated) {
    const found = pattern.exec(prose)?.[0];
    if (found) yield `Leave "${found}" out: the pages say it from ${key}.`;
  }
}

function proseOf(text) {
  return text
    .replace(/```[\s\S]*?```/g, "")
    .replace(/`[^`]*`/g, "`…`")
    .replace(/"[^"]*"/g, '"…"');
}
