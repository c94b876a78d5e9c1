const accent = { stroke: 'var(--ev-accent-text)', fill: 'var(--ev-selected)' };
const page = { fill: 'var(--ev-page)' };

/** Boxes and arrows: one leads to two, and these to the end. */
export function WorkflowPicture() {
  return (
    <svg
      width="168"
      height="112"
      viewBox="0 0 168 112"
      fill="none"
      stroke="var(--ev-control-border)"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M58 56h10c8 0 6-26 14-26h4M58 56h10c8 0 6 26 14 26h4M124 30c14 0 10 26 18 26M124 82c14 0 10-26 18-26" />
      <path d="M82 26l5 4-5 4M82 78l5 4-5 4" />
      <rect x="18" y="42" width="40" height="28" rx="5" {...accent} />
      <path d="M26 52h20M26 60h12" stroke="var(--ev-accent-text)" />
      <rect x="88" y="17" width="36" height="26" rx="5" {...page} />
      <path d="M96 27h18M96 34h11" />
      <rect x="88" y="69" width="36" height="26" rx="5" {...page} />
      <path d="M96 79h18M96 86h11" />
      <circle cx="150" cy="56" r="8" {...page} />
      <circle cx="150" cy="56" r="3.5" {...accent} />
    </svg>
  );
}
