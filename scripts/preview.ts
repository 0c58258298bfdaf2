import { readArguments } from './lib/arguments.ts';
import { needDist } from './lib/paths.ts';
import { siteAddressOf } from './lib/site/read-site.ts';
import { listen, staticServer } from './lib/site/static-server.ts';

const help = `
Usage: npm run preview -- [--port N] [--host]

Serves what was built, in the folder it was built for (ATLAS_BASE).

  --port N   the port (default: PORT of the environment, or 4321); when it is in use, the next free one
  --host     answer other machines too`;

const { values } = readArguments(help, { port: { type: 'string' }, host: { type: 'boolean' } });
const asked = Number(values.port ?? process.env.PORT ?? 4321);
if (!Number.isInteger(asked) || asked < 0 || asked > 65535) {
  console.error(`"${values.port ?? process.env.PORT}" is no port.`);
  process.exit(2);
}

const dist = needDist();
const { base } = siteAddressOf(dist);
const server = staticServer(dist, base);
try {
  const port = await listen(server, asked, values.host ? '0.0.0.0' : '127.0.0.1');
  if (port !== asked && asked !== 0) console.log(`Port ${asked} is in use; took ${port}.`);
  console.log(`The atlas is at http://localhost:${port}${base}   (Ctrl+C ends it)`);
} catch (error) {
  console.error(`Could not listen on port ${asked}: ${(error as NodeJS.ErrnoException).code ?? error}.`);
  process.exit(1);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
