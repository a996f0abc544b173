import type { CommandIo } from "./command.ts";

const width = 30;

/** A progress bar on stderr; nothing if stderr is not a terminal. */
export class ProgressBar {
  readonly #io: CommandIo;
  readonly #label: string;

  constructor(io: CommandIo, label: string) {
    this.#io = io;
    this.#label = label;
  }

  /** @param share of the work done, 0 to 1 */
  show(share: number): void {
    this.#io.draw(this.#bar(share));
  }

  /** Erases the bar. */
  clear(): void {
    this.#io.draw(`${" ".repeat(this.#bar(1).length)}\r`);
  }

  #bar(share: number): string {
    const full = Math.round(share * width);
    const percent = String(Math.floor(share * 100)).padStart(3);
    return `${this.#label} [${"#".repeat(full)}${".".repeat(width - full)}] ${percent} %`;
  }
}
