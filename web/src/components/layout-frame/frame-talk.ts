import { readFromFrame, readValues, type FromFrame, type Start, type ToFrame } from './messages';

/** A second, of which a frame may miss so many before it says that it is ready, and between two signs of life. */
const TICK = 1_000;
const PATIENCE = 5;
/** How long its document may take to arrive. */
const ARRIVAL = 20;
/** Messages in one second; whoever sends more keeps the page from its work. */
const MOST_MESSAGES = 200;

export interface Hearer {
  onReady: () => void;
  onHeight: (pixels: number) => void;
  /** Answers whether it was saved. */
  onSubmit: (values: Record<string, unknown>) => Promise<boolean>;
  /** Once at most, and the last of all. */
  onFail: (message: string) => void;
}

export interface FrameTalk {
  /** The document of the frame has arrived. A second time means that the layout went to another page. */
  arrived: (window: Window) => void;
  say: (message: ToFrame) => void;
  end: () => void;
}

/** Speaks with a frame through a port of its own, and gives it up when it does not answer. */
export function talkWith(start: () => Start, hearer: Hearer): FrameTalk {
  let port: MessagePort | null = null;
  let missed = PATIENCE - ARRIVAL;
  let heard = 0;
  let isBusy = false;
  let isOver = false;

  const end = () => {
    isOver = true;
    clearInterval(ticks);
    port?.close();
  };
  const fail = (message: string) => {
    if (isOver) return;
    end();
    hearer.onFail(message);
  };
  const say = (message: ToFrame) => {
    if (!isOver) port?.postMessage(message);
  };

  const submit = async (text: string) => {
    const values = readValues(text);
    if (isBusy) return;
    if (!values) return say({ kind: 'submitted', ok: false });
    isBusy = true;
    const ok = await hearer.onSubmit(values).finally(() => {
      isBusy = false;
    });
    say({ kind: 'submitted', ok });
  };
  const take = (message: FromFrame) => {
    switch (message.kind) {
      case 'ready':
        return hearer.onReady();
      case 'alive':
        return;
      case 'height':
        return hearer.onHeight(message.pixels);
      case 'submit':
        return void submit(message.values);
      case 'fail':
        return fail(message.message);
    }
  };
  const hear = (data: unknown) => {
    if (isOver) return;
    heard += 1;
    if (heard > MOST_MESSAGES) return fail('too many messages');
    const message = readFromFrame(data);
    if (!message) return;
    missed = 0;
    take(message);
  };

  const ticks = setInterval(() => {
    heard = 0;
    missed += 1;
    if (missed > PATIENCE) fail('no answer');
    else say({ kind: 'ping' });
  }, TICK);

  return {
    arrived: (window) => {
      if (isOver) return;
      if (port) return fail('the layout went to another page');
      const channel = new MessageChannel();
      port = channel.port1;
      port.onmessage = (event: MessageEvent<unknown>) => hear(event.data);
      missed = 0;
      // The frame has no origin that could be named; a page of another one cannot be in it, by our frame-src.
      window.postMessage(start(), '*', [channel.port2]);
    },
    say,
    end,
  };
}
