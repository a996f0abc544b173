import { expect, it } from "vitest";
import { createNluClient } from "../../../src/client/index.ts";
import { startMock } from "../../../src/embedded/mock.ts";

it("mocks answer with examples, several in a process, until they are closed", async () => {
  await using one = await startMock();
  const other = await startMock({ pause: 0 });
  const call = ({ url }: { url: string }) =>
    createNluClient({ baseUrl: url }).parseQuery({
      body: {
        queries: ["hello"],
        namespace: "app",
        applicationName: "travel",
        context: { language: "en" },
      },
    });
  const { data } = await call(one);
  expect(data?.intent).toEqual(expect.any(String));
  expect((await call(other)).data).toEqual(data);
  await Promise.all([other.close(), other.close()]);
  await expect(call(other)).rejects.toThrow();
  await expect(startMock({ prot: 1 } as never)).rejects.toThrow('no setting "prot"');
});
