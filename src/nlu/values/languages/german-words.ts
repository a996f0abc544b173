import type { LexiconEntry } from "../lexicon.ts";
import { months, parts, weekdays } from "./german-days.ts";

/** German writes numbers, ordinals and `Freitagabend` as one word; this splits them. */

const units: ReadonlyMap<string, number> = new Map([
  ["ein", 1],
  ["eins", 1],
  ["eine", 1],
  ["zwei", 2],
  ["zwo", 2],
  ["drei", 3],
  ["vier", 4],
  ["funf", 5],
  ["sechs", 6],
  ["sieben", 7],
  ["acht", 8],
  ["neun", 9],
  ["zehn", 10],
  ["elf", 11],
  ["zwolf", 12],
  ["dreizehn", 13],
  ["vierzehn", 14],
  ["funfzehn", 15],
  ["sechzehn", 16],
  ["siebzehn", 17],
  ["achtzehn", 18],
  ["neunzehn", 19],
]);

const tens: ReadonlyMap<string, number> = new Map([
  ["zwanzig", 20],
  ["dreissig", 30],
  ["vierzig", 40],
  ["funfzig", 50],
  ["sechzig", 60],
  ["siebzig", 70],
  ["achtzig", 80],
  ["neunzig", 90],
]);

/** Ends of mixed numbers; no end is the end of another. */
const fractions: readonly (readonly [string, number])[] = [
  ["einhalb", 0.5],
  ["dreiviertel", 0.75],
  ["einviertel", 0.25],
];

/** Ordinal stems below 20 that are not the cardinal with a `t`. */
const stems: ReadonlyMap<string, number> = new Map([
  ["ers", 1],
  ["drit", 3],
  ["siebt", 7],
  ["acht", 8],
]);

/** `Julihälfte` */
const half = "halfte";

const longest = 90;
const number = /zig|ssig|hundert|tausend|zehn|halb|viertel/;
const ordinalPattern = /^(.+?)(?:te|ter|ten|tes|tem)$/;
const suffix = /^(.+?)(abend|morgen|fruh|mittag|vormittag|nachmittag|nacht|abends|morgens)$/;

/** The meaning of a compound word, folded to lower case without accents. */
export function compound(word: string): LexiconEntry | undefined {
  if (word.length < 5 || word.length > longest) return undefined;
  const key = word.replaceAll("ß", "ss").replaceAll("fuenf", "funf").replaceAll("zwoelf", "zwolf");
  if (number.test(key)) {
    const value = cardinal(key) ?? mixed(key);
    if (value !== undefined) return { category: "cardinal", value, rest: [] };
  }
  const rank = ordinal(key);
  if (rank !== undefined) return { category: "ordinal", value: rank, rest: [] };
  if (key.endsWith(half)) {
    const month = months.get(key.slice(0, -half.length));
    return month === undefined ? undefined : { category: "monthHalf", value: month, rest: [] };
  }
  const [, day = "", part = ""] = suffix.exec(key) ?? [];
  const weekday = weekdays.get(day);
  const hours = parts.get(part);
  if (weekday === undefined || hours === undefined) return undefined;
  return { category: "weekdayPart", value: { weekday, part: hours }, rest: [] };
}

/** `zweitausenddreihunderteinundzwanzig` → 2321. */
function cardinal(key: string): number | undefined {
  return split(key, "tausend", 1000, below1000) ?? below1000(key);
}

function below1000(key: string): number | undefined {
  return split(key, "hundert", 100, below100) ?? below100(key);
}

function split(
  key: string,
  word: string,
  size: number,
  read: (part: string) => number | undefined,
): number | undefined {
  const at = key.indexOf(word);
  if (at < 0) return undefined;
  const before = at === 0 ? 1 : (below100(key.slice(0, at)) ?? below1000(key.slice(0, at)));
  const tail = key.slice(at + word.length).replace(/^und(?=.{3})/, "");
  const after = tail === "" ? 0 : read(tail);
  return before === undefined || after === undefined ? undefined : before * size + after;
}

function below100(key: string): number | undefined {
  const simple = units.get(key) ?? tens.get(key);
  if (simple !== undefined) return simple;
  const at = key.indexOf("und");
  if (at < 0) return undefined;
  const unit = units.get(key.slice(0, at));
  const ten = tens.get(key.slice(at + 3));
  return unit === undefined || unit > 9 || ten === undefined ? undefined : unit + ten;
}

/** `zweieinhalb` → 2.5, `zweidreiviertel` → 2.75, `zweieinhalbtausend` → 2500. */
function mixed(key: string): number | undefined {
  if (key.endsWith("halbtausend")) {
    const thousands = mixed(key.slice(0, -"tausend".length));
    return thousands === undefined ? undefined : thousands * 1000;
  }
  if (key === "anderthalb") return 1.5;
  for (const [ending, part] of fractions) {
    if (!key.endsWith(ending)) continue;
    const whole = below100(key.slice(0, -ending.length).replace(/und$/, ""));
    return whole === undefined ? undefined : whole + part;
  }
  return undefined;
}

/** `dritten`, `einundzwanzigste`, `hundertste`. */
function ordinal(key: string): number | undefined {
  const stem = ordinalPattern.exec(key)?.[1];
  if (stem === undefined) return undefined;
  const irregular = stems.get(stem);
  if (irregular !== undefined) return irregular;
  // `hunderterste`
  const ones = /^(.*(?:hundert|tausend))(?:und)?(ers|drit|siebt|acht)$/.exec(stem);
  const hundreds = ones && cardinal(ones[1] ?? "");
  if (hundreds) return hundreds + (stems.get(ones[2] ?? "") ?? 0);
  // `zweihundertzwölfte`
  const teens = /hundert|tausend/.test(stem) ? cardinal(stem) : undefined;
  if (teens !== undefined && teens % 100 > 3 && teens % 100 < 20) return teens;
  if (stem.endsWith("s") && stem !== "sechs") return cardinal(stem.slice(0, -1));
  const value = units.get(stem);
  return value === undefined || value === 1 ? undefined : value;
}
