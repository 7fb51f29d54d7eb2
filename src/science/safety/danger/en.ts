import type { WordList } from "./word-list.ts";

const body =
  "(football|soccer|rugby|tennis|basketball|sports?|training|running|climbing|cycling|the gym|work|practice)";

export const english: WordList = {
  danger: [
    "(kill|killing|killed|hurt|hurting|harm|harming|cut|cutting|hang|hanging|shoot|shooting|drown|drowning) (myself|my self)",
    "(end|ending|take|taking) (my|my own) life",
    "end it all",
    "suicid(e|es|al)",
    "(want|wants|wanted|wanting|wish|wishing|going|like|ready) to (die|be dead)",
    "rather (die|be dead)",
    "(wish|wished) (i|that i) could (just )?(die|be dead|not wake up)",
    "(ok|okay|all right|alright|fine|better|easier) if i (die|died|was dead|were dead)",
    "(dying|death) (is|seems|might be|may be) the only (option|way|answer)|only way out is (dying|death)",
    "courage to (die|kill myself|end it)",
    "tired of (living|being alive)|(painful|hard|unbearable) to be alive|(being alive|just living) (is|feels) (\\p{L}+ )?(painful|unbearable)",
    "(want|wanted) to disappear (forever|for good)",
    "(wish|wished) (i was|i were|that i was|that i were|i would be) dead",
    "(do not|don't|dont|no longer|never) (want|wanted|wish) to (live|be alive|wake up|be here any ?more|exist)",
    "(can't|cannot|can not|cant) (go on living|live any ?more|live like this any ?more)",
    "better off (dead|without me)",
    "(no|any) (reason|point) (to live|in living|to go on living)",
    "life (is not|isn't) worth living",
    "overdos(e|ed|es|ing)",
    "self[- ]?harm(ed|ing|s)?",
    "(kill|hurt|attack|stab|shoot|strangle) (him|her|them|someone|somebody|my (husband|wife|partner|boyfriend|girlfriend|child|children|kids?|son|daughter|mother|father|mum|mom|dad|parents?|brother|sister|baby|family))",
    "(he|she|they|my (husband|wife|partner|boyfriend|girlfriend|son|father|mother|dad|mum|mom|brother)) (\\p{L}+ ){0,3}(hit|hits|hitting|beat|beats|beating|kicks|kicked|choke|chokes|choked|strangles|strangled|threatens|threatened) me",
    "not safe (at home|right now)",
    "(afraid|fear|scared) for my life",
  ],
  idioms: [
    "(laugh(ed|ing)? (myself|until i (died|wanted to die))|died? laughing)",
    "kill(ing)? myself (laughing|with work|over (work|this|homework)|at (work|the gym))",
    `(hurt|hurting|cut) (myself|my self) (at|in|during|while|playing|doing|on) ${body}`,
    "cut(ting)? myself (shaving|cooking|chopping|some slack|off|short|while (shaving|cooking|chopping)|on (a|the|some|broken))",
    "career suicide",
    "rather (die|be dead) than (be late|eat|sing|dance|go|speak|talk|do|miss)",
    "(fall|fell|falling|trip|tripped|slip|slipped) (down |over )?and (\\p{L}+ )?(hurt|cut) myself",
    "(beats?|hits?) me (at|to|with a (question|smile))",
  ],
};
