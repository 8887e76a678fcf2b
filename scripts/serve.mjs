import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.woff2': 'font/woff2',
};

/** Answers GET and HEAD from one folder, and from nowhere else. */
export function folderListener(folder) {
  return (request, response) => {
    const file = fileOf(folder, request.url ?? '/');
    if (!['GET', 'HEAD'].includes(request.method ?? '') || !file) {
      response.writeHead(file ? 405 : 404, { 'content-type': 'text/plain' }).end();
      return;
    }
    // A name with a hash in it never changes its content; everything else is asked for again.
    const hashed = /\.[0-9a-f]{8,}\.\w+$/.test(file);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      // Excel on the web reads functions.json and shortcuts.json from a page of its own.
      ...(extname(file) === '.json' && { 'access-control-allow-origin': '*' }),
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
}

function fileOf(folder, url) {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const file = join(folder, path.endsWith(sep) ? join(path, 'index.html') : path);
    return file.startsWith(folder + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined; // a malformed address or a missing file: 404
  }
}

/** Serves the folder to this machine only; takes another port where the wished one is in use. */
export function serveFolder(folder, wishedPort = 0) {
  return new Promise((resolve, reject) => {
    const server = createServer(folderListener(folder));
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && wishedPort !== 0) resolve(serveFolder(folder, 0));
      else reject(error);
    });
    server.listen(wishedPort, '127.0.0.1', () => {
      const { port } = server.address();
      resolve({ server, origin: `http://localhost:${port}`, port });
    });
  });
}
