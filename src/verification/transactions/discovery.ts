import type { LiveRequest } from "../live/caller.ts";
import { basic, jsonOf, type Session } from "../live/session.ts";
import { type OwnKind, type OwnNames, valueAt } from "./own-names.ts";

/** The places of ids in the lists of an existing application. */
const lists: readonly [
  path: (names: OwnNames) => string,
  kept: Partial<Record<OwnKind, string>>,
][] = [
  [() => "/rest/admin/intents", { intent: "0.intents.0._id" }],
  [() => "/rest/admin/test/plans", { plan: "0._id" }],
  [
    ({ application }) => `/rest/admin/bots/${application}/datasets`,
    { dataset: "0.id", datasetRun: "0.runs.0.id" },
  ],
  [({ application }) => `/rest/admin/bots/${application}/evaluation-samples`, { sample: "0._id" }],
];

/** Reads the ids of an existing application, for a run with `--read-only`. */
export async function discover(session: Session): Promise<void> {
  const { user, names, caller } = session;
  if (!user) return;
  const call = async (path: string) => {
    const sent: LiveRequest = {
      method: "GET",
      path,
      headers: { authorization: basic(user) },
      body: null,
    };
    return jsonOf(await caller.send(sent));
  };
  const applications = (await call("/rest/admin/applications")) as
    | { _id: string; name: string }[]
    | undefined;
  const application = applications?.find(({ name }) => name === names.application);
  names.keep("application", application?._id);
  for (const [path, kept] of lists) {
    const found = await call(path(names));
    for (const [kind, at] of Object.entries(kept)) names.keep(kind as OwnKind, valueAt(found, at));
  }
  const connectors = await call(`/rest/admin/configuration/bots/${names.application}`);
  if (Array.isArray(connectors)) keepConnector(names, connectors as Connector[]);
}

interface Connector {
  _id: string;
  connectorType: { id: string };
  path?: string | null;
}

/** A bot of a live server may have no web connector, or one of another name. */
function keepConnector(names: OwnNames, connectors: readonly Connector[]): void {
  names.keep("connector", connectors[0]?._id);
  const place = `/io/${names.namespace}/${names.application}/`;
  const found = connectors.find(
    ({ connectorType, path }) => connectorType.id === "web" && path?.startsWith(place),
  );
  names.hasConnector = found !== undefined;
  names.connector = found?.path?.slice(place.length) ?? names.connector;
}
