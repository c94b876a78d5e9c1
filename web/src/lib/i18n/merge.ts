export type Messages = Record<string, string>;
export type MessageFiles = Record<string, Messages>;

/** Several message files of one language as one set. */
export function merge(files: MessageFiles): Messages {
  return Object.assign({}, ...Object.values(files)) as Messages;
}
