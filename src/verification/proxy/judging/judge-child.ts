/** The process that checks and records the traffic of a proxy: both take time, and must not delay the traffic. */

import { serveParent } from "../../../children/serve-parent.ts";
import { loadContract } from "../../../contract/documents.ts";
import { readGlobalDeviations } from "../../judge/deviations.ts";
import { Recorder } from "../recording/recorder.ts";
import { TrafficJudge } from "./judge.ts";
import type { JudgeOrder, JudgeReply } from "./messages.ts";

serveParent<JudgeReply, JudgeOrder>(async (channel) => {
  let judge: TrafficJudge | null = null;
  let recorder: Recorder | null = null;
  for (;;) {
    const order = await channel.receive();
    if (order === "end") {
      await recorder?.close();
      const { lines = 0, leftOut = 0 } = recorder ?? {};
      await channel.send({ recorded: { lines, leftOut } });
      continue;
    }
    const { target, folder, patience, recording } = order.setup;
    judge ??= new TrafficJudge(loadContract(folder), readGlobalDeviations(folder), {
      target: new URL(target),
      patience,
    });
    if (recording) recorder ??= new Recorder(recording);
    const judgment = await judge.judge(order.traffic);
    recorder?.add(order.traffic, judgment.operation);
    await channel.send({ judgment });
  }
});
