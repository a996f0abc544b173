import { addressOf, type SampleRequest } from "../operations/sample-request.ts";
import type { SampleServer } from "./types.ts";

/** The request as a command for a shell. */
export function curlSample(request: SampleRequest, { url, login, password }: SampleServer): string {
  const { method, headers, hasLogin, body, isStream } = request;
  const usual = body === null ? "get" : "post";
  const parts = [
    `curl ${quoted(url + addressOf(request))}`,
    ...(method === usual
      ? []
      : [method === "head" ? "--head" : `--request ${method.toUpperCase()}`]),
    ...(isStream ? ["--no-buffer"] : []),
    ...(hasLogin ? [`--user ${login}:${password}`] : []),
    ...Object.entries(headers).map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
  ];
  if (body?.kind === "json") {
    parts.push(
      "--header 'Content-Type: application/json'",
      `--data ${quoted(JSON.stringify(body.value, null, 2))}`,
    );
  }
  if (body?.kind === "form") {
    for (const [name, value] of Object.entries(body.fields))
      parts.push(`--data-urlencode ${quoted(`${name}=${value}`)}`);
  }
  if (body?.kind !== "file") return parts.join(" \\\n  ");
  const source = body.text === null ? body.name : `-;filename=${body.name}`;
  parts.push(`--form '${body.field}=@${source};type=${body.type}'`);
  const command = parts.join(" \\\n  ");
  return body.text === null ? command : `${command} <<'END'\n${body.text}\nEND`;
}

/** A word that a shell does not change. */
function quoted(text: string): string {
  return /^[\w./:=,@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
