import type { Document } from "../../contract/openapi.ts";
import type { Operation } from "../../contract/operations.ts";
import type { SampleBody } from "../operations/sample-request.ts";
import { type CollectionRequest, requestsOf } from "./requests.ts";

/** The operations as a collection of Bruno: its files by path, each in Bruno's own format. */
export function brunoCollection(
  document: Document,
  operations: readonly Operation[],
  server: string,
): Map<string, string | Buffer> {
  const files = new Map<string, string | Buffer>([
    [
      "bruno.json",
      JSON.stringify({ version: "1", name: document.info.title, type: "collection" }, null, 2),
    ],
    [
      "environments/Local.bru",
      `vars {\n  baseUrl: ${server}\n  login: admin@app.com\n  password: password\n}\n`,
    ],
  ]);
  for (const [subject, requests] of requestsOf(document, operations)) {
    for (const [index, entry] of requests.entries()) {
      const { body } = entry.request;
      files.set(`${fileName(subject)}/${fileName(entry.name)}.bru`, requestFile(entry, index));
      if (body?.kind === "file") files.set(uploadOf(entry, body.name), body.text ?? smallPicture);
    }
  }
  return files;
}

/** A transparent pixel, for the one form with a picture. */
const smallPicture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** Place of the file that a request uploads. */
function uploadOf({ operation }: CollectionRequest, name: string): string {
  return `files/${operation.operationId}/${name}`;
}

function requestFile(entry: CollectionRequest, index: number): string {
  const { request, name, path } = entry;
  const { method, headers, hasLogin, body } = request;
  const kind = body === null ? "none" : bodyKinds[body.kind];
  const blocks = [
    block("meta", [`name: ${name}`, "type: http", `seq: ${index + 1}`]),
    block(method, [
      `url: {{baseUrl}}${path}`,
      `body: ${kind}`,
      `auth: ${hasLogin ? "basic" : "none"}`,
    ]),
    ...(hasLogin ? [block("auth:basic", ["username: {{login}}", "password: {{password}}"])] : []),
    ...(Object.keys(headers).length > 0
      ? [
          block(
            "headers",
            Object.entries(headers).map(([key, value]) => `${key}: ${value}`),
          ),
        ]
      : []),
    ...(body === null ? [] : [bodyBlock(entry, body)]),
    // Bruno shows a response when it has ended.
    ...(request.isStream ? [block("settings", ["timeout: 5000"])] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

const bodyKinds = { json: "json", form: "formUrlEncoded", file: "multipartForm" } as const;

function bodyBlock(entry: CollectionRequest, body: SampleBody): string {
  if (body.kind === "json")
    return block("body:json", JSON.stringify(body.value, null, 2).split("\n"));
  if (body.kind === "form") {
    return block(
      "body:form-urlencoded",
      Object.entries(body.fields).map(([key, value]) => `${key}: ${value}`),
    );
  }
  return block("body:multipart-form", [
    `${body.field}: @file(${uploadOf(entry, body.name)}) @contentType(${body.type})`,
  ]);
}

function block(name: string, lines: readonly string[]): string {
  return `${name} {\n${lines.map((line) => `  ${line}`).join("\n")}\n}`;
}

function fileName(name: string): string {
  return name.replace(/[^\w -]/g, "-");
}
