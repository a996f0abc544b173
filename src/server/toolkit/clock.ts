import { problem } from "../../contract/problem.ts";
import { own } from "../../own.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { jsonReader } from "../exchange/input.ts";
import type { Toolkit } from "./toolkit.ts";

/** Later or earlier dates do not have four-digit years, and are not sorted as texts. */
const earliest = Date.parse("1970-01-01T00:00:00Z");
const latest = Date.parse("9999-12-31T23:59:59Z");

const readOrder = jsonReader(1_000);

export function answerClock({ response }: Exchange, { clock }: Pick<Toolkit, "clock">): void {
  response.status(200).json({ now: clock.now().toISOString() });
}

/**
 * Moves the clock by `{"advance": "PT1H"}`, or to `{"now": "2026-03-01T08:30:00Z"}`. It keeps running from there until
 * `reset`; timers are not affected.
 */
export async function moveClock(exchange: Exchange, { clock }: Toolkit): Promise<void> {
  const body = await readOrder(exchange);
  const { advance, now } = (body ?? {}) as { advance?: unknown; now?: unknown };
  const milliseconds = typeof advance === "string" ? durationOf(advance) : null;
  const wanted =
    milliseconds !== null && now === undefined
      ? clock.now().getTime() + milliseconds
      : advance === undefined && isInstant(now)
        ? Date.parse(now)
        : Number.NaN;
  // Also false for NaN.
  if (!(wanted >= earliest && wanted <= latest)) throw unreadableTime();
  clock.set(new Date(wanted));
  answerClock(exchange, { clock });
}

function isInstant(value: unknown): value is string {
  return (
    typeof value === "string" &&
    /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

const units: readonly (readonly [unit: string, milliseconds: number])[] = [
  ["days", 86_400_000],
  ["hours", 3_600_000],
  ["minutes", 60_000],
  ["seconds", 1_000],
];

const duration =
  /^(?<sign>-?)P(?=.)(?:(?<days>\d{1,5})D)?(?:T(?=.)(?:(?<hours>\d{1,5})H)?(?:(?<minutes>\d{1,5})M)?(?:(?<seconds>\d{1,5}(?:\.\d{1,3})?)S)?)?$/;

/** Milliseconds of an ISO 8601 duration in days and smaller units; `null` if it is invalid. */
export function durationOf(text: string): number | null {
  const groups = duration.exec(text)?.groups;
  if (!groups) return null;
  const sum = units.reduce(
    (milliseconds, [unit, each]) => milliseconds + Number(own(groups, unit) ?? 0) * each,
    0,
  );
  return groups.sign === "-" ? -sum : sum;
}

function unreadableTime() {
  return problem("unreadable-time", {});
}
