import type { offline as english } from "../../en/client/offline.ts";
import type { TranslationOf } from "../../translation.ts";

export const offline: TranslationOf<typeof english> = {
  "offline.waiting-title": "En este teléfono, sin enviar todavía",
  "offline.waiting": "Se envía solo cuando hay red. Puedes cerrar esta página y volver a abrirla.",
  "offline.refused-title": "Sigue en este teléfono",
  "offline.refused":
    "El servidor de tu consulta no lo aceptó. Tus palabras siguen aquí hasta que las borres.",
  "offline.again": "Ver por qué, y probar otra vez",
  "offline.copy": "Copiar mis palabras",
  "offline.delete": "Borrar de este teléfono",
  "offline.unkept": "Este navegador no guarda nada. Por favor, termina sin cerrar la página.",
  "offline.insecure": "Esta dirección no está cifrada, por eso la página no funciona sin red.",
  "offline.start-title": "Abre tu enlace",
  "offline.start": "Abre el enlace o el código que te dieron. Lo que espera en este teléfono se envía solo.",
};
