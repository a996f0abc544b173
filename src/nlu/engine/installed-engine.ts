/** The engine in use. All other code depends only on the interface (engine.ts). */

export { statisticalEngine as engine } from "./statistical-model.ts";

/** Changes whenever the format or the meaning of models changes: models stored under another name are trained again. */
export const engineName = "statistical-22";
