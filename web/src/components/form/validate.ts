import type { T } from '@/lib/i18n/use-t';

type Check = (value: string) => string | null;

/** Small checks for forms; the server checks everything again. */
export const required =
  (t: T): Check =>
  (value) =>
    value.trim() === '' ? t('ui.form.required') : null;

export const atMost =
  (t: T, max: number): Check =>
  (value) =>
    value.length > max ? t('ui.form.too-long', { max }) : null;

export const atLeast =
  (t: T, min: number): Check =>
  (value) =>
    value.length < min ? t('ui.form.too-short', { min }) : null;

export const email =
  (t: T): Check =>
  (value) =>
    value === '' || /^\S+@\S+\.\S+$/.test(value) ? null : t('ui.form.email');

/** The first complaint of several checks. */
export const all =
  (...checks: Check[]): Check =>
  (value) => {
    for (const check of checks) {
      const complaint = check(value);
      if (complaint) return complaint;
    }
    return null;
  };
