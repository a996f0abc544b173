import { msw } from "msw/vite";
import { defineConfig } from "vite";

// The plugin provides the script of the service worker, which src/mocks.ts registers.
export default defineConfig({
  plugins: [msw({ mode: "worker-only" })],
  build: { target: "es2022" },
});
