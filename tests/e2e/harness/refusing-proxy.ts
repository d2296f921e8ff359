import { once } from 'node:events';
import { createServer } from 'node:net';

/** A proxy that lets nothing through and remembers what was wanted of it. */
export interface RefusingProxy {
  readonly port: number;
  /** The hosts that were asked for, in order, each as often as it was asked for. */
  readonly hosts: readonly string[];
  close(): void;
}

/** Opens the proxy on a free port of this machine. Also sees what no page shows: workers, and the browser itself. */
export async function openRefusingProxy(): Promise<RefusingProxy> {
  const hosts: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (data) => {
      hosts.push(readHost(data.toString('latin1')));
      socket.end('HTTP/1.1 502 Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the proxy has no port');
  return { port: address.port, hosts, close: () => server.close() };
}

/** `CONNECT host:443 HTTP/1.1` or `GET http://host/path HTTP/1.1`. */
function readHost(request: string): string {
  const [, wanted = ''] = request.split(' ');
  return wanted.replace(/^https?:\/\//, '').replace(/[:/].*$/s, '');
}
