import { fold } from "./engine/text/fold.ts";

/** What a text must hold for a regular expression to match it, as far as that is easily seen. */
export interface Literals {
  /** Parts of the text, without case and accents. */
  parts: string[];
  /** Whether a text that holds the part matches. */
  isPlain: boolean;
}

const special = /[.^$*+?|()[\]{}\\]/;

/** Shorter parts are in nearly every text. */
const shortest = 2;

/** Reads the literal parts of an expression, so that a database can find what may match. */
export function literalsOf(source: string): Literals {
  if (!special.test(source)) return { parts: [fold(source)], isPlain: true };
  return { parts: partsOf(source).map(fold), isPlain: false };
}

/**
 * One piece of an expression, which begins where the last one ended: so no piece is looked for twice. A class or a property
 * that is never closed goes to the end.
 */
const piece =
  /\\[pP]\{[^}]*(?:\}|$)|\\.|\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*(?:\]|$)|\{\d+(?:,\d*)?\}|./gsuy;

/** Characters that are read in other ways than one by one: quotations and numbers of characters. */
const encoded = /\\[QExX0-9]/;

/** The literal parts outside of groups, which every text that matches holds. */
function partsOf(source: string): string[] {
  if (encoded.test(source)) return [];
  const parts: string[] = [];
  let part: string[] = [];
  let depth = 0;
  const end = () => {
    if (part.length >= shortest) parts.push(part.join(""));
    part = [];
  };
  for (const [read] of source.matchAll(piece)) {
    if (!special.test(read)) {
      if (depth === 0) part.push(read);
      continue;
    }
    if (read === "|" && depth === 0) return [];
    // What is repeated may be missing.
    if (/^[*?{]/.test(read)) part.pop();
    end();
    if (read === "(") depth++;
    if (read === ")") depth--;
  }
  end();
  return depth === 0 ? parts : [];
}
