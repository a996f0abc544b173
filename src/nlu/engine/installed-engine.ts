/** The engine in use. Everything else knows only the seam (engine.ts). */

export { statisticalEngine as engine } from "./statistical-model.ts";

/** Changes whenever the bytes of a model change their meaning: models stored under another name are trained again. */
export const engineName = "statistical-3";
