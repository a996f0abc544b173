/** Headers that hold for one connection only (RFC 9110, section 7.6.1); `Expect` has been responded to already. */
const hopByHop = new Set([
  "connection",
  "keep-alive",
  "proxy-connection",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "expect",
]);

/** Headers as Node takes them: a name that occurs again has several values. */
export type PassedHeaders = Record<string, string | string[]>;

/**
 * The headers that are passed on: all but those of the connection and those that `Connection` names. Names keep their
 * case, and values that occur again stay separate.
 * @param raw names and values in turn, as Node gives them
 */
export function passedHeaders(raw: readonly string[]): PassedHeaders {
  const named = new Set<string>();
  eachHeader(raw, (name, value) => {
    if (name.toLowerCase() !== "connection") return;
    for (const one of value.split(",")) named.add(one.trim().toLowerCase());
  });
  const passed = new Map<string, { name: string; values: string[] }>();
  eachHeader(raw, (name, value) => {
    const lower = name.toLowerCase();
    if (hopByHop.has(lower) || named.has(lower)) return;
    const known = passed.get(lower);
    if (known) known.values.push(value);
    else passed.set(lower, { name, values: [value] });
  });
  return Object.fromEntries(
    [...passed.values()].map(({ name, values: [first = "", ...more] }) => [
      name,
      more.length === 0 ? first : [first, ...more],
    ]),
  );
}

/** Headers by their names in lower case, values that occur again joined. */
export function joinedHeaders(raw: readonly string[]): Record<string, string> {
  const joined = new Map<string, string>();
  eachHeader(raw, (name, value) => {
    const lower = name.toLowerCase();
    const before = joined.get(lower);
    const separator = lower === "cookie" ? "; " : ", ";
    joined.set(lower, before === undefined ? value : `${before}${separator}${value}`);
  });
  return Object.fromEntries(joined);
}

/** The headers with one of them set, whatever the case of its name; null: without it. */
export function withHeader(
  headers: PassedHeaders,
  name: string,
  value: string | null,
): PassedHeaders {
  const others = Object.entries(headers).filter(
    ([known]) => known.toLowerCase() !== name.toLowerCase(),
  );
  return Object.fromEntries(value === null ? others : [...others, [name, value]]);
}

/** The value of a header, whatever the case of its name. */
export function headerOf(headers: PassedHeaders, name: string): string | undefined {
  const found = Object.entries(headers).find(([known]) => known.toLowerCase() === name);
  return found && [found[1]].flat()[0];
}

function eachHeader(raw: readonly string[], visit: (name: string, value: string) => void): void {
  for (let at = 0; at + 1 < raw.length; at += 2) visit(raw[at] as string, raw[at + 1] as string);
}
