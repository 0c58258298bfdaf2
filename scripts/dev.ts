import { needSiteAddress, readArguments } from './lib/arguments.ts';
import { astroForeground } from './lib/programs/astro.ts';

const help = `
Usage: npm run dev -- [--port N] [--host]

The site while you write: each saved file shows at once. What the check finds stands in the terminal, over open pages, and in place of
every page that is asked for, until it is fixed.

  --port N   the port (default: 4321, or the next free one)
  --host     answer other machines too`;

const { values } = readArguments(help, { port: { type: 'string' }, host: { type: 'boolean' } });
needSiteAddress();
process.exitCode = await astroForeground(['dev', '--port', values.port ?? process.env.PORT ?? '4321', ...(values.host ? ['--host'] : [])]);
