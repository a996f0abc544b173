import { fork } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { statisticalEngine } from "../../src/nlu/engine/statistical-model.ts";
import { readSamples, trainingSetOf } from "../../src/nlu/evaluation/samples.ts";

// How the cost of training grows with the number of sentences: node test/bench/nlu.ts --train FILE
// Each size is trained in a process of its own, so that its peak of memory is its own.

const sizes = [1_000, 3_750, 7_500, 15_000];

/** What one training costs. */
interface Cost {
  cpuSeconds: number;
  peakMegabytes: number;
  modelMegabytes: number;
  intentsPerCpuSecond: number;
}

const { values } = parseArgs({
  options: { train: { type: "string" }, size: { type: "string" } },
});
if (!values.train) throw new Error("--train FILE is missing (.tsv or .jsonl)");

if (values.size) process.send?.(await cost(values.train, Number(values.size)));
else {
  console.log("sentences   CPU s   peak MB   model MB   intents per CPU s");
  for (const size of sizes) {
    const child = fork(import.meta.filename, ["--train", values.train, "--size", String(size)]);
    const [row] = (await once(child, "message")) as [Cost];
    const figures = [
      String(size).padStart(9),
      row.cpuSeconds.toFixed(2).padStart(7),
      row.peakMegabytes.toFixed(0).padStart(9),
      row.modelMegabytes.toFixed(2).padStart(10),
      String(Math.round(row.intentsPerCpuSecond)).padStart(19),
    ];
    console.log(figures.join(" "));
  }
}

/** Trains on `size` sentences, taken evenly over the file. */
async function cost(file: string, size: number): Promise<Cost> {
  const all = readSamples(file);
  const step = Math.max(1, all.length / size);
  const sentences = Array.from({ length: Math.min(size, all.length) }, (_, i) => {
    const sentence = all[Math.floor(i * step)];
    if (!sentence) throw new Error("the file changed while it was read");
    return sentence;
  });
  const before = process.cpuUsage();
  const bytes = statisticalEngine.train(trainingSetOf(sentences)).toBytes();
  const trained = process.cpuUsage(before);
  const model = await statisticalEngine.load(bytes);
  const parsing = process.cpuUsage();
  for (const { text } of sentences) model.intents(text);
  const parsed = process.cpuUsage(parsing);
  return {
    cpuSeconds: (trained.user + trained.system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1000,
    modelMegabytes: bytes.length / 1e6,
    intentsPerCpuSecond: (sentences.length * 1e6) / (parsed.user + parsed.system),
  };
}
