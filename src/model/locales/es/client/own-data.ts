import type { ownData as english } from "../../en/client/own-data.ts";
import type { TranslationOf } from "../../translation.ts";

export const ownData: TranslationOf<typeof english> = {
  "own.enter-note":
    "Usa un aparato que sea solo tuyo. Tu página queda abierta allí hasta que la cierres, o no la uses en {days, plural, one {# día} other {# días}}.",
  "own.change-note":
    "Puedes cambiarlas hasta que {name} las lea. Si tus palabras dicen que estás en peligro, {name} puede verlo al momento.",
  "own.add-note": "Tus respuestas quedan como están. {name} ve al lado lo que añades.",
  "own.sees-danger": "Lo que puede querer decir que estás en peligro. {name} puede verlo enseguida.",
  "own.unopened": "Sin abrir todavía. Por ahora {name} solo ve que lo enviaste.",
  "own.sees-besides": "En todo momento",
  "own.sees-line":
    "Tu línea, con lo que se ha abierto. Un punto muy por debajo de lo normal para ti puede llevar una marca: vale la pena preguntar.",
  "own.sees-goals": "Tus metas, y cuánto has avanzado con ellas",
  "own.sees-about": "Tu nombre aquí, tu dirección de correo y tus sesiones",
  "own.sees-never": "Nunca: las notas que son solo para ti",
  "own.intake-note":
    "{name} ve lo que escribes aquí, y qué día lo cambiaste. Lo que {name} ya leyó, leído queda.",
  "own.email-note":
    "Ahí llegan los enlaces y recordatorios. {name} ve la dirección, y qué día la cambiaste. Déjalo vacío para no recibir correos.",
  "own.up-note": "{name} ve estas palabras. Si dicen que estás en peligro, {name} puede verlo al momento.",
  "own.down-note": "Solo queda el tema, y tus palabras se borran aquí. Lo que {name} ya leyó, leído queda.",
  "own.back-note": "Aquí no queda nada de ello. Lo que {name} ya leyó, leído queda.",
  "own.looked-note": "Quien abre lo que dijiste aparece aquí, una vez al día.",
  "own.care-note":
    "Si dices que no, ya no se abren más preguntas, y {name} no puede abrir nada nuevo. Lo leído, leído queda. Puedes volver a decir que sí en cualquier momento.",
  "own.outlook-title": "Una estimación sobre ti",
  "own.outlook-note":
    "Con las respuestas que {name} ha abierto y las sesiones que hubo, Attune estima si es posible que dejes de venir. {name} lo ve con los motivos, para poder preguntarte cómo te va. Puede estar mal. Nadie más lo recibe.",
  "own.outlook-on":
    "Puedes decir que no. Entonces no se estima nada. {name} ve que dijiste que no. Nada más cambia.",
  "own.outlook-off": "Dijiste que no. No se estima nada sobre ti.",
  "own.outlook-stop": "No quiero esto",
  "own.outlook-allow": "Se puede volver a hacer",
  "own.download-note":
    "Todo lo que dijiste y lo que te contestaron. Las notas y suposiciones de tu terapeuta no están.",
  "own.erase-title": "¿Borrar todo?",
  "own.erase-goes-title": "Lo que se va",
  "own.erase-goes":
    "Tus respuestas, palabras, metas, decisiones, enlaces y páginas abiertas, y lo que {name} escribió aquí sobre tus respuestas. Todo de una vez, y para siempre.",
  "own.erase-stays-title": "Lo que queda",
  "own.erase-stays-log":
    "Una lista de qué se hizo, quién lo hizo y qué día: quién miró, cuándo se abrió o cerró una página, cuándo se hicieron enlaces o se anotó tu dirección de correo, a qué dijiste que sí o que no, y que lo borraste todo. En tu lugar hay un número que ya no lleva a nadie. No están ni tu nombre, ni tu dirección, ni tus palabras.",
  "own.erase-stays-why":
    "Se queda para que tu consulta pueda mostrar más tarde quién podía ver qué, y que se borró. En muchos lugares la ley lo pide. A menudo pide también que la consulta guarde sus propias notas sobre la ayuda que dio. Esas notas no están en Attune. Pregunta en tu consulta cómo es donde vives.",
  "own.erase-stays-sums": "Números hechos con muchas personas juntas. No dicen nada de una sola.",
  "own.erase-stays-copies":
    "Una copia hecha antes de hoy puede tener tus datos hasta que la consulta la borre. Los correos que recibiste siguen en tu buzón.",
  "own.erase-notes-title": "Lo que está en tu teléfono",
  "own.erase-notes":
    "Las notas que guardaste solo para ti están en tu teléfono, no aquí. Borrar aquí no las toca. Para quitarlas, abre «{notes}» en ese teléfono y pulsa «{button}».",
  "own.erase-told":
    "{name} se entera de que borraste tus datos. Tu nombre queda en ese aviso hasta que se lea, {days, plural, one {# día} other {# días}} como mucho.",
  "own.erase-gone": "Sé que nada se puede recuperar.",
  "own.erase-kept": "Tengo lo que quiero guardar.",
  "own.erase-do": "Borrar todo ahora",
  "own.erase-leave": "Dejar todo como está",
  "own.erased": "Tus datos están borrados.",
};
