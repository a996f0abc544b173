import { isSecretName, withoutSecrets } from "../contract/without-secrets.ts";

const mask = "********";
/** Characters of a body that a finding shows. */
const longest = 2_000;

/** A sent request. */
export interface SentRequest {
  method: string;
  url: string;
  headers: Iterable<readonly [string, string]>;
  /** As text; bytes that are not text are given as their number. */
  body: string | null;
}

/** Headers that hold a secret, whatever it is called. */
const secretHeaders = new Set(["authorization", "cookie", "set-cookie", "x-tock-contract"]);

/** The request as a curl command for a POSIX shell. Secrets are masked. */
export function curlOf({ method, url, headers, body }: SentRequest): string {
  const parts = ["curl"];
  if (method.toUpperCase() !== "GET") parts.push("-X", method.toUpperCase());
  parts.push(quoted(maskedUrl(url)));
  for (const [name, value] of headers) {
    const lower = name.toLowerCase();
    if (lower === "content-length" || lower === "host" || lower === "connection") continue;
    const basic = lower === "authorization" ? /^basic (.+)$/i.exec(value)?.[1] : undefined;
    if (basic !== undefined) parts.push("-u", quoted(`${userOf(basic)}:${mask}`));
    else {
      const hidden = secretHeaders.has(lower) || isSecretName(name);
      parts.push("-H", quoted(`${name}: ${hidden ? mask : value}`));
    }
  }
  if (body !== null && body !== "") parts.push("--data-raw", quoted(excerpt(masked(body))));
  return parts.join(" ");
}

/** Status line and the beginning of the body. Secrets are masked. */
export function responseText(
  status: number | null,
  mediaType: string | null,
  body: unknown,
): string {
  if (status === null) return "no response";
  const text =
    body === null || body === undefined
      ? ""
      : typeof body === "string"
        ? masked(body)
        : body instanceof Uint8Array
          ? `(${body.length} bytes)`
          : JSON.stringify(withoutSecrets(body));
  const head = `${status}${mediaType === null ? "" : ` ${mediaType}`}`;
  return text === "" ? head : `${head}\n${excerpt(text)}`;
}

/** A text of limited length. */
export function excerpt(text: string): string {
  return text.length <= longest
    ? text
    : `${text.slice(0, longest)}… (${text.length} characters in all)`;
}

/** JSON without secrets; other texts unchanged. */
export function masked(text: string): string {
  try {
    return JSON.stringify(withoutSecrets(JSON.parse(text)));
  } catch {
    return text;
  }
}

/** A URL without its password, and without query parameters that are named like a secret. */
export function maskedUrl(text: string): string {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  if (url.password !== "") url.password = mask;
  for (const name of [...url.searchParams.keys()]) {
    if (isSecretName(name)) url.searchParams.set(name, mask);
  }
  return url.href;
}

function userOf(basic: string): string {
  return Buffer.from(basic, "base64").toString("utf8").split(":")[0] ?? "";
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
