import { replaceOnce, scriptJson } from "../html.ts";

/** Data of a running server for the page. */
export interface LiveServer {
  /** Path of the web connector for the chat (`/io/{namespace}/{bot}/{connector}`); `null`: no chat. */
  chat: string | null;
  /** The demo logins; never configured ones. */
  logins: readonly {
    login: string;
    password: string;
    namespace: string;
    roles: readonly string[];
  }[];
  /** Key for bots that connect; `null` if it must not be shown. */
  webSocketKey: string | null;
}

/** Element of the page that holds the data. */
export const emptyData = '<script type="application/json" id="live">null</script>';

/** Inserts the data of a running server into the built page. */
export function withLiveServer(html: string, live: LiveServer): string {
  return replaceOnce(
    html,
    emptyData,
    emptyData.replace("null", () => scriptJson(live)),
  );
}
