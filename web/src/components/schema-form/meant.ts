import { isNamed, type Schema } from './types';

const DEEPEST = 16;

/**
 * The schema of a field, with what it refers to (`$ref`) inside of the same document; what stands beside the reference counts more. A schema
 * that is none, or refers to what is not there, says nothing.
 */
export function meant(schema: unknown, root: Schema, depth = 0): Schema {
  if (!isNamed(schema)) return {};
  const { $ref, ...own } = schema as Schema;
  if (typeof $ref !== 'string' || depth > DEEPEST) return own;
  return { ...meant(find($ref, root), root, depth + 1), ...own };
}

/** What a JSON Pointer such as `#/$defs/contact` leads to. */
function find(pointer: string, root: Schema): unknown {
  if (pointer !== '#' && !pointer.startsWith('#/')) return undefined;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => decoded(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, part) => (isNamed(at) ? at[part] : undefined), root);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
