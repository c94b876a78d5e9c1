import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { talkWith, type FrameTalk, type Hearer } from './frame-talk';
import classes from './layout-frame.module.css';
import { heightOf, type Shown } from './messages';

/** Where the document of the frame is; the server gives it a policy of its own. */
const FRAME = '/layout-frame.html';
const FIRST_HEIGHT = 160;

interface Props {
  /** A layout as the server compiled it. */
  script: string;
  /** The schema of the values. */
  fields: unknown;
  values: unknown;
  readOnly: boolean;
  /** Whether it was saved; what it says of a refusal is for the caller to show. */
  onSubmit: (values: Record<string, unknown>) => Promise<boolean>;
  /** The layout threw, went astray or is stuck. It is shown no longer. */
  onFail: (message: string) => void;
  label: string;
}

/** A layout that a company wrote, in a frame that reads no cookie, no page and no network. */
export function LayoutFrame(props: Props) {
  return <Frame key={props.script} {...props} />;
}

function Frame({ script, fields, values, readOnly, onSubmit, onFail, label }: Props) {
  const shown = useShown(fields, values, readOnly);
  const [height, setHeight] = useState(FIRST_HEIGHT);
  const [isReady, setReady] = useState(false);
  const element = useRef<HTMLIFrameElement>(null);
  const talk = useRef<FrameTalk | null>(null);
  const latest = useRef({ shown, readOnly, onSubmit, onFail });
  useEffect(() => {
    latest.current = { shown, readOnly, onSubmit, onFail };
  });

  useEffect(() => {
    const hearer: Hearer = {
      onReady: () => setReady(true),
      onHeight: (pixels) => setHeight(heightOf(pixels)),
      onSubmit: (submitted) =>
        latest.current.readOnly ? Promise.resolve(false) : latest.current.onSubmit(submitted),
      onFail: (message) => latest.current.onFail(message),
    };
    const begun = talkWith(() => ({ kind: 'start', script, shown: latest.current.shown }), hearer);
    talk.current = begun;
    const frame = element.current;
    const arrived = () => {
      if (frame?.contentWindow) begun.arrived(frame.contentWindow);
    };
    frame?.addEventListener('load', arrived);
    if (frame) frame.src = FRAME;
    return () => {
      frame?.removeEventListener('load', arrived);
      begun.end();
    };
  }, [script]);

  useEffect(() => talk.current?.say({ kind: 'show', shown }), [shown]);

  return (
    <iframe
      ref={element}
      className={classes.frame}
      title={label}
      sandbox="allow-scripts allow-forms"
      referrerPolicy="no-referrer"
      data-ready={isReady}
      style={{ height }}
    />
  );
}

function useShown(fields: unknown, values: unknown, readOnly: boolean): Shown {
  const scheme = useComputedColorScheme('light');
  const { locale: language } = useIntl();
  return useMemo(
    () => ({ fields, values, readOnly, scheme, language }),
    [fields, values, readOnly, scheme, language],
  );
}
