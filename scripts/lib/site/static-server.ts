import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { addressUnder, addressWithin } from '../../../src/values/site-address.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
  '.pdf': 'application/pdf',
};

/** The response to an address: a file, a redirect, or nothing. */
type Answer = { file: string } | { location: string } | null;

/** Resolves an address as static hosts do: folders are served by their index.html, and nothing outside the folder is accessible. */
function answerTo(root: string, address: string): Answer {
  let path: string;
  try {
    path = decodeURIComponent(address);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const file = join(root, normalize(`/${path.replaceAll('\\', '/')}`));
  const kind = kindOf(file);
  if (kind === 'file') return path.endsWith('/') ? null : { file };
  if (kind !== 'folder' || kindOf(join(file, 'index.html')) !== 'file') return null;
  return path.endsWith('/') ? { file: join(file, 'index.html') } : { location: `${address}/` };
}

/** The kind of a path; `null` if it does not exist or cannot be resolved (name too long, circular links). */
function kindOf(path: string): 'file' | 'folder' | null {
  try {
    const stat = statSync(path);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : null;
  } catch {
    return null;
  }
}

/** A server for a built folder, at the root of its host or under a base path. Unknown addresses get the error page with status 404. */
export function staticServer(folder: string, base = '/'): Server {
  return createServer((request, response) => {
    // `dist` is a symbolic link that a build may change while the server runs, so it is resolved for each request.
    const root = resolve(folder);
    const [asked = '/', query] = (request.url ?? '/').split('?');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const address = `${asked}/` === base ? '' : addressWithin(base, asked);
    if (address === null) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`Not found. The site is at ${base}.\n`);
      return;
    }
    const answer = answerTo(root, address);
    if (answer && 'location' in answer) {
      // Exactly one slash at the beginning: `//host/` would redirect to another host.
      const location = addressUnder(base, answer.location.replace(/^\/+/, '/'));
      response.writeHead(301, { location: location + (query ? `?${query}` : '') }).end();
      return;
    }
    const file = answer?.file ?? join(root, '404.html');
    const isThere = answer !== null || kindOf(file) === 'file';
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(answer ? 200 : 404, {
      'content-type': isThere ? type : 'text/plain; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD' || !isThere) response.end(isThere ? undefined : 'Not found.\n');
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
}

/** Listens on the port, or on the next free one of the 20 after it; returns the port. Port 0 takes any free port. */
export async function listen(server: Server, port: number, host = '127.0.0.1'): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      return await listenOn(server, candidate, host);
    } catch (error) {
      const isTaken = ['EADDRINUSE', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (!isTaken || candidate >= port + 20) throw error;
    }
  }
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((accept, refuse) => {
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      accept((server.address() as AddressInfo).port);
    });
  });
}
