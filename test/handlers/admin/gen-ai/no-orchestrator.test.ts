import { expect, it } from "vitest";
import { People, refusal } from "../people.ts";
import { configurations, model, names, pathOf, prompt } from "./settings.ts";

const people = new People();
const completion = "/rest/admin/gen-ai/bots/travel/completion";

it.each(names)("a server without orchestrator enables no %s", async (name) => {
  const { status, body } = await people.admin.post(pathOf(name), configurations[name]);
  expect(status).toBe(200);
  const answer = await people.admin.post(pathOf(name), { ...body, enabled: true });
  expect(refusal(answer)).toEqual([400, "no-orchestrator"]);
  expect((await people.admin.get(pathOf(name))).body).toEqual(body);
});

it("a server without orchestrator completes no prompt", async () => {
  const answer = await people.admin.post(`${completion}/playground`, { llmSetting: model, prompt });
  expect(refusal(answer)).toEqual([400, "no-orchestrator"]);
});
