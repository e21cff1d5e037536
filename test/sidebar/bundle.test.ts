/** What the sidebar adds to a host: its scripts and styles, core and words apart. */
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('is at most 120 KB, minified', async () => {
  const { metafile } = await build({
    entryPoints: ['sidebar/mount.tsx'],
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    outdir: 'dist/nowhere',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const own = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([file]) => !file.startsWith('core/') && !file.startsWith('sidebar/words-'));
  const bytes = own.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  console.log(`sidebar without core and words: ${(bytes / 1024).toFixed(1)} KB`);
  expect(own.some(([file]) => file.endsWith('.css'))).toBe(true);
  expect(bytes).toBeLessThanOrEqual(120 * 1024);
});
