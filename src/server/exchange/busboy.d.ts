/** The part of busboy 1.6 that is used here; it brings no types of its own. */
declare module "busboy" {
  import type { IncomingHttpHeaders } from "node:http";
  import type { Readable, Writable } from "node:stream";

  namespace busboy {
    interface Busboy extends Writable {
      on(
        event: "file",
        listener: (field: string, stream: Readable, info: { filename?: string }) => void,
      ): this;
      on(event: "error" | "close", listener: () => void): this;
    }
  }
  function busboy(options: {
    headers: IncomingHttpHeaders;
    defParamCharset?: string;
  }): busboy.Busboy;
  export = busboy;
}
