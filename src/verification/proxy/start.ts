import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { onWebSocket, upgradeOptions } from "../../server/upgrades.ts";
import { isLoopback, isOwnHost } from "../../settings/loopback.ts";
import type { Report } from "../finding.ts";
import { maskedUrl } from "../showing.ts";
import { contractFolder } from "../versions.ts";
import { Judging } from "./judging/judging.ts";
import { type Entry, Ledger } from "./ledger.ts";
import { maskedPath } from "./masking/path.ts";
import { LivePage, pagePath } from "./page/page.ts";
import { passExchange } from "./passing/exchange.ts";
import { passSocket } from "./passing/socket.ts";
import { Target } from "./passing/target.ts";
import type { RecordingOptions, RecordingTotals } from "./recording/options.ts";
import type { Traffic } from "./traffic.ts";

export interface ProxyOptions {
  /** The server behind the proxy; its path is put in front of every path. */
  target: URL;
  host: string;
  /** 0: a free one. */
  port: number;
  /** Version of Tock; by default the newest. */
  tock?: string | undefined;
  /** Bytes of a body that are kept to be checked (2 MB). */
  limit?: number;
  /** Milliseconds after which a response should have begun, and a stream that answers one message ended (10000). */
  patience?: number;
  /** Called with each exchange, frame and piece of a stream, in their order. */
  onEntry?(entry: Entry): void;
  /** Records the traffic. */
  recording?: RecordingOptions;
}

const misdirected =
  "The proxy listens on a loopback address, so it only accepts requests to localhost or that address. Start it with another --host for other names.\n";

/** A proxy that listens. */
export interface RunningProxy {
  /** `http://127.0.0.1:8090`, without a slash at the end. */
  url: string;
  /** Address of the live page. */
  page: string;
  /** Resolves when all traffic is validated. */
  settled(): Promise<void>;
  /**
   * Closes all connections, and validates the waiting traffic.
   * @throws Error if validation has failed
   */
  close(): Promise<{ report: Report; summary: string; recorded: RecordingTotals }>;
}

/**
 * Starts a proxy between clients and a server, which reports violations of the contract by either side. Traffic is not
 * delayed: it is validated and recorded in a process of its own.
 * @throws Error if the address is in use; UnknownVersion
 */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const { host, port, limit = 2_000_000, patience = 10_000, onEntry, recording = null } = options;
  const { folder, version } = contractFolder(options.tock);
  const target = new Target(options.target);
  const ledger = new Ledger();
  const page = new LivePage();
  const sockets = new Set<Duplex>();
  let own = "";
  let judging: Judging | null = null;
  let exchanges = 0;
  const withoutCredentials = new URL(options.target);
  withoutCredentials.username = withoutCredentials.password = "";
  const passage = () => ({
    id: ++exchanges,
    target,
    own,
    limit,
    onTraffic: (traffic: Traffic) => judging?.add(traffic),
    onFrame: (frame: Traffic) => judging?.add(frame),
  });
  /** A page whose name was pointed to this machine would get past the checks of the server: it gets another `Host`. */
  const isMisdirected = ({ headers }: IncomingMessage) =>
    isLoopback(host) && headers.host !== undefined && !isOwnHost(headers.host);
  const server = createServer(upgradeOptions, (incoming, outgoing) => {
    if (isMisdirected(incoming)) {
      outgoing.writeHead(421, { "content-type": "text/plain; charset=utf-8" }).end(misdirected);
    } else if (!page.answer(incoming, outgoing)) passExchange(incoming, outgoing, passage());
  });
  // Slow uploads and open streams are the business of client and server.
  server.requestTimeout = 0;
  server.headersTimeout = 60_000;
  onWebSocket(server, (incoming, socket, first) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    if (isMisdirected(incoming)) {
      socket.on("error", () => {});
      socket.resume().end("HTTP/1.1 421 Misdirected Request\r\nConnection: close\r\n\r\n");
      return;
    }
    passSocket(incoming, socket, first, passage());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
  const { port: chosen } = server.address() as AddressInfo;
  own = `http://${host.includes(":") ? `[${host}]` : host}:${chosen}`;
  judging = new Judging({
    setup: { target: withoutCredentials.href, folder, patience, recording },
    onJudged(traffic, judgment) {
      const operation = judgment?.operation ?? null;
      const entry = ledger.add(traffic, judgment, maskedPath(traffic.path, operation));
      page.add(entry);
      onEntry?.(entry);
    },
  });
  return {
    url: own,
    page: own + pagePath,
    settled: async () => judging?.settled(),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      page.close();
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await closed;
      // The ends of the exchanges are reported after their connections have closed.
      await new Promise((resolve) => setImmediate(resolve));
      target.close();
      const recorded = (await judging?.end()) ?? { lines: 0, leftOut: 0 };
      const report = ledger.report(maskedUrl(withoutCredentials.href), version);
      return { report, summary: ledger.summary(), recorded };
    },
  };
}
