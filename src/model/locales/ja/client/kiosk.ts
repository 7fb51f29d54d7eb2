import type { kiosk as english } from "../../en/client/kiosk.ts";
import type { TranslationOf } from "../../translation.ts";

export const kiosk: TranslationOf<typeof english> = {
  "kiosk.title": "番号を入力してください",
  "kiosk.lead": "ここで6けたの番号を受け取れます。",
  "kiosk.code": "6けたの番号",
  "kiosk.open": "次へ",
  "kiosk.done": "終わる",
  "kiosk.returns": "この画面は自動で消えます。あなたのことは何も残りません。",
  "kiosk.still-here": "まだそこにいますか？",
  "kiosk.soon-blank": "{seconds}秒後にこの画面は消えます。",
  "kiosk.unsent-gone": "まだ送っていないことは、なくなります。",
  "kiosk.more-time": "時間をのばす",
};
