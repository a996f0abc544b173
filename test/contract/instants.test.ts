import { describe, expect, it } from "vitest";
import { loadContract } from "../../src/contract/documents.ts";
import { formats } from "../../src/contract/validation/formats.ts";
import {
  isDate,
  isDateTime,
  isLocalDateTime,
  readInstant,
} from "../../src/contract/validation/instants.ts";

describe("a time as callers write it", () => {
  it.each([
    ["2026-11-23T08:00:00Z", "2026-11-23T08:00:00Z"],
    ["2026-11-22T21:20:22.144720640Z", "2026-11-22T21:20:22.144720640Z"],
    ["2026-11-23T09:00:00.5+01:00", "2026-11-23T08:00:00.5Z"],
    ["2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00Z"],
    ["2026-03-14T10:15:30+01:00[Europe/Paris]", "2026-03-14T09:15:30Z"],
    ["2026-03-14T10:15-04:30[America/Caracas]", "2026-03-14T14:45:00Z"],
    ["2026-03-14T10:15Z[UTC]", "2026-03-14T10:15:00Z"],
    ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"],
    ["0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"],
    ["0099-01-01T00:00:00+18:00", "0098-12-31T06:00:00Z"],
    ["9999-12-31T23:59:59.999999999Z", "9999-12-31T23:59:59.999999999Z"],
    [0, "1970-01-01T00:00:00Z"],
    [1795420800, "2026-11-23T08:00:00Z"],
    [1795420800.25, "2026-11-23T08:00:00.250Z"],
    [-62167219200, "0000-01-01T00:00:00Z"],
    [253402300799.99997, "9999-12-31T23:59:59.999Z"],
  ])("%s is %s", (written, instant) => {
    expect(readInstant(written)).toBe(instant);
  });

  it.each([
    "2026-02-31T00:00:00Z",
    "2026-02-29T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "0000-00-00T00:00:00Z",
    "2026-01-01T24:00:00Z",
    "2026-01-01T00:60:00Z",
    "2026-01-01T23:59:60Z",
    "2026-01-01T00:00:00+18:01",
    "2026-01-01T00:00:00+99:99",
    "2026-01-01T00:00:00+01:60",
    "2026-01-01T00:00:00",
    "2026-01-01T00:00:00.1234567890Z",
    "2026-01-01T00:00:00[Europe/Paris]",
    "0000-01-01T00:00:00+01:00",
    "9999-12-31T23:59:59-00:01",
    " 2026-01-01T00:00:00Z",
    "now",
    253402300800,
    -62167219201,
    1e308,
    Number.NaN,
  ])("%s is not a time", (written) => {
    expect(readInstant(written)).toBeUndefined();
  });
});

describe("the formats of the contract", () => {
  it("accept dates that exist in the calendar", () => {
    expect(isDateTime("2026-11-23T09:00:00+01:00")).toBe(true);
    expect(isDateTime("2026-11-23T09:00+01:00")).toBe(false);
    expect(isDateTime("2026-11-23T09:00:00+01:00[Europe/Paris]")).toBe(false);
    expect(isDate("2024-02-29")).toBe(true);
    expect(isDate("2026-02-29")).toBe(false);
    expect(isDate("2026-02-28T00:00")).toBe(false);
    expect(isLocalDateTime("2026-11-20T00:00:00")).toBe(true);
    expect(isLocalDateTime("2026-11-20T23:59Z")).toBe(true);
    expect(isLocalDateTime("2026-11-31T00:00:00")).toBe(false);
    expect(isLocalDateTime("2026-11-20T00:00:00+01:00")).toBe(false);
  });

  it("are all known", () => {
    const named = new Set<string>();
    const collect = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      const { format, type } = node as Record<string, unknown>;
      if (typeof format === "string" && type !== undefined) named.add(format);
      for (const part of Object.values(node)) collect(part);
    };
    for (const document of loadContract().documents.values()) collect(document);
    expect(Object.keys(formats).sort()).toEqual([...named].sort());
  });
});
