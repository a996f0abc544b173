import type { IncomingMessage } from "node:http";

/** Escapes of letters, digits and `-._~`, which mean the same without them (RFC 3986, section 2.3). */
const needless = /%(?:3\d|[46][1-9a-f]|[57][0-9a]|2[de]|5f|7e)/gi;

/**
 * Normalizes the target of a request: without needless escapes in its path, and without scheme and host, which clients
 * send to proxies. That host is used instead of the header (RFC 9112, section 3.2.2).
 */
export function readTarget(request: IncomingMessage): void {
  const { url = "" } = request;
  const [begin = "", host] = /^https?:\/\/([^/?#]+)/i.exec(url) ?? [];
  if (host !== undefined) {
    const rest = url.slice(begin.length);
    request.url = rest.startsWith("/") ? rest : `/${rest}`;
    request.headers.host = host;
  }
  request.url = withoutNeedlessEscapes(request.url ?? "");
}

function withoutNeedlessEscapes(url: string): string {
  const mark = url.indexOf("?");
  const path = mark < 0 ? url : url.slice(0, mark);
  if (!path.includes("%")) return url;
  const plain = path.replace(needless, (written) =>
    String.fromCharCode(Number.parseInt(written.slice(1), 16)),
  );
  return plain + url.slice(path.length);
}
