import type { items as english } from "../../en/client/items.ts";
import type { TranslationOf } from "../../translation.ts";

export const items: TranslationOf<typeof english> = {
  "item.understood": "{name}さんは、私の言いたいことをわかってくれました。",
  "item.task": "今日したことは、私にとって意味がありました。",
  "item.hope": "これは自分の助けになりそうだと思えます。",
  "item.heldBack": "言わずに、自分の中にしまったことがありました。",
  "item.atEase": "今日は{name}さんといて、気が楽でした。",
  "item.goal": "今日は、私にとって大切なことを話しました。",
  "item.judged": "{name}さんにどう思われるか、気になりました。",
  "scale.low": "0 = ちがう",
  "scale.middle": "5 = 半分くらい",
  "scale.high": "10 = その通り",
  "scale.skip": "とばす",
  "scale.clear": "消す",
};
