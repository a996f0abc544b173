import { replaceOnce, scriptJson } from "../html.ts";

/** What only a running server knows; the page shows it when it is there. */
export interface LiveServer {
  /** Path of the web connector that the chat talks to (`/io/{namespace}/{bot}/{connector}`), or `null` for no chat. */
  chat: string | null;
  /** Logins to show: the demo logins, never configured ones. */
  logins: readonly {
    login: string;
    password: string;
    namespace: string;
    roles: readonly string[];
  }[];
  /** Key that a bot attaches with, or `null` when it is not to be shown. */
  webSocketKey: string | null;
}

/** Where the page keeps it. */
export const emptyData = '<script type="application/json" id="live">null</script>';

/** Puts what a running server knows into the page that was built without it. */
export function withLiveServer(html: string, live: LiveServer): string {
  return replaceOnce(
    html,
    emptyData,
    emptyData.replace("null", () => scriptJson(live)),
  );
}
