import type { Server } from "node:http";
import { type Problem, problem } from "../contract/problem.ts";
import { answerRaw } from "./raw-answer.ts";

/** Responds to invalid HTTP and to too large headers with the error body instead of an empty response. */
export function answerBrokenHttp(server: Server): void {
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === "ECONNRESET") {
      socket.destroy();
      return;
    }
    const { status, body } = describe(error);
    answerRaw(socket, status, body);
  });
}

function describe(error: NodeJS.ErrnoException): Problem {
  if (error.code === "HPE_HEADER_OVERFLOW") {
    return problem("headers-too-large", {});
  }
  if (error.code === "ERR_HTTP_REQUEST_TIMEOUT") {
    return problem("request-timeout", {});
  }
  return problem("malformed-http", { reason: error.message });
}
