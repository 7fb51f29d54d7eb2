import * as v from "valibot";
import { AttuneError } from "#model/errors.ts";

/** Input checked by its schema. Throws `invalid-input` with the names of the fields, never with what was in them. */
export function parse<S extends v.GenericSchema>(schema: S, given: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, given);
  if (result.success) return result.output;
  const fields = new Set(result.issues.map((issue) => v.getDotPath(issue) ?? "form"));
  throw new AttuneError("invalid-input", { field: [...fields].join(", ") });
}
