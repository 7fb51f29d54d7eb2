import type { phone as english } from "../../en/client/phone.ts";
import type { TranslationOf } from "../../translation.ts";

export const phone: TranslationOf<typeof english> = {
  "phone.title": "この端末への通知",
  "phone.lead":
    "書くことがあるときに、短い通知が出ます。「{words}」とだけ出て、だれからか、何のことかは出ません。",
  "phone.who":
    "通知はブラウザーの会社が運びます。いつ、どのウェブアドレスから送られたかはわかりますが、中身は読めません。お会いしたあとに多くても二回、静かな時間には届きません。",
  "phone.on": "オンにする",
  "phone.off": "オフにする",
  "phone.is-on": "この端末でオンになっています。",
  "phone.elsewhere": "別の端末でオンになっています。ここでオンにすると、こちらに届きます。",
  "phone.elsewhere-only":
    "別の端末につながっています。ここに届くようにするには、この端末であなたのページを開くか、会ったときに聞いてください。",
  "phone.after-sending": "この端末から回答を送ったあとにここで、または自分のページでオンにできます。",
  "phone.ended": "端末が通知を受け取らなくなりました。もう一度オンにできます。",
  "phone.no-script": "オンにするにはスクリプトが必要ですが、ブラウザーでオフになっています。",
  "phone.insecure": "このページの接続が安全ではないため、ここではオフです。",
  "phone.unable":
    "このブラウザーではできません。アイフォーンでは、先にこのページをホーム画面に置いてください。",
  "phone.forbidden": "ブラウザーが許可していません。このページの設定で変えられます。",
  "phone.failed": "うまくいきませんでした。あとでもう一度試してください。",
  "phone.saved-on": "書くことがあるときに通知が届きます。",
  "phone.saved-off": "通知はもうどの端末にも届きません。",
  "phone.practice-off": "ここでオンにするものはありません。通知は使われていません。",
};
