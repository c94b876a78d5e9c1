import type { MessageFormatElement } from 'react-intl';

/** The messages of a language by their ids, read when the client was built. */
export type Messages = Record<string, MessageFormatElement[]>;
export type MessageFiles = Record<string, Messages>;

/** Several message files of one language as one set. */
export function merge(files: MessageFiles): Messages {
  return Object.assign({}, ...Object.values(files)) as Messages;
}
