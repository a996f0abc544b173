/** Short forms of English words: `don't` is `do not`. */

import type { Token } from "../text/tokens.ts";

/** Without an apostrophe: `I dont know`. */
const shortForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ dont: "do not", cant: "can not", cannot: "can not", wont: "will not", isnt: "is not" },
    ...{ doesnt: "does not", didnt: "did not", arent: "are not", wasnt: "was not" },
    ...{ havent: "have not", hasnt: "has not", couldnt: "could not", wouldnt: "would not" },
    ...{ im: "i am", ive: "i have", youre: "you are", theres: "there is", thats: "that is" },
    ...{ whats: "what is", wheres: "where is", hows: "how is", gonna: "going to" },
    ...{ wanna: "want to", gotta: "have to", pls: "please", plz: "please", u: "you", ur: "your" },
    ...{ id: "i would", ill: "i will" },
  }),
);

/** Words of their own as well, unless one of these is behind them: `id like`. */
const ambiguous: ReadonlySet<string> = new Set(["id", "ill"]);
const afterI: ReadonlySet<string> = new Set(
  "like love need prefer rather want be have also just take arrive come leave stay".split(" "),
);

/** Behind an apostrophe. */
const endings: ReadonlyMap<string, string> = new Map(
  Object.entries({ ll: "will", d: "would", re: "are", ve: "have", m: "am" }),
);

/** `'s` behind other words is seldom a verb. */
const beforeIs: ReadonlySet<string> = new Set(
  "what where when who how that there it he she here".split(" "),
);

const irregular: ReadonlyMap<string, string> = new Map([
  ["won", "will"],
  ["can", "can"],
  ["shan", "shall"],
]);

/** The long forms of a word with its apostrophe and its ending, or of a word alone. */
export function expandContractions(tokens: readonly Token[]): readonly Token[] {
  const expanded: Token[] = [];
  let isChanged = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1]?.folded ?? "";
    const [long, size] =
      next === "'"
        ? [withEnding(token.folded, tokens[at + 2]?.folded ?? ""), 3]
        : [shortForm(token.folded, next), 1];
    if (token.kind !== "word" || long === undefined) {
      expanded.push(token);
      continue;
    }
    isChanged = true;
    const { start } = token;
    const { end } = tokens[at + size - 1] as Token;
    for (const folded of long.split(" ")) expanded.push({ kind: "word", start, end, folded });
    at += size - 1;
  }
  return isChanged ? expanded : tokens;
}

function withEnding(word: string, ending: string): string | undefined {
  if (ending === "t") {
    const stem = irregular.get(word) ?? (word.endsWith("n") ? word.slice(0, -1) : undefined);
    return stem === undefined ? undefined : `${stem} not`;
  }
  if (ending === "s") return beforeIs.has(word) ? `${word} is` : undefined;
  const long = endings.get(ending);
  return long === undefined ? undefined : `${word} ${long}`;
}

function shortForm(word: string, next: string): string | undefined {
  return ambiguous.has(word) && !afterI.has(next) ? undefined : shortForms.get(word);
}
