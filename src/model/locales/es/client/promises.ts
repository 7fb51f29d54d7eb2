import type { promises as english } from "../../en/client/promises.ts";
import type { TranslationOf } from "../../translation.ts";

export const promises: TranslationOf<typeof english> = {
  "check-in.who-line": "{name} ve tus respuestas. ¿Quién ve esto?",
  "check-in.who.therapist": "{name} ve tus respuestas",
  "check-in.who.therapist-more": "Y nadie más aquí. {name} puede leerlas antes de la próxima sesión.",
  "check-in.who.choice": "Tú eliges qué más ve {name}",
  "check-in.who.choice-more": "Salta cualquier pregunta. Comparte palabras, solo un tema, o nada.",
  "check-in.who.danger": "Si dices que corres peligro",
  "check-in.who.danger-more":
    "Entonces {name} puede verlo enseguida, para que no te quedes a solas con ello.",
  "check-in.intro": "Salta las que quieras. No se envía nada hasta que pulses «Terminar».",
  "check-in.help-now": "Ayuda ahora",
  "check-in.help-emergency": "Emergencias",
  "check-in.help-title": "Esto no es para emergencias.",
  "check-in.help-text": "Nadie vigila las respuestas todo el día. Si corres peligro, llama ahora:",
  "check-in.unsaid-none-more": "Puedes dejarlo en blanco.",
  "check-in.unsaid-words-more": "{name} ve lo que escribas aquí.",
  "check-in.unsaid-topic-more": "{name} ve que hay algo difícil de hablar, y qué tema eliges. Sin palabras.",
  "check-in.unsaid-write-hint": "Estas palabras solo se envían si eliges «Mis palabras».",
  "check-in.topic.self-harm": "Hacerme daño, o no querer vivir",
  "check-in.finish-note": "No se comparte nada hasta que pulses «Terminar».",
  "check-in.revealed":
    "{name} ya leyó tus respuestas, así que no se pueden cambiar. Cuenta más en tu próxima sesión.",
  "check-in.saved-lead": "Es todo por hoy.",
  "check-in.change-until": "Puedes cambiarlas aquí hasta las {time}, si {name} no las lee antes.",
  "check-in.change-closed":
    "Se enviaron, y aquí ya no se pueden leer ni cambiar. En «Tu página» puedes cambiarlas hasta que {name} las lea, y añadir algo después. O díselo a {name}.",
  "check-in.danger-now": "Si corres peligro, habla con alguien ahora, por favor:",
  "check-in.danger-on-save": "{name} verá lo que escribes aquí cuando lo guardes, no antes.",
  "check-in.danger-private":
    "Nadie se entera de esto. Para contarlo en tu terapia, guárdalo y luego elige «{share}».",
  "check-in.tell": "¿Quieres que {name} sepa que corres peligro?",
  "check-in.tell-more": "Aún no se ha enviado nada. {name} lo sabrá solo si eliges «Sí» y pulsas «Terminar».",
  "check-in.danger-title": "No tienes que pasar por esto a solas.",
  "check-in.danger-text":
    "Lo que has compartido parece serio. {name} puede verlo, pero quizá no lo lea hoy. Habla con alguien ahora, por favor:",
  "check-in.finish": "Terminar",
  "check-in.unsaid-how": "¿Qué debe ver {name}?",
  "check-in.unsaid-none": "Nada por ahora",
  "check-in.unsaid-words": "Mis palabras",
  "check-in.unsaid-topic": "Solo el tema",
  "check-in.saved-what": "Lo que recibirá {name}",
  "check-in.saved-words": "Tus palabras",
  "check-in.saved-topic": "Solo el tema: {topic}",
  "check-in.saved-nothing": "Ninguna respuesta y ninguna palabra. Solo que lo enviaste.",
  "check-in.consents": "¿Se pueden usar tus respuestas para algo más?",
  "check-in.consents-lead":
    "{name} usa tus respuestas para trabajar contigo. Nadie las usa para nada más si no dices aquí que sí. Puedes dejarlo en blanco: entonces es un no.",
  "check-in.consents-save": "Guardar lo que elijo",
  "check-in.consents-thanks": "Gracias. En «Tu página» puedes cambiarlo cuando quieras.",
  "introduction.consent-lead": "Cada cosa por separado. Puedes cambiar de idea cuando quieras.",
  "introduction.consent-open":
    "Puedes dejarlo abierto. Entonces no has aceptado nada y puedes decidir más tarde. {name} ve de todos modos lo que envías.",
  "introduction.consent.care": "{name} puede leer mis respuestas para trabajar conmigo",
  "introduction.consent.care-more":
    "Si dices que no, no hay cuestionarios. Si dices que corres peligro, {name} puede verlo enseguida.",
  "introduction.consent.supervision": "{name} puede hablar de mis respuestas con una persona que supervisa",
  "introduction.consent.supervision-more":
    "Solo cuando {name} pide consejo. Lo que compartes como «solo el tema» queda fuera.",
  "introduction.consent.research": "Mis respuestas pueden usarse para investigar, sin mi nombre",
  "introduction.consent.research-more": "Nunca tus palabras. Solo números.",
  "introduction.consent.yes": "Sí",
  "introduction.consent.no": "No",
  "introduction.sees": "{name} ve lo que escribes aquí, cuando guardas una página. Y nadie más.",
};
