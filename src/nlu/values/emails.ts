import type { Found } from "./value.ts";

/** Characters of the local part; surrounding punctuation is excluded. */
const localCharacter = /[\p{L}\p{N}\p{M}!#$%&'*+^_`{|}~.-]/u;
const domain = /[\p{L}\p{N}\p{M}.-]/u;
const labelPattern = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;
const topLevel = /^(?:[\p{L}\p{M}]{2,63}|xn--[a-z0-9-]+)$/iu;

/** Maximum lengths of the parts of an address (RFC 5321). */
const longestLocal = 64;
const longestDomain = 255;

/**
 * E-mail addresses, unchanged: public ones, and those of test and internal domains, which are in no list of top-level
 * domains (`bob@example.test`, `ops@mail.corp.internal`, `root@localhost`). Linear in the length of the text.
 */
export function findEmails(text: string): Found[] {
  const found: Found[] = [];
  let free = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const start = localStart(text, at, free);
    const end = start < at ? domainEnd(text, at + 1) : at;
    if (end <= at + 1) continue;
    found.push({ start, end, value: { "@type": "email", value: text.slice(start, end) } });
    free = end;
  }
  return found;
}

function localStart(text: string, at: number, free: number): number {
  const earliest = Math.max(free, at - longestLocal);
  let start = at;
  while (start > earliest && localCharacter.test(text.charAt(start - 1))) start--;
  // A longer run of such characters is not a name.
  if (start === earliest && start > free && localCharacter.test(text.charAt(start - 1))) return at;
  while (start < at && !/[\p{L}\p{N}_+]/u.test(text.charAt(start))) start++;
  if (text.charAt(start - 1) === "@") return at;
  const local = text.slice(start, at);
  return local.endsWith(".") || local.includes("..") ? at : start;
}

function domainEnd(text: string, start: number): number {
  const latest = Math.min(text.length, start + longestDomain);
  let end = start;
  while (end < latest && domain.test(text.charAt(end))) end++;
  if (text.charAt(end) === "@") return start;
  while (end > start && text.charAt(end - 1) === "-") end--;
  const labels = text.slice(start, end).split(".");
  const taken: string[] = [];
  for (const label of labels) {
    // `bob@example.com.Thanks`: a new sentence without a space.
    const sentence =
      taken.length > 1 && /^\p{Lu}\p{Ll}/u.test(label) && !/\p{Lu}/u.test(taken.join(""));
    if (!labelPattern.test(label) || sentence) break;
    taken.push(label);
  }
  const top = taken.at(-1) ?? "";
  const known = taken.length === 1 ? top.toLowerCase() === "localhost" : topLevel.test(top);
  return known ? start + taken.join(".").length : start;
}
