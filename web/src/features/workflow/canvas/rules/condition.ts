import { isObject, type Json, type JsonObject } from '@/components/workflow-drawing/document';

export const OPERATORS = [
  '$eq',
  '$ne',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$in',
  '$nin',
  '$exists',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** What is asked of one field. */
export interface Row {
  kind: 'row';
  /** Dotted where it leads inside. */
  field: string;
  operator: Operator;
  value: Json;
  /** Written with `$not` around the operator. */
  isNegated: boolean;
  /** Written as the value alone, which means `$eq`. */
  isShort: boolean;
}

export interface Group {
  kind: 'group';
  join: 'all' | 'any';
  /** Written as a list under `$and`, not as entries of one object. Of `any` always so. */
  isList: boolean;
  parts: Part[];
}

export interface Not {
  kind: 'not';
  of: Group;
}

/** What rows cannot show; kept as it is written. */
export interface Raw {
  kind: 'raw';
  json: Json;
}

export type Part = Row | Group | Not | Raw;

/** A condition as rows and groups. Written again it is equal to what was read, whatever it was. */
export function parseCondition(condition: Json): Group {
  if (!isObject(condition)) return all([{ kind: 'raw', json: condition }]);
  const group = ofObject(condition as JsonObject);
  const [only, ...others] = group.parts;
  return only?.kind === 'group' && others.length === 0 ? only : group;
}

function all(parts: Part[]): Group {
  return { kind: 'group', join: 'all', isList: false, parts };
}

function ofObject(object: JsonObject): Group {
  return all(Object.entries(object).flatMap(([name, value]) => ofEntry(name, value)));
}

/** An item of a list: what it has alone, or all of it as a group. */
function ofItem(item: Json): Part {
  if (!isObject(item)) return { kind: 'raw', json: item };
  const group = ofObject(item as JsonObject);
  const [only, ...others] = group.parts;
  return only && others.length === 0 ? only : group;
}

function ofEntry(name: string, value: Json): Part[] {
  if ((name === '$and' || name === '$or') && Array.isArray(value)) {
    const join = name === '$and' ? 'all' : 'any';
    return [{ kind: 'group', join, isList: true, parts: value.map(ofItem) }];
  }
  if (name === '$not' && isObject(value)) {
    const group = ofObject(value as JsonObject);
    const [only, ...others] = group.parts;
    return [{ kind: 'not', of: only?.kind === 'group' && others.length === 0 ? only : group }];
  }
  const rows = name.startsWith('$') ? null : rowsOf(name, value);
  return rows ?? [{ kind: 'raw', json: { [name]: value } }];
}

/** null when rows cannot say it. */
function rowsOf(field: string, value: Json): Row[] | null {
  const names = isObject(value) ? Object.keys(value) : [];
  if (!names.some((name) => name.startsWith('$'))) {
    return [{ kind: 'row', field, operator: '$eq', value, isNegated: false, isShort: true }];
  }
  const rows = Object.entries(value as JsonObject).map(([name, operand]) =>
    rowOf(field, name, operand),
  );
  return rows.every((row) => row !== null) ? rows : null;
}

function rowOf(field: string, name: string, operand: Json): Row | null {
  if (name === '$not' && isObject(operand)) {
    const [only, ...others] = Object.entries(operand as JsonObject);
    if (!only || others.length > 0 || !isSimple(only[0], only[1])) return null;
    const [operator, value] = only as [Operator, Json];
    return { kind: 'row', field, operator, value, isNegated: true, isShort: false };
  }
  if (!isSimple(name, operand)) return null;
  const operator = name as Operator;
  return { kind: 'row', field, operator, value: operand, isNegated: false, isShort: false };
}

function isSimple(name: string, operand: Json): boolean {
  if (name === '$exists') return typeof operand === 'boolean';
  if (name === '$in' || name === '$nin') return Array.isArray(operand);
  if (name === '$eq' || name === '$ne') return true;
  return OPERATORS.some((one) => one === name) && (operand === null || typeof operand !== 'object');
}

/** The condition as it is written in the document. */
export function formatCondition(group: Group): Json {
  if (group.join === 'any') return { $or: group.parts.map(item) };
  if (group.isList) return { $and: group.parts.map(item) };
  return pack(group.parts);
}

function item(part: Part): Json {
  return part.kind === 'group' ? formatCondition(part) : pack([part]);
}

/** Everything in one object, or in as few as it takes where names would be there twice. */
function pack(parts: readonly Part[]): Json {
  const [only, ...others] = parts;
  if (only?.kind === 'raw' && others.length === 0) return only.json;
  const objects: Map<string, Json>[] = [];
  const items: Json[] = [];
  const close = () => {
    const open = objects.pop();
    if (open && open.size > 0) items.push(Object.fromEntries(open));
  };
  for (const part of parts) {
    if (part.kind === 'raw' && !isObject(part.json)) {
      close();
      items.push(part.json);
      continue;
    }
    const entries = entriesOf(part);
    const open = objects.at(-1);
    if (open && entries.every(([name, value]) => fits(open, name, value, part))) {
      entries.forEach(([name, value]) => open.set(name, merged(open.get(name), value)));
    } else {
      close();
      objects.push(new Map(entries));
    }
  }
  close();
  return items.length === 1 ? (items[0] ?? {}) : items.length === 0 ? {} : { $and: items };
}

function entriesOf(part: Part): [string, Json][] {
  switch (part.kind) {
    case 'row':
      return [[part.field, written(part)]];
    case 'group':
      return [[part.join === 'any' ? '$or' : '$and', part.parts.map(item)]];
    case 'not':
      return [['$not', formatCondition(part.of)]];
    case 'raw':
      return Object.entries(part.json as JsonObject);
  }
}

function written({ operator, value, isNegated, isShort }: Row): Json {
  if (isNegated) return { $not: { [operator]: value } };
  return isShort && operator === '$eq' && !hasOperators(value) ? value : { [operator]: value };
}

/** Whether an entry can stand in an object: its name is free, or both are operators of one field. */
function fits(open: ReadonlyMap<string, Json>, name: string, value: Json, part: Part): boolean {
  const there = open.get(name);
  if (there === undefined) return true;
  if (part.kind !== 'row' || name.startsWith('$')) return false;
  if (!hasOperators(there) || !hasOperators(value)) return false;
  return Object.keys(value as JsonObject).every((operator) => !(operator in (there as JsonObject)));
}

function merged(there: Json | undefined, value: Json): Json {
  return there === undefined ? value : { ...(there as JsonObject), ...(value as JsonObject) };
}

function hasOperators(value: Json): boolean {
  return isObject(value) && Object.keys(value).some((name) => name.startsWith('$'));
}
