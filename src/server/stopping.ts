import type { ServerResponse } from "node:http";
import { type Problem, problem } from "../contract/problem.ts";

/** 503: the server stops before the request is complete. */
export function stopping(): Problem {
  return problem("stopping", {});
}

/** Responds to a running request; a response that has begun is left unchanged. */
export function answerStopping(response: ServerResponse): void {
  if (response.headersSent) return;
  const { status, headers, body } = stopping();
  response.writeHead(status, { ...headers, "Content-Type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
}
