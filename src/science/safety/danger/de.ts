import type { WordList } from "./word-list.ts";

const family =
  "(ihn|sie|jemand(en)?|meinen? (mann|frau|kind|kinder|sohn|tochter|mutter|vater|partner|partnerin|freund|freundin|baby)|mein (kind|baby))";
const sport =
  "(fussball|handball|tennis|sport|training|turnen|laufen|klettern|kochen|rasieren|schneiden|basteln|arbeiten|putzen)";

export const german: WordList = {
  danger: [
    "mich (selbst )?(umbringen?|umzubringen|umgebracht|zu t(o|oe)ten|t(o|oe)ten|erhangen|aufhangen|erschiessen|vor den zug werfen)",
    "(bring|bringe) mich (selbst |noch )?um",
    "(mir|mein) (selbst )?(das |mein )?leben (zu )?nehmen|nehme mir (das|mein) leben",
    "suizid\\p{L}*",
    "selbstmord\\p{L}*",
    "(will|wollte|m(o|oe)chte|wunsch(t)?e) (\\p{L}+ ){0,2}(sterben|tot sein|tot)",
    "(sterben|tot sein) (will|wollte|m(o|oe)chte)",
    "(ware|war) (ich )?(doch |nur |lieber |besser |gern |gerne |schon )?tot|lieber tot|besser tot",
    "(will|wollte|m(o|oe)chte|kann|mag) (\\p{L}+ )?(nicht|nicht mehr) (\\p{L}+ )?(leben|weiterleben|aufwachen|existieren|da sein)",
    "nicht mehr (leben|weiterleben|aufwachen|da sein) (will|wollte|m(o|oe)chte|mag)",
    "keine (lust|kraft) mehr zu leben|lebensmud\\p{L}*|(satt|mude) zu leben|zu leben tut (nur )?weh",
    "(ok|okay|besser|egal|gut|leichter),? wenn ich (tot bin|tot ware|sterbe|sterben wurde|nicht mehr da bin|nicht mehr da ware)",
    "(der tod|sterben|zu sterben) (ist|ware) (der|die) einzige (ausweg|losung)|mut,? (zu sterben|mich umzubringen)",
    "meinem leben ein ende|mit (dem|meinem) leben (schluss|ab)|allem ein ende (machen|setzen)|mit allem schluss machen",
    "mich (selbst |wieder |schon wieder )?(ritzen|geritzt|zu ritzen|geschnitten)|ritze mich|schneide mich|verletze mich",
    "mich selbst (zu )?verletz\\p{L}*|selbstverletz\\p{L}*|selbst zu verletzen",
    "mir (selbst )?(et)?was an(tun|zutun|getan|tue)|(tue|tu) mir (et)?was an",
    "(tue|tu) mir (selbst )?weh|mir selbst weh ?(zu ?)?(tun|getan)",
    "(u|ue)berdosis",
    "ohne mich besser dran|besser dran ohne mich",
    "(keinen|kein) (grund|sinn) (mehr )?(zu leben|zum leben|im leben)|leben (hat )?keinen sinn( mehr)?( hat)?",
    "(schlagt|schlaegt|schlug|wurgt|wuergt|bedroht|verprugelt|misshandelt) mich|mich (zu )?(schlagen|treten|wurgen)|mich (geschlagen|getreten|gewurgt|bedroht|verprugelt|misshandelt)",
    `${family} (am liebsten )?(umbringen|umzubringen|t(o|oe)ten|zu t(o|oe)ten|erstechen|erschiessen|erwurgen)`,
    "angst um mein leben",
    "(zu ?hause|daheim) nicht (mehr )?sicher|nicht (mehr )?sicher (zu ?hause|daheim)",
  ],
  idioms: [
    "vor (lauter )?(lachen|scham|hunger|langeweile|peinlichkeit|hitze|neugier|aufregung|mudigkeit|kalte) (fast |beinahe |am liebsten )?(zu )?(gestorben|sterben|tot umfallen)",
    `mich (gestern |heute |neulich )?(beim|im) ${sport} (\\p{L}+ )?(geschnitten|verletzt|geschlagen)`,
    "mich (\\p{L}+ )?(in den finger|am papier|beim \\p{L}+) (\\p{L}+ )?geschnitten|schneide mich (in den finger|beim \\p{L}+)",
    "(schlagt|schlaegt|schlug) mich (\\p{L}+ )?(im|beim|in) (schach|tennis|tischtennis|spiel|laufen|kartenspiel)",
    "selbstmord(kommando|mission)",
    "ohne (\\p{L}+ )?(kaffee|handy|musik|schokolade) (kann|konnte|m(o|oe)chte|will) ich nicht (mehr )?leben",
  ],
};
