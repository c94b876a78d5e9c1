import type { ReactNode } from 'react';

/* Our own drawings: hairlines in the page's colours, one accent. They say nothing a reader would miss. */

function Picture({ children }: { children: ReactNode }) {
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
      {children}
    </svg>
  );
}

const accent = { stroke: 'var(--ev-accent-text)', fill: 'var(--ev-selected)' };
const page = { fill: 'var(--ev-page)' };

/** Three people side by side: teams, people. */
export function PeoplePicture() {
  return (
    <Picture>
      <path d="M20 98h128" />
      <circle cx="46" cy="52" r="11" {...page} />
      <path d="M26 98c0-14 8-24 20-24s20 10 20 24" {...page} />
      <circle cx="122" cy="52" r="11" {...page} />
      <path d="M102 98c0-14 8-24 20-24s20 10 20 24" {...page} />
      <circle cx="84" cy="40" r="14" {...accent} />
      <path d="M58 98c0-18 10-32 26-32s26 14 26 32" {...accent} />
    </Picture>
  );
}

/** Sheets waiting in a row, the first one on its way: cases, queues. */
export function QueuePicture() {
  return (
    <Picture>
      <path d="M14 92h140" />
      <rect x="92" y="34" width="30" height="42" rx="4" {...page} />
      <path d="M99 46h16M99 54h12" />
      <rect x="56" y="34" width="30" height="42" rx="4" {...page} />
      <path d="M63 46h16M63 54h9" />
      <rect x="16" y="26" width="34" height="48" rx="4" {...accent} />
      <path d="M24 39h18M24 48h13M24 57h16" stroke="var(--ev-accent-text)" />
      <circle cx="144" cy="54" r="2" />
      <circle cx="134" cy="54" r="2" />
    </Picture>
  );
}

/** Sheets laid into a folder: files. */
export function FilesPicture() {
  return (
    <Picture>
      <path d="M14 98h140" />
      <path d="M42 98V34a4 4 0 0 1 4-4h22l8 9h46a4 4 0 0 1 4 4v55" {...page} />
      <rect x="60" y="22" width="36" height="46" rx="3" {...accent} />
      <path d="M68 34h20M68 42h14M68 50h18" stroke="var(--ev-accent-text)" />
      <path d="M34 60h100l-8 38H42z" {...page} />
    </Picture>
  );
}

/** A cleared desk: nothing left to do. */
export function DonePicture() {
  return (
    <Picture>
      <path d="M18 92h132M32 92v-8h104v8" />
      <rect x="50" y="26" width="68" height="46" rx="5" {...page} />
      <path d="M76 84l2-12h12l2 12" {...page} />
      <circle cx="84" cy="48" r="14" {...accent} />
      <path d="M77.5 48.5l4.5 4.5 8.5-9" stroke="var(--ev-accent-text)" />
    </Picture>
  );
}

/** A clock beside an empty tray: nothing to do in the background. */
export function RestingPicture() {
  return (
    <Picture>
      <path d="M14 98h140" />
      <path d="M84 74h14l5 8h22l5-8h14v24H84z" {...page} />
      <path d="M94 60h40M104 48h20" strokeDasharray="1 6" />
      <circle cx="48" cy="62" r="30" {...accent} />
      <path d="M48 62V44M48 62l12 8" stroke="var(--ev-accent-text)" />
      <path d="M48 32v-8M42 24h12M34 88l-6 10M62 88l6 10" />
    </Picture>
  );
}

/** A glass over empty lines: nothing found. */
export function NothingFoundPicture() {
  return (
    <Picture>
      <path d="M30 36h72M30 54h48M30 72h60M30 90h40" strokeDasharray="1 6" />
      <circle cx="106" cy="58" r="24" {...accent} />
      <path d="M123 76l18 19" stroke="var(--ev-accent-text)" strokeWidth="3" />
      <path d="M97 52c3-5 9-7 14-5" stroke="var(--ev-accent-text)" />
    </Picture>
  );
}

/** A plug out of its socket: something went wrong between us. */
export function BrokenPicture() {
  return (
    <Picture>
      <path d="M14 58h36" />
      <path d="M50 42h16a12 12 0 0 1 12 12v8a12 12 0 0 1-12 12H50z" {...page} />
      <path d="M78 52h10M78 64h10" />
      <path d="M154 58h-30" />
      <path d="M124 42h-12a10 10 0 0 0-10 10v12a10 10 0 0 0 10 10h12z" {...accent} />
      <path d="M92 34l3-10M86 36l-6-8" stroke="var(--ev-accent-text)" />
    </Picture>
  );
}

/** A signpost pointing nowhere: no such page. */
export function LostPicture() {
  return (
    <Picture>
      <path d="M84 20v78M58 98h52" />
      <path d="M84 28h40l10 9-10 9H84z" {...accent} />
      <path d="M84 54H48l-10 9 10 9h36z" {...page} />
    </Picture>
  );
}
