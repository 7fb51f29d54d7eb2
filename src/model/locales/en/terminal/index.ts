import { cli } from "./cli.ts";
import { models } from "./models.ts";
import { simulation } from "./simulation.ts";
import { starting } from "./starting.ts";

/** What the terminal says, in English alone. */
export const terminal = { ...starting, ...cli, ...simulation, ...models } as const;
