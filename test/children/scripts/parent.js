// A parent that prints the process id of its busy child, and waits.
import { runInChild } from "../../../src/children/run-in-child.ts";

const worker = new URL("./worker.js", import.meta.url);

await runInChild(worker, { name: "test", memory: 50 }, async (channel) => {
  await channel.send({ do: "pid" });
  const pid = await channel.receive();
  await channel.send({ do: "spin" });
  console.log(pid);
  await channel.receive();
});
