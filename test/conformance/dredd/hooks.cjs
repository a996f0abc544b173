// Dredd loads hooks as CommonJS only. They make each transaction earn its status by a really wrong request, and
// judge the real answer by the contract, closed, since Dredd itself does not check schemas.
const hooks = require("hooks");

/** Filled by run.ts: servers to send to, how requests are made wrong, the validator; counts what was judged. */
const bench = globalThis.dreddBench;

hooks.beforeEach(async (transaction, done) => {
  const operation = bench.operationOf(transaction);
  const status = Number(transaction.expected.statusCode);
  // Examples are not equal to real answers; the hook behind judges the body by its schema.
  delete transaction.expected.body;
  delete transaction.expected.bodySchema;
  // Dredd compares headers of the examples, which it does not have.
  const contentType = transaction.expected.headers["Content-Type"];
  transaction.expected.headers = contentType ? { "Content-Type": contentType } : {};
  try {
    const refusal = await bench.prepare(transaction, operation, status);
    if (refusal) {
      bench.skipped.push(`${operation.operationId} ${status}: ${refusal}`);
      transaction.skip = true;
    }
  } catch (error) {
    // Thrown on, it would end the process without a word.
    bench.judged += 1;
    transaction.fail = `${operation.operationId} ${status}: ${error.message}`;
  }
  done();
});

hooks.beforeEachValidation((transaction, done) => {
  const { headers } = transaction.real;
  // Dredd compares literally; the charset is not the contract's matter.
  if (headers["content-type"])
    headers["content-type"] = headers["content-type"].split(";")[0].trim();
  done();
});

hooks.afterEach((transaction, done) => {
  if (transaction.skip || !transaction.real) return done();
  const violations = bench.judge(transaction, bench.operationOf(transaction));
  bench.judged += 1;
  if (violations.length > 0) transaction.fail = violations.join("; ");
  done();
});
