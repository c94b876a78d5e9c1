import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  use,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { LiveConnection, type ConnectionState } from './connection';
import { Pace } from './pace';
import { pauseOf, touchedBy, type LiveMessage } from './topics';

type Listener = (message: LiveMessage) => void;

interface Live {
  connection: LiveConnection;
  pace: Pace;
  listeners: Set<Listener>;
}

const LiveContext = createContext<Live | null>(null);

/** Keeps the screen as the server is: every message makes the answers it speaks of old. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [live] = useState<Live>(() => {
    const listeners = new Set<Listener>();
    const pace = new Pace((word) => void queries.invalidateQueries({ queryKey: [word] }), pauseOf);
    const connection = new LiveConnection(liveAddress(), {
      onMessage: (message) => {
        touchedBy(message).forEach(pace.ask);
        for (const listener of listeners) listener(message);
      },
      onCaughtUp: () => void queries.invalidateQueries(),
    });
    return { connection, pace, listeners };
  });
  useEffect(() => {
    live.connection.start();
    window.addEventListener('online', live.connection.tryNow);
    return () => {
      window.removeEventListener('online', live.connection.tryNow);
      live.connection.stop();
      live.pace.stop();
    };
  }, [live]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

/** Hears messages of one topic, for what refreshing alone does not do. */
export function useLive(topic: string, onMessage: Listener): void {
  const live = use(LiveContext);
  const hear = useEffectEvent(onMessage);
  useEffect(() => {
    if (!live) return undefined;
    const listener: Listener = (message) => {
      if (message.topic === topic) hear(message);
    };
    live.listeners.add(listener);
    return () => {
      live.listeners.delete(listener);
    };
  }, [live, topic]);
}

/** Whether we hear the server, and how to try again at once. */
export function useConnection(): { state: ConnectionState; tryNow: () => void } {
  const live = use(LiveContext);
  const state = useSyncExternalStore(
    live?.connection.subscribe ?? silent,
    live?.connection.state ?? connected,
  );
  return { state, tryNow: live?.connection.tryNow ?? nothing };
}

const nothing = () => {};
const silent = () => nothing;
const connected = (): ConnectionState => 'open';

function liveAddress(): string {
  return new URL('/ws', window.location.origin).href.replace(/^http/, 'ws');
}
