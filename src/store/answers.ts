import type { Store } from "./open.ts";

/** Whether the store answers a question that costs next to nothing, within so many milliseconds. */
export async function answers(store: Store, withinMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, withinMs, false);
  });
  const asked = store.selectFrom("practice").select("id").limit(1).execute();
  const answered = asked.then(
    () => true,
    () => false,
  );
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}
