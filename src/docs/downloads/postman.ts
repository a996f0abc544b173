import type { Document } from "../../contract/openapi.ts";
import type { Operation } from "../../contract/operations.ts";
import type { SampleBody } from "../operations/sample-request.ts";
import { type CollectionRequest, requestsOf } from "./requests.ts";

const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/**
 * The operations as a collection of Postman, format 2.1, with the first example of each; Insomnia and Hoppscotch read
 * it too.
 */
export function postmanCollection(
  document: Document,
  operations: readonly Operation[],
  server: string,
): unknown {
  const needsLogin = document["x-served-by"] === undefined;
  return {
    info: { name: document.info.title, description: document.info.summary ?? "", schema },
    ...(needsLogin
      ? {
          auth: {
            type: "basic",
            basic: [
              { key: "username", value: "{{login}}", type: "string" },
              { key: "password", value: "{{password}}", type: "string" },
            ],
          },
        }
      : {}),
    variable: [
      { key: "baseUrl", value: server },
      { key: "login", value: "admin@app.com" },
      { key: "password", value: "password" },
    ],
    item: [...requestsOf(document, operations)].map(([name, requests]) => ({
      name,
      item: requests.map(itemOf),
    })),
  };
}

function itemOf({ operation, request, name, path }: CollectionRequest): unknown {
  const [pathname = "", search] = path.split("?");
  return {
    name,
    request: {
      method: request.method.toUpperCase(),
      description: operation.operationId,
      ...(request.hasLogin ? {} : { auth: { type: "noauth" } }),
      header: [
        ...Object.entries(request.headers).map(([key, value]) => ({ key, value })),
        ...(request.body?.kind === "json"
          ? [{ key: "Content-Type", value: "application/json" }]
          : []),
      ],
      url: {
        raw: `{{baseUrl}}${path}`,
        host: ["{{baseUrl}}"],
        path: pathname.slice(1).split("/"),
        ...(search === undefined
          ? {}
          : {
              query: [...new URLSearchParams(search)].map(([key, value]) => ({ key, value })),
            }),
      },
      ...(request.body === null ? {} : { body: bodyOf(request.body) }),
    },
    response: [],
  };
}

function bodyOf(body: SampleBody): unknown {
  if (body.kind === "json") {
    return {
      mode: "raw",
      raw: JSON.stringify(body.value, null, 2),
      options: { raw: { language: "json" } },
    };
  }
  if (body.kind === "form") {
    return {
      mode: "urlencoded",
      urlencoded: Object.entries(body.fields).map(([key, value]) => ({ key, value })),
    };
  }
  const description = "Select a file; the archive for Bruno has one.";
  return {
    mode: "formdata",
    formdata: [{ key: body.field, type: "file", src: body.name, description }],
  };
}
