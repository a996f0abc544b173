/** Records a new version of Tock; the README of the recordings says how. */

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readJourneys } from "../../conformance/journeys/journey.ts";
import { journeyUsers } from "../../conformance/journeys/users.ts";
import { allRecordings } from "../../conformance/judge/recording.ts";
import { httpSources, recordExchanges } from "./exchanges.ts";
import { recordJourneys } from "./journeys.ts";

const { values } = parseArgs({
  options: {
    tock: { type: "string" },
    admin: { type: "string" },
    nlp: { type: "string" },
    bot: { type: "string" },
  },
});
const { tock, admin, nlp = admin, bot = admin } = values;
if (tock === undefined || !/^\d+\.\d+$/.test(tock) || !admin || !nlp || !bot) {
  process.stderr.write(
    "Usage: node test/recordings/recorder/main.ts --tock 26.9 --admin URL [--nlp URL] [--bot URL]\n",
  );
  process.exit(2);
}
const folder = join(allRecordings, `tock-${tock}`);
if (existsSync(folder)) {
  process.stderr.write(`${folder} exists. A recording is never edited: remove the folder first.\n`);
  process.exit(2);
}

mkdirSync(folder);
const write = (name: string, lines: readonly object[]) => {
  writeFileSync(join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  process.stdout.write(`${name}: ${lines.length} lines\n`);
};
for (const source of httpSources) {
  const lines = await recordExchanges(source, {
    urls: { admin, nlp, "web-connector": bot },
    login: journeyUsers.admin,
    report: (message) => process.stderr.write(`no response: ${message}\n`),
  });
  write(`${source}.jsonl`, lines);
}
write("journeys.jsonl", await recordJourneys(admin, journeyUsers, readJourneys().values()));
