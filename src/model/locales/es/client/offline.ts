import type { offline as english } from "../../en/client/offline.ts";
import type { TranslationOf } from "../../translation.ts";

export const offline: TranslationOf<typeof english> = {
  "offline.waiting-title": "En este teléfono, sin enviar todavía",
  "offline.waiting": "Se enviará en cuanto haya red. Deja esta página abierta o vuelve a abrirla más tarde.",
  "offline.refused-title": "Sigue en este teléfono",
  "offline.refused": "Tus palabras siguen en este teléfono hasta que las borres.",
  "offline.unsent-title": "Sin enviar",
  "offline.unsent":
    "No ha llegado, y este navegador no puede guardarlo. Deja esta página abierta y pulsa el botón otra vez cuando haya red.",
  "offline.ready-title": "Listo en este teléfono",
  "offline.ready": "Puedes responderlo ahora, también sin conexión.",
  "offline.begun-title": "Empezado en este teléfono",
  "offline.begun": "Todavía no lo has terminado. No se ha enviado nada.",
  "offline.again": "Probar otra vez",
  "offline.open": "Abrir",
  "offline.copy": "Copiar mis palabras",
  "offline.copied": "Copiado",
  "offline.delete": "Borrar de este teléfono",
  "offline.delete-sure": "¿Borrar esto de este teléfono? No se puede recuperar.",
  "offline.unkept":
    "Este navegador no puede guardar nada aquí ahora. Por favor, termina sin cerrar la página.",
  "offline.insecure": "Esta dirección no está cifrada, por eso la página no funciona sin red.",
  "offline.language": "Para otro idioma hace falta red. Lo que has escrito se queda aquí.",
  "offline.since": "Guardado. Llegó a tu consulta el {time}.",
  "offline.start-title": "Abre tu enlace",
  "offline.start":
    "Abre el enlace o el código que te dieron. Lo que espera en este teléfono se envía desde aquí.",
  "offline.paste": "O pon aquí tu enlace",
  "offline.go": "Ir",
  "offline.none-title": "Ahora no hay red",
  "offline.none": "Esta página necesita red. Lo que aún está en este teléfono aparece abajo.",
};
