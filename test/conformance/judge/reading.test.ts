import { describe, expect, it } from "vitest";
import { parseEventStream } from "../../../src/contract/streams/events.ts";
import { readJson } from "../../../src/verification/judge/examination.ts";
import { exchangeOf } from "../../../src/verification/judge/exchange.ts";

describe("reading", () => {
  it("distinguishes the ways in which JSON fails", () => {
    const bytes = (text: string) => Buffer.from(text);
    expect(readJson(bytes('{"a": "}"}'))).toEqual({ value: { a: "}" } });
    expect(readJson(bytes('{"a": "}"}x'))).toEqual({ fault: "trailing-garbage" });
    expect(readJson(bytes('{"a": "}"'))).toEqual({ fault: "malformed-json" });
    expect(readJson(Buffer.from([0x22, 0xe9, 0x22]))).toEqual({ fault: "invalid-utf8" });
  });

  it("splits a stream into events", () => {
    expect(parseEventStream(": hi\n\nevent: ping\ndata: 1\n\nid: 7\ndata: a\ndata: b\n\n")).toEqual(
      [
        { event: "ping", id: null, data: "1" },
        { event: "message", id: "7", data: "a\nb" },
      ],
    );
  });
});

describe("a recorded line", () => {
  const read = (body: unknown, contentType = "application/json") => {
    const exchange = exchangeOf(
      "nlp",
      {
        api: "nlp",
        operation: "POST /x",
        case: "x",
        request: { path: "/x", headers: { "Content-Type": contentType }, body: body as never },
        response: { status: 200, headers: { "content-type": "Text/Plain; charset=utf-8" } },
      },
      1,
    );
    if (exchange.kind !== "http") throw new Error("no HTTP exchange");
    return exchange;
  };
  const sent = (body: unknown) => {
    const { payload } = read(body);
    return payload.kind === "none" ? null : Buffer.from(payload.bytes).toString("utf8");
  };

  it("becomes the bytes that were sent", () => {
    expect(sent(null)).toBeNull();
    expect(sent({ a: "é" })).toBe('{"a":"é"}');
    expect(sent('{"a": ')).toBe('{"a": ');
    expect(sent({ base64: "eyI=" })).toBe('{"');
    expect(sent("<1.1 MB json>")?.length).toBeGreaterThan(1_100_000);
    expect(
      read({ multipart: { field: "dump", filename: "d.json", content: { a: 1 } } }).payload,
    ).toMatchObject({ kind: "file", field: "dump", bytes: Buffer.from('{"a":1}') });
  });

  it("has media types without parameters, and header names in lower case", () => {
    expect(read({}).answer.mediaType).toBe("text/plain");
    expect(read({}).headers.get("content-type")).toBe("application/json");
  });
});
