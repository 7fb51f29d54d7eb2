import type { devices as english } from "../../en/client/devices.ts";
import type { TranslationOf } from "../../translation.ts";

export const devices: TranslationOf<typeof english> = {
  "device.title": "C’est bien vous ?",
  "device.lead": "Cet appareil est nouveau ici. Tapez les six chiffres reçus au cabinet.",
  "device.code": "Les six chiffres",
  "device.hint": "Ils servent une seule fois.",
  "device.open": "Ouvrir",
  "device.note":
    "On ne vous le redemandera pas sur cet appareil. Ce que vous avez déjà écrit sur un autre appareil arrive quand même.",
};
