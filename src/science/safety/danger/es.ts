import type { WordList } from "./word-list.ts";

const family =
  "mi (marido|mujer|esposo|esposa|pareja|novio|novia|hijo|hija|madre|padre|bebe)|mis hij[oa]s|alguien|el|ella|ellos";

export const spanish: WordList = {
  danger: [
    "(matarme|ahorcarme|dispararme|tirarme por la ventana|tirarme al tren)",
    "suicid(io|ios|a|as|o|e|arme|arse|arte|ar|ado|ada)",
    "quitarme (la|mi) vida|me (quito|quite|quitaria) la vida",
    "me (quiero|voy a|quisiera|querria|podria) (matar|morir|suicidar)",
    "(quiero|quisiera|queria|deseo|deseaba|prefiero|preferiria|ganas de|gustaria) (morir|morirme|estar muert[oa]|desaparecer para siempre)",
    "ojala (estuviera|estuviese) muert[oa]|ojala (me muriera|no despertara|pudiera morirme)",
    "(cansad[oa]|hart[oa]) de vivir|(mejor|igual|bien) si (me muero|me muriera|me muriese|estuviera muert[oa])",
    "(morir|morirme|la muerte) (es|seria) la unica (salida|opcion|solucion)|valor para (morir|matarme)",
    "(ya )?no (quiero|deseo|queria|puedo) (seguir viviendo|vivir|despertar|despertarme|existir|seguir con vida)",
    "(acabar|terminar) con (mi vida|todo)",
    "(hacerme|me hago|me hacia|volver a hacerme|me he hecho|me hice) (mas )?dano",
    "(cortarme|me corto|me corte|me he cortado)",
    "autolesi[a-z]+",
    "sobredosis",
    "(no tiene sentido|sin motivos? para|no vale la pena|no hay razon para|no tengo razones para|no tengo motivos para) (seguir )?(viviendo|vivir)",
    "mejor (muert[oa]|sin mi)",
    "(pegarme|golpearme|estrangularme)",
    "(me|nos) (pega|golpea|maltrata|amenaza|amenazo|golpeo|estrangula|estrangulo|ahorca)",
    `(matar|herir|apunalar|estrangular|lastimar|hacerle dano|hacer dano) a (${family})`,
    "(lo|la|los|las) (voy a|quiero) (matar|lastimar|apunalar)",
    "(temo|miedo|temor) por mi vida",
    "no (estoy|me siento) (a salvo|segur[oa]) en (casa|mi casa)",
  ],
  idioms: [
    "(morir|morirme|morirse|muero|moria|matarme|mata) de (la )?(risa|verguenza|hambre|sueno|sed|frio|calor|ganas|aburrimiento|amor|miedo|envidia|pena)",
    "matarme (a|de) (trabajar|trabajo|estudiar)",
    "(cortarme|me corto|me corte|me he cortado) ((el|un|una|las|los|la) (pelo|cabello|flequillo|unas|barba|dedo)|con un papel|al? (afeitarme|cocinar)|cocinando|afeitandome)",
    "(hacerme|me hago|me hice|me he hecho) dano (jugando|entrenando|corriendo|haciendo deporte|en (el|la|un|una) (rodilla|pie|tobillo|espalda|mano|partido|gimnasio|brazo))",
    "pegarme (una ducha|un bano|un susto|una siesta|un golpe con)",
    "suicidio (politico|comercial|profesional)",
    "se me pega|me pega (el|la|mucho el) (sol|luz|viento|calor|frio)",
    "me golpe[ao] (la idea|la noticia|con la puerta|con la mesa)",
  ],
};
