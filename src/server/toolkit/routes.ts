import type { Settings } from "../../settings/settings.ts";
import type { Step } from "../exchange/exchange.ts";
import { answerClock, moveClock } from "./clock.ts";
import { answerToolkitRoutes, describeRoutes, type Route, type RouteDescription } from "./guard.ts";
import { answerDocument, answerReady, answerReset, answerSeed } from "./state.ts";
import type { Toolkit } from "./toolkit.ts";
import { answerExport, answerImport } from "./transfer.ts";
import { answerTraffic } from "./watching.ts";

/** By method and name. */
const routes: ReadonlyMap<string, Route<Toolkit>> = new Map<string, Route<Toolkit>>([
  [
    "GET ready",
    {
      summary: "`200` when data, models and validators are loaded, otherwise `503`.",
      answer: answerReady,
      access: "open",
    },
  ],
  [
    "GET openapi/{api}.json",
    { summary: "The document of an API.", answer: answerDocument, access: "local" },
  ],
  ["GET clock", { summary: "The time of the server.", answer: answerClock, access: "local" }],
  [
    "POST clock",
    {
      summary:
        'Moves the clock: `{"advance": "PT1H"}` or `{"now": "2026-03-01T08:30:00Z"}`. It keeps running until `reset`.',
      answer: moveClock,
      access: "guarded",
    },
  ],
  [
    "POST reset",
    {
      summary: "Replaces all data by the demo data, and resets the clock.",
      answer: answerReset,
      access: "guarded",
    },
  ],
  [
    "POST seed",
    {
      summary: "Adds the demo data and keeps everything else.",
      answer: answerSeed,
      access: "guarded",
    },
  ],
  [
    "GET export",
    {
      summary: "All data as one document; with `?secrets=true` including keys and passwords.",
      answer: answerExport,
      access: "guarded",
    },
  ],
  [
    "POST import",
    {
      summary: "Replaces all data by an exported document.",
      answer: answerImport,
      access: "guarded",
    },
  ],
  [
    "GET traffic",
    {
      summary: "Requests, steps and events as they happen, as server-sent events, without secrets.",
      answer: answerTraffic,
      access: "guarded",
    },
  ],
]);

/** Descriptions of the toolkit routes of the server. */
export const toolkitRoutes: readonly RouteDescription[] = describeRoutes(routes);

/** The toolkit routes of the server. */
export function answerToolkit(
  settings: Pick<Settings, "host" | "toolkitToken">,
  toolkit: Toolkit,
): Step {
  return answerToolkitRoutes(settings, routes, toolkit);
}
