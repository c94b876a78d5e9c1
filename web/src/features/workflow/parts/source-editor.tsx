import { yaml } from '@codemirror/lang-yaml';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { basicSetup } from 'codemirror';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useEditorPhrases } from './use-editor-phrases';

export interface Problem {
  from: number;
  to: number;
  message: string;
}

interface Props {
  label: string;
  value: string;
  isReadOnly: boolean;
  problems: readonly Problem[];
  /** A place to go to; another object goes there again. */
  goTo: { at: number } | null;
  onChange: (value: string) => void;
}

const LOOK = EditorView.theme({
  '&': {
    fontSize: '13px',
    color: 'var(--mantine-color-text)',
    backgroundColor: 'var(--ev-page)',
    border: '1px solid var(--ev-hairline)',
    borderRadius: '6px',
    overflow: 'hidden',
  },
  '&.cm-focused': { outline: '2px solid var(--ev-accent-text)', outlineOffset: '1px' },
  '.cm-scroller': { minHeight: '320px', maxHeight: '68vh', fontFamily: 'ui-monospace, monospace' },
  '.cm-content': { caretColor: 'var(--mantine-color-text)' },
  '.cm-cursor': { borderLeftColor: 'var(--mantine-color-text)' },
  '.cm-gutters': {
    color: 'var(--mantine-color-dimmed)',
    backgroundColor: 'var(--ev-rail)',
    borderRight: '1px solid var(--ev-hairline)',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--ev-hover)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--ev-fresh) !important',
  },
  '.cm-foldPlaceholder, .cm-panels, .cm-tooltip': {
    color: 'var(--mantine-color-text)',
    backgroundColor: 'var(--ev-rail)',
    borderColor: 'var(--ev-hairline)',
  },
  '.cm-panels input, .cm-panels button': {
    color: 'var(--mantine-color-text)',
    background: 'var(--ev-page)',
    border: '1px solid var(--ev-control-border)',
  },
});

const COLOURS = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--ev-accent-text)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--ev-good-ink)' },
  { tag: [tags.number, tags.bool, tags.null, tags.keyword], color: 'var(--ev-info-ink)' },
  { tag: tags.comment, color: 'var(--mantine-color-dimmed)', fontStyle: 'italic' },
  { tag: tags.invalid, color: 'var(--ev-bad-ink)' },
]);

/** The text of a document, with colours, folding, search, and problems marked where they are. */
export default function SourceEditor(props: Props) {
  const { label, value, isReadOnly, problems, goTo, onChange } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const limits = useRef(new Compartment());
  const phrases = useEditorPhrases();
  const tell = useEffectEvent((text: string) => onChange(text));
  const first = useEffectEvent(() => ({ doc: value, limits: limitsOf(label, isReadOnly) }));

  useEffect(() => {
    if (!place.current) return undefined;
    const { doc, limits: now } = first();
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc,
        extensions: [
          EditorState.phrases.of(phrases),
          basicSetup,
          // JSON is YAML, too.
          yaml(),
          lintGutter(),
          syntaxHighlighting(COLOURS),
          LOOK,
          limits.current.of(now),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) tell(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = made;
    return () => {
      made.destroy();
      view.current = null;
    };
  }, [phrases]);

  useEffect(() => {
    view.current?.dispatch({ effects: limits.current.reconfigure(limitsOf(label, isReadOnly)) });
  }, [label, isReadOnly]);

  useEffect(() => {
    const editor = view.current;
    const now = editor?.state.doc.toString();
    if (editor && now !== value) {
      editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } });
    }
  }, [value]);

  useEffect(() => {
    const editor = view.current;
    if (editor) editor.dispatch(setDiagnostics(editor.state, problems.map(fitting(editor.state))));
  }, [problems, value]);

  useEffect(() => {
    const editor = view.current;
    if (editor && goTo) {
      const anchor = Math.min(goTo.at, editor.state.doc.length);
      editor.dispatch({
        selection: { anchor },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      });
      editor.focus();
    }
  }, [goTo]);

  return <div ref={place} />;
}

function limitsOf(label: string, isReadOnly: boolean): Extension {
  return [
    EditorState.readOnly.of(isReadOnly),
    EditorView.contentAttributes.of({
      'aria-label': label,
      'aria-readonly': isReadOnly ? 'true' : 'false',
    }),
  ];
}

/** Problems are a moment behind the text: they must not be beyond its end. */
function fitting({ doc }: EditorState) {
  return ({ from, to, message }: Problem): Diagnostic => ({
    from: Math.min(from, doc.length),
    to: Math.min(Math.max(from, to), doc.length),
    severity: 'error',
    message,
  });
}
