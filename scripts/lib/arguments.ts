import { type ParseArgsConfig, parseArgs } from 'node:util';
import { readSiteAddress } from '../../src/values/site-address.ts';

/** The exit code for wrong usage. */
const usageStatus = 2;

/** Parses the options of a command. `--help` prints the help and exits with 0; an unknown option prints it and exits with 2. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(help: string, options: Options) {
  const given = process.argv.slice(2);
  if (given.includes('--help') || given.includes('-h')) {
    console.log(help.trim());
    process.exit(0);
  }
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return refuseUsage(`${error instanceof Error ? error.message.split('. ')[0] : error}.`, help);
  }
}

/** Ends the command because of how it was called: says what is wrong, and prints its help. */
export function refuseUsage(fault: string, help: string): never {
  console.error(`${fault}\n\n${help.trim()}`);
  process.exit(usageStatus);
}

/** Exits if the environment gives an invalid site address. Otherwise Astro would report it after a minute, with a page of text. */
export function needSiteAddress(): void {
  const address = readSiteAddress(process.env);
  if (address.ok) return;
  console.error(address.problem);
  process.exit(usageStatus);
}
