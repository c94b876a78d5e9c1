import type { Json } from '@/components/workflow-drawing/document';
import type { KnownField } from './known-fields';

export type ValueKind =
  'boolean' | 'choice' | 'choices' | 'number' | 'numbers' | 'text' | 'texts' | 'date' | 'json';

const DAY = /^(\d{4}-\d{2}-\d{2})?$/;

/** How a value is typed in: as its field is, as long as it fits; else as what it is. */
export function inputFor(value: Json, field: KnownField | undefined): ValueKind {
  const kind = field?.kind;
  if (Array.isArray(value)) {
    if (kind === 'choice' && value.every((one) => isChoice(one, field))) return 'choices';
    const isOfNumbers = kind === 'number' || kind === 'integer';
    if (value.length === 0) return isOfNumbers ? 'numbers' : 'texts';
    if (value.every((one) => typeof one === 'number')) return 'numbers';
    return value.every((one) => typeof one === 'string') ? 'texts' : 'json';
  }
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return 'number';
  if (typeof value !== 'string') return 'json';
  if (kind === 'choice' && isChoice(value, field)) return 'choice';
  if (kind === 'date' && DAY.test(value)) return 'date';
  // A text where a number is expected never holds: shown as JSON, it is seen with its quotes.
  return kind === 'number' || kind === 'integer' || kind === 'boolean' ? 'json' : 'text';
}

function isChoice(value: Json, field: KnownField | undefined): boolean {
  return field?.choices.some((choice) => choice === value) ?? false;
}

/** Those of the texts that are numbers. */
export function asNumbers(texts: readonly string[]): number[] {
  return texts
    .map((text) => Number(text.trim().replace(',', '.')))
    .filter((number) => Number.isFinite(number));
}
