// `npm run screenshots`: photographs the demonstration practice for the README and the docs.
import { ensureChromium } from "./chromium.mjs";
import { build, install, runPinned } from "./set-up.mjs";

install();
build();
ensureChromium();
runPinned(["scripts", "photograph.ts"]);
