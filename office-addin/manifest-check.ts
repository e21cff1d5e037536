/** Our own check of the manifest: Microsoft's validator is a service on the network and no schema is published for it. */
import { childrenProblems } from './manifest-shape';
import { childrenNamed, descendants, type Element, parseXml } from './xml';

/** What is wrong with a manifest, in words; nothing where all is well. */
export function manifestProblems(xml: string): readonly string[] {
  const parsed = parseXml(xml);
  if (!parsed.ok) return [parsed.problem];
  const { root } = parsed;
  return [
    ...shapeProblems(root, root.name),
    ...identityProblems(root),
    ...requirementProblems(root),
    ...textProblems(root),
    ...addressProblems(root),
    ...resourceProblems(root),
    ...iconProblems(root),
    ...runtimeProblems(root),
  ];
}

function shapeProblems(element: Element, path: string): readonly string[] {
  // The host that is declared first only carries a name; the one with the overrides has parts.
  const plainHost = path === 'OfficeApp/Hosts/Host' && element.children.length === 0;
  const own = plainHost
    ? []
    : childrenProblems(
        path,
        element.children.map((child) => child.name),
      );
  return [...own, ...element.children.flatMap((child) => shapeProblems(child, `${path}/${child.name}`))];
}

function identityProblems(root: Element): readonly string[] {
  return [
    ...unless(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(textOf(root, 'Id')), 'Id is no GUID'),
    ...unless(/^\d{1,5}(\.\d{1,5}){0,3}$/.test(textOf(root, 'Version')), 'Version: 1 to 4 numbers of at most 5 digits'),
    ...unless(textOf(root, 'Permissions') === 'ReadWriteDocument', 'Permissions must be ReadWriteDocument'),
    ...unless(root.attributes.get('xsi:type') === 'TaskPaneApp', 'the app must be a TaskPaneApp'),
  ];
}

function requirementProblems(root: Element): readonly string[] {
  const sets = new Map(
    all(root, 'Set').map((set) => [set.attributes.get('Name') ?? '', set.attributes.get('MinVersion') ?? '']),
  );
  return Object.entries({ ExcelApi: '1.12', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' }).flatMap(
    ([name, version]) => unless(sets.get(name) === version, `Requirements: ${name} ${version} is missing`),
  );
}

function textProblems(root: Element): readonly string[] {
  const limits: readonly (readonly [string, number])[] = [
    ['ProviderName', 125],
    ['DisplayName', 125],
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ];
  const long = limits.flatMap(([name, limit]) => all(root, name).flatMap((element) => tooLong(element, limit)));
  const description = childrenNamed(root, 'Description').flatMap((element) => tooLong(element, 250));
  const locales = [...descendants(root)].flatMap((element) => {
    const overrides = element.children.filter(({ name }) => name === 'Override' || name === 'bt:Override');
    const tags = overrides.map((override) => override.attributes.get('Locale') ?? '');
    return [
      ...tags.flatMap((tag) =>
        unless(/^[a-z]{2,3}-[A-Z]{2}$/.test(tag), `${tag}: a locale has a language and a country`),
      ),
      ...unless(new Set(tags).size === tags.length, `${element.name}: a locale twice`),
    ];
  });
  return [...long, ...description, ...locales];
}

function tooLong(element: Element, limit: number): readonly string[] {
  return [...descendants(element)].flatMap((part) =>
    [part.text, part.attributes.get('DefaultValue') ?? '', part.attributes.get('Value') ?? '']
      .filter((text) => text.length > limit)
      .map((text) => `${element.name}: longer than ${limit} characters: ${text}`),
  );
}

function addressProblems(root: Element): readonly string[] {
  const holders = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'DefaultSettings', 'bt:Images', 'bt:Urls'];
  const addresses = holders
    .flatMap((name) => all(root, name))
    .flatMap((holder) => [...descendants(holder)])
    .flatMap(({ attributes }) => [attributes.get('DefaultValue'), attributes.get('Value')]);
  const domains = all(root, 'AppDomain').map((domain) => domain.text);
  return [...addresses, ...domains].flatMap((address) => [
    ...unless(address === undefined || address.startsWith('https://'), `not https: ${address}`),
    ...unless(address === undefined || address.length <= 2048, `longer than 2,048 characters: ${address}`),
  ]);
}

function resourceProblems(root: Element): readonly string[] {
  const ids = all(root, 'Resources')
    .flatMap((resources) => [...descendants(resources)])
    .flatMap(({ attributes }) => attributes.get('id') ?? []);
  const used = [...descendants(root)].flatMap(({ attributes }) => attributes.get('resid') ?? []);
  return [
    ...ids.flatMap((id) => unless(id.length <= 32, `resource id longer than 32 characters: ${id}`)),
    ...unless(new Set(ids).size === ids.length, 'a resource id twice'),
    ...used.flatMap((id) => unless(ids.includes(id), `no resource ${id}`)),
    ...ids.flatMap((id) => unless(used.includes(id), `resource ${id} is never used`)),
  ];
}

function iconProblems(root: Element): readonly string[] {
  const sizes = all(root, 'Icon').map((icon) => icon.children.map((image) => image.attributes.get('size')));
  return sizes.flatMap((found) =>
    ['16', '32', '80'].flatMap((size) => unless(found.includes(size), `an icon has no size ${size}`)),
  );
}

function runtimeProblems(root: Element): readonly string[] {
  const [runtime] = all(root, 'Runtime');
  const page = all(root, 'Page').flatMap((element) => element.children)[0];
  const [functionFile] = all(root, 'FunctionFile');
  const [namespace] = all(root, 'Namespace');
  const name = all(root, 'bt:String').find(({ attributes }) => attributes.get('id') === residOf(namespace));
  return [
    ...unless(
      residOf(runtime) === residOf(page) && residOf(runtime) === residOf(functionFile),
      'Runtime, Page and FunctionFile must name the same resource',
    ),
    ...unless(runtime?.attributes.get('lifetime') === 'long', 'the shared runtime must be long-lived'),
    ...unless(all(root, 'TaskpaneId').length === 0, 'no TaskpaneId in a shared runtime'),
    ...unless(
      /^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(name?.attributes.get('DefaultValue') ?? ''),
      'the namespace: letters, digits, . and _, at most 32',
    ),
    ...unless(name === undefined || name.children.length === 0, 'the namespace must not be translated'),
  ];
}

const unless = (holds: boolean, problem: string): readonly string[] => (holds ? [] : [problem]);
const all = (root: Element, name: string): readonly Element[] =>
  [...descendants(root)].filter((element) => element.name === name);
const textOf = (root: Element, name: string): string => childrenNamed(root, name)[0]?.text ?? '';
const residOf = (element: Element | undefined): string | undefined => element?.attributes.get('resid');
