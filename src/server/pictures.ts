import { pictures } from "../demo/pictures.ts";
import type { Step } from "./exchange/exchange.ts";

/** Serves the pictures of the demo bot; widgets of any origin may load them. */
export const answerPictures: Step = ({ request, response }) => {
  const picture = pictures.get(request.path);
  if (picture === undefined || (request.method !== "GET" && request.method !== "HEAD"))
    return false;
  response.set({
    "Content-Type": "image/svg+xml",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cache-Control": "max-age=3600",
  });
  response.status(200).end(picture);
  return true;
};
