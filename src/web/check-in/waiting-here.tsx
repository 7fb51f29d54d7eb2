import list from "#web/offline/list-waiting.ts?worker&url";
import { OnPhone } from "./on-phone.tsx";

/** The check-ins that this device still holds; the script shows one of these for each. */
export function WaitingHere() {
  return (
    <>
      <div className="stack" data-waiting-here />
      <template data-entry>
        <section className="block" data-where>
          <OnPhone open />
        </section>
      </template>
      <script type="module" src={list} />
    </>
  );
}
