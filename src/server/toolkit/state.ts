import { problem } from "../../contract/problem.ts";
import type { Exchange } from "../exchange/exchange.ts";
import type { Toolkit } from "./toolkit.ts";

export function answerReady({ response }: Exchange, toolkit: Toolkit): void {
  const ready = toolkit.isReady();
  response.status(ready ? 200 : 503).json({ ready });
}

/** Resets to the seed, and to the time of this machine. */
export async function reset({
  store,
  clock,
  settled,
}: Pick<Toolkit, "store" | "clock" | "settled">): Promise<void> {
  clock.reset();
  await store.reset();
  await settled();
}

export async function answerReset({ response }: Exchange, toolkit: Toolkit): Promise<void> {
  await reset(toolkit);
  response.status(200).json({ success: true });
}

/** Adds the demo again and keeps everything else. */
export async function answerSeed(
  { response }: Exchange,
  { store, settled }: Toolkit,
): Promise<void> {
  await store.seed();
  await settled();
  response.status(200).json({ success: true });
}

export function answerDocument(
  { response }: Exchange,
  { contract }: Pick<Toolkit, "contract">,
  api: string,
): void {
  const document = contract.documents.get(api as never);
  if (!document) {
    throw problem("unknown-path.document", {
      name: api,
      names: [...contract.documents.keys()].join(", "),
    });
  }
  response.json(document);
}
