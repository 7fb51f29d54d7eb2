// `npm run bench`: sets up, then measures on this machine and prints each figure beside its reference.
import { build, install, runPinned } from "./set-up.mjs";

install();
build();
runPinned(["bench", "run.ts"]);
