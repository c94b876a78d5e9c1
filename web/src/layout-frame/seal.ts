/**
 * Takes away what a content policy does not reach in every browser: connections from peer to peer. Frames inside this one have an
 * origin of their own, so it cannot be fetched back from them.
 */
export function seal(window: Window): void {
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'mozRTCPeerConnection']) {
    Object.defineProperty(window, name, { value: undefined, writable: false, configurable: false });
  }
}
