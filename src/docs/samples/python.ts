import type { Json } from "../../contract/openapi.ts";
import { addressOf, type SampleRequest } from "../operations/sample-request.ts";
import { indented } from "./indented.ts";
import type { SampleServer } from "./types.ts";

/** The request in Python, with `httpx`. */
export function pythonSample(
  request: SampleRequest,
  { url, login, password }: SampleServer,
): string {
  const { method, headers, hasLogin, body, isStream } = request;
  const named = ["get", "post", "put", "delete", "options", "head", "patch"].includes(method);
  const parameters = [
    JSON.stringify(url + addressOf(request)),
    ...(hasLogin ? [`auth=(${JSON.stringify(login)}, ${JSON.stringify(password)})`] : []),
    ...(Object.keys(headers).length > 0 ? [`headers=${python(headers)}`] : []),
    ...bodyOf(body),
  ];
  if (isStream) return streamSample(method, parameters);
  const call = `httpx.${named ? method : "request"}(\n${parameters.map((one) => `    ${indented(one, "    ")},\n`).join("")})`;
  return `import httpx

response = ${call}
response.raise_for_status()
print(response.text)`;
}

/** A bot that connects, with `tock-py`. */
export function pythonBot({ url }: SampleServer): string {
  return `import os
from urllib.parse import urlsplit

from tock.bot import TockBot
from tock.story import story


@story(intent="greetings")
def greetings(bus):
    bus.send("Hello from Python")


def unknown(bus):
    bus.send("I did not understand that.")


bot = TockBot().namespace("app")
bot.register_stories(greetings, unknown)
server = urlsplit(${JSON.stringify(url.replace(/^http/, "ws"))})
bot.start_websocket(os.environ["TOCK_BOT_API_KEY"], server.hostname, server.port, server.scheme)`;
}

/** A stream of events is read line by line, for as long as it lasts. */
function streamSample(method: string, parameters: readonly string[]): string {
  const all = [JSON.stringify(method.toUpperCase()), ...parameters, "timeout=None"];
  return `import httpx

with httpx.stream(
${all.map((one) => `    ${indented(one, "    ")},\n`).join("")}) as response:
    response.raise_for_status()
    for line in response.iter_lines():
        print(line)`;
}

function bodyOf(body: SampleRequest["body"]): string[] {
  if (body === null) return [];
  if (body.kind === "json") return [`json=${python(body.value)}`];
  if (body.kind === "form") return [`data=${python(body.fields)}`];
  const { field, name, type, text } = body;
  const content = text === null ? `open(${JSON.stringify(name)}, "rb")` : JSON.stringify(text);
  return [
    `files={${JSON.stringify(field)}: (${JSON.stringify(name)}, ${content}, ${JSON.stringify(type)})}`,
  ];
}

/** A value as Python writes it. */
function python(value: Json | Readonly<Record<string, Json>>): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value !== "object") return JSON.stringify(value);
  const parts = Array.isArray(value)
    ? value.map((one) => python(one))
    : Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${python(one)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const line = `${open}${parts.join(", ")}${close}`;
  if (line.length <= 60) return line;
  return `${open}\n${parts.map((part) => `    ${indented(part, "    ")},\n`).join("")}${close}`;
}
