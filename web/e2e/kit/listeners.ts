import { createServer, type Server } from 'node:http';
import { createSocket, type Socket } from 'node:dgram';
import { networkInterfaces } from 'node:os';
import type { AddressInfo } from 'node:net';

/** Listens on this machine for whatever a page might send, and counts it. */
export class Listeners {
  connections = 0;
  requests: string[] = [];
  datagrams = 0;
  /** Pages that the listener of requests has itself, by their paths. */
  pages: Record<string, string> = {};

  private readonly web: Server;
  private readonly datagram: Socket;

  private constructor(web: Server, datagram: Socket) {
    this.web = web;
    this.datagram = datagram;
  }

  static async open(): Promise<Listeners> {
    const web = createServer();
    const datagram = createSocket('udp4');
    const listeners = new Listeners(web, datagram);
    web.on('connection', () => (listeners.connections += 1));
    web.on('request', (request, response) => {
      listeners.requests.push(request.url ?? '');
      response.setHeader('Access-Control-Allow-Origin', '*');
      const page = listeners.pages[request.url ?? ''];
      if (page !== undefined) response.setHeader('Content-Type', 'text/html');
      response.end(page ?? 'heard');
    });
    datagram.on('message', () => (listeners.datagrams += 1));
    await new Promise<void>((done) => web.listen(0, '127.0.0.1', done));
    await new Promise<void>((done) => datagram.bind(0, done));
    return listeners;
  }

  /** Where a page reaches the listener of requests. */
  get webAddress(): string {
    return `127.0.0.1:${(this.web.address() as AddressInfo).port}`;
  }

  /** Where a page reaches the listener of datagrams: browsers ask no servers of their own machine. */
  get datagramAddress(): string {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((each) => each?.family === 'IPv4' && !each.internal);
    return `${outside?.address ?? '127.0.0.1'}:${this.datagram.address().port}`;
  }

  close(): void {
    this.web.closeAllConnections();
    this.web.close();
    this.datagram.close();
  }
}
