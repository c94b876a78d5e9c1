import { HttpResponse } from 'msw';
import type { FieldError } from '@/lib/http/problem';

/** A refusal as the server tells it: `refuse(409, 'team-has-members', { members })`. */
export function refuse(status: number, code: string, extras: Record<string, unknown> = {}) {
  return HttpResponse.json(
    { type: `urn:evenhand:refusal:${code}`, title: code, status, detail: code, ...extras },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}

/** 422 with complaints by field. */
export function invalid(errors: FieldError[]) {
  return refuse(422, 'invalid', { field: errors[0]?.field, errors });
}

/** One thing with its version as `ETag`. */
export function one<T extends { version: number }>(thing: T, status = 200) {
  return HttpResponse.json(thing, { status, headers: { ETag: `"${thing.version}"` } });
}

interface ListOptions<T> {
  /** The words `q` is looked for in. */
  words?: (item: T) => string;
}

/** A list as the server answers it: `q`, `sort`, `limit` and `cursor` work on any items. */
export function list<T extends object>(request: Request, items: T[], options: ListOptions<T> = {}) {
  const params = new URL(request.url).searchParams;
  const q = (params.get('q') ?? '').toLocaleLowerCase();
  const words = options.words ?? ((item: T) => Object.values(item).join(' '));
  const fitting = items.filter((item) => words(item).toLocaleLowerCase().includes(q));
  const sorted = sort(fitting, params.get('sort'));
  const start = Number(params.get('cursor') ?? 0);
  const end = start + Number(params.get('limit') ?? 50);
  return HttpResponse.json({
    items: sorted.slice(start, end),
    next: end < sorted.length ? String(end) : null,
    total: sorted.length,
  });
}

function sort<T extends object>(items: T[], by: string | null): T[] {
  if (!by) return items;
  const key = by.replace(/^-/, '') as keyof T;
  const rising = [...items].sort((a, b) => compare(a[key], b[key]));
  return by.startsWith('-') ? rising.reverse() : rising;
}

function compare(a: unknown, b: unknown): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b));
}

/** True when the edit was made on the newest version. */
export function isNewest(request: Request, version: number): boolean {
  return request.headers.get('If-Match') === `"${version}"`;
}
