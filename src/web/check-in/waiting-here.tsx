import list from "#web/offline/list-waiting.ts?worker&url";
import { OnPhone } from "./on-phone.tsx";

/** The check-ins that this device still holds; the script shows one of these for each. */
export function WaitingHere({
  arrived,
}: {
  /** The page's own check-in is with the practice. */
  readonly arrived?: boolean;
}) {
  return (
    <>
      <div className="stack" data-waiting-here data-arrived={arrived ? "" : undefined} />
      <template data-entry>
        <section className="block" data-where>
          <OnPhone open />
        </section>
      </template>
      <script type="module" src={list} />
    </>
  );
}
