import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

// The rooms below the pages are not bundled into the server's part: Node runs their TypeScript as it is,
// and there is one copy of each module in the process.
const rooms = /^#(care|interop|model|science|store)\/|^#web\/(request-context|cookies)\.server\.ts$/;

export default defineConfig({
  plugins: [reactRouter()],
  build: { target: "es2022", assetsInlineLimit: 0 },
  environments: { ssr: { build: { rolldownOptions: { external: rooms } } } },
});
