/** The hills and the low sun held in a ring, at the top of the client's welcome page. */
export function PhoneScene() {
  return (
    <div className="scene">
      <svg viewBox="0 -34 390 172" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
        <defs>
          <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" className="sky-a" />
            <stop offset=".55" className="sky-b" />
            <stop offset="1" className="sky-c" />
          </linearGradient>
        </defs>
        <rect y="-34" width="390" height="172" fill="url(#sky)" />
        <circle className="held" cx="272" cy="52" r="48" />
        <circle className="sun" cx="278" cy="56" r="25" />
        <path className="h1" d="M0 94C46 74 92 70 140 82s96 22 142 10 76-22 108-18v64H0Z" />
        <path className="h2" d="M0 112c52-16 98-14 150-2s104 16 152 0 64-14 88-10v38H0Z" />
        <path className="h3" d="M0 128c60-14 126-8 184 0s130 8 206-14v24H0Z" />
      </svg>
    </div>
  );
}

/** The same scene, tall, beside the first-run and sign-in forms. */
export function DeskScene() {
  return (
    <svg viewBox="0 0 520 460" preserveAspectRatio="xMaxYMax slice" aria-hidden="true">
      <circle className="held" cx="352" cy="126" r="92" />
      <circle className="sun" cx="364" cy="134" r="46" />
      <path className="h1" d="M0 214C70 168 150 160 226 186s136 40 196 14 70-30 98-26v272H0Z" />
      <path className="h2" d="M0 286c80-40 160-34 232-6s132 36 190 6 74-26 98-22v196H0Z" />
      <path className="h3" d="M0 366c90-42 172-22 250-4s170 20 270-46v144H0Z" />
    </svg>
  );
}

/** The mark of a check-in that was saved. */
export function DoneMark() {
  return (
    <svg className="done-mark" viewBox="0 0 132 132" aria-hidden="true">
      <circle cx="66" cy="66" r="62" />
      <circle cx="66" cy="66" r="44" />
      <path d="m48 67 13 13 24-26" />
    </svg>
  );
}
