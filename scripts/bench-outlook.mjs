// `npm run bench:outlook -- RATINGS-DEV.csv`: holds the outlook's kinds of evidence against real session ratings.
import { install, runPinned } from "./set-up.mjs";

install();
runPinned(["bench", "outlook.ts"]);
