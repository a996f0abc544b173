import { describe, expect, it } from "vitest";
import { EventParser, type ParsedEvent } from "../../src/events/parser.ts";

/** The events of a stream that comes in these pieces. */
function events(...pieces: string[]): ParsedEvent[] {
  const parser = new EventParser();
  return pieces.flatMap((piece) => parser.push(piece));
}

const message = (data: string, id = "") => ({ event: "message", data, id });

describe("EventParser", () => {
  const cases: [string, string[], ParsedEvent[]][] = [
    ["one event", ["event: ping\ndata: 1\n\n"], [{ event: "ping", data: "1", id: "" }]],
    ["an event without a name", ["data: hello\n\n"], [message("hello")]],
    ["lines that end with CR", ["data: a\r\rdata: b\r\r"], [message("a"), message("b")]],
    ["lines that end with CRLF", ["data: a\r\ndata: b\r\n\r\n"], [message("a\nb")]],
    ["a CRLF cut in the middle", ["data: a\r", "\ndata: b\r", "\n\r", "\n"], [message("a\nb")]],
    ["a CR at the end of a piece", ["data: a\r", "data: b\r", "\r"], [message("a\nb")]],
    ["a CR at the end of a piece, then an empty piece", ["data: a\r", "", "\n\n"], [message("a")]],
    ["every ending at once", ["data: a\ndata: b\rdata: c\r\n\r\n"], [message("a\nb\nc")]],
    ["a byte order mark", ["\uFEFFdata: a\n\n"], [message("a")]],
    [
      "a byte order mark later on, which is no mark",
      ["data: a\n\n\uFEFFdata: b\n\n"],
      [message("a")],
    ],
    ["comments", [": hello\ndata: a\n:\n:data: x\n\n"], [message("a")]],
    ["several data lines", ["data: a\ndata\ndata: b\n\n"], [message("a\n\nb")]],
    [
      "one space after the colon, not two",
      ["data:a\n\ndata:  b\n\n"],
      [message("a"), message(" b")],
    ],
    ["a colon in the value", ["data: a:b\n\n"], [message("a:b")]],
    ["an event without data", ["event: x\n\ndata: a\n\n"], [message("a")]],
    ["an event with empty data", ["data\n\ndata:\n\n"], [message(""), message("")]],
    ["ids, which stay", ["id: 7\ndata: a\n\ndata: b\n\n"], [message("a", "7"), message("b", "7")]],
    ["an id of its own without data", ["id: 8\n\ndata: a\n\n"], [message("a", "8")]],
    [
      "an empty id, which takes it back",
      ["id: 7\ndata: a\n\nid\ndata: b\n\n"],
      [message("a", "7"), message("b")],
    ],
    ["an id with NUL, which is none", ["id: 7\n\nid: a\0b\ndata: a\n\n"], [message("a", "7")]],
    ["fields that nobody knows", ["Data: x\n data: y\nfoo\ndata: a\n\n"], [message("a")]],
    ["an event that does not end", ["data: a\n\ndata: b\n"], [message("a")]],
  ];
  for (const [name, pieces, want] of cases) {
    it(name, () => expect(events(...pieces)).toEqual(want));
  }

  it("yields the same events however the stream is split", () => {
    const stream =
      '\uFEFF: hi\r\nid: 1\r\nevent: é\r\ndata: {"a":\r\ndata: "😀"}\r\n\r\nretry: 5\r\rdata: b\n\n';
    const whole = events(stream);
    expect(whole).toHaveLength(2);
    for (let size = 1; size < stream.length; size++) {
      const pieces = stream.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
      expect(events(...pieces)).toEqual(whole);
    }
  });

  it("starts with an id, and returns the time to wait", () => {
    const parser = new EventParser({ lastEventId: "41" });
    expect(parser.retry).toBeNull();
    expect(parser.push("retry: 250\ndata: a\n\n")).toEqual([message("a", "41")]);
    expect(parser.retry).toBe(250);
    parser.push("retry: soon\nretry: -1\nretry: 1.5\nretry:\n\n");
    expect(parser.retry).toBe(250);
  });

  it("can resume after the last complete event", () => {
    const parser = new EventParser({ lastEventId: "41" });
    parser.push("id: 42\ndata: half");
    expect(parser.lastEventId).toBe("41");
    parser.push("\n\nid: 43\n\n");
    expect(parser.lastEventId).toBe("43");
  });

  it("drops an event that is too large, in one line or in many", () => {
    const long = () => new EventParser({ largest: 10 });
    expect(() => long().push(`data: ${"x".repeat(20)}`)).toThrow(RangeError);
    const parser = long();
    expect(() => {
      for (let lines = 0; lines < 20; lines++) parser.push("data: x\n");
    }).toThrow(RangeError);
    const events = long();
    for (let count = 0; count < 20; count++) expect(events.push("data: x\n\n")).toHaveLength(1);
  });
});
