/** The add-in's manifest, written from one description of the product. */
import { iconSizes, product, type Text } from './product';

export interface ManifestSettings {
  /** Where the built folder is served from, with or without a slash at the end. */
  readonly baseUrl: string;
  /** `0.1.0` or with up to four parts. */
  readonly version: string;
  /** The store asks for one. */
  readonly supportUrl?: string;
}

/** Texts of the ribbon and the functions' namespace are named here; Excel looks each up by its id. */
export function manifestXml(settings: ManifestSettings): string {
  const url = (path: string): string => `${settings.baseUrl.replace(/\/$/, '')}/${path}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp
  xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
  xsi:type="TaskPaneApp">
  <Id>${product.id}</Id>
  <Version>${escaped(settings.version)}</Version>
  <ProviderName>${escaped(product.provider)}</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  ${localised('DisplayName', product.name)}
  ${localised('Description', product.description)}
  <IconUrl DefaultValue="${escaped(url(iconPath(32)))}"/>
  <HighResolutionIconUrl DefaultValue="${escaped(url(iconPath(64)))}"/>${supportUrl(settings)}
  <AppDomains>
    <AppDomain>${escaped(new URL(settings.baseUrl).origin)}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="ExcelApi" MinVersion="1.12"/>
      <Set Name="SharedRuntime" MinVersion="1.1"/>
      <Set Name="CustomFunctionsRuntime" MinVersion="1.3"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${escaped(url('taskpane.html'))}"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="Page" lifetime="long"/>
        </Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script><SourceLocation resid="FunctionsScript"/></Script>
            <Page><SourceLocation resid="Page"/></Page>
            <Metadata><SourceLocation resid="FunctionsMetadata"/></Metadata>
            <Namespace resid="Namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <FunctionFile resid="Page"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Dealsheet.Group">
                <Label resid="GroupLabel"/>
                ${icons('                ')}
                <Control xsi:type="Button" id="Dealsheet.Open">
                  <Label resid="ButtonLabel"/>
                  <Supertip>
                    <Title resid="ButtonLabel"/>
                    <Description resid="ButtonTip"/>
                  </Supertip>
                  ${icons('                  ')}
                  <Action xsi:type="ShowTaskpane"><SourceLocation resid="Page"/></Action>
                </Control>
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
${iconSizes.map((size) => `        <bt:Image id="Icon${size}" DefaultValue="${escaped(url(iconPath(size)))}"/>`).join('\n')}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Page" DefaultValue="${escaped(url('taskpane.html'))}"/>
        <bt:Url id="FunctionsScript" DefaultValue="${escaped(url('functions.js'))}"/>
        ${resource('Url', 'FunctionsMetadata', { en: url('functions.json'), id: url('functions-id.json') })}
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Namespace" DefaultValue="${product.namespace}"/>
        ${resource('String', 'GroupLabel', product.group)}
        ${resource('String', 'ButtonLabel', product.button)}
      </bt:ShortStrings>
      <bt:LongStrings>
        ${resource('String', 'ButtonTip', product.buttonTip)}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}

export const iconPath = (size: (typeof iconSizes)[number]): string => `assets/icon-${size}.png`;

const localised = (element: string, text: Text): string => `<${element} DefaultValue="${escaped(text.en)}">
    <Override Locale="id-ID" Value="${escaped(text.id)}"/>
  </${element}>`;

const resource = (kind: 'Url' | 'String', id: string, text: Text): string =>
  `<bt:${kind} id="${id}" DefaultValue="${escaped(text.en)}">
          <bt:Override Locale="id-ID" Value="${escaped(text.id)}"/>
        </bt:${kind}>`;

const icons = (indent: string): string =>
  [
    '<Icon>',
    ...iconSizes.map((size) => `${indent}  <bt:Image size="${size}" resid="Icon${size}"/>`),
    `${indent}</Icon>`,
  ].join('\n');

const supportUrl = ({ supportUrl: address }: ManifestSettings): string =>
  address === undefined ? '' : `\n  <SupportUrl DefaultValue="${escaped(address)}"/>`;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
