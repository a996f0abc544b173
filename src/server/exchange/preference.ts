/** Preferences of a `Prefer` header: `code=404`, `example=name`, `dynamic=true`, `delay=500`. */
export interface Preference {
  code?: number;
  example?: string;
  dynamic?: boolean;
  /** Milliseconds. */
  delay?: number;
}

/** Longest delay that a request can ask for, in milliseconds. */
const longestDelay = 600_000;

/** Parses a `Prefer` header; unknown preferences are ignored. */
export function readPreference(header: string | undefined): Preference {
  const preference: Preference = {};
  for (const part of (header ?? "").split(/[,;]/)) {
    const mark = part.indexOf("=");
    const name = part.slice(0, Math.max(mark, 0)).trim();
    const value = unquoted(part.slice(mark + 1).trim());
    if (name === "code" && /^\d{3}$/.test(value)) preference.code = Number(value);
    if (name === "example") preference.example = value;
    if (name === "dynamic") preference.dynamic = value === "true";
    if (name === "delay" && /^\d{1,9}$/.test(value)) {
      preference.delay = Math.min(Number(value), longestDelay);
    }
  }
  return preference;
}

function unquoted(value: string): string {
  const quoted = value.length > 1 && value.startsWith('"') && value.endsWith('"');
  return quoted ? value.slice(1, -1) : value;
}
