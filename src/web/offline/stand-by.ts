import { standBy } from "./worker-wishes.ts";

if (isSecureContext) void standBy(location.pathname.startsWith("/i/") ? "/i/" : "/me");
