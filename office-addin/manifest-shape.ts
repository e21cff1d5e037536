/** Which elements a manifest may have and in what order: Excel refuses one whose elements stand in another. */

/** Children by parent, in their order; `?` may be missing, `*` may also come several times. */
export const shape: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl? AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
  AppDomains: 'AppDomain*',
  'OfficeApp/Hosts': 'Host',
  Requirements: 'Sets',
  Sets: 'Set*',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Hosts Resources',
  'VersionOverrides/Hosts': 'Host',
  'VersionOverrides/Hosts/Host': 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime',
  AllFormFactors: 'ExtensionPoint',
  'AllFormFactors/ExtensionPoint': 'Script Page Metadata Namespace',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  DesktopFormFactor: 'FunctionFile ExtensionPoint',
  'DesktopFormFactor/ExtensionPoint': 'OfficeTab',
  OfficeTab: 'Group*',
  Group: 'Label Icon Control*',
  Icon: 'bt:Image*',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Action: 'SourceLocation',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image*',
  'bt:Urls': 'bt:Url*',
  'bt:ShortStrings': 'bt:String*',
  'bt:LongStrings': 'bt:String*',
  DisplayName: 'Override*?',
  Description: 'Override*?',
  SupportUrl: 'Override*?',
  'bt:Url': 'bt:Override*?',
  'bt:String': 'bt:Override*?',
};

/** What is wrong with the names of an element's children; `path` is the way from the root, as `OfficeApp/Hosts`. */
export function childrenProblems(path: string, names: readonly string[]): readonly string[] {
  const element = path.slice(path.lastIndexOf('/') + 1);
  const rule = Object.entries(shape)
    .filter(([key]) => path === key || path.endsWith(`/${key}`))
    .sort(([a], [b]) => b.length - a.length)[0]?.[1];
  if (rule === undefined)
    return names.length === 0 ? [] : [`${element}: no elements expected, found ${names.join(', ')}`];
  const slots = rule.split(' ').map((slot) => ({
    name: slot.replace(/[*?]/g, ''),
    required: !slot.includes('?'),
    several: slot.includes('*'),
  }));
  const order = slots.map((slot) => slot.name);
  const unknown = names.filter((name) => !order.includes(name));
  if (unknown.length > 0) return [`${element}: unexpected ${unknown.join(', ')}`];
  const problems = slots.flatMap(({ name, required, several }) => {
    const count = names.filter((found) => found === name).length;
    if (required && count === 0) return [`${element}: ${name} is missing`];
    return !several && count > 1 ? [`${element}: more than one ${name}`] : [];
  });
  const places = names.map((name) => order.indexOf(name));
  const wrong = places.findIndex((place, index) => index > 0 && place < (places[index - 1] ?? 0));
  return wrong < 0 ? problems : [...problems, `${element}: ${names[wrong]} must stand before ${names[wrong - 1]}`];
}
