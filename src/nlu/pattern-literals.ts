import { fold } from "./engine/text/fold.ts";

/** What a text must hold for a regular expression to match it, as far as that is easily seen. */
export interface Literals {
  /** Parts of the text, without case and accents. */
  parts: string[];
  /** Whether a text that holds the part matches. */
  isPlain: boolean;
}

/** Characters that mean something: those of the second kind make the parts around them optional. */
const special = /[.^$*+?|()[\]{}\\]/;
const alternating = /[|()[\]{}\\]/;

/** Shorter parts are in nearly every text. */
const shortest = 2;

/** Reads the literal parts of an expression, so that a database can find what may match. */
export function literalsOf(source: string): Literals {
  if (!special.test(source)) return { parts: [fold(source)], isPlain: true };
  if (alternating.test(source)) return { parts: [], isPlain: false };
  const parts = source.split(/([.^$*+?])/).flatMap((part, index, all) => {
    if (index % 2 === 1) return [];
    const optional = /[*?]/.test(all[index + 1] ?? "");
    const sure = optional ? [...part].slice(0, -1).join("") : part;
    return sure.length >= shortest ? [fold(sure)] : [];
  });
  return { parts, isPlain: false };
}
