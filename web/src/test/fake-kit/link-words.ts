import type { LinkWords } from '@/components/workflow-drawing/graph';

/** What stands on arrows, in English. */
export const ENGLISH: LinkWords = {
  and: 'and',
  or: 'or',
  not: (what) => `not (${what})`,
  isEmpty: (field) => `${field} is empty`,
  isFilled: (field) => `${field} is filled in`,
  isThere: (field) => `${field} is there`,
  isMissing: (field) => `${field} is missing`,
  oneOf: (field, values) => `${field} is one of ${values}`,
  noneOf: (field, values) => `${field} is none of ${values}`,
  yes: 'yes',
  no: 'no',
  always: 'always',
  otherwise: 'otherwise',
};
