/** The process that checks the traffic of a proxy: checking takes time, and must not delay the traffic. */

import { serveParent } from "../../../children/serve-parent.ts";
import { loadContract } from "../../../contract/documents.ts";
import { readGlobalDeviations } from "../../judge/deviations.ts";
import { TrafficJudge } from "./judge.ts";
import type { Judgement, JudgeOrder } from "./messages.ts";

serveParent<Judgement, JudgeOrder>(async (channel) => {
  let judge: TrafficJudge | null = null;
  for (;;) {
    const { traffic, target, folder, patience } = await channel.receive();
    judge ??= new TrafficJudge(loadContract(folder), readGlobalDeviations(folder), {
      target: new URL(target),
      patience,
    });
    await channel.send(await judge.judge(traffic));
  }
});
