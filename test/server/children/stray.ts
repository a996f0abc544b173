/** A server whose handlers throw where nobody catches it. */

import { StrayErrors } from "../../../src/server/stray-errors.ts";
import { serverWith } from "../../support/handlers.ts";

const never = () => new Promise(() => {});
const strays = new StrayErrors();
const { url, errors } = await serverWith(
  {
    checkLiveness: () => {
      setTimeout(() => {
        throw new Error("in a timer");
      }, 1);
      return never();
    },
    checkHealth: () => {
      void Promise.reject(new Error("in a promise"));
      return never();
    },
    checkReadiness: () => ({ status: 200 }),
  },
  strays,
);
strays.catchAll({
  info() {},
  warn() {},
  error: (text, cause) => errors.push(`${text} ${cause}`),
});
console.log(url);
setTimeout(() => {
  throw new Error("of nobody");
}, 1);
process.on("SIGTERM", () => {
  console.log(JSON.stringify(errors));
  process.exit(0);
});
