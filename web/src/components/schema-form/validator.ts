import { Validator, type OutputUnit, type Schema as Draft } from '@cfworker/json-schema';
import {
  createErrorHandler,
  toErrorSchema,
  unwrapErrorHandler,
  validationDataMerge,
  type RJSFValidationError,
  type ValidatorType,
} from '@rjsf/utils';
import type { Data, Schema } from './types';

/** A keyword that data does not keep. */
export interface Broken {
  keyword: string;
  /** What the schema says there. */
  wanted: unknown;
}

/** These only repeat that something inside them is wrong. */
const WRAPPERS = new Set([
  'properties',
  'patternProperties',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'items',
  'additionalItems',
  'unevaluatedItems',
  'prefixItems',
  'dependentSchemas',
  'dependencies',
  'allOf',
  'if',
  '$ref',
]);
/** Of these one is enough: what each alternative misses confuses. */
const ALTERNATIVES = /\/(?:anyOf|oneOf|contains|not)(?:\/|$)/;

/** Judges by JSON Schema 2020-12 without making code of it, which our content policy forbids. */
export const validator: ValidatorType<Data, Schema> = {
  validateFormData(data, schema, custom, transform, ui) {
    let errors = errorsOf(schema, data ?? {});
    if (transform) errors = transform(errors, ui);
    const found = { errors, errorSchema: toErrorSchema<Data>(errors) };
    if (!custom) return found;
    const handler = custom(data, createErrorHandler<Data>(data ?? {}), ui, found.errorSchema);
    return validationDataMerge(found, unwrapErrorHandler(handler));
  },
  isValid(schema, data, root) {
    const whole = {
      ...schema,
      $defs: { ...root.$defs, ...schema.$defs },
      definitions: { ...root.definitions, ...schema.definitions },
    };
    return judge(whole, data, true).length === 0;
  },
  rawValidation<Result>(schema: Schema, data?: Data) {
    return { errors: judge(schema, data, false) as Result[] };
  },
};

function errorsOf(schema: Schema, data: Data): RJSFValidationError[] {
  const units = judge(schema, data, false);
  const told = units.filter(
    ({ keyword, keywordLocation }) =>
      !WRAPPERS.has(keyword) && !ALTERNATIVES.test(keywordLocation.replace(/\/[^/]*$/, '')),
  );
  const seen = new Set<string>();
  return told
    .map((unit) => errorOf(unit, schema))
    .filter(({ stack }) => {
      const isNew = !seen.has(stack);
      seen.add(stack);
      return isNew;
    });
}

/**
 * Everything wrong, innermost first. A schema that cannot be judged here, for instance by a pattern that only the server's
 * expressions know, finds nothing: the server judges again.
 */
function judge(schema: Schema, data: unknown, isShort: boolean): OutputUnit[] {
  try {
    const { valid, errors } = new Validator(schema as Draft, '2020-12', isShort).validate(
      plain(data),
    );
    return valid ? [] : errors;
  } catch {
    return [];
  }
}

/** As it would be sent: what is undefined is missing. */
function plain(data: unknown): unknown {
  return data === undefined ? null : JSON.parse(JSON.stringify(data));
}

function errorOf(unit: OutputUnit, schema: Schema): RJSFValidationError {
  const path = steps(unit.instanceLocation);
  const { keyword } = unit;
  const missing = keyword === 'required' ? /"(.+)"/.exec(unit.error)?.[1] : undefined;
  if (missing !== undefined) path.push(missing);
  const broken: Broken = { keyword, wanted: found(schema, steps(unit.keywordLocation), schema) };
  const property = path.map((step) => `.${step}`).join('');
  return {
    name: keyword,
    property,
    params: broken,
    message: unit.error,
    schemaPath: unit.keywordLocation,
    stack: `${property} ${keyword}`,
  };
}

function steps(pointer: string): string[] {
  return pointer
    .replace(/^#/, '')
    .split('/')
    .slice(1)
    .map((step) => decodeURIComponent(step).replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** What stands at a place of the schema; references on the way are followed. */
function found(schema: unknown, path: string[], root: Schema): unknown {
  let at: unknown = schema;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    const next = (at as Record<string, unknown>)[step];
    at = step === '$ref' ? found(root, steps(String(next)), root) : next;
  }
  return at;
}
