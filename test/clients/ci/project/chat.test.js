import assert from "node:assert/strict";

const response = await fetch(`${process.env.TOCK_URL}/io/app/travel/web`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query: "hello", userId: "ci", locale: "en" }),
});
assert.equal(response.status, 200);
assert.ok((await response.json()).responses.length > 0);
console.log(`talked to ${process.env.TOCK_URL}`);
