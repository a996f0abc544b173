/** Converts between requests of Node's `http` and requests of `fetch`, without importing either. */

/** The used part of Node's `IncomingMessage`. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  method?: string | undefined;
  url?: string | undefined;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** The used part of Node's `ServerResponse`. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown;
  write(bytes: Uint8Array): boolean;
  end(): unknown;
  destroy(error?: Error): unknown;
  once(event: "drain" | "close", listener: () => void): unknown;
}

/** A listener for `createServer` of `node:http`. */
export type NodeListener = (request: NodeRequest, response: NodeResponse) => void;

/** @param onError called if a request could not be answered */
export function nodeListener(
  answer: (request: Request) => Promise<Response>,
  onError: (error: unknown) => void,
): NodeListener {
  return (request, response) => {
    send(request, response, answer).catch((error: unknown) => {
      onError(error);
      response.destroy();
    });
  };
}

async function send(
  request: NodeRequest,
  response: NodeResponse,
  answer: (request: Request) => Promise<Response>,
): Promise<void> {
  let gone = false;
  let wake: () => void = () => {};
  response.once("close", () => {
    gone = true;
    wake();
  });
  const { status, headers, body } = await answer(webRequest(request));
  response.writeHead(status, Object.fromEntries(headers));
  const reader = body?.getReader();
  while (reader && !gone) {
    const left = new Promise<"left">((resolve) => {
      wake = () => resolve("left");
    });
    const piece = await Promise.race([reader.read(), left]);
    if (piece === "left" || piece.done) break;
    if (!response.write(piece.value)) {
      await Promise.race([new Promise<void>((resolve) => response.once("drain", resolve)), left]);
    }
  }
  await reader?.cancel();
  response.end();
}

function webRequest(request: NodeRequest): Request {
  const { method = "GET", url = "/", headers } = request;
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || name.startsWith(":") ? [] : [[name, String(value)] as [string, string]],
  );
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(new URL(url, "http://bot.invalid"), {
    method,
    headers: pairs,
    // The standard requires `duplex` if a body is a stream.
    ...(hasBody ? { body: streamOf(request), duplex: "half" } : {}),
  } as RequestInit);
}

function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(stream) {
      const { done, value } = await iterator.next();
      if (done) stream.close();
      else stream.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
