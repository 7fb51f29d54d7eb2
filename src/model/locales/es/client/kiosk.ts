import type { kiosk as english } from "../../en/client/kiosk.ts";
import type { TranslationOf } from "../../translation.ts";

export const kiosk: TranslationOf<typeof english> = {
  "kiosk.title": "Escribe tu código",
  "kiosk.lead": "Alguien aquí te da seis cifras.",
  "kiosk.code": "Seis cifras",
  "kiosk.open": "Seguir",
  "kiosk.done": "Listo",
  "kiosk.returns": "Esta pantalla se queda en blanco sola. No queda en ella nada tuyo.",
  "kiosk.still-here": "¿Sigues ahí?",
  "kiosk.soon-blank": "En {seconds} segundos esta pantalla se queda en blanco.",
  "kiosk.unsent-gone": "Lo que no hayas enviado se perderá.",
  "kiosk.more-time": "Más tiempo",
};
