import { mountWidget } from "./widget.ts";

const query = new URLSearchParams(location.search);
const scenario = query.get("mocks");
const baseUrl = query.get("tock") ?? location.origin;
if (scenario !== null) await (await import("./mocks.ts")).startMocks(baseUrl, scenario);

const main = document.querySelector("main");
if (main) await mountWidget(main, { baseUrl, userId: crypto.randomUUID() });
