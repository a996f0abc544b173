import { describe, expect, it } from "vitest";
import {
  type StreamedJson,
  streamedList,
  streamedText,
} from "../../../src/contract/streams/json.ts";

async function* pages<Page>(...all: Page[]): AsyncGenerator<Page> {
  yield* all;
}

async function read<Body>({ parts }: StreamedJson<Body>) {
  const all = [];
  for await (const part of parts) all.push(part);
  return {
    body: JSON.parse(all.map(({ text }) => text).join("")),
    samples: all.map((each) => each.sample),
  };
}

interface Report {
  total: number;
  items: { name: string }[];
}

describe("a streamed list", () => {
  const list = (...items: Report["items"][]) =>
    read(streamedList<Report, "items">({ total: 2 }, "items", pages(...items)));

  it.each([
    ["no page", [], []],
    ["an empty page", [[]], []],
    [
      "pages of all sizes",
      [[], [{ name: "a" }], [], [{ name: "b" }, { name: "]}" }], []],
      ["a", "b", "]}"],
    ],
  ])("of %s", async (_, all, names) => {
    expect((await list(...all)).body).toEqual({ total: 2, items: names.map((name) => ({ name })) });
  });

  it("yields each element for validation, and the head without elements", async () => {
    const { samples } = await list([{ name: "a" }], [{ name: "b" }]);
    expect(samples).toEqual([
      { total: 2, items: [{ name: "a" }] },
      { total: 2, items: [{ name: "b" }] },
      { total: 2, items: [] },
    ]);
  });

  it("requires no property next to the list", async () => {
    const only = streamedList<{ items: number[] }, "items">({}, "items", pages([1], [2]));
    expect((await read(only)).body).toEqual({ items: [1, 2] });
  });
});

describe("a streamed text", () => {
  it.each([[[]], [[""]], [['a"b', "\r\n", "é\u2028\\"]]])("of %j", async (pieces) => {
    expect((await read(streamedText(pages(...pieces)))).body).toBe(pieces.join(""));
  });
});
