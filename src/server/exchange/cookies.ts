import type { Step } from "./exchange.ts";

/** Parses the cookies of a request for the validator and the handlers. */
export const readCookies: Step = ({ request }) => {
  request.cookies = parseCookies(request.headers.cookie);
  return false;
};

/** The cookies of a `Cookie` header by name; of several with one name the first, which has the longest path. */
export function parseCookies(header: string | undefined): Record<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of header === undefined ? [] : header.split(";")) {
    const mark = pair.indexOf("=");
    const name = pair.slice(0, mark).trim();
    if (mark < 0 || cookies.has(name)) continue;
    cookies.set(name, decoded(pair.slice(mark + 1).trim()));
  }
  return Object.assign(Object.create(null), Object.fromEntries(cookies));
}

/** A value without quotes and percent escapes; a value with invalid escapes is used unchanged. */
function decoded(value: string): string {
  const bare = value.replace(/^"(.*)"$/, "$1");
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
