import type { devices as english } from "../../en/client/devices.ts";
import type { TranslationOf } from "../../translation.ts";

export const devices: TranslationOf<typeof english> = {
  "device.title": "التأكد من الجهاز",
  "device.lead": "هذا الجهاز جديد هنا. الرجاء كتابة الأرقام الستة التي وصلت إليك من العيادة.",
  "device.code": "الأرقام الستة",
  "device.hint": "تعمل مرة واحدة.",
  "device.open": "فتح",
  "device.note": "لن يُسأل هذا الجهاز مرة أخرى. وما كُتب على جهاز آخر يصل مع ذلك.",
};
