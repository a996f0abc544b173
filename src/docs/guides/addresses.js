/** Runs in the browser: commands name the server that shows the page. */
if (location.protocol.startsWith("http") && !("static" in document.documentElement.dataset)) {
  for (const code of document.querySelectorAll("code"))
    code.textContent = code.textContent.replaceAll("SHOWN_ORIGIN", location.origin);
}
