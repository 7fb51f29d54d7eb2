import { data } from "react-router";

/** Paths below a client's link that lead nowhere are refused like a client page, not like a staff page. */
export function loader(): never {
  throw data({ code: "not-found" }, { status: 404 });
}

export default function Nothing() {
  return null;
}
