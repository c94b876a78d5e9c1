import type { Json } from '@/components/workflow-drawing/document';
import type { Group, Operator, Part, Row } from './condition';
import type { FieldKind, KnownField } from './known-fields';
import { withItem } from './patch';

/** The places of parts on the way to one, from the outermost group. */
export type Path = readonly number[];

/** The groups with one part changed; `null` takes it out, and groups that have nothing left with it. */
export function changePart(
  group: Group,
  [at, ...deeper]: Path,
  change: (part: Part) => Part | null,
): Group {
  if (at === undefined) return group;
  return {
    ...group,
    parts: withItem(group.parts, at, (part) => {
      if (deeper.length === 0) return change(part);
      const inner = part.kind === 'not' ? part.of : part;
      if (inner.kind !== 'group') return part;
      const changed = changePart(inner, deeper, change);
      if (changed.parts.length === 0) return null;
      return part.kind === 'not' ? { ...part, of: changed } : changed;
    }),
  };
}

/** The groups with one of them changed; an empty path is the outermost. */
export function changeGroup(group: Group, path: Path, change: (group: Group) => Group): Group {
  if (path.length === 0) return change(group);
  return changePart(group, path, (part) => {
    if (part.kind === 'not') return { ...part, of: change(part.of) };
    return part.kind === 'group' ? change(part) : part;
  });
}

export function addPart(group: Group, path: Path, part: Part): Group {
  return changeGroup(group, path, (one) => ({ ...one, parts: [...one.parts, part] }));
}

export function setJoin(group: Group, path: Path, join: Group['join']): Group {
  return changeGroup(group, path, (one) => ({ ...one, join, isList: join === 'any' }));
}

/** Puts a “not” around a group, or takes it away. */
export function toggleNot(group: Group, path: Path): Group {
  return changePart(group, path, (part) => {
    if (part.kind === 'not') return part.of;
    return part.kind === 'group' ? { kind: 'not', of: part } : part;
  });
}

/** The question with which a new row begins. */
export function newRow(field: KnownField | undefined): Row {
  const value = field ? firstValue(field) : '';
  return {
    kind: 'row',
    field: field?.path ?? '',
    operator: '$eq',
    value,
    isNegated: false,
    isShort: true,
  };
}

export function newGroup(join: Group['join'], row: Row): Group {
  return { kind: 'group', join, isList: true, parts: [row] };
}

/** How a row reads: its operator, with the two questions that people ask most under names of their own. */
export type Question = Operator | 'empty' | 'filled' | 'missing';

export function questionOf({ operator, value }: Row): Question {
  if (operator === '$eq' && value === null) return 'empty';
  if (operator === '$ne' && value === null) return 'filled';
  if (operator === '$exists' && value === false) return 'missing';
  return operator;
}

/** Asks something else of the same field, with the value kept as far as it fits. */
export function setQuestion(row: Row, question: Question, field: KnownField | undefined): Row {
  const { operator, value } = asked(row, question, field);
  return { ...row, operator, value, isShort: operator === '$eq' && !row.isNegated };
}

function asked(row: Row, question: Question, field: KnownField | undefined) {
  const one = (): Json => {
    const [first] = Array.isArray(row.value) ? row.value : [row.value];
    const isUsable = first !== undefined && first !== null && row.operator !== '$exists';
    return isUsable ? first : field ? firstValue(field) : '';
  };
  switch (question) {
    case 'empty':
      return { operator: '$eq' as const, value: null };
    case 'filled':
      return { operator: '$ne' as const, value: null };
    case 'missing':
      return { operator: '$exists' as const, value: false };
    case '$exists':
      return { operator: '$exists' as const, value: true };
    case '$in':
    case '$nin':
      return { operator: question, value: Array.isArray(row.value) ? row.value : [one()] };
    default:
      return { operator: question, value: one() };
  }
}

/** Asks the same of another field; the value stays if it is of the other's kind. */
export function setField(row: Row, path: string, field: KnownField | undefined): Row {
  const isKept =
    !field || row.value === null || row.operator === '$exists' || isOf(row.value, field);
  if (isKept) return { ...row, field: path };
  const value = Array.isArray(row.value) ? [firstValue(field)] : firstValue(field);
  return { ...row, field: path, value };
}

function isOf(value: Json, field: KnownField): boolean {
  if (Array.isArray(value)) return value.every((one) => isOf(one, field));
  if (field.kind === 'choice') return field.choices.some((choice) => choice === value);
  return kindOf(value) === SHAPES[field.kind];
}

const SHAPES: Record<FieldKind, string> = {
  text: 'string',
  date: 'string',
  choice: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  json: 'json',
};

function kindOf(value: Json): string {
  return value !== null && typeof value === 'object' ? 'json' : typeof value;
}

function firstValue({ kind, choices }: KnownField): Json {
  if (kind === 'boolean') return true;
  if (kind === 'number' || kind === 'integer') return 0;
  if (kind === 'choice') return choices[0] ?? '';
  return '';
}

/** Which questions make sense for a kind of field. */
export function questionsFor(kind: FieldKind): Question[] {
  const always: Question[] = ['empty', 'filled', '$exists', 'missing'];
  if (kind === 'boolean') return ['$eq', '$ne', ...always];
  if (kind === 'choice') return ['$eq', '$ne', '$in', '$nin', ...always];
  if (kind === 'json') return ['$eq', '$ne', ...always];
  return ['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$nin', ...always];
}
