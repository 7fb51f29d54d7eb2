const [width, height] = [160, 48];

/** How far a client said they are with a goal, 0 at the bottom and 10 at the top, each time it was told. */
export function GoalLine({ values, label }: { readonly values: readonly number[]; readonly label: string }) {
  const step = (width - 16) / Math.max(1, values.length - 1);
  const at = (value: number, index: number) =>
    [8 + index * Math.min(step, 24), height - 6 - (value / 10) * (height - 12)] as const;
  const points = values.map(at);
  const last = points.at(-1);
  return (
    <svg
      className="chart fine"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      role="img"
      aria-label={label}
    >
      <path className="c-grid" d={`M0 ${height - 6}H${width}M0 6H${width}`} />
      <polyline className="c-line" points={points.map((point) => point.join(" ")).join(", ")} />
      {last && <circle className="c-pt" cx={last[0]} cy={last[1]} r="4.5" />}
    </svg>
  );
}
