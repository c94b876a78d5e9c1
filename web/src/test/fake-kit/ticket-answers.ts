import type { Data } from '@/features/tickets/api/ticket';
import { invalid } from './respond';
import { propertiesOf } from './ticket-rules';

/** 422 for fields that are missing, below `at`. */
export function unfit(at: string, missing: string[]) {
  return invalid(
    missing.map((name) => ({
      field: `${at}.${name}`,
      code: 'missing',
      args: {},
      message: 'Expected a value.',
    })),
  );
}

/** What a schema requires and data have not. */
export function missingIn(schema: Data, data: Data): string[] {
  const required = (schema['required'] ?? []) as string[];
  return required.filter((name) => name in propertiesOf(schema) && data[name] === undefined);
}

/** Whether a list is asked for such a value, or for any. */
export function fits(wanted: URLSearchParams, name: string, value: string): boolean {
  const some = wanted.getAll(name);
  return some.length === 0 || some.includes(value);
}
