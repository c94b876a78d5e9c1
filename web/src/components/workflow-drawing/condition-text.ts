import { isObject, type Json } from './document';

/** The words of a condition in the reader's language. */
export interface ConditionWords {
  and: string;
  or: string;
  not: (what: string) => string;
  isEmpty: (field: string) => string;
  isFilled: (field: string) => string;
  isThere: (field: string) => string;
  isMissing: (field: string) => string;
  oneOf: (field: string, values: string) => string;
  noneOf: (field: string, values: string) => string;
  yes: string;
  no: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  $eq: '=',
  $ne: '≠',
  $gt: '>',
  $gte: '≥',
  $lt: '<',
  $lte: '≤',
};

/** A condition in a few words: `Readability ≥ 5`. Empty when it always holds; what cannot be read is shown as it is written. */
export function conditionText(
  condition: Json,
  words: ConditionWords,
  titles: Readonly<Record<string, string>> = {},
): string {
  if (condition === null) return '';
  return say(condition, { words, titles }).text;
}

interface Said {
  text: string;
  /** Joined of several, so that it needs brackets inside of something else. */
  isJoined: boolean;
}

interface Context {
  words: ConditionWords;
  titles: Readonly<Record<string, string>>;
}

function say(condition: Json, context: Context): Said {
  if (!isObject(condition)) return { text: JSON.stringify(condition), isJoined: false };
  const parts = Object.entries(condition as Record<string, Json>).map(([name, value]) =>
    sayEntry(name, value, context),
  );
  return join(parts, context.words.and);
}

function sayEntry(name: string, value: Json, context: Context): Said {
  const { words } = context;
  if ((name === '$and' || name === '$or') && Array.isArray(value)) {
    const parts = value.map((part) => say(part, context)).filter(({ text }) => text !== '');
    return join(parts, name === '$and' ? words.and : words.or);
  }
  if (name === '$not') return { text: words.not(say(value, context).text), isJoined: false };
  if (name.startsWith('$')) {
    return { text: `${name} ${JSON.stringify(value)}`, isJoined: false };
  }
  return sayField(fieldName(name, context.titles), value, words);
}

function sayField(field: string, value: Json, words: ConditionWords): Said {
  const isOperators =
    isObject(value) && Object.keys(value).some((operator) => operator.startsWith('$'));
  if (!isOperators) return { text: sayTest(field, '$eq', value, words), isJoined: false };
  const tests = Object.entries(value as Record<string, Json>).map(([operator, operand]) => ({
    text: sayTest(field, operator, operand, words),
    isJoined: false,
  }));
  return join(tests, words.and);
}

function sayTest(field: string, operator: string, operand: Json, words: ConditionWords): string {
  if (operand === null && operator === '$eq') return words.isEmpty(field);
  if (operand === null && operator === '$ne') return words.isFilled(field);
  if (operator === '$exists')
    return operand === true ? words.isThere(field) : words.isMissing(field);
  if (operator === '$in') return words.oneOf(field, sayValue(operand, words));
  if (operator === '$nin') return words.noneOf(field, sayValue(operand, words));
  if (operator === '$not') return words.not(sayField(field, operand, words).text);
  if (typeof operand === 'boolean' && operator === '$eq') {
    return `${field}: ${operand ? words.yes : words.no}`;
  }
  return `${field} ${SIGNS[operator] ?? operator} ${sayValue(operand, words)}`;
}

function sayValue(value: Json, words: ConditionWords): string {
  if (typeof value === 'string') return value === '' ? '“”' : value;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map((one) => sayValue(one, words)).join(', ');
  return JSON.stringify(value);
}

function fieldName(path: string, titles: Readonly<Record<string, string>>): string {
  const [head = '', ...rest] = path.split('.');
  return [titles[head] ?? head, ...rest].join('.');
}

function join(parts: readonly Said[], word: string): Said {
  const [first] = parts;
  if (!first) return { text: '', isJoined: false };
  if (parts.length === 1) return first;
  const texts = parts.map(({ text, isJoined }) => (isJoined ? `(${text})` : text));
  return { text: texts.join(` ${word} `), isJoined: true };
}
