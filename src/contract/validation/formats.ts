import type { Format } from "ajv";
import { isDate, isDateTime, isLocalDateTime, readInstant } from "./instants.ts";

const maxInt32 = 2 ** 31 - 1;
const maxInt64 = 2 ** 63;
const maxFloat = (2 - 2 ** -23) * 2 ** 127;

const isInteger = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * Every `format` of the contract with its check. The validators of requests and of responses share it, so accepted
 * values can be returned.
 */
export const formats: Readonly<Record<string, Format>> = {
  date: isDate,
  "date-time": isDateTime,
  "local-date-time": isLocalDateTime,
  // Bounds of a number are in the schema.
  "zoned-date-time": (text: string) => readInstant(text) !== undefined,
  int32: { type: "number", validate: (value: number) => isInteger(value, -maxInt32 - 1, maxInt32) },
  // Limits of a double: Java's largest `Long` is read as 2^63.
  int64: { type: "number", validate: (value: number) => isInteger(value, -maxInt64, maxInt64) },
  float: { type: "number", validate: (value: number) => Math.abs(value) <= maxFloat },
  double: { type: "number", validate: Number.isFinite },
  uuid,
  password: true,
};
