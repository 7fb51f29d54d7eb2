import type { calendar as english } from "../../en/client/calendar.ts";
import type { TranslationOf } from "../../translation.ts";

export const calendar: TranslationOf<typeof english> = {
  "calendar.title": "Horas en tu calendario",
  "calendar.lead":
    "Tu calendario puede mostrar cuándo llega un enlace. Muestra «{words}» y una hora. No muestra ningún nombre ni motivo.",
  "calendar.who":
    "Quien lleva tu calendario puede ver estas horas. También todas las personas que tengan la dirección: guárdala para ti.",
  "calendar.make": "Crear una dirección",
  "calendar.address": "La dirección para tu calendario",
  "calendar.once": "Se muestra una sola vez. Cópiala ahora y elige «suscribirse» en tu calendario.",
  "calendar.open": "Abrir en el calendario",
  "calendar.is-on": "Tu calendario tiene una dirección desde el {date}.",
  "calendar.again": "Crear una nueva; la anterior deja de valer",
  "calendar.off": "Pararlo",
};
