/** `npm run golden`: writes the files that tests compare generated text with. Look at the difference before committing it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { appsScriptStubs, customFunctions, functionsJson, kpiReference, layoutNames } from '../core/index';
import { product } from '../office-addin/product';
import { checkedManifest, localBaseUrl } from './build-office-addin';
import { licencesText } from './bundled-packages';
import { goldenLayout, layoutText } from './layout-text';

await mkdir('test/golden', { recursive: true });
const files: Record<string, string> = {
  'test/golden/apps-script-functions.js': appsScriptStubs(customFunctions),
  'test/golden/functions.json': functionsJson(customFunctions, 'en'),
  'test/golden/functions-id.json': functionsJson(customFunctions, 'id'),
  // Not for comparing only: these are the documents.
  'docs/kpi-reference.md': kpiReference('en', product.namespace),
  'docs/kpi-reference.id.md': kpiReference('id', product.namespace),
  'docs/licences.md': await licencesText(),
  // Nor this: it is what a developer sideloads.
  'manifest.xml': await checkedManifest(localBaseUrl),
};
for (const layout of layoutNames) files[goldenLayout(layout)] = await layoutText(layout, 'en');
for (const [name, text] of Object.entries(files)) {
  await writeFile(name, text);
  console.log(name);
}
