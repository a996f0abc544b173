import { describe, expect, it } from "vitest";
import { ByteReader, ByteWriter } from "../../../../src/nlu/engine/bytes.ts";
import { Gazetteer } from "../../../../src/nlu/engine/entities/gazetteer.ts";
import { tokenize } from "../../../../src/nlu/engine/text/tokens.ts";

const CITY = 0;
const NAME = 1;
const gazetteer = new Gazetteer();
gazetteer.add(tokenize("New York"), CITY, 0);
gazetteer.add(tokenize("York"), CITY, 1);
gazetteer.add(tokenize("York"), CITY, 2);
gazetteer.add(tokenize("york"), NAME);

describe("Gazetteer", () => {
  it("marks the longest phrase of each type: 4 × type + alone, first, inside or last", () => {
    const marks = gazetteer.marks(tokenize("see NEW YORK and York"));
    expect(marks.map((here) => [...here].sort())).toEqual([[], [1], [3, 4], [], [0, 4]]);
  });

  it("hides what only the sentence itself taught", () => {
    const marks = gazetteer.marks(tokenize("New York"), 0);
    expect(marks.map((here) => [...here].sort())).toEqual([[], [0, 4]]);
    expect(gazetteer.marks(tokenize("York"), 1)[0]).toHaveLength(2);
  });

  it("marks a phrase with and without its hyphens", () => {
    const marks = gazetteer.marks(tokenize("in new-york"));
    expect(marks.map((here) => [...here].sort())).toEqual([[], [1], [2], [3, 4]]);
  });

  it("is the same after it was stored", () => {
    const writer = new ByteWriter();
    gazetteer.write(writer);
    const read = Gazetteer.read(new ByteReader(writer.toBytes()));
    const tokens = tokenize("new york, York");
    expect(read.marks(tokens)).toEqual(gazetteer.marks(tokens));
  });
});
