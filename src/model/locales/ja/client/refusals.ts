import type { refusals as english } from "../../en/client/refusals.ts";
import type { TranslationOf } from "../../translation.ts";

export const refusals: TranslationOf<typeof english> = {
  "language.choose": "言語",
  "refusal.title": "うまくいきませんでした",
  "refusal.saved": "回答は保存されています",
  "refusal.nothing": "今することはありません",
  "refusal.input": "書いた内容を、このままでは保存できません。短くして、もう一度お試しください。",
  "refusal.email": "このメールアドレスは正しくないようです。確かめてください。",
  "error.wrong-origin":
    "このフォームは別のサイトから送られたため、何も変わっていません。Attuneを正しいアドレスで開いて、もう一度お試しください。",
  "error.not-found": "ここには何もないか、見ることができないページです。",
  "error.link-unknown":
    "このリンクは見つかりません。全部コピーできているか確かめるか、担当者に新しいリンクを頼んでください。",
  "error.already-revealed":
    "担当者がこの回答を読んだので、もう変えられません。次に会うときに話すか、次のふりかえりに書いてください。",
  "error.change-closed":
    "この回答は少し前に送られたので、ここではもう変えられません。担当者が読むまでは、「あなたのページ」で変えられます。そのあとは、そこで書き加えられます。担当者に話してもかまいません。",
  "error.link-expired": "このリンクは期限が切れました。担当者に新しいリンクを頼んでください。",
  "error.link-replaced": "これより新しいリンクがあります。一番新しいリンクを使うか、担当者に聞いてください。",
  "error.link-used":
    "この回答はもう保存されています。担当者が読むまでは、「あなたのページ」で変えられます。そのあとは、そこで書き加えられます。担当者に話してもかまいません。",
  "error.body-too-large": "一度に送るには長すぎます。短くしてください。",
  "error.too-many-attempts":
    "回数が多すぎます。{minutes, plural, other {#分}}待ってから、もう一度お試しください。",
  "error.unexpected":
    "こちらで問題が起きました。途中まで保存されたものはありません。もう一度お試しください。また起きたら、このコードを伝えてください：{reference}",
  "error.nothing-open": "今、この端末で開けるものはありません。必要なら新しいリンクを頼んでください。",
  "error.push-off": "ここでは通知を使っていません。リンクは直接受け取れます。",
  "error.phone-elsewhere":
    "通知は別の端末につながっています。変えるには、あなたのページを開くか、会ったときに聞いてください。",
  "error.kiosk-off": "この端末は待合室用に用意されていません。ここの人にたずねてください。",
  "error.kiosk-code": "その番号では開けません。6けたを確かめるか、新しい番号を受け取ってください。",
  "error.code-unknown":
    "このコードは正しくないか、使用済みか、期限切れです。確かめるか、新しいコードを頼んでください。",
  "error.consent-withdrawn":
    "質問への同意が取り消されたので、今は開きません。それで大丈夫です。いつでも「あなたのページ」か、次に会うときに、また「はい」にできます。",
  "error.not-confirmed": "先に二つとも印をつけてください。",
  "error.not-for-staff":
    "この端末では相談先の人がサインインしています。このページは、ご本人の端末でだけ開きます。",
  "error.passkey-refused": "このパスキーはここでは使えませんでした。相談先からのコードを使えます。",
  "error.passkey-expired": "時間がかかりすぎたか、二度送られました。もう一度試してください。",
  "error.passkeys-off": "このページのアドレスが安全な接続ではないため、パスキーは使えません。",
  "error.passkeys-full": "パスキーはこれで十分です。新しく作るには、一つ外してください。",
  "error.device-unknown":
    "この端末は初めてです。リンクをもう一度開いて、受け取った6けたの番号を入れてください。",
};
