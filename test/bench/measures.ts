import { monitorEventLoopDelay } from "node:perf_hooks";

/** How long the event loop of a process was held up, in milliseconds. */
export interface Delay {
  max: number;
  p99: number;
}

const histogram = monitorEventLoopDelay({ resolution: 1 });
// The timer itself takes its resolution.
const milliseconds = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - 1);

const answers: Record<string, () => unknown> = {
  /** Processor time in seconds. */
  cpu() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  },
  /** Resident memory in MB. */
  memory: () => process.memoryUsage().rss / 1e6,
  begin() {
    histogram.reset();
    histogram.enable();
    return "begun";
  },
  end(): Delay {
    histogram.disable();
    return {
      max: milliseconds(histogram.max),
      p99: milliseconds(histogram.percentile(99)),
    };
  },
};

/** Answers what the parent process wants to know of this one. */
export function answerParent(): void {
  process.on("message", (order: string) => process.send?.(answers[order]?.()));
}
