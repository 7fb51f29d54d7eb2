import type { passkeys as english } from "../../en/client/passkeys.ts";
import type { TranslationOf } from "../../translation.ts";

export const passkeys: TranslationOf<typeof english> = {
  "passkey.title": "Llave de acceso",
  "passkey.lead":
    "Una llave de acceso abre tu página con el dedo, la cara o el bloqueo de tu teléfono. Así no necesitas código. Nunca es obligatoria.",
  "passkey.account": "Mi página",
  "passkey.keeper":
    "Tu teléfono o tu aplicación de contraseñas la guarda como «{account}», y puede copiarla a tus otros aparatos. No lleva nombres. No la crees en un aparato que otras personas puedan desbloquear.",
  "passkey.add": "Crear una llave de acceso",
  "passkey.used": "Creada el {since}, última vez el {last}",
  "passkey.unused": "Creada el {since}, todavía sin usar",
  "passkey.copied": "Puede estar en varios de tus aparatos.",
  "passkey.single": "Está en un solo aparato.",
  "passkey.remove": "Quitar esta llave de acceso",
  "passkey.remove-note":
    "Una llave que quitas aquí ya no abre nada. Puede que siga en la lista de tu teléfono: bórrala también allí.",
  "passkey.full": "Ya hay bastantes llaves. Quita una para crear otra.",
  "passkey.enter": "Abrir con una llave de acceso",
  "passkey.no-script":
    "Las llaves de acceso necesitan scripts, y tu navegador los tiene apagados. Un código funciona sin ellos.",
  "passkey.insecure":
    "Las llaves de acceso están apagadas aquí, porque esta página no tiene una dirección web segura (https). Un código funciona sin ella.",
  "passkey.unable": "Este navegador no puede usar llaves de acceso. Un código funciona sin ellas.",
  "passkey.stopped": "No se usó ninguna llave. Puedes intentarlo otra vez, o usar un código.",
  "passkey.known": "Este aparato ya tiene una llave para tu página.",
  "passkey.failed": "No ha funcionado. Inténtalo otra vez en unos minutos, o usa un código.",
};
