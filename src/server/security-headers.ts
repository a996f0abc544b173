import type { Step } from "./exchange.ts";

/** Headers that no answer goes without; pages add their own content policy. */
export const setSecurityHeaders: Step = ({ response }) => {
  response.set({
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "SAMEORIGIN",
  });
  return false;
};
