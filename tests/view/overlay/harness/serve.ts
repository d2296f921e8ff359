import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** As strict as a mail site's. */
const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Serves the test pages on this machine until `signal` aborts; returns their address. */
export async function servePages(signal: AbortSignal): Promise<string> {
  const server = createServer(async ({ url = '/' }, response) => {
    const name = url.split(/[/?]/)[1] ?? '';
    const content = await readFile(join(import.meta.dirname, name)).catch(() => undefined);
    response.writeHead(content ? 200 : 404, {
      'content-type': types[extname(name)] ?? 'text/plain',
      'content-security-policy': policy,
    });
    response.end(content);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  signal.addEventListener('abort', () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (!address || typeof address === 'string')
    throw new Error('expected the server to have a port');
  return `http://127.0.0.1:${address.port}`;
}
