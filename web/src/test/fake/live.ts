import { ws } from 'msw';

const live = ws.link('ws://*/ws');

/** Tells every open page: `announce({ topic: 'people' })`. */
export function announce(message: { topic: string; [extra: string]: unknown }): void {
  live.broadcast(JSON.stringify(message));
}

export const handlers = [
  live.addEventListener('connection', ({ client }) => {
    client.send(JSON.stringify({ topic: 'beat' }));
    const beats = setInterval(() => client.send(JSON.stringify({ topic: 'beat' })), 20_000);
    client.addEventListener('close', () => clearInterval(beats));
  }),
];
