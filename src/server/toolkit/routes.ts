import type { Settings } from "../../settings/settings.ts";
import type { Step } from "../exchange/exchange.ts";
import { answerClock, moveClock } from "./clock.ts";
import { answerToolkitRoutes, type Route } from "./guard.ts";
import { answerDocument, answerReady, answerReset, answerSeed } from "./state.ts";
import type { Toolkit } from "./toolkit.ts";
import { answerExport, answerImport } from "./transfer.ts";

/** By method and name. */
const routes: ReadonlyMap<string, Route<Toolkit>> = new Map<string, Route<Toolkit>>([
  ["GET ready", { answer: answerReady, access: "open" }],
  ["GET openapi/{api}.json", { answer: answerDocument, access: "local" }],
  ["GET clock", { answer: answerClock, access: "local" }],
  ["POST clock", { answer: moveClock, access: "guarded" }],
  ["POST reset", { answer: answerReset, access: "guarded" }],
  ["POST seed", { answer: answerSeed, access: "guarded" }],
  ["GET export", { answer: answerExport, access: "guarded" }],
  ["POST import", { answer: answerImport, access: "guarded" }],
]);

/** The toolkit routes of the server. */
export function answerToolkit(
  settings: Pick<Settings, "host" | "toolkitToken">,
  toolkit: Toolkit,
): Step {
  return answerToolkitRoutes(settings, routes, toolkit);
}
