// A child that does what it is told.
import { endWithParent, serveParent } from "../../../src/children/serve-parent.ts";

const endings = {
  exit: () => process.exit(3),
  crash: () => process.kill(process.pid, "SIGSEGV"),
  abort: () => process.abort(),
};

serveParent(async (channel) => {
  for (;;) {
    const order = await channel.receive();
    if (order.do === "echo") await channel.send(order.what);
    else if (order.do === "count") for (let i = 0; i < order.to; i++) await channel.send(i);
    else if (order.do === "pid") await channel.send(process.pid);
    else if (order.do === "throw") throw new TypeError("that is too much");
    else if (order.do === "spin") for (;;) endWithParent();
    else if (order.do === "eat") {
      const eaten = [];
      for (;;) eaten.push(new Array(100_000).fill(eaten.length));
    } else endings[order.do]();
  }
});
