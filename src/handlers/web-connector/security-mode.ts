import type { Connector } from "../../store/bots/bots.ts";
import type { HandlerSettings } from "../services.ts";

/** How a connector identifies the user: by a cookie of its own, or by the id that the page sends. */
export type SecurityMode = "COOKIES" | "PASSTHROUGH";

/**
 * Reads the parameter `web_security_mode` of a connector.
 * @returns `null` for a mode that requires a module of Tock, such as `JWT`
 */
export function securityMode(
  { parameters }: Pick<Connector, "parameters">,
  { webCookieAuth }: Pick<HandlerSettings, "webCookieAuth">,
): SecurityMode | null {
  const mode = parameters.web_security_mode || "DEFAULT";
  if (mode === "DEFAULT") return webCookieAuth ? "COOKIES" : "PASSTHROUGH";
  return mode === "COOKIES" || mode === "PASSTHROUGH" ? mode : null;
}
