import { createHash } from "node:crypto";
import { statisticalEngine } from "../../src/nlu/engine/statistical-model.ts";
import { travel } from "./travel.ts";

/** Run as a process of its own: prints the digest of the travel model. */
const bytes = statisticalEngine.train(travel()).toBytes();
process.stdout.write(createHash("sha256").update(bytes).digest("hex"));
