import { connect } from "node:net";

/** Sends bytes as they are and reads until the connection closes. */
export function sendRaw(url: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    let answer = "";
    socket.setEncoding("latin1");
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
    socket.setTimeout(10_000, () => socket.destroy(new Error("no answer within 10 s")));
    socket.write(bytes);
  });
}

/** A request with exactly these header lines, which `fetch` would not let a test choose. */
export function ask(
  url: string,
  target: string,
  headers: Record<string, string> = {},
): Promise<string> {
  const { host = new URL(url).host, ...others } = headers;
  const lines = Object.entries({ host, ...others }).map(([name, value]) => `${name}: ${value}`);
  return sendRaw(url, `${target} HTTP/1.1\r\n${lines.join("\r\n")}\r\nConnection: close\r\n\r\n`);
}

/** The same with a body. */
export function sendBody(
  url: string,
  target: string,
  headers: Record<string, string>,
  body: string,
): Promise<string> {
  const { Host = new URL(url).host, ...others } = headers;
  const all = { Host, "Content-Length": String(Buffer.byteLength(body)), ...others };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return sendRaw(
    url,
    `${target} HTTP/1.1\r\n${lines.join("\r\n")}\r\nConnection: close\r\n\r\n${body}`,
  );
}

/** The status of such an answer. */
export const statusOf = (answer: string) => Number(answer.split(" ")[1]);
