import { index, layout, prefix, type RouteConfig, route } from "@react-router/dev/routes";

export default [
  index("routes/home.tsx"),
  route("set-up", "routes/set-up.tsx"),
  route("sign-in", "routes/sign-in.tsx"),
  route("sign-off", "routes/sign-off.tsx"),
  route("sw.js", "routes/service-worker.ts"),
  route("manifest.webmanifest", "routes/manifest.ts"),
  layout("routes/phone.tsx", [
    route("c", "routes/phone-start.tsx"),
    route("kiosk", "routes/kiosk.tsx"),
    route("language", "routes/choose-language.ts", { id: "language-of-nobody" }),
    ...prefix("c/:token", [
      index("routes/check-in.tsx"),
      route("saved", "routes/check-in-saved.tsx"),
      route("language", "routes/choose-language.ts"),
      route("reminders", "routes/reminders.tsx"),
    ]),
    ...prefix("i/:token", [
      route("language", "routes/choose-language.ts", { id: "invitation-language" }),
      route(":step?", "routes/introduction.tsx"),
    ]),
    ...prefix("me", [
      index("routes/own-page.tsx"),
      route("language", "routes/choose-language.ts", { id: "own-language" }),
      route("check-ins/:sessionId", "routes/own-page/check-in.tsx"),
      route("data", "routes/own-page/data.tsx"),
      route("data/:file", "routes/own-page/download.ts"),
      route("erase", "routes/own-page/erase.tsx"),
      route("*", "routes/phone-nothing.tsx", { id: "own-nothing" }),
    ]),
    route("c/*", "routes/phone-nothing.tsx"),
  ]),
  layout("routes/staff.tsx", [
    route("today", "routes/today.tsx"),
    route("clients", "routes/clients.tsx"),
    route("clients/:clientId", "routes/client.tsx"),
    route("clients/:clientId/language", "routes/client-language.ts"),
    route("clients/:clientId/invitation", "routes/invitation.tsx"),
    route("clients/:clientId/own-page", "routes/pairing.tsx"),
    route("erasures/:erasureId", "routes/erasure-read.ts"),
    route("sessions/:sessionId/link", "routes/session-link.tsx"),
    route("sessions/:sessionId/view", "routes/session-view.tsx"),
    route("practice", "routes/practice.tsx"),
    route("practice/wordings", "routes/wordings.tsx"),
    route("practice/kiosk", "routes/kiosk-device.ts"),
  ]),
] satisfies RouteConfig;
