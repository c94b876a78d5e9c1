import { merge, type MessageFiles } from './merge';

/** The words of the shell and of My work; see FIRST_WORDS. */
export const messages = merge(
  import.meta.glob<MessageFiles[string]>(
    '/src/messages/{app,availability,cases,decision,fault,notify,ui}/es.json',
    { eager: true, import: 'default' },
  ),
);
