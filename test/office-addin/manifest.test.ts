import { readFile } from 'node:fs/promises';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, it } from 'vitest';
import { manifestXml } from '../../office-addin/manifest';
import { manifestProblems } from '../../office-addin/manifest-check';
import { product } from '../../office-addin/product';
import { checkedManifest, localBaseUrl } from '../../scripts/build-office-addin';

const manifest = manifestXml({
  baseUrl: 'https://kpi.example',
  version: '1.2.3',
  supportUrl: 'https://kpi.example/help',
});

describe('the manifest', () => {
  it('at the top of the project is the one for localhost', async () => {
    expect(await readFile('manifest.xml', 'utf8')).toBe(await checkedManifest(localBaseUrl));
  });

  it('has nothing wrong, with or without a page for support', () => {
    expect(manifestProblems(manifest)).toEqual([]);
    expect(manifestProblems(manifestXml({ baseUrl: 'https://kpi.example/a b&c/', version: '1' }))).toEqual([]);
  });

  it('reads in Microsoft’s own tool with the right id, names and addresses', async () => {
    expect(await OfficeAddinManifest.readManifestFile('manifest.xml')).toMatchObject({
      id: product.id,
      displayName: product.name.en,
      description: product.description.en,
      defaultLocale: 'en-US',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      officeAppType: 'TaskPaneApp',
      iconUrl: `${localBaseUrl}/assets/icon-32.png`,
      highResolutionIconUrl: `${localBaseUrl}/assets/icon-64.png`,
      defaultSettings: { sourceLocation: `${localBaseUrl}/taskpane.html` },
    });
  });

  it('says everything people read in Indonesian too', () => {
    const texts = [product.name, product.description, product.group, product.button, product.buttonTip];
    for (const { id } of texts) expect(manifest).toContain(`Locale="id-ID" Value="${id}"`);
    expect(manifest).toContain('Locale="id-ID" Value="https://kpi.example/functions-id.json"');
  });
});

/** What is planted, in the manifest's own text, and what the check must say of it. */
const faults: readonly (readonly [string, string, string, string])[] = [
  ['an element that is not closed', '</Hosts>', '', 'not well formed'],
  ['elements in another order', '<Version>1.2.3</Version>', '', 'Version is missing'],
  ['runtimes after the form factors', '<AllFormFactors>', '<DesktopFormFactor/><AllFormFactors>', 'must stand before'],
  ['an element Excel does not know', '<Permissions>', '<Wishes/><Permissions>', 'unexpected Wishes'],
  ['an id that is no GUID', product.id, 'dealsheet', 'Id is no GUID'],
  ['a version with letters', '1.2.3', '1.2.3-beta', 'Version: 1 to 4 numbers'],
  ['too wide a permission', 'ReadWriteDocument', 'ReadAllDocument', 'Permissions'],
  ['a missing requirement', '<Set Name="SharedRuntime" MinVersion="1.1"/>', '', 'SharedRuntime 1.1 is missing'],
  ['an address that is not https', 'https://kpi.example/functions.js', 'http://kpi.example/functions.js', 'not https'],
  ['a resource that does not exist', '<Label resid="GroupLabel"/>', '<Label resid="NoLabel"/>', 'no resource NoLabel'],
  ['a resource nobody uses', '<Label resid="GroupLabel"/>', '<Label resid="ButtonLabel"/>', 'GroupLabel is never used'],
  ['an icon without its largest size', '<bt:Image size="80" resid="Icon80"/>', '', 'an icon has no size 80'],
  [
    'functions on another page',
    '<FunctionFile resid="Page"/>',
    '<FunctionFile resid="FunctionsScript"/>',
    'the same resource',
  ],
  ['a runtime that is not shared', 'lifetime="long"', 'lifetime="short"', 'long-lived'],
  [
    'an id for the pane',
    '<SourceLocation resid="Page"/></Action>',
    '<TaskpaneId>x</TaskpaneId><SourceLocation resid="Page"/></Action>',
    'no TaskpaneId',
  ],
  ['a namespace with a space', 'DefaultValue="KPI"', 'DefaultValue="K P I"', 'the namespace'],
  ['a language without a country', 'Locale="id-ID"', 'Locale="id"', 'a locale has a language and a country'],
  ['too long a name', `DefaultValue="${product.button.en}"`, `DefaultValue="${'x'.repeat(126)}"`, 'longer than 125'],
  ['too long a resource id', 'Icon16"', `${'I'.repeat(33)}"`, 'longer than 32'],
];

describe('the check of the manifest finds', () => {
  it.each(faults)('%s', (_, right, planted, problem) => {
    const faulty = manifest.replaceAll(right, planted);
    expect(faulty).not.toBe(manifest);
    expect(manifestProblems(faulty).join('\n')).toContain(problem);
  });
});
