import autocannon from "autocannon";

/** One kind of request, sent over and over. */
export interface Load {
  url: string;
  method: "GET" | "POST";
  body?: string;
}

/**
 * Sends requests over 16 connections for some seconds.
 * @returns requests per second (mean)
 * @throws Error when any answer was not 2xx
 */
export async function requestsPerSecond(load: Load, seconds = 4): Promise<number> {
  const options = {
    url: load.url,
    method: load.method,
    connections: 16,
    headers: { "content-type": "application/json" },
    ...(load.body === undefined ? {} : { body: load.body }),
  };
  await autocannon({ ...options, duration: 1 });
  const result = await autocannon({ ...options, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${load.url}: ${result.non2xx} answers not 2xx, ${result.errors} errors`);
  }
  return result.requests.mean;
}
