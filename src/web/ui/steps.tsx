/** How far along, in words; the bars beside them are decoration. */
export function Steps({
  done,
  total,
  label,
  lead,
}: {
  readonly done: number;
  readonly total: number;
  readonly label: string;
  /** Bars first, words after, as on the first-run pages. Otherwise the bars alone with hidden words. */
  readonly lead?: boolean;
}) {
  const bars = (
    <span className="steps" aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are nothing but their place
        <i key={index} className={index < done ? "on" : undefined} />
      ))}
    </span>
  );
  return lead ? (
    <p className="stp">
      {bars}
      <span>{label}</span>
    </p>
  ) : (
    <>
      {bars}
      <span className="vh">{label}</span>
    </>
  );
}
