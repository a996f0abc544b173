import type { ApiName } from "../../contract/apis.ts";
import type { Document } from "../../contract/openapi.ts";
import type { Operation } from "../../contract/operations.ts";
import { sampleRequest } from "../operations/sample-request.ts";
import { curlSample } from "./curl.ts";
import { kotlinBot, kotlinSample } from "./kotlin.ts";
import { pythonBot, pythonSample } from "./python.ts";
import type { CodeSample, SampleServer } from "./types.ts";
import { typeScriptBot, typeScriptSample } from "./typescript.ts";

/** The same request in four languages. */
export function samplesOf(api: ApiName, document: Document, operation: Operation): CodeSample[] {
  const request = sampleRequest(document, operation);
  const server: SampleServer = {
    url: (document as { servers?: { url: string }[] }).servers?.[0]?.url ?? "",
    login: "admin@app.com",
    password: "password",
  };
  // A bot needs more than the request that connects it.
  const isBot = operation.operationId === "connectBot";
  const typeScript = isBot
    ? typeScriptBot(server)
    : typeScriptSample(api, operation, request, server);
  return [
    { lang: "sh", label: "curl", source: curlSample(request, server) },
    { lang: "ts", label: "TypeScript", source: typeScript },
    {
      lang: "py",
      label: "Python",
      source: isBot ? pythonBot(server) : pythonSample(request, server),
    },
    {
      lang: "kotlin",
      label: "Kotlin",
      source: isBot ? kotlinBot(server) : kotlinSample(request, server),
    },
  ];
}
