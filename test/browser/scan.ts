import jsqr from "jsqr";
import type { Page } from "playwright-core";

/** What a camera reads in the QR code that a page shows, by a reader that is not ours; null where it reads nothing. */
export async function scan(page: Page): Promise<string | null> {
  const side = 220;
  const pixels = await page
    .locator("img.qr")
    .first()
    .evaluate((image: HTMLImageElement, width) => {
      const canvas = document.createElement("canvas");
      canvas.width = width;
      canvas.height = width;
      const paper = canvas.getContext("2d")!;
      paper.drawImage(image, 0, 0, width, width);
      return String.fromCharCode(
        ...paper.getImageData(0, 0, width, width).data.filter((_, at) => at % 4 === 0),
      );
    }, side);
  const rgba = [...pixels].flatMap((one) => [one.charCodeAt(0), one.charCodeAt(0), one.charCodeAt(0), 255]);
  return jsqr(new Uint8ClampedArray(rgba), side, side)?.data ?? null;
}
