import { renderSVG } from "uqr";

/** A link as it is handed over: its text, and a code for phones as a picture that needs no other request. */
export function shareable(url: string): { url: string; picture: string } {
  const picture = renderSVG(url, { border: 2 });
  return { url, picture: `data:image/svg+xml;base64,${Buffer.from(picture).toString("base64")}` };
}
