import { createRoot } from 'react-dom/client';
import type { FromFrame, Shown, Start, ToFrame } from '@/components/layout-frame/messages';
import { LayoutRoot } from './layout-root';
import { componentOf } from './run-layout';
import { seal } from './seal';

const LONGEST_MESSAGE = 500;

seal(window);
window.addEventListener('message', begin);
// Forms have nowhere to go; what they are for is in the layout's own handler.
window.addEventListener('submit', (event) => event.preventDefault());

/** The page that framed us speaks first, and hands over a port. Nobody else is listened to, and nobody twice. */
function begin(event: MessageEvent<Start>) {
  const [port] = event.ports;
  if (event.source !== window.parent || !port || event.data.kind !== 'start') return;
  window.removeEventListener('message', begin);
  run(port, event.data);
}

function run(port: MessagePort, { script, shown: first }: Start) {
  const say = port.postMessage.bind(port) as (message: FromFrame) => void;
  const fail = (error: unknown) =>
    say({ kind: 'fail', message: String(error).slice(0, LONGEST_MESSAGE) });
  window.addEventListener('error', (event) => fail(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => fail(event.reason));

  const waiting: ((ok: boolean) => void)[] = [];
  const onSubmit = (values: unknown) =>
    new Promise<boolean>((done) => {
      waiting.push(done);
      say({ kind: 'submit', values: JSON.stringify(values ?? null) });
    });
  const onDrawn = () => say({ kind: 'ready' });

  try {
    const layout = componentOf(script);
    const place = document.getElementById('layout');
    if (!place) throw new Error('Expected a place for the layout');
    const root = createRoot(place);
    const show = (shown: Shown) => {
      document.documentElement.lang = shown.language;
      document.documentElement.dataset['scheme'] = shown.scheme;
      const { fields, values, readOnly } = shown;
      const props = { fields, values, readOnly, onSubmit };
      root.render(<LayoutRoot {...props} layout={layout} onDrawn={onDrawn} onFail={fail} />);
    };
    port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
      switch (data.kind) {
        case 'show':
          return show(data.shown);
        case 'ping':
          return say({ kind: 'alive' });
        case 'submitted':
          return waiting.splice(0).forEach((done) => done(data.ok));
      }
    };
    new ResizeObserver(() => say({ kind: 'height', pixels: place.offsetHeight })).observe(place);
    show(first);
  } catch (error) {
    fail(error);
  }
}
