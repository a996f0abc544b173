import type { ServerResponse } from "node:http";
import { type Problem, problem } from "../contract/problem.ts";

/** 503: the server stops, and what was asked has not come to its end. */
export function stopping(): Problem {
  return problem("stopping", {});
}

/** Answers a request that is still in progress; where the answer has begun, it is left as it is. */
export function answerStopping(response: ServerResponse): void {
  if (response.headersSent) return;
  const { status, headers, body } = stopping();
  response.writeHead(status, { ...headers, "Content-Type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
}
