import type { Json } from "../../contract/openapi.ts";
import { addressOf, type SampleRequest } from "../operations/sample-request.ts";
import { indented } from "./indented.ts";
import type { SampleServer } from "./types.ts";

/** The request in Python, with `httpx`. */
export function pythonSample(
  request: SampleRequest,
  { url, login, password }: SampleServer,
): string {
  const { method, headers, hasLogin, body } = request;
  const named = ["get", "post", "put", "delete", "options", "head", "patch"].includes(method);
  const parameters = [
    JSON.stringify(url + addressOf(request)),
    ...(hasLogin ? [`auth=(${JSON.stringify(login)}, ${JSON.stringify(password)})`] : []),
    ...(Object.keys(headers).length > 0 ? [`headers=${python(headers)}`] : []),
    ...bodyOf(body),
  ];
  const call = `httpx.${named ? method : "request"}(\n${parameters.map((one) => `    ${indented(one, "    ")},\n`).join("")})`;
  return `import httpx

response = ${call}
response.raise_for_status()
print(response.text)`;
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
