import { everyClientPageIn } from "../walk-for-everybody.ts";

everyClientPageIn("es");
