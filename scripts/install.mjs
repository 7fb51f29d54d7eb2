// Installs what is missing, for `bin/attune`: the command line runs from source and needs no built pages.
import { install } from "./set-up.mjs";

install();
