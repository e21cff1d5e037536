/** Builds everything into dist/: both add-ins, the command line and the playground. BASE_URL is where Excel's folder will be. */
import { build } from 'esbuild';
import { buildAppsScript } from './build-apps-script';
import { buildOfficeAddin } from './build-office-addin';
import { buildPlayground } from './build-playground';

const cli = async (): Promise<void> => {
  await build({
    entryPoints: ['local/cli.ts'],
    outfile: 'dist/cli.js',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'none',
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'warning',
  });
};

await Promise.all([cli(), buildAppsScript(), buildOfficeAddin(process.env.BASE_URL), buildPlayground()]);
