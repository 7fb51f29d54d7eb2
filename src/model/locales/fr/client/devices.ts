import type { devices as english } from "../../en/client/devices.ts";
import type { TranslationOf } from "../../translation.ts";

export const devices: TranslationOf<typeof english> = {
  "device.title": "C’est bien vous ?",
  "device.lead": "Cet appareil est nouveau ici. Tapez les six chiffres qu’on vous a donnés.",
  "device.code": "Les six chiffres",
  "device.hint": "Ils servent une seule fois.",
  "device.open": "Ouvrir",
  "device.note":
    "Sur cet appareil, on ne vous le demandera plus. Ce que vous avez écrit sur un autre arrive quand même.",
};
