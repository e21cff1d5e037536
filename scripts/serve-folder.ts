/** Serves one folder on localhost, to this machine only. */
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface Serving {
  /** Then it is https. */
  readonly certificate?: { readonly cert: string; readonly key: string };
  /** How many ports are tried, the first included; usually ten. */
  readonly ports?: number;
}

/** A port that is taken is answered with the next one. */
export async function serveFolder(
  folder: string,
  port: number,
  { certificate, ports = 10 }: Serving = {},
): Promise<{ readonly address: string; readonly server: Server }> {
  const answer: RequestListener = async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    try {
      // `..` is gone after normalising; what still points outside is not served.
      if (!file.startsWith(normalize(folder))) throw new Error('outside');
      const content = await readFile(file);
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(content);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');
    }
  };
  const server = certificate === undefined ? createServer(answer) : createSecureServer(certificate, answer);
  const taken = await listen(server, port, port + ports);
  return { address: `${certificate === undefined ? 'http' : 'https'}://localhost:${taken}/`, server };
}

async function listen(server: Server, first: number, end: number): Promise<number> {
  for (let port = first; port < end; port++) {
    const free = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (problem: NodeJS.ErrnoException) =>
        problem.code === 'EADDRINUSE' ? resolve(false) : reject(problem),
      );
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (free) return port;
  }
  throw new Error(
    end === first + 1
      ? `The port ${first} is taken. End what uses it: nothing else can be served from another one.`
      : `The ports ${first} to ${end - 1} are all taken. Give another one: PORT=9000 npm start`,
  );
}
