import { readTextFile } from "../../files.ts";
import type { LiveRequest, LiveResponse } from "../live/caller.ts";
import type { Checks } from "../live/checks.ts";
import type { Examiner } from "../live/examiner.ts";

interface Named {
  name: string;
  value: string;
}

/** The parts of an HTTP archive that are read. */
interface Entry {
  time?: number;
  request: {
    method: string;
    url: string;
    headers: Named[];
    postData?: { text?: string; encoding?: string };
  };
  response: {
    status: number;
    headers: Named[];
    content?: { text?: string; encoding?: string; size?: number };
  };
}

/**
 * Checks the exchanges of an HTTP archive, as written by browsers and proxies. Exchanges on other paths than those of
 * the contract are left out.
 * @throws Error if the file is not an HTTP archive
 */
export function checkArchive(file: string, examiner: Examiner, checks: Checks): void {
  for (const entry of entriesOf(file)) {
    const url = new URL(entry.request.url);
    const sent: LiveRequest = {
      method: entry.request.method,
      path: url.pathname + url.search,
      headers: headersOf(entry.request.headers),
      body: bytesOf(entry.request.postData),
    };
    const route = examiner.routeOf(sent);
    if (route === null) {
      const text = `${sent.method} ${url.pathname}: the contract has no such path`;
      checks.leftOut("archive", "paths outside the contract", null, text);
      continue;
    }
    const findings = examiner.findings(route.operation, url.href, sent, responseOf(entry));
    const { operation } = route;
    const name = operation?.operationId ?? `${sent.method} ${url.pathname}`;
    checks.add(
      operation ? `${operation.api}/${operation.subject}` : "archive",
      name,
      entry.time ?? 0,
      findings,
    );
  }
}

function entriesOf(file: string): Entry[] {
  const archive = archiveOf(file);
  const entries = archive?.log?.entries;
  if (!Array.isArray(entries)) {
    throw new Error(`${file} is not an HTTP archive: it has no log.entries`);
  }
  for (const [index, entry] of entries.entries()) {
    const fault = faultOf(entry);
    if (fault === null) continue;
    throw new Error(`${file} is not an HTTP archive: log.entries[${index}] has no ${fault}`);
  }
  return (entries as Entry[]).filter(({ request }) => URL.canParse(request.url));
}

function archiveOf(file: string): { log?: { entries?: unknown } } | null {
  const text = readTextFile(file);
  try {
    return JSON.parse(text) as ReturnType<typeof archiveOf>;
  } catch (error) {
    throw new Error(`${file} is not an HTTP archive, which is JSON: ${(error as Error).message}`);
  }
}

/** What an entry lacks of what is read; `null`: nothing. */
function faultOf(entry: unknown): string | null {
  const { request, response } = (entry ?? {}) as Partial<Entry>;
  if (typeof request?.method !== "string") return "request.method";
  if (typeof request.url !== "string") return "request.url";
  if (!isNamed(request.headers)) return "request.headers";
  if (typeof response?.status !== "number") return "response.status";
  return isNamed(response.headers) ? null : "response.headers";
}

function isNamed(headers: unknown): headers is Named[] {
  return (
    Array.isArray(headers) &&
    headers.every((one) => typeof one?.name === "string" && typeof one.value === "string")
  );
}

function responseOf({ response, time = 0 }: Entry): LiveResponse {
  // Browsers write 0 when no response came.
  const none = response.status === 0;
  return {
    status: none ? null : response.status,
    headers: new Map(Object.entries(headersOf(response.headers))),
    body: bytesOf(response.content) ?? Buffer.alloc(0),
    ended: true,
    headAfter: time,
    byteAfter: null,
    took: time,
    error: none ? "the archive has no response" : null,
  };
}

/** Pseudo-headers of HTTP/2 (`:path`) are left out. */
function headersOf(headers: readonly Named[]): Record<string, string> {
  return Object.fromEntries(
    headers
      .filter(({ name }) => !name.startsWith(":"))
      .map(({ name, value }) => [name.toLowerCase(), value]),
  );
}

function bytesOf(content: { text?: string; encoding?: string } | undefined): Buffer | null {
  if (content?.text === undefined) return null;
  return Buffer.from(content.text, content.encoding === "base64" ? "base64" : "utf8");
}
