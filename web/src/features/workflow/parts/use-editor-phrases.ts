import { useMemo } from 'react';
import { useT } from '@/lib/i18n/use-t';

/** What the editor says by itself, and our words for it. */
const PHRASES = {
  Find: 'find',
  Replace: 'replace-with',
  next: 'next',
  previous: 'previous',
  all: 'all',
  'match case': 'match-case',
  regexp: 'regexp',
  'by word': 'by-word',
  replace: 'replace',
  'replace all': 'replace-all',
  close: 'close',
  'current match': 'current-match',
  'on line': 'on-line',
  'replaced match on line $': 'replaced-one',
  'replaced $ matches': 'replaced-many',
  'Go to line': 'go-to-line',
  go: 'go',
  Diagnostics: 'problems',
  'No diagnostics': 'no-problems',
  'Fold line': 'fold',
  'Unfold line': 'unfold',
  'folded code': 'folded',
  'Folded lines': 'folded-lines',
  'Unfolded lines': 'unfolded-lines',
  to: 'to',
  'Selection deleted': 'deleted',
} as const;

export function useEditorPhrases(): Record<string, string> {
  const t = useT();
  return useMemo(
    () =>
      Object.fromEntries(
        Object.entries(PHRASES).map(([phrase, id]) => [phrase, t(`workflow.editor.${id}`)]),
      ),
    [t],
  );
}
