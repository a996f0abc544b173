import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startMock } from "../../mocks/start.ts";
import { codingOf } from "../../src/server/compression.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { ask } from "../security/raw.ts";

describe("an Accept-Encoding header", () => {
  it.each([
    [undefined, null],
    ["", null],
    ["identity", null],
    ["gzip", "gzip"],
    ["gzip, deflate, br", "br"],
    ["br;q=0, gzip", "gzip"],
    ["GZIP;Q=0.5", "gzip"],
    ["*", "br"],
    ["*;q=0", null],
    ["gzip;q=nonsense", null],
    ["constructor", null],
  ] as const)("%s", (header, coding) => {
    expect(codingOf(header)).toBe(coding);
  });
});

describe("documentation pages", () => {
  let mock: Awaited<ReturnType<typeof startMock>>;
  beforeAll(async () => {
    mock = await startMock({ ...defaultSettings(), port: 0 });
  });
  afterAll(() => mock.close());

  /** The header block and the bytes of an answer as they are sent. */
  async function get(path: string, encoding: string) {
    const answer = await ask(mock.url, `GET ${path}`, { "Accept-Encoding": encoding });
    const end = answer.indexOf("\r\n\r\n");
    return { head: answer.slice(0, end), body: Buffer.from(answer.slice(end + 4), "latin1") };
  }

  it("are sent compressed to clients that accept it, and uncompressed to others", async () => {
    const plain = await get("/api/nlu.html", "identity");
    expect(plain.head).not.toMatch(/content-encoding/i);
    expect(plain.head).toMatch(/vary: .*accept-encoding/i);
    for (const [coding, unpack] of [
      ["gzip", gunzipSync],
      ["br", brotliDecompressSync],
    ] as const) {
      for (const _ of ["first", "again"]) {
        const { head, body } = await get("/api/nlu.html", coding);
        expect(head).toMatch(new RegExp(`content-encoding: ${coding}`, "i"));
        expect(head).toMatch(/vary: .*accept-encoding/i);
        expect(body.length).toBeLessThan(plain.body.length / 3);
        expect(unpack(body).equals(plain.body)).toBe(true);
      }
    }
  });

  it("are not sent again to a browser that has cached them", async () => {
    for (const path of ["/", "/api/nlu.html", "/api/redoc.js"]) {
      const { headers } = await fetch(`${mock.url}${path}`);
      const tag = headers.get("etag") ?? "";
      expect(tag).toMatch(/^"[\w-]+"$/);
      const again = await fetch(`${mock.url}${path}`, { headers: { "If-None-Match": tag } });
      expect([again.status, await again.text()]).toEqual([304, ""]);
      const any = await fetch(`${mock.url}${path}`, { headers: { "If-None-Match": "*" } });
      expect(any.status).toBe(304);
      const other = await fetch(`${mock.url}${path}`, { headers: { "If-None-Match": '"other"' } });
      expect(other.status).toBe(200);
    }
  });

  it("have the length of what is sent, also for HEAD", async () => {
    const { head, body } = await get("/api/nlu.html", "gzip");
    expect(head).toMatch(new RegExp(`content-length: ${body.length}`, "i"));
    const asked = await ask(mock.url, "HEAD /api/nlu.html", { "Accept-Encoding": "gzip" });
    expect(asked).toMatch(new RegExp(`content-length: ${body.length}`, "i"));
  });
});
