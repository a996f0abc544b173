import type { Contract } from "../contract/documents.ts";
import { isLoopback } from "../settings/loopback.ts";
import type { Settings } from "../settings/settings.ts";
import { demoUsers } from "../settings/users.ts";

/** The addresses of a server that users open. */
export type AddressRow = readonly [what: string, where: string];

/** The web connector of the demo. */
export const demoChat = "/io/app/travel/web";

/** If other machines can connect, the table may be in a shared log: the key is a password. */
function shown(apiKey: string, { host }: Settings): string {
  return isLoopback(host) ? apiKey : `${apiKey.slice(0, 4)}…`;
}

/**
 * The table that is printed when the server listens.
 * @param apiKey key with which the demo's bot connects; absent without the demo
 */
export function addressesOf(
  url: string,
  settings: Settings,
  contract: Contract,
  apiKey: string | null,
): AddressRow[] {
  const docs = [...contract.documents].map(
    ([api, { info }]) => [`${info.title} docs`, `${url}/api/${api}.html`] as const,
  );
  const logins = settings.users === demoUsers ? demoUsers : [];
  return [
    ...(settings.studio === null ? [] : [["Tock Studio", `${url}/`] as const]),
    ["Start page, live chat", `${url}${settings.studio === null ? "/" : "/start"}`],
    ...docs,
    ["Chat", `POST ${url}${demoChat}`],
    ["Chat, event stream", `GET  ${url}${demoChat}/sse?userId=…`],
    ...(apiKey === null
      ? []
      : [["Bot, WebSocket", `${url.replace(/^http/, "ws")}/${shown(apiKey, settings)}`] as const]),
    ...(settings.webhook === null ? [] : [["Bot, asked at", settings.webhook] as const]),
    ...logins.map(
      ({ login, password, namespace }) =>
        ["Login", `${login} / ${password} (namespace ${namespace})`] as const,
    ),
    ["Data", settings.data ?? "in memory, gone when the server stops"],
  ];
}
