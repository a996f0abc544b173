import { describe, expect, it } from "vitest";
import { InstantPlaces } from "../../src/contract/validation/instant-places.ts";

const time = { type: ["string", "number"], format: "zoned-date-time" };
const places = new InstantPlaces({
  components: {
    schemas: {
      Time: time,
      Trip: {
        allOf: [{ properties: { booked: { $ref: "#/components/schemas/Time" } } }],
        properties: {
          label: { type: "string" },
          start: { anyOf: [{ $ref: "#/components/schemas/Time" }, { type: "null" }] },
          stops: { type: "array", items: { $ref: "#/components/schemas/Trip" } },
          byName: { type: "object", additionalProperties: { $ref: "#/components/schemas/Time" } },
          value: {
            oneOf: [
              {
                oneOf: [
                  { properties: { type: { const: "date" }, at: time } },
                  { properties: { type: { const: "text" }, at: { type: "string" } } },
                ],
              },
              { properties: { type: { not: { enum: ["date", "text"] } } } },
            ],
          },
        },
      },
    },
  },
});
const trip = { $ref: "#/components/schemas/Trip" };
const normalize = (value: unknown) => places.normalize(trip, value);

const paris = "2026-03-14T10:15+01:00[Europe/Paris]";
const utc = "2026-03-14T09:15:00Z";

describe("the times in a value", () => {
  it("are written in UTC at every depth", () => {
    expect(
      normalize({
        ...{ booked: 0, start: paris, label: paris, byName: { ada: paris, __proto__: null } },
        stops: [{ start: null, booked: paris }, { stops: [{ start: 1 }] }],
      }),
    ).toEqual({
      ...{ booked: "1970-01-01T00:00:00Z", start: utc, label: paris, byName: { ada: utc } },
      stops: [{ start: null, booked: utc }, { stops: [{ start: "1970-01-01T00:00:01Z" }] }],
    });
  });

  it("are those of the variant that matches", () => {
    const variant = (type: string) => normalize({ value: { type, at: paris } });
    expect(variant("date")).toEqual({ value: { type: "date", at: utc } });
    expect(variant("text")).toEqual({ value: { type: "text", at: paris } });
    expect(variant("org.example.Seat")).toEqual({ value: { type: "org.example.Seat", at: paris } });
  });

  it("are those of a variant of which a property is always null", () => {
    const start = { properties: { start: time, text: { type: ["string", "null"], const: null } } };
    const union = { oneOf: [start, { properties: { text: { type: "string" } } }] };
    expect(places.normalize(union, { start: paris })).toEqual({ start: utc });
  });

  it("may be the value itself", () => {
    expect(places.normalize({ type: "array", items: time }, [paris])).toEqual([utc]);
    expect(places.normalize(time, paris)).toBe(utc);
    expect(places.normalize({ type: "string" }, paris)).toBe(paris);
  });
});
