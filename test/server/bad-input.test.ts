import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "../support/server.ts";

const parse = "/rest/nlp/parse";
const chat = "/io/app/travel/web";
const query = JSON.stringify({
  queries: ["hello"],
  namespace: "app",
  applicationName: "travel",
  context: { language: "en" },
});

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** Sends bytes as they are and reads until the connection closes or the answer is complete. */
function raw(request: string | Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("close", () => resolve(Buffer.concat(chunks).toString("utf8")));
    socket.on("error", reject);
    socket.setTimeout(5_000, () => socket.destroy(new Error("no answer within 5 s")));
    socket.end(request);
  });
}

function post(path: string, body: Uint8Array | string, headers: Record<string, string> = {}) {
  return fetch(`${server.url}${path}`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
    signal: AbortSignal.timeout(10_000),
  });
}

async function expectProblem(response: Response, status: number, code: string): Promise<void> {
  const text = await response.text();
  expect([response.status, text]).toEqual([status, expect.stringContaining("errors")]);
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  const { errors } = JSON.parse(text) as { errors: { code: string; message: string }[] };
  expect(errors.map((error) => error.code)).toContain(code);
  for (const error of errors) expect(error.message).toMatch(/\S{2,}.*\S/);
}

const deep = (open: string, close: string) => `${open.repeat(5_000)}${close.repeat(5_000)}`;
const utf16 = Buffer.from(query, "utf16le");

const bodies: [
  name: string,
  body: string | Uint8Array,
  headers: Record<string, string>,
  number,
  string,
][] = [
  ["malformed JSON", '{"queries":', {}, 400, "malformed-json"],
  ["an empty body", "", {}, 400, "invalid-request"],
  ["only spaces", "  \n ", {}, 400, "malformed-json"],
  ["garbage after the JSON", `${query} x`, {}, 400, "trailing-garbage"],
  ["a bare number", "12", {}, 400, "invalid-request"],
  ["a bare text", '"hello"', {}, 400, "invalid-request"],
  ["a bare boolean", "true", {}, 400, "invalid-request"],
  ["null", "null", {}, 400, "invalid-request"],
  ["a list", "[]", {}, 400, "invalid-request"],
  ["5,000-deep lists", deep("[", "]"), {}, 400, "too-deep"],
  [
    "5,000-deep objects",
    deep('{"a":', "1}").replace(/1\}/g, "}").replace(/:\}/, ":1}"),
    {},
    400,
    "too-deep",
  ],
  [
    "5,000-deep lists inside a known property",
    `{"queries":${deep("[", "]")}}`,
    {},
    400,
    "too-deep",
  ],
  ["25 MB", `"${"x".repeat(25_000_000)}"`, {}, 413, "body-too-large"],
  [
    "25 MB, compressed",
    gzipSync(`"${"x".repeat(25_000_000)}"`),
    { "content-encoding": "gzip" },
    413,
    "body-too-large",
  ],
  ["broken gzip", "not gzip", { "content-encoding": "gzip" }, 400, "unreadable-body"],
  [
    "an unknown content encoding",
    query,
    { "content-encoding": "zzz" },
    415,
    "unsupported-content-encoding",
  ],
  ["text/plain", query, { "content-type": "text/plain" }, 415, "unsupported-content-type"],
  [
    "a form",
    "queries=hello",
    { "content-type": "application/x-www-form-urlencoded" },
    415,
    "unsupported-content-type",
  ],
  [
    "multipart without boundary",
    query,
    { "content-type": "multipart/form-data" },
    415,
    "unsupported-content-type",
  ],
  [
    "a content type that is none",
    query,
    { "content-type": "json" },
    415,
    "unsupported-content-type",
  ],
  [
    "UTF-16",
    utf16,
    { "content-type": "application/json; charset=utf-16" },
    415,
    "unsupported-content-type",
  ],
  ["UTF-16 that claims to be JSON", utf16, {}, 400, "malformed-json"],
  [
    "latin-1",
    query,
    { "content-type": "application/json; charset=iso-8859-1" },
    415,
    "unsupported-content-type",
  ],
  [
    "invalid UTF-8",
    Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
    {},
    400,
    "invalid-utf8",
  ],
  ["a NUL byte between the tokens", `\0${query}`, {}, 400, "malformed-json"],
];

describe.each([parse, chat])("POST %s", (path) => {
  it.each(bodies)("%s", async (_, body, headers, status, code) => {
    await expectProblem(await post(path, body, headers), status, code);
  });
});

describe("forms", () => {
  const upload = "/rest/nlp/dump/import/sentences";
  const dump = JSON.stringify({ applicationName: "app:travel", language: "en", sentences: [] });
  const form = { "content-type": "multipart/form-data; boundary=b" };
  const part = (headers: string, content: string) => `--b\r\n${headers}\r\n\r\n${content}\r\n`;
  const file = 'Content-Disposition: form-data; name="dump"; filename="d.json"';
  const whole = `${part(file, dump)}--b--\r\n`;

  it.each([
    ["nothing", "", form, "malformed-form"],
    ["noise", "noise", form, "malformed-form"],
    ["an end only", "--b--\r\n", form, "missing-file"],
    ["a part without an end", part(file, dump), form, "malformed-form"],
    ["half a file", part(file, dump).slice(0, -20), form, "malformed-form"],
    ["half a header", "--b\r\nContent-Dispo", form, "malformed-form"],
    ["a header that is none", `${part("\u0001\u0002", dump)}--b--\r\n`, form, "malformed-form"],
    [
      "a giant header",
      `${part(`${file}\r\nX: ${"x".repeat(100_000)}`, dump)}--b--\r\n`,
      form,
      "malformed-form",
    ],
    [
      "a part without a name",
      `${part("Content-Type: application/json", dump)}--b--\r\n`,
      form,
      "missing-file",
    ],
    ["too many parts", `--b\r\n\r\n\r\n`.repeat(1_001) + whole, form, "malformed-form"],
    [
      "a file without a name of its field",
      `${part('Content-Disposition: form-data; filename="d.json"', dump)}--b--\r\n`,
      form,
      "malformed-form",
    ],
    ["another boundary", whole.replaceAll("--b", "--c"), form, "malformed-form"],
    ["no boundary", whole, { "content-type": "multipart/form-data" }, "malformed-form"],
    ["a file of bytes", `${part(file, "\0\0")}--b--\r\n`, form, "malformed-json"],
    ["broken gzip", "not gzip", { ...form, "content-encoding": "gzip" }, "unreadable-body"],
    [
      "broken Brotli",
      "--not Brotli, and long enough to be refused for its content",
      { ...form, "content-encoding": "br" },
      "unreadable-body",
    ],
    [
      "half of the gzip",
      gzipSync(whole).subarray(0, 60),
      { ...form, "content-encoding": "gzip" },
      "unreadable-body",
    ],
  ] as [string, string | Uint8Array, Record<string, string>, string][])(
    "%s",
    async (_, body, headers, code) => {
      await expectProblem(await post(upload, body, headers), 400, code);
    },
  );

  it.each([
    ...["zzz", "constructor", "__proto__"].map((encoding) => [
      `the content encoding ${encoding}`,
      { ...form, "content-encoding": encoding },
      "unsupported-content-encoding",
    ]),
    [
      "another kind of form",
      { "content-type": "application/x-www-form-urlencoded" },
      "unsupported-content-type",
    ],
    [
      "another kind of multipart",
      { "content-type": "multipart/mixed; boundary=b" },
      "unsupported-content-type",
    ],
    ["no content type", { "content-type": "" }, "unsupported-content-type"],
  ] as [string, Record<string, string>, string][])("%s", async (_, headers, code) => {
    await expectProblem(await post(upload, whole, headers), 415, code);
  });

  it("larger than the limit, announced or not, compressed or not", async () => {
    const large = Buffer.alloc(50_000_001, "x");
    const chunks = () =>
      new ReadableStream({
        start(controller) {
          for (let at = 0; at < large.length; at += 1_000_000)
            controller.enqueue(large.subarray(at, at + 1_000_000));
          controller.close();
        },
      });
    const init = { method: "POST", headers: form, body: chunks(), duplex: "half" };
    await expectProblem(
      await fetch(`${server.url}${upload}`, init as RequestInit),
      413,
      "body-too-large",
    );
    await expectProblem(await post(upload, large, form), 413, "body-too-large");
    const zipped = { ...form, "content-encoding": "gzip" };
    await expectProblem(await post(upload, gzipSync(large), zipped), 413, "body-too-large");
  });

  it("are read correctly", async () => {
    expect((await post(upload, whole, form)).status).toBe(200);
    const zipped = { ...form, "content-encoding": "gzip" };
    expect((await post(upload, gzipSync(whole), zipped)).status).toBe(200);
    expect((await post(upload, `preamble\r\n${whole}`, form)).status).toBe(200);
  });
});

describe("a large body that is wrong all over", () => {
  it("is refused as soon as its first mistake is found", async () => {
    const sentences = Array.from({ length: 200_000 }, () => ({}));
    const body = JSON.stringify({ applicationName: "app:x", sentences });
    const response = await post("/rest/nlp/dump/import/sentences/plain", body);
    expect([response.status, await response.json()]).toMatchObject([
      400,
      {
        errors: [{ message: '"/sentences/0/text" is missing. Add a string.' }],
      },
    ]);
  });
});

describe("unusual input that is accepted", () => {
  it.each([
    ["no content type", query, { "content-type": "" }],
    ["a charset in capitals", query, { "content-type": 'Application/JSON; Charset="UTF-8"' }],
    ["a +json type", query, { "content-type": "application/vnd.tock+json" }],
    ["ASCII", query, { "content-type": "application/json; charset=US-ASCII" }],
    ["gzip", gzipSync(query), { "content-encoding": "gzip" }],
    ["the older name of gzip", gzipSync(query), { "content-encoding": "X-GZip" }],
    ["a byte order mark", `\ufeff${query}`, {}],
    ["an unknown property", query.replace("{", '{"nobody":{"knows":1},'), {}],
    ["a property named __proto__", query.replace("{", '{"__proto__":{"queries":5},'), {}],
  ] as [string, string | Uint8Array, Record<string, string>][])("%s", async (_, body, headers) => {
    const response = await post(parse, body, headers);
    expect([response.status, await response.text()]).toEqual([
      200,
      expect.stringContaining('"intent"'),
    ]);
  });
});

describe("URLs", () => {
  it.each([
    ["/io/app/travel/%", 400, "malformed-url"],
    ["/io/app/travel/%zz", 400, "malformed-url"],
    ["/io/app/travel/%ff", 400, "malformed-url"],
    ["/io/app/travel/web%00", 400, "malformed-url"],
    ["/io/app/travel/web/sse?userId=%", 400, "malformed-url"],
    ["/io/app/travel/web/sse?userId=a%00", 400, "malformed-url"],
    ["/nothing/here", 404, "unknown-path"],
    ["//", 404, "unknown-path"],
    ["/rest/nlp/parse/deeper", 404, "unknown-path"],
    ["/rest/nlp/intents", 400, "invalid-request"],
    ["/rest/nlp/intents?namespace=app", 400, "invalid-request"],
    ["/rest/nlp/intents?namespace=&name=travel", 400, "invalid-request"],
    ["/rest/nlp/intents?namespace&name=travel", 400, "invalid-request"],
    ["/rest/nlp/intents?namespace=app&namespace=other&name=travel", 400, "invalid-request"],
    ["/rest/nlp/intents?namespace=app&NAMESPACE=other&name=travel", 400, "invalid-request"],
    ["/io/app/travel/web/sse?userId=a&userid=b", 400, "invalid-request"],
  ])("GET %s", async (path, status, code) => {
    await expectProblem(await fetch(`${server.url}${path}`), status, code);
  });

  it.each(["/rest/admin/feature", "/rest/admin/dictionary/predefined-values/app:city"])(
    "refuses a parameter that is too long, also where no 400 is documented: %s/…",
    async (path) => {
      const authorization = `Basic ${Buffer.from("admin@app.com:password").toString("base64")}`;
      const method = path.includes("predefined") ? "DELETE" : "GET";
      const long = `${server.url}${path}/${"x".repeat(5000)}`;
      const response = await fetch(long, { method, headers: { authorization } });
      expect(response.status).toBe(400);
    },
  );

  it("names the allowed methods of a path", async () => {
    const response = await fetch(`${server.url}${parse}`, { method: "DELETE" });
    expect(response.headers.get("allow")).toBe("OPTIONS, POST");
    await expectProblem(response, 405, "wrong-method");
  });

  it("reads letters, digits and -._~ in their escaped forms", async () => {
    const status = async (path: string) => (await fetch(server.url + path)).status;
    expect(await status("/%68ealth%63heck")).toBe(200);
    expect(await status("/rest/%6E%6c%70/intents?namespace=app&name=travel")).toBe(200);
    expect(await status("/api/%61dmin%2Ehtml")).toBe(200);
    // Other escapes are not the characters that they stand for.
    expect(await status("/rest%2Fnlp/intents?namespace=app&name=travel")).toBe(404);
    expect(await status("/health%2563heck")).toBe(404);
  });

  it("matches query names without regard to case, trailing slashes, and several slashes", async () => {
    const response = await fetch(
      `${server.url}/rest/nlp//intents/?NameSpace=app&NAME=travel&other=1`,
    );
    expect(response.status).toBe(200);
  });
});

describe("broken HTTP", () => {
  const status = (answer: string) => answer.split("\r\n")[0];
  const body = (answer: string) =>
    JSON.parse(answer.split("\r\n\r\n")[1] ?? "") as { errors: { code: string }[] };

  it.each([
    [
      "giant headers",
      `GET / HTTP/1.1\r\nHost: x\r\nX-Big: ${"y".repeat(100_000)}\r\n\r\n`,
      431,
      "headers-too-large",
    ],
    ["no HTTP at all", "hello\r\n\r\n", 400, "malformed-http"],
    ["an invalid header", "GET / HTTP/1.1\r\nHost: x\r\nbad header\r\n\r\n", 400, "malformed-http"],
    [
      "two lengths",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
      400,
      "malformed-http",
    ],
    ["no Host", "GET / HTTP/1.1\r\n\r\n", 400, "malformed-http"],
    [
      "two Hosts",
      "GET / HTTP/1.1\r\nHost: x\r\nhost: x\r\nConnection: close\r\n\r\n",
      400,
      "malformed-http",
    ],
    ...[
      "evil.example@localhost",
      "localhost#.evil.example",
      "a/.localhost",
      "a b",
      "[x]",
      "a:b",
    ].map((host): [string, string, number, string] => [
      `the Host ${host}`,
      `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      400,
      "malformed-http",
    ]),
    [
      "a user in the target",
      "GET http://evil.example@localhost/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
      400,
      "malformed-http",
    ],
  ])("%s", async (_, request, wanted, code) => {
    const answer = await raw(request);
    expect(status(answer)).toMatch(new RegExp(`^HTTP/1.1 ${wanted} `));
    expect(body(answer).errors[0]?.code).toBe(code);
  });

  it("a body that ends early", async () => {
    const request = `POST ${parse} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"que`;
    const answer = await raw(request);
    if (answer !== "") expect(status(answer)).toMatch(/^HTTP\/1.1 400 /);
  });

  it("keeps serving afterwards", async () => {
    expect((await post(parse, query)).status).toBe(200);
  });
});
