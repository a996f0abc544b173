import type { Step } from "./exchange.ts";

/** Headers of every response; pages add their own content policy. */
export const setSecurityHeaders: Step = ({ response }) => {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("X-Frame-Options", "SAMEORIGIN");
  return false;
};
