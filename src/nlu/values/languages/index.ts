import { splitLocale } from "../../locales.ts";
import type { LanguageRules } from "../language.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { neutral } from "./neutral.ts";

const known = new Map<string, LanguageRules>();
const largest = 200;

/** The tables for a language tag; other languages get digits, symbols and numeric dates only. */
export function languageRules(tag: string): LanguageRules {
  const cached = known.get(tag);
  if (cached !== undefined) return cached;
  if (known.size >= largest) known.clear();
  const language = choose(tag);
  known.set(tag, language);
  return language;
}

function choose(tag: string): LanguageRules {
  const locale = splitLocale(tag);
  switch (locale.language) {
    case "en":
      return english(locale);
    case "fr":
      return french();
    case "de":
      return german();
    case "es":
      return spanish(locale);
    default:
      return neutral;
  }
}
