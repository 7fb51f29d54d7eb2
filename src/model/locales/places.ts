import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";

/** A place that is filled when a message is spoken: {name} is `text`, {count, plural, ...} is `plural` with its arms. */
export interface Place {
  readonly kind: string;
  readonly arms: readonly string[];
}

/** The places of an ICU message by their names. Throws when the message cannot be read. */
export function placesOf(message: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const walk = (tokens: unknown) => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      const [name, kind = "text", format] = token as [string, string?, unknown?];
      const inner = typeof format === "object" && format !== null ? Object.entries(format) : [];
      const arms = inner.filter(([arm, tokens]) => arm !== "offset" && Array.isArray(tokens));
      places.set(name, { kind, arms: arms.map(([arm]) => arm) });
      for (const [, tokens] of arms) walk(tokens);
    }
  };
  walk(compileMessageOrThrow(message));
  return places;
}
