/** Whether an address is reachable from this machine only. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Whether a text is a valid value of the header `Host`: a name or an address, and a port. It may be empty. */
export function isHost(text: string): boolean {
  return /^(\[[0-9a-f:.]+\]|[^\s/?#@\\:[\]]*)(:\d*)?$/i.test(text);
}

/**
 * Whether a request is addressed to this machine by a name that DNS cannot redirect: `localhost`, its subdomains, or
 * loopback addresses. Refuses pages of `evil.example` whose name was pointed here.
 */
export function isOwnHost(host: string | undefined): boolean {
  if (host === undefined) return false;
  const known = judged.get(host);
  if (known !== undefined) return known;
  if (judged.size >= mostJudged) judged.clear();
  const isOwn = judge(host);
  judged.set(host, isOwn);
  return isOwn;
}

/** By host: most requests have the same one. */
const judged = new Map<string, boolean>();
const mostJudged = 100;

function judge(host: string): boolean {
  if (!isHost(host)) return false;
  try {
    const name = new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, "");
    return isLoopback(name) || name.endsWith(".localhost");
  } catch {
    return false;
  }
}
