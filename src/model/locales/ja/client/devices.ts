import type { devices as english } from "../../en/client/devices.ts";
import type { TranslationOf } from "../../translation.ts";

export const devices: TranslationOf<typeof english> = {
  "device.title": "ご本人ですか？",
  "device.lead": "この機器は初めてです。相談先で受け取った6けたの番号を入れてください。",
  "device.code": "6けたの番号",
  "device.hint": "使えるのは一回です。",
  "device.open": "開く",
  "device.note": "この機器では、もう聞かれません。別の機器で書いたものも、ちゃんととどきます。",
};
