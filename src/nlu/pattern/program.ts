/** A tree of a pattern as a program for many threads that never go back (Thompson 1968; Cox, "Regular Expression Matching", 2007). */

import { type CharacterTest, exactly } from "./characters.ts";
import { type Assertion, type Node, PatternError } from "./syntax.ts";

export type Instruction =
  | { kind: "take"; test: CharacterTest }
  | { kind: "fork"; to: number[] }
  | { kind: "hold"; assertion: Assertion }
  | { kind: "match" };

/** Instructions of a program; more are refused, since each may cost something at each character. */
const longest = 2_000;

/** @throws PatternError for an expression that says too much */
export function compile(node: Node): Instruction[] {
  const program: Instruction[] = [];
  emit(program, node);
  add(program, { kind: "match" });
  return program;
}

function emit(program: Instruction[], node: Node): void {
  switch (node.kind) {
    case "character":
      for (const test of testsOf(node.test)) add(program, { kind: "take", test });
      return;
    case "assertion":
      add(program, { kind: "hold", assertion: node.assertion });
      return;
    case "sequence":
      for (const part of node.parts) emit(program, part);
      return;
    case "choice":
      emitChoice(program, node.options);
      return;
    case "repeat":
      emitRepeat(program, node);
  }
}

/** One test per character that a character of the pattern becomes when it is folded. */
function testsOf(test: CharacterTest): CharacterTest[] {
  return test.text === undefined ? [test] : Array.from(test.text, exactly);
}

function emitChoice(program: Instruction[], options: readonly Node[]): void {
  const starts = fork(program);
  const ends: number[][] = [];
  for (const option of options) {
    starts.push(program.length);
    emit(program, option);
    ends.push(fork(program));
  }
  for (const end of ends) end.push(program.length);
}

function emitRepeat(
  program: Instruction[],
  { part, least, most }: Extract<Node, { kind: "repeat" }>,
): void {
  for (let time = 0; time < least; time++) emit(program, part);
  if (most === Number.POSITIVE_INFINITY) {
    const start = program.length;
    const ways = fork(program, start + 1);
    emit(program, part);
    fork(program, start);
    ways.push(program.length);
    return;
  }
  const all: number[][] = [];
  for (let time = least; time < most; time++) {
    all.push(fork(program, program.length + 1));
    emit(program, part);
  }
  for (const ways of all) ways.push(program.length);
}

/** Adds a fork; more ways can be added to what it returns. */
function fork(program: Instruction[], ...to: number[]): number[] {
  add(program, { kind: "fork", to });
  return to;
}

function add(program: Instruction[], instruction: Instruction): void {
  if (program.length >= longest) {
    throw new PatternError("It is too long, or repeats too often", 0);
  }
  program.push(instruction);
}
