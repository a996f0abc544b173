import { describe, expect, it } from "vitest";
import { CsvError, type CsvRow, csvLine, readCsv } from "../../src/studio/csv.ts";

async function read(bytes: Uint8Array, size = bytes.length): Promise<CsvRow[]> {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) blocks.push(bytes.subarray(at, at + size));
  const rows: CsvRow[] = [];
  for await (const row of readCsv(blocks)) rows.push(row);
  return rows;
}

const readText = async (text: string, size?: number) =>
  (await read(Buffer.from(text), size)).map(({ line, cells }) => [line, ...cells]);

describe("csvLine", () => {
  it.each([
    [["a", "b"], "a;b"],
    [["a;b", 'say "hi"', "two\nlines"], '"a;b";"say ""hi""";"two\nlines"'],
    // As commons-csv quotes.
    [["", ""], '"";'],
    [["À bord", "À bord"], '"À bord";À bord'],
    [["!", "!", ",", ","], '!;"!";,;,'],
    [[",", "#x", "x "], '",";"#x";"x "'],
  ])("writes %j as %s", (cells, want) => {
    expect(csvLine(cells)).toBe(`${want}\r\n`);
  });

  it.each(["=1+1", "+33 1", "-10 %", "@all", "\t=1", "\r=1"])("defuses %j", (text) => {
    const written = csvLine([text]).replace(/^"/, "");
    expect(written.startsWith("'")).toBe(true);
  });
});

describe("readCsv", () => {
  it.each([
    ["a;b\r\nc;d\r\n", [1, "a", "b"], [2, "c", "d"]],
    ["a;b\nc;d", [1, "a", "b"], [2, "c", "d"]],
    ["a\rb\n\n\r\nc", [1, "a"], [2, "b"], [5, "c"]],
    ["\ufeffa;b", [1, "a", "b"]],
    ["a\0b;c", [1, "a\ufffdb", "c"]],
    ['"a;b";"say ""hi""";"two\r\nlines"\nx', [1, "a;b", 'say "hi"', "two\r\nlines"], [3, "x"]],
    [' a ; "b " ;"" ;', [1, "a", "b ", "", ""]],
    ['5" screen;x', [1, '5" screen', "x"]],
    ["'=1;''=1;'x;-5", [1, "=1", "'=1", "'x", "-5"]],
    [""],
  ])("reads %j", async (text, ...rows) => {
    expect(await readText(text)).toEqual(rows);
    expect(await readText(text, 1)).toEqual(rows);
  });

  it.each([
    ['a\n"b', 2, "quote that is not closed"],
    ['a\n"b"c', 2, "text after a closing quote"],
    ['"b" "c"', 1, "text after a closing quote"],
  ])("refuses %j", async (text, line, message) => {
    const error = await readText(text).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CsvError);
    expect(error).toMatchObject({ line, message: expect.stringContaining(message) });
  });

  it("refuses what is not UTF-8", async () => {
    await expect(read(Buffer.from("a\nété", "latin1"))).rejects.toMatchObject({
      message: expect.stringContaining("not UTF-8"),
    });
    await expect(read(Uint8Array.of(0x61, 0xc3))).rejects.toBeInstanceOf(CsvError);
  });

  it("reads what csvLine has written", async () => {
    const texts = [
      "",
      " ",
      "'",
      '"',
      ";",
      "=",
      "'=",
      "''=",
      "\t",
      "\r",
      "\n",
      "\r\n",
      "é",
      "😀",
      "a",
    ];
    const rows = texts.flatMap((one) => texts.map((other) => [`${one}${other}`, other, one]));
    const written = rows.map((cells) => csvLine(cells)).join("");
    for (const size of [1, 7, written.length]) {
      expect((await read(Buffer.from(written), size)).map(({ cells }) => cells)).toEqual(rows);
    }
  });

  it("yields to other work while it reads", async () => {
    const bytes = Buffer.from(csvLine(["x".repeat(100), "y"]).repeat(20_000));
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    const rows = await read(bytes);
    clearInterval(timer);
    expect(rows).toHaveLength(20_000);
    expect(turns).toBeGreaterThan(3);
  });
});
