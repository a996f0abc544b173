// Run by `tock-contract exec`.
const { TOCK_URL, TOCK_CHAT_URL } = process.env;
const response = await fetch(TOCK_CHAT_URL, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ userId: "anna", query: "hello" }),
});
console.log(response.status, TOCK_CHAT_URL.startsWith(TOCK_URL));
process.exitCode = response.ok ? 3 : 1;
