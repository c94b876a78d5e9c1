import { ErrorSchemaBuilder, type ErrorSchema, type RJSFValidationError } from '@rjsf/utils';
import type { FieldError } from '@/lib/http/problem';
import type { T } from '@/lib/i18n/use-t';
import type { Data } from './types';
import type { Broken } from './validator';

const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array'];
const FORMATS = ['date', 'date-time', 'time', 'email', 'uri'];
const COUNTED: Record<string, string> = {
  minLength: 'min-length',
  maxLength: 'max-length',
  minItems: 'min-items',
  maxItems: 'max-items',
  minimum: 'minimum',
  maximum: 'maximum',
  exclusiveMinimum: 'above',
  exclusiveMaximum: 'below',
  multipleOf: 'multiple-of',
};

/** What is wrong with a field, in the reader's language. */
export function fitText({ keyword, wanted }: Broken, t: T): string {
  const counted = COUNTED[keyword];
  if (counted && typeof wanted === 'number') return t(`schema-form.fit.${counted}`, { wanted });
  switch (keyword) {
    case 'required':
      return t('schema-form.fit.required');
    case 'type':
      return TYPES.includes(String(wanted))
        ? t(`schema-form.fit.type.${String(wanted)}`)
        : t('schema-form.fit.other');
    case 'format':
      return FORMATS.includes(String(wanted))
        ? t(`schema-form.fit.format.${String(wanted)}`)
        : t('schema-form.fit.other');
    case 'enum':
    case 'const':
      return t('schema-form.fit.choice');
    case 'uniqueItems':
      return t('schema-form.fit.unique');
    case 'false':
      return t('schema-form.fit.unwanted');
    default:
      return t('schema-form.fit.other');
  }
}

/** Puts our own words for each error. */
export function inWords(errors: RJSFValidationError[], t: T): RJSFValidationError[] {
  return errors.map((error) => ({ ...error, message: fitText(error.params as Broken, t) }));
}

export interface PlacedFaults {
  /** Faults by the fields of the form. */
  fields: ErrorSchema<Data>;
  /** What belongs to none of them. */
  others: string[];
}

/**
 * Where the faults that the server told belong.
 *
 * @param at what stands before the names of fields in their paths, such as `data`
 */
export function placed(
  faults: readonly FieldError[],
  at: string,
  data: Data,
  names: readonly string[],
  say: (fault: FieldError) => string,
): PlacedFaults {
  const builder = new ErrorSchemaBuilder<Data>();
  const others: string[] = [];
  for (const fault of faults) {
    const path = pathOf(fault.field, at);
    const [first] = path ?? [];
    if (path && first !== undefined && (names.includes(first) || first in data)) {
      builder.addErrors(say(fault), path);
    } else {
      others.push(say(fault));
    }
  }
  return { fields: builder.ErrorSchema, others };
}

/** The steps of `data.items[0].name` after `data`; null when it is somewhere else. */
export function pathOf(field: string, at: string): string[] | null {
  const steps = field.split(/[.[\]]+/).filter((step) => step !== '');
  const before = at.split('.').filter((step) => step !== '');
  return before.every((step, place) => steps[place] === step) ? steps.slice(before.length) : null;
}
