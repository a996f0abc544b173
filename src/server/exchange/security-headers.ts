import type { Step } from "./exchange.ts";

/** Headers that no answer goes without; pages add their own content policy. */
export const setSecurityHeaders: Step = ({ response }) => {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("X-Frame-Options", "SAMEORIGIN");
  return false;
};
