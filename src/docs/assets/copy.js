/** Runs in the browser: the buttons that copy the code next to them. */

for (const command of document.querySelectorAll(".command")) enableCopy(command);

function enableCopy(command) {
  const button = command.querySelector("button");
  button.addEventListener("click", async () => {
    const code = command.querySelector("code");
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = "Copied";
    } catch {
      // On other addresses than loopback there is no clipboard without TLS: select the text for the keyboard.
      getSelection().selectAllChildren(code);
      button.textContent = "Selected";
    }
    setTimeout(() => {
      button.textContent = "Copy";
    }, 1500);
  });
}
