/** What a phone needs to put the client's pages beside its apps. It names neither the practice nor therapy. */
export function loader(): Response {
  const manifest = {
    id: "/c/",
    name: "Attune",
    short_name: "Attune",
    start_url: "/c/",
    scope: "/c/",
    display: "standalone",
    background_color: "#f4f5f1",
    theme_color: "#0c5a58",
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any", purpose: "any" },
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any", purpose: "maskable" },
    ],
  };
  return Response.json(manifest, {
    headers: { "Content-Type": "application/manifest+json", "Cache-Control": "public, max-age=86400" },
  });
}
