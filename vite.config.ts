import { reactRouter } from "@react-router/dev/vite";
import { defineConfig, type Plugin } from "vite";
import { strategies } from "./src/science/guidance/catalogue.ts";
import { catalogueFaults } from "./src/science/guidance/catalogue-faults.ts";

// The rooms below the pages are not bundled into the server's part: Node runs their TypeScript as it is,
// and there is one copy of each module in the process.
const rooms = /^#(care|interop|model|science|store)\/|^#web\/(request-context|cookies)\.server\.ts$/;

/** Stops the build where a strategy is not whole. */
const wholeCatalogue: Plugin = {
  name: "whole-catalogue",
  buildStart() {
    const faults = catalogueFaults(strategies);
    if (faults.length > 0) this.error(faults.join("\n"));
  },
};

export default defineConfig({
  plugins: [wholeCatalogue, reactRouter()],
  build: { target: "es2022", assetsInlineLimit: 0 },
  environments: { ssr: { build: { rolldownOptions: { external: rooms } } } },
});
