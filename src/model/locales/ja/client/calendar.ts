import type { calendar as english } from "../../en/client/calendar.ts";
import type { TranslationOf } from "../../translation.ts";

export const calendar: TranslationOf<typeof english> = {
  "calendar.title": "カレンダーに出す時間",
  "calendar.lead":
    "リンクがとどく時間をカレンダーに出せます。「{words}」と時間だけで、名前も理由も出ません。",
  "calendar.who":
    "カレンダーの会社には時間が見えます。アドレスを知っている人にも見えるので、人に教えないでください。",
  "calendar.make": "アドレスを作る",
  "calendar.address": "カレンダー用のアドレス",
  "calendar.once": "見られるのは一度だけです。今コピーして、カレンダーで「照会」や「登録」を選んでください。",
  "calendar.open": "カレンダーで開く",
  "calendar.is-on": "{date}からアドレスがあります。",
  "calendar.again": "新しく作る（前のものは止まります）",
  "calendar.off": "止める",
};
