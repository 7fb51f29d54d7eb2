import type { refusals as english } from "../../en/client/refusals.ts";
import type { TranslationOf } from "../../translation.ts";

export const refusals: TranslationOf<typeof english> = {
  "language.choose": "Idioma",
  "refusal.title": "No ha funcionado",
  "refusal.saved": "Tus respuestas están guardadas",
  "refusal.nothing": "Ahora no hay nada que hacer aquí",
  "refusal.said": "Lo que dijiste está guardado",
  "refusal.input":
    "Algo de lo que escribiste no se puede guardar así. Acórtalo y prueba otra vez, por favor.",
  "refusal.email": "Esta dirección de correo no parece correcta. Compruébala, por favor.",
  "error.wrong-origin":
    "Este formulario vino de otro sitio, así que no se ha cambiado nada. Abre Attune en su propia dirección y prueba otra vez.",
  "error.not-found": "Aquí no hay nada, o no es para ti.",
  "error.link-unknown":
    "No conocemos este enlace. Mira si está copiado entero, o pide uno nuevo a tu terapeuta.",
  "error.already-revealed":
    "Tu terapeuta ya leyó estas respuestas, así que no se pueden cambiar. Cuéntaselo en la próxima sesión, o escríbelo la próxima vez.",
  "error.change-closed":
    "Estas respuestas se enviaron hace un rato, así que aquí ya no se pueden cambiar. En «Tu página» puedes cambiarlas hasta que tu terapeuta las lea, y añadir algo después. O díselo a tu terapeuta.",
  "error.link-expired": "Este enlace ya no sirve. Pide uno nuevo a tu terapeuta.",
  "error.link-replaced": "Hay un enlace más nuevo que este. Usa el más nuevo, o pregunta a tu terapeuta.",
  "error.link-used":
    "Estas respuestas ya están guardadas. En «Tu página» puedes cambiarlas hasta que tu terapeuta las lea, y añadir algo después. O díselo a tu terapeuta.",
  "error.invitation-used":
    "Este enlace ya no lo muestra, para que nadie más pueda leerlo. En «Tu página» puedes leerlo y cambiarlo. O díselo a tu terapeuta.",
  "error.body-too-large": "Es demasiado para enviarlo de una vez. Acórtalo, por favor.",
  "error.too-many-attempts":
    "Demasiados intentos. Espera {minutes, plural, one {un minuto} other {# minutos}} y prueba otra vez, por favor.",
  "error.unexpected":
    "Algo ha fallado por nuestra parte. No ha quedado nada a medias. Prueba otra vez, por favor. Si vuelve a pasar, da este código: {reference}",
  "error.nothing-open": "Ahora no hay nada abierto en este teléfono. Si quieres, pide un enlace nuevo.",
  "error.push-off": "Aquí los avisos están apagados. Todavía pueden darte un enlace en mano.",
  "error.phone-elsewhere":
    "Los avisos están unidos a otro teléfono. Para cambiarlo, abre tu página o pregunta cuando nos veamos.",
  "error.resume-elsewhere":
    "Para volver a recibir correos, abre «Tu página» o pregunta la próxima vez que os veáis.",
  "error.kiosk-off": "Este aparato no está preparado para la sala de espera. Por favor, pide ayuda aquí.",
  "error.kiosk-code": "Ese código no abre nada. Revisa las seis cifras o pide uno nuevo.",
  "error.code-unknown":
    "Ese código no es correcto, ya se usó o ya no sirve. Míralo otra vez, o pide uno nuevo.",
  "error.consent-withdrawn":
    "Se retiró el sí a las preguntas, así que ahora no se abre ninguna. Está bien así. Puedes volver a decir que sí cuando quieras, en «Tu página» o en la próxima sesión.",
  "error.not-confirmed": "Marca primero las dos casillas, por favor.",
  "error.not-for-staff":
    "La consulta tiene su sesión abierta en este aparato. Esta página se abre solo en el aparato de la persona a quien pertenece.",
  "error.passkey-refused":
    "Esa llave de acceso no ha servido aquí. Puedes usar un código que te den en la consulta.",
  "error.passkey-expired": "Eso tardó demasiado, o se envió dos veces. Inténtalo otra vez.",
  "error.passkeys-off":
    "Las llaves de acceso están apagadas aquí, porque esta página no tiene una dirección web segura (https).",
  "error.passkeys-full": "Ya hay bastantes llaves. Quita una para crear otra.",
  "error.device-unknown":
    "Este aparato es nuevo aquí. Abre otra vez tu enlace y escribe las seis cifras que te dieron.",
};
