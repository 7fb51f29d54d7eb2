import { data } from "react-router";

/** Paths that lead nowhere are refused where they lie: below a client's link like a client page, in its language. */
export function loader(): never {
  throw data({ code: "not-found" }, { status: 404 });
}

export default function Nothing() {
  return null;
}
