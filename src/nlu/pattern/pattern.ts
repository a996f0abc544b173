/**
 * Regular expressions that users write. They are matched in a time that grows with the length of text times pattern,
 * whatever they say: those of JavaScript can take years. In exchange they know no references and no looking around.
 */

import { fold } from "../text/fold.ts";
import { isWord } from "./characters.ts";
import { compile, type Instruction } from "./program.ts";
import { readPattern } from "./syntax.ts";

/** Characters that are looked at before the work can be interrupted. */
const stride = 1_000;

/** Remembered steps, of all states together; then all is forgotten, so that memory has an end. */
const mostSteps = 50_000;

/** What surrounds a place between two characters, as bits. */
const atStart = 1;
const atEnd = 2;
const atBoundary = 4;

/** A set of places in the program, and what was found out about it. */
interface State {
  places: readonly number[];
  /** By what surrounds it. */
  looks: (Look | undefined)[];
}

interface Look {
  matched: boolean;
  /** Instructions that wait for a character. */
  waiting: readonly number[];
  next: Map<string, State>;
}

export class Pattern {
  readonly #program: readonly Instruction[];
  readonly #usesWords: boolean;
  readonly #states = new Map<string, State>();
  #steps = 0;

  /** @throws PatternError when the expression cannot be read */
  constructor(source: string) {
    this.#program = compile(readPattern(source));
    this.#usesWords = this.#program.some(
      (each) => each.kind === "hold" && each.assertion.toLowerCase().endsWith("boundary"),
    );
  }

  /** Whether it matches somewhere in the text, whatever its case and its accents. */
  matches(text: string): boolean {
    const work = this.search(text);
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
    }
  }

  /** Does the same, and yields now and then, so that others can work while a long text is searched. */
  *search(text: string): Generator<void, boolean> {
    const characters = Array.from(fold(text));
    let state = this.#state([0]);
    for (let at = 0; ; at++) {
      if (at % stride === stride - 1) yield;
      const look = this.#look(state, this.#surroundings(characters, at));
      if (look.matched) return true;
      const character = characters[at];
      if (character === undefined) return false;
      state = look.next.get(character) ?? this.#step(look, character);
    }
  }

  #surroundings(characters: readonly string[], at: number): number {
    const bits = (at === 0 ? atStart : 0) | (at === characters.length ? atEnd : 0);
    if (!this.#usesWords) return bits;
    const [before, behind] = [characters[at - 1] ?? "", characters[at] ?? ""];
    return isWord(before) === isWord(behind) ? bits : bits | atBoundary;
  }

  #step(look: Look, character: string): State {
    const places = new Set([0]);
    for (const place of look.waiting) {
      const instruction = this.#program[place];
      if (instruction?.kind === "take" && instruction.test.takes(character)) places.add(place + 1);
    }
    const next = this.#state([...places]);
    if (++this.#steps > mostSteps) {
      this.#states.clear();
      this.#steps = 0;
      return { places: next.places, looks: [] };
    }
    look.next.set(character, next);
    return next;
  }

  #state(places: number[]): State {
    const sorted = places.sort((a, b) => a - b);
    const key = sorted.join();
    const known = this.#states.get(key);
    if (known) return known;
    const state = { places: sorted, looks: [] };
    this.#states.set(key, state);
    return state;
  }

  /** What can be reached from a state without a character. */
  #look(state: State, surroundings: number): Look {
    const known = state.looks[surroundings];
    if (known) return known;
    const seen = new Set<number>(state.places);
    let matched = false;
    const waiting: number[] = [];
    // A set gives out what is added to it meanwhile.
    for (const place of seen) {
      const instruction = this.#program[place];
      if (!instruction) continue;
      if (instruction.kind === "match") matched = true;
      else if (instruction.kind === "take") waiting.push(place);
      else if (instruction.kind === "fork") for (const to of instruction.to) seen.add(to);
      else if (holds(instruction.assertion, surroundings)) seen.add(place + 1);
    }
    const look = { matched, waiting, next: new Map<string, State>() };
    state.looks[surroundings] = look;
    return look;
  }
}

function holds(
  assertion: Extract<Instruction, { kind: "hold" }>["assertion"],
  surroundings: number,
): boolean {
  switch (assertion) {
    case "start":
      return (surroundings & atStart) !== 0;
    case "end":
      return (surroundings & atEnd) !== 0;
    case "boundary":
      return (surroundings & atBoundary) !== 0;
    case "noBoundary":
      return (surroundings & atBoundary) === 0;
  }
}
