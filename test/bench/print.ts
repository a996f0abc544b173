/** Prints one figure. @param bound what it should be, or more about it */
export function row(what: string, figure: string, bound = ""): void {
  console.log(`${what.padEnd(60)} ${figure.padStart(12)}  ${bound}`);
}
