import { tryPattern } from '../rules/case-pattern';

/* Patterns are tried here, beside the page: a hostile one hangs nobody but itself. */
self.onmessage = ({ data }: MessageEvent<{ pattern: string; id: string }>) => {
  self.postMessage(tryPattern(data.pattern, data.id));
};
