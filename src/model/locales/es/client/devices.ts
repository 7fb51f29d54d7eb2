import type { devices as english } from "../../en/client/devices.ts";
import type { TranslationOf } from "../../translation.ts";

export const devices: TranslationOf<typeof english> = {
  "device.title": "¿Eres tú?",
  "device.lead": "Este aparato es nuevo aquí. Escribe las seis cifras que te dieron en la consulta.",
  "device.code": "Las seis cifras",
  "device.hint": "Sirven una sola vez.",
  "device.open": "Abrir",
  "device.note": "En este aparato no se te vuelve a preguntar. Lo que ya escribiste en otro llega igual.",
};
