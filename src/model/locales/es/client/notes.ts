import type { notes as english } from "../../en/client/notes.ts";
import type { TranslationOf } from "../../translation.ts";

export const notes: TranslationOf<typeof english> = {
  "notes.choice": "Solo para mí",
  "notes.choice-more": "Se queda en este teléfono, con llave. {name} no lo ve, ni ve que está ahí.",
  "notes.no-script": "Para guardar palabras solo para ti, este navegador tiene que permitir scripts.",
  "notes.insecure":
    "Las palabras solo para ti se pueden guardar en una dirección cifrada (https). Esta no lo es.",
  "notes.title": "Mis notas privadas",
  "notes.lead":
    "Están solo en este teléfono, cerradas con tu frase secreta. Nadie más puede leerlas. Nadie se entera de que están aquí.",
  "notes.write": "Palabras solo para ti",
  "notes.write-hint":
    "No se guardan hasta que pulses el botón de abajo. Si cierras antes la página, se pierden.",
  "notes.first-title": "Antes de tu primera nota",
  "notes.first":
    "Tú eliges una frase secreta. Es la única llave. Si la pierdes, pierdes tus notas: nadie puede abrirlas por ti.",
  "notes.passphrase": "Tu frase secreta",
  "notes.passphrase-hint": "Al menos 8 letras. Tres o cuatro palabras van bien, si nadie las puede adivinar.",
  "notes.again": "La misma frase otra vez",
  "notes.keep": "Guardar en este teléfono",
  "notes.drop": "Borrar estas palabras",
  "notes.said.working": "Un momento. Tarda unos segundos.",
  "notes.said.kept": "Guardado en este teléfono, con llave.",
  "notes.said.empty": "Escribe algo primero.",
  "notes.said.short": "Esta frase es muy corta. Necesita al menos 8 letras.",
  "notes.said.differ": "Las dos frases no son iguales. Escríbelas otra vez.",
  "notes.said.wrong": "Esta frase no es la correcta. Inténtalo otra vez.",
  "notes.said.full":
    "Este navegador no puede guardar nada aquí ahora. Quizá es una ventana privada, o el teléfono está lleno. Lo que has escrito sigue en el campo.",
  "notes.said.unkept":
    "Estas palabras aún no están guardadas. Primero guárdalas o bórralas. Después puedes terminar.",
  "notes.said.changed": "Tus notas cambiaron en otra ventana. Ábrelas otra vez.",
  "notes.said.deleted": "Borrado.",
  "notes.said.passphrase": "Tus notas tienen ahora la frase nueva.",
  "notes.said.file-none": "Elige primero el archivo.",
  "notes.said.file-bad": "No es un archivo de notas, o está dañado. No ha cambiado nada.",
  "notes.said.file-in": "Las notas ya están en este teléfono.",
  "notes.unlock": "Abrir mis notas",
  "notes.forgot": "No sé la frase",
  "notes.forgot-more": "Nadie puede encontrarla por ti. Solo puedes borrar las notas y empezar de nuevo.",
  "notes.none": "No hay notas en este teléfono.",
  "notes.damaged": "Esta nota está dañada y ya no se puede leer.",
  "notes.lock": "Cerrarlas ahora",
  "notes.locks-itself":
    "Se cierran solas tras {minutes, plural, one {# minuto} other {# minutos}} sin tocar nada.",
  "notes.delete": "Borrar",
  "notes.delete-sure": "¿Borrar esta nota? No se puede recuperar.",
  "notes.delete-all": "Borrar todas las notas de este teléfono",
  "notes.delete-all-sure": "¿Borrar todas las notas de este teléfono? No se pueden recuperar.",
  "notes.new": "Escribir una nota",
  "notes.change-title": "Cambiar la frase secreta",
  "notes.new-passphrase": "Nueva frase secreta",
  "notes.change": "Cambiarla",
  "notes.file-out-title": "Guardarlas como archivo",
  "notes.file-out-more":
    "Para llevarlas a otro teléfono, o por si este se pierde o su navegador limpia sus datos. El archivo está cerrado con tu frase.",
  "notes.file-out": "Guardar el archivo",
  "notes.file-in-title": "Traer notas de un archivo",
  "notes.file": "El archivo",
  "notes.file-passphrase": "La frase secreta del archivo",
  "notes.file-in": "Traerlas aquí",
  "notes.share": "Compartir esto",
  "notes.share-who": "Tu terapeuta va a leer estas palabras. ¿Adónde deben ir?",
  "notes.share-check-in": "A mis respuestas de ahora",
  "notes.share-check-in-more":
    "Se envían cuando pulses «Terminar» allí. Hasta entonces están allí, sin llave.",
  "notes.share-none": "Ahora no hay preguntas abiertas en este teléfono.",
  "notes.share-own": "A mi página",
  "notes.share-own-more": "Se envían cuando elijas allí unas respuestas y pulses su botón.",
  "notes.handed": "Tus palabras vienen contigo. Abre las respuestas a las que pertenecen.",
};
