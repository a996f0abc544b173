/** The source of every time in the program, so that tests and `/_toolkit` can change it. */
export interface Clock {
  now(): Date;
}

/** A clock that can be changed. */
export interface MovableClock extends Clock {
  /** Moves the clock by `milliseconds`, which may be negative. */
  advance(milliseconds: number): void;
  set(time: Date | string): void;
  /** Back to the original time. */
  reset(): void;
}

/** The system time with an offset. It keeps running; timers are not affected. */
export class RunningClock implements MovableClock {
  #moved = 0;

  now(): Date {
    return new Date(Date.now() + this.#moved);
  }

  advance(milliseconds: number): void {
    this.#moved += milliseconds;
  }

  set(time: Date | string): void {
    this.#moved = new Date(time).getTime() - Date.now();
  }

  reset(): void {
    this.#moved = 0;
  }
}

/** A clock that only changes when it is moved. */
export class ManualClock implements MovableClock {
  readonly #start: number;
  #time: number;

  constructor(start: Date | string = "2026-01-01T00:00:00.000Z") {
    this.#start = new Date(start).getTime();
    this.#time = this.#start;
  }

  now(): Date {
    return new Date(this.#time);
  }

  advance(milliseconds: number): void {
    this.#time += milliseconds;
  }

  set(time: Date | string): void {
    this.#time = new Date(time).getTime();
  }

  reset(): void {
    this.#time = this.#start;
  }
}
