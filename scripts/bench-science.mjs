// `npm run bench:science [-- RATINGS.csv]`: fits the same models here and with lme4, in alternation.
import { install, runPinned } from "./set-up.mjs";

install();
runPinned(["bench", "science.ts"]);
