// Reference pages have a switch of light and dark; the other pages follow what was chosen there.
try {
  const mode = localStorage.getItem("redoc.colorMode");
  if (mode === "light" || mode === "dark") document.documentElement.classList.add(mode);
} catch {
  // Without access to stored data, the preference of the system decides.
}
