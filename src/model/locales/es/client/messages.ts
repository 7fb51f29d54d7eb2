import type { messages as english } from "../../en/client/messages.ts";
import type { TranslationOf } from "../../translation.ts";

export const messages: TranslationOf<typeof english> = {
  "message.subject.invitation": "Una breve invitación",
  "message.subject.check-in": "Un minuto para ti",
  "message.subject.reminder": "¿Tienes todavía un minuto?",
  "message.greeting": "Hola:",
  "message.body.invitation":
    "Te invitamos a contar algunas cosas antes de vernos. Deja en blanco lo que quieras:",
  "message.body.check-in": "Aquí está tu enlace de hoy. Lleva más o menos un minuto:",
  "message.body.reminder": "Tu enlace sigue abierto. Si prefieres no usarlo, déjalo así:",
  "message.card": "Escanea esto o escribe la dirección:",
  "message.until": "Se puede abrir hasta el {date}.",
  "message.stop": "Más tarde, o ningún correo más: {link}",
  "message.notice.title": "Un minuto para ti",
  "message.notice.check-in": "Tu enlace de hoy está listo.",
  "message.notice.reminder": "Tu enlace sigue abierto.",
  "message.calendar": "Un minuto para ti",
  "reminders.title": "Tus recordatorios",
  "reminders.lead": "Tú eliges cuándo te escribimos, y si lo hacemos.",
  "reminders.tonight": "Escribir otra vez hoy, más tarde",
  "reminders.tomorrow": "Escribir otra vez mañana",
  "reminders.stop": "No enviar más recordatorios",
  "reminders.save": "Guardar",
  "reminders.saved": "Guardado",
  "reminders.saved-later": "Te escribiremos entonces.",
  "reminders.saved-stop": "Ya no recibirás recordatorios de aquí. Todavía pueden darte un enlace en mano.",
  "message.subject.code": "Seis cifras para ti",
  "message.body.code": "Escribe estas cifras cuando te las pidan: {code}",
  "message.code-until": "Sirven una vez, hasta el {date}.",
};
