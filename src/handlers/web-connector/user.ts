import { randomUUID } from "node:crypto";
import type { Cookie } from "../../contract/handler.ts";
import { problem } from "../../contract/problem.ts";
import { placeName } from "../../contract/validation/request-errors.ts";
import type { HandlerSettings } from "../services.ts";
import type { SecurityMode } from "./security-mode.ts";

/** Name of the cookie with the user's id. */
const userCookie = "tock_user_id";

/** The user's id, and the cookie that stores it. */
export interface KnownUser {
  userId: string;
  cookies?: Cookie[];
}

/**
 * Identifies the user. In the mode COOKIES only the cookie counts; a user without one gets a new one, and a cookie with
 * an age is renewed each time.
 * @param said user id of the page, in the `body` or in the `query`
 * @throws Problem 400 if the page has to send it, and does not
 */
export function knownUser(
  security: SecurityMode,
  said: { location: "body" | "query"; userId: string | undefined },
  cookies: { [userCookie]?: string },
  settings: Pick<HandlerSettings, "webCookieAuthMaxAge" | "webCookieAuthPath">,
): KnownUser {
  if (security === "PASSTHROUGH") {
    if (said.userId !== undefined) return { userId: said.userId };
    throw problem(
      "invalid-request.missing",
      {
        place: placeName({ location: said.location, pointer: "/userId" }),
        expected: "a string that stays the same for this user",
      },
      { location: said.location, pointer: "/userId" },
    );
  }
  const { webCookieAuthMaxAge: maxAge, webCookieAuthPath: path } = settings;
  const known = cookies[userCookie];
  const userId = known ?? randomUUID();
  if (known !== undefined && maxAge === null) return { userId };
  const cookie: Cookie = { name: userCookie, value: userId, path, secure: true, sameSite: "none" };
  return { userId, cookies: [maxAge === null ? cookie : { ...cookie, maxAge }] };
}
