import type { ownFile as english } from "../../en/client/own-file.ts";
import type { TranslationOf } from "../../translation.ts";

export const ownFile: TranslationOf<typeof english> = {
  "file.about": "Sobre ti",
  "file.former-name": "Tu nombre aquí antes",
  "file.email": "Adónde van los correos",
  "file.added": "Estás aquí desde el {date}.",
  "file.ended": "Terminó el {date}",
  "file.sent": "Enviado el {date}",
  "file.changed": "Cambiado por última vez el {date}",
  "file.sessions": "Tus sesiones",
  "file.session.planned": "Prevista",
  "file.session.kept": "Tuvo lugar",
  "file.session.late": "Tuvo lugar, con retraso",
  "file.session.cancelled": "Cancelada",
  "file.session.missed": "No tuvo lugar",
  "file.messages": "Lo que se te envió",
  "file.message.check-in": "El enlace a las preguntas",
  "file.message.reminder": "Un recordatorio",
  "file.channel.email": "Por correo",
  "file.channel.push": "Como aviso en tu teléfono",
  "file.check-in-devices": "Dónde abriste las preguntas",
  "file.notices": "Avisos en un teléfono",
  "file.notices-since": "Encendidos: {date}",
  "file.notices-by": "Los lleva {service}",
};
