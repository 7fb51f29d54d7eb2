import script from "#web/offline/stand-by.ts?worker&url";

/** On pages that no device keeps: has one of ours come in their place where there is no network. */
export const StandsBy = () => <script type="module" src={script} />;
