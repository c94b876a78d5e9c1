import { backoff } from './backoff';
import { liveMessage, type LiveMessage } from './topics';

export type ConnectionState = 'connecting' | 'open' | 'lost';

interface Hearing {
  onMessage: (message: LiveMessage) => void;
  /** The connection is back after it was lost: anything may have changed. */
  onCaughtUp: () => void;
}

/** The server beats every 20 s; two missed beats and some grace mean that nobody is there. */
const SILENCE_MS = 45_000;

/** One websocket to the server that comes back by itself. */
export class LiveConnection {
  #socket: WebSocket | null = null;
  #state: ConnectionState = 'connecting';
  #attempt = 0;
  #wasOpen = false;
  #stopped = true;
  #timer = 0;
  #silence = 0;
  readonly #url: string;
  readonly #hearing: Hearing;
  readonly #listeners = new Set<() => void>();

  constructor(url: string, hearing: Hearing) {
    this.#url = url;
    this.#hearing = hearing;
  }

  readonly state = (): ConnectionState => this.#state;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  start(): void {
    if (!this.#stopped) return;
    this.#stopped = false;
    this.#open();
  }

  stop(): void {
    this.#stopped = true;
    window.clearTimeout(this.#timer);
    window.clearTimeout(this.#silence);
    this.#socket?.close();
    this.#socket = null;
  }

  /** Tries at once instead of waiting for the next attempt. */
  readonly tryNow = (): void => {
    if (this.#stopped || this.#state === 'open') return;
    window.clearTimeout(this.#timer);
    this.#attempt = 0;
    this.#open();
  };

  #open(): void {
    this.#drop();
    const socket = new WebSocket(this.#url);
    this.#socket = socket;
    socket.onopen = () => this.#opened();
    socket.onmessage = (event) => this.#heard(event.data);
    socket.onclose = () => {
      if (this.#socket === socket) this.#closed();
    };
  }

  #opened(): void {
    this.#attempt = 0;
    this.#become('open');
    this.#listen();
    if (this.#wasOpen) this.#hearing.onCaughtUp();
    this.#wasOpen = true;
  }

  #heard(data: unknown): void {
    this.#listen();
    const message = parse(data);
    if (message && message.topic !== 'beat') this.#hearing.onMessage(message);
  }

  #closed(): void {
    this.#socket = null;
    window.clearTimeout(this.#silence);
    if (this.#stopped) return;
    this.#become('lost');
    this.#timer = window.setTimeout(() => this.#open(), backoff(this.#attempt, Math.random()));
    this.#attempt += 1;
  }

  #listen(): void {
    window.clearTimeout(this.#silence);
    this.#silence = window.setTimeout(() => {
      this.#drop();
      this.#closed();
    }, SILENCE_MS);
  }

  #drop(): void {
    const socket = this.#socket;
    this.#socket = null;
    if (socket) {
      socket.onclose = null;
      socket.close();
    }
  }

  #become(state: ConnectionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function parse(data: unknown): LiveMessage | null {
  if (typeof data !== 'string') return null;
  try {
    const read = liveMessage.safeParse(JSON.parse(data));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
