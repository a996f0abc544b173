import type { Lattice } from "./crf.ts";
import { beginTag, insideTag, outside, type TokenSpan } from "./tags.ts";

/**
 * Probabilities of the tokens `first` to `last` in a lattice: of paths with exactly one span of each of some labels
 * there, in this order. States are a gap, then begin and inside of the first label, the next gap, and so on. Spans may
 * extend beyond either end, because sentences are not annotated as exactly as values are read.
 */
export class Region {
  readonly #lattice: Lattice;
  readonly #first: number;
  readonly #last: number;

  constructor(lattice: Lattice, first: number, last: number) {
    this.#lattice = lattice;
    this.#first = first;
    this.#last = last;
  }

  /** Probability of one span of each label; without labels, that there is no span. */
  probability(labels: readonly number[]): number {
    const states = statesOf(labels);
    let mass = states.map((tag, state) => (state < 3 ? this.#entry(tag) : 0));
    let next = mass.slice();
    for (let token = this.#first + 1; token <= this.#last; token++) {
      for (let state = 0; state < states.length; state++) {
        let sum = 0;
        for (let from = firstBefore(state); from <= lastBefore(state); from++) {
          sum += (mass[from] as number) * this.#step(states, from, state, token);
        }
        next[state] = sum;
      }
      [mass, next] = [next, mass];
    }
    let sum = 0;
    for (let state = Math.max(0, states.length - 3); state < states.length; state++) {
      sum += (mass[state] as number) * this.#exit(states[state] as number);
    }
    return Math.min(1, Math.max(0, sum));
  }

  /** The spans of the most probable of these paths; `undefined` without one. */
  spans(labels: readonly number[]): TokenSpan[] | undefined {
    const states = statesOf(labels);
    let mass = states.map((tag, state) => (state < 3 ? this.#entry(tag) : 0));
    const origins: number[][] = [];
    for (let token = this.#first + 1; token <= this.#last; token++) {
      const origin: number[] = [];
      mass = states.map((_, state) => {
        let largest = 0;
        origin[state] = -1;
        for (let from = firstBefore(state); from <= lastBefore(state); from++) {
          const reached = (mass[from] as number) * this.#step(states, from, state, token);
          if (reached <= largest) continue;
          largest = reached;
          origin[state] = from;
        }
        return largest;
      });
      origins.push(origin);
    }
    const weight = (state: number) => (mass[state] as number) * this.#exit(states[state] as number);
    const last = states.length - 1;
    let state = [last, last - 1, last - 2].reduce((a, b) => (weight(b) > weight(a) ? b : a));
    if (weight(state) === 0) return undefined;
    const spans: TokenSpan[] = [];
    for (let token = this.#last; token >= this.#first; token--) {
      const label = state % 3 === 0 ? -1 : (labels[Math.floor(state / 3)] as number);
      const open = spans[0];
      if (label >= 0 && open?.label === label) open.first = token;
      else if (label >= 0) spans.unshift({ label, first: token, last: token });
      state = origins[token - this.#first - 1]?.[state] ?? 0;
    }
    return spans;
  }

  #entry(tag: number): number {
    return this.#lattice.forward[this.#first * this.#lattice.tags + tag] as number;
  }

  #exit(tag: number): number {
    return this.#lattice.backward[this.#last * this.#lattice.tags + tag] as number;
  }

  #step(states: readonly number[], from: number, to: number, token: number): number {
    return this.#lattice.step(states[from] as number, states[to] as number, token);
  }
}

function statesOf(labels: readonly number[]): number[] {
  const states: number[] = [];
  for (const label of labels) states.push(outside, beginTag(label), insideTag(label));
  states.push(outside);
  return states;
}

/*
 * The states that a state may follow are neighbors: a gap and a begin tag follow the gap and the span before; an inside
 * tag follows its own label only.
 */
const firstBefore = (state: number): number =>
  state % 3 === 2 ? state - 1 : Math.max(0, state - (state % 3) - 2);
const lastBefore = (state: number): number => (state % 3 === 2 ? state : state - (state % 3));
