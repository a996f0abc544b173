/** Messages between a process and its child: in order, with types for each direction. */

/** The end of a pipe between two processes, as implemented by `ChildProcess` and `process`. */
export interface Pipe {
  send?(message: unknown, done: (error: Error | null) => void): unknown;
  on(event: "message", listener: (message: unknown) => void): unknown;
}

/** Content of the pipe: a message, or the error that ended the work of the other end. */
type Parcel<Message> = { message: Message } | { failed: Error };

export class Channel<Sent, Received> {
  readonly #pipe: Pipe;
  readonly #arrived: Received[] = [];
  #waiting: Pick<PromiseWithResolvers<Received>, "resolve" | "reject"> | undefined;
  #failure: { reason: unknown } | undefined;

  constructor(pipe: Pipe) {
    this.#pipe = pipe;
    pipe.on("message", (parcel) => this.#take(parcel as Parcel<Received>));
  }

  /**
   * Resolves when the message has been sent: wait for it before you send the next large one.
   * @throws Error if the message cannot be copied, or the other end has closed
   */
  async send(message: Sent): Promise<void> {
    await this.#post({ message });
  }

  /** Reports to the other end that the work has failed: its `receive` rejects with the error. */
  async sendFailure(failed: Error): Promise<void> {
    await this.#post({ failed });
  }

  /** The next message; rejects if the channel has ended. One call at a time. */
  receive(): Promise<Received> {
    const message = this.#arrived.shift();
    if (message !== undefined) return Promise.resolve(message);
    if (this.#failure) return Promise.reject(this.#failure.reason);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  /** Ends the channel: `receive` rejects from now on. The first reason is kept. */
  fail(reason: unknown): void {
    this.#failure ??= { reason };
    this.#waiting?.reject(this.#failure.reason);
    this.#waiting = undefined;
  }

  #take(parcel: Parcel<Received>): void {
    if ("failed" in parcel) this.fail(parcel.failed);
    else if (this.#waiting) {
      this.#waiting.resolve(parcel.message);
      this.#waiting = undefined;
    } else this.#arrived.push(parcel.message);
  }

  #post(parcel: Parcel<Sent>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#pipe.send?.(parcel, (error) => (error ? reject(error) : resolve()));
    });
  }
}
