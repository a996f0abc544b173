import type { Step } from "../../conformance/journeys/journey.ts";
import { type Login, Traveler } from "../../conformance/journeys/traveler.ts";

/**
 * Takes journeys through a server and records its responses.
 * @returns the steps with the new responses, in which captured values are `{{name}}` again; steps that were not sent
 * are left out
 */
export async function recordJourneys(
  url: string,
  users: Readonly<Record<string, Login>>,
  journeys: Iterable<readonly Step[]>,
): Promise<Step[]> {
  const recorded: Step[] = [];
  const traveler = new Traveler(url, users, 1, (step, answer, variables) => {
    const { status, mediaType, body } = answer;
    recorded.push({
      ...step,
      response: { status, headers: { "content-type": mediaType }, body: variables.hide(body) },
    });
  });
  let run = 0;
  for (const steps of journeys) {
    run += 1;
    await traveler.travel(steps, `rec${run}`);
  }
  return recorded;
}
