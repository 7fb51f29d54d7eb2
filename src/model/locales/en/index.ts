import { errors } from "./errors.ts";

/** The English catalogue, gathered from a file per place where the words are read. */
export const english = { ...errors } as const;
