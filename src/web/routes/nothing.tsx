import { refusal } from "./request.server.ts";

/** Paths that lead nowhere are refused where they lie: below a client's link like a client page, in its language. */
export function loader(): never {
  throw refusal("not-found");
}

export default function Nothing() {
  return null;
}
