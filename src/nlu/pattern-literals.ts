import { fold } from "./engine/text/fold.ts";

/** Literals that a text must contain to match a regular expression, as far as they are easy to determine. */
export interface Literals {
  /** The literals, in lower case and without accents. */
  parts: string[];
  /** Whether every text that contains the literal matches. */
  isPlain: boolean;
}

const special = /[.^$*+?|()[\]{}\\]/;

/** Shorter literals occur in nearly every text. */
const shortest = 2;

/** Extracts the literals of an expression, so that a database can find candidates. */
export function literalsOf(source: string): Literals {
  if (!special.test(source)) return { parts: [fold(source)], isPlain: true };
  return { parts: partsOf(source).map(fold), isPlain: false };
}

/**
 * One token of an expression, which begins where the last one ended, so that each is scanned once. A class or a
 * property that is not closed extends to the end.
 */
const piece =
  /\\[pP]\{[^}]*(?:\}|$)|\\.|\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*(?:\]|$)|\{\d+(?:,\d*)?\}|./gsuy;

/** Characters that are not read one by one: quotations and character codes. */
const encoded = /\\[QExX0-9]/;

/** The literals outside of groups, which every matching text contains. */
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
    // A repeated element may be missing.
    if (/^[*?{]/.test(read)) part.pop();
    end();
    if (read === "(") depth++;
    if (read === ")") depth--;
  }
  end();
  return depth === 0 ? parts : [];
}
