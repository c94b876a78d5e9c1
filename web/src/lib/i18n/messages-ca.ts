import { merge, type MessageFiles } from './merge';

export const messages = merge(
  import.meta.glob<MessageFiles[string]>('/src/messages/*/ca.json', {
    eager: true,
    import: 'default',
  }),
);
