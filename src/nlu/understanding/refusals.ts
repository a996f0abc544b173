/** What the understanding refuses, and how to mend it. */

import { type Problem, problem } from "../../contract/problem.ts";

export function noQuery(): Problem {
  return problem("missing-query", "please set queries field with at least one query", {
    location: "body",
    pointer: "/queries",
    expected: "at least one sentence",
  });
}

export function unknownTimezone(zone: string): Problem {
  return problem("unknown-time-zone", `There is no time zone "${zone}". Name another one.`, {
    location: "body",
    pointer: "/context/referenceTimezone",
    expected: "an IANA name such as Europe/Paris, or an offset such as +02:00",
  });
}

export function unreadableDate(date: string): Problem {
  return problem("unreadable-date", `"${date}" is not a date. Write it in ISO 8601.`, {
    location: "body",
    pointer: "/context/referenceDate",
    expected: "a date with time and offset, such as 2026-11-23T08:00:00Z",
  });
}

/** @param pointer of the entity */
export function rangeOutsideText(
  pointer: string,
  start: number,
  end: number,
  length: number,
): Problem {
  const reversed = start > end && end <= length;
  const where = `"${pointer}" stands from ${start} to ${end}`;
  const message = reversed
    ? `${where}, which is before its own start. Exchange the indexes.`
    : `${where}, and the text has ${length} characters. Count the indexes in the text of the same request.`;
  return problem("range-outside-text", message, {
    location: "body",
    pointer: `${pointer}/end`,
    expected: reversed ? `at least ${start}` : `at most ${length}`,
  });
}

export function nameWithoutNamespace(name: string, pointer: string): Problem {
  return problem("missing-namespace", `"${name}" has no namespace. Put it before the name.`, {
    location: "body",
    pointer,
    expected: "namespace:name",
  });
}

export function emptyRole(pointer: string): Problem {
  return problem("empty-role", "A role is empty. Name it.", {
    location: "body",
    pointer,
    expected: "a name",
  });
}
