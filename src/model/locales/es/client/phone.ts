import type { phone as english } from "../../en/client/phone.ts";
import type { TranslationOf } from "../../translation.ts";

export const phone: TranslationOf<typeof english> = {
  "phone.title": "Avisos en este teléfono",
  "phone.lead":
    "Sale un aviso corto cuando hay algo que rellenar. Dice «{words}» y nunca quién escribe ni de qué se trata.",
  "phone.who":
    "El fabricante de tu navegador lleva el aviso. Sabe cuándo se envía y desde qué dirección web. No puede leerlo. Llegan dos como mucho después de vernos, y ninguno en las horas de silencio.",
  "phone.on": "Encender",
  "phone.off": "Apagar",
  "phone.is-on": "Están encendidos en este teléfono.",
  "phone.elsewhere": "Están encendidos en otro teléfono. Si los enciendes aquí, llegarán aquí.",
  "phone.elsewhere-only":
    "Están unidos a otro teléfono. Para tenerlos aquí, abre tu página en este teléfono o pregunta cuando nos veamos.",
  "phone.after-sending":
    "Puedes encenderlos aquí después de enviar tus respuestas desde este teléfono. O hazlo en tu propia página.",
  "phone.ended": "Tu teléfono ya no los recibe. Puedes encenderlos otra vez.",
  "phone.no-script": "Para encenderlos, esta página necesita scripts. Tu navegador los tiene apagados.",
  "phone.insecure": "Aquí están apagados, porque esta página no tiene una conexión segura (https).",
  "phone.unable":
    "Este navegador no puede hacerlo. En un iPhone, pon primero esta página en la pantalla de inicio.",
  "phone.forbidden": "Tu navegador no lo permite. Puedes cambiarlo en sus ajustes para esta página.",
  "phone.failed": "No ha funcionado. Inténtalo otra vez más tarde.",
  "phone.saved-on": "Te llegará un aviso cuando haya algo que rellenar.",
  "phone.saved-off": "Ya no llegan avisos a ningún teléfono.",
  "phone.practice-off": "Aquí no hay nada que encender: no se usan avisos.",
};
