import type { devices as english } from "../../en/client/devices.ts";
import type { TranslationOf } from "../../translation.ts";

export const devices: TranslationOf<typeof english> = {
  "device.title": "Sind Sie es?",
  "device.lead":
    "Dieses Gerät ist hier neu. Tippen Sie die sechs Ziffern ein, die Sie in der Praxis bekommen haben.",
  "device.code": "Ihre sechs Ziffern",
  "device.hint": "Sie gelten nur einmal.",
  "device.open": "Öffnen",
  "device.note":
    "Auf diesem Gerät werden Sie nicht wieder gefragt. Was Sie schon auf einem anderen geschrieben haben, kommt trotzdem an.",
};
