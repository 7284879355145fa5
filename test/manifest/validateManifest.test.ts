import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifestRules } from '../../src/cli/manifest/rules';
import { validateManifest } from '../../src/cli/manifest/validateManifest';

const ours = readFileSync('manifest.xml', 'utf8');
const assets = 'assets';

/** A change of our manifest that breaks one rule: what is replaced, by what, and part of the sentence. */
type Breach = readonly [rule: string, from: string | RegExp, to: string, sentence: string];

const longText = 'x'.repeat(251);

const breaches: readonly Breach[] = [
  ['requiredElements', /<SupportUrl[\s\S]*?<\/SupportUrl>/, '', 'OfficeApp lacks SupportUrl'],
  ['requiredElements', /<GetStarted>[\s\S]*?<\/GetStarted>/, '', 'DesktopFormFactor lacks GetStarted'],
  ['requiredElements', '<Hosts>', '<AppDomains></AppDomains><Hosts>', 'AppDomains lacks AppDomain'],
  ['requiredElements', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', 'of type TaskPaneApp'],
  ['elementOrder', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1', 'Id must stand before Version'],
  ['elementOrder', '<FunctionFile', '<Label resid="Group.Label"/><FunctionFile', 'Label has no place'],
  [
    'elementOrder',
    /(<Label resid="Check.Label"\/>)\s*(<Supertip>[\s\S]*?<\/Supertip>)/,
    '$2$1',
    'Label must stand before',
  ],
  ['identity', /<Id>.*<\/Id>/, '<Id>smart-kpi</Id>', 'is not a GUID'],
  ['identity', /<Version>.*<\/Version>/, '<Version>1.0.0.0.0</Version>', 'Version "1.0.0.0.0"'],
  ['identity', /<Version>.*<\/Version>/, '<Version>100000.0</Version>', 'Version "100000.0"'],
  ['requirements', 'Name="SharedRuntime"', 'Name="AddinCommands"', 'must require SharedRuntime 1.1'],
  ['requirements', 'MinVersion="1.14"', 'MinVersion="1.7"', 'must require ExcelApi 1.14'],
  ['requirements', '<bt:Set ', '<bt:Set Name="RibbonApi" MinVersion="1.1"/><bt:Set ', 'RibbonApi must not'],
  ['requirements', '<Host Name="Workbook"/>', '<Host Name="Document"/>', 'The host must be Workbook'],
  ['requirements', '<Host xsi:type="Workbook">', '<Host xsi:type="Document">', 'The host must be Workbook'],
  ['requirements', 'ReadWriteDocument', 'WriteDocument', 'must be ReadWriteDocument'],
  ['sharedRuntime', 'lifetime="long"', 'lifetime="short"', 'must be "long"'],
  ['sharedRuntime', /<Runtimes>[\s\S]*?<\/Runtimes>/, '', 'has 0 Runtime elements'],
  [
    'sharedRuntime',
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="Help.Url"/>',
    'FunctionFile must name',
  ],
  [
    'sharedRuntime',
    '<SourceLocation resid="Taskpane.Url"/>\n                    <Title',
    '<TaskpaneId>Pane</TaskpaneId><SourceLocation resid="Taskpane.Url"/>\n                    <Title',
    'TaskpaneId must be left out',
  ],
  ['customFunctions', /<Metadata>[\s\S]*?<\/Metadata>/, '', 'lack Metadata'],
  ['customFunctions', 'DefaultValue="KPI"', 'DefaultValue="SMART KPI"', 'cannot stand in a formula'],
  ['customFunctions', /<AllFormFactors>[\s\S]*?<\/AllFormFactors>/, '', 'custom functions 0 times'],
  ['ribbon', '<FunctionName>shareCheck<', '<FunctionName>sendMail<', 'No command is called sendMail'],
  ['ribbon', 'id="SmartKpi.Check"', 'id="SmartKpi.Generate"', 'SmartKpi.Generate stands twice'],
  [
    'ribbon',
    '</OfficeTab>',
    '</OfficeTab><CustomTab id="A"></CustomTab><CustomTab id="B"></CustomTab>',
    'Only one custom tab',
  ],
  ['resources', 'Label resid="Check.Label"', 'Label resid="Chekc.Label"', 'names Chekc.Label, which does not exist'],
  ['resources', 'Label resid="Check.Label"', 'Label resid="Generate.Label"', 'Check.Label is never used'],
  ['resources', 'bt:Url id="Help.Url"', 'bt:Url id="Functions.Script"', 'Functions.Script stands twice'],
  ['resources', 'Label resid="Check.Label"', 'Label resid="Check.Description"', 'it needs one of ShortStrings'],
  ['resources', 'DefaultValue="Check every KPI"', 'DefaultValue=""', 'Check.Title has an empty value'],
  ['languages', '<bt:Override Locale="id-ID" Value="Periksa"/>', '', 'Check.Label has no text in id-ID'],
  ['languages', '<Override Locale="id-ID" Value="KPI SMART"/>', '', 'DisplayName has no text in id-ID'],
  [
    'languages',
    '<bt:Override Locale="id-ID" Value="Periksa"/>',
    '<bt:Override Locale="id-ID" Value="Periksa"/><bt:Override Locale="id-ID" Value="Cek"/>',
    'two overrides for one locale',
  ],
  ['languages', 'Locale="id-ID" Value="Periksa"', 'Locale="en-US" Value="Periksa"', 'overrides the default locale'],
  ['languages', '<DefaultLocale>en-US', '<DefaultLocale>fr-FR', 'DefaultLocale is fr-FR'],
  [
    'languages',
    '<bt:String id="Functions.Namespace" DefaultValue="KPI"/>',
    '<bt:String id="Functions.Namespace" DefaultValue="KPI"><bt:Override Locale="id-ID" Value="IKU"/></bt:String>',
    'must be the same in all languages',
  ],
  ['lengths', 'DisplayName DefaultValue="SMART KPI"', `DisplayName DefaultValue="${longText}"`, 'DisplayName has 251'],
  ['lengths', 'DefaultValue="Check every KPI"', `DefaultValue="${longText}"`, 'Check.Title has 251'],
  ['lengths', /Value="Memeriksa[^"]*"/, `Value="${longText}"`, 'Check.Description has 251'],
  ['lengths', /Check\.Label/g, `Check.${'x'.repeat(27)}`, 'has 33 characters, 32 are allowed'],
  ['lengths', 'id="SmartKpi.Check"', `id="${'x'.repeat(126)}"`, 'Control id has 126'],
  [
    'addresses',
    'https://localhost:3000/functions.js"',
    'http://localhost:3000/functions.js"',
    'is not an https address',
  ],
  ['addresses', '<IconUrl DefaultValue="https:', '<IconUrl DefaultValue="http:', 'IconUrl "http:'],
  [
    'addresses',
    '<Hosts>',
    '<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains><Hosts>',
    "is the add-in's own",
  ],
  ['addresses', '<Hosts>', '<AppDomains><AppDomain>contoso.com</AppDomain></AppDomains><Hosts>', 'with https://'],
  [
    'addresses',
    '<Hosts>',
    '<AppDomains><AppDomain>https://*.contoso.com</AppDomain></AppDomains><Hosts>',
    'must not hold a wildcard',
  ],
  ['icons', '<bt:Image size="80" resid="Icon.80"/>', '', 'lacks the size 80'],
  ['icons', 'assets/check-24.png', 'assets/check-32.png', 'check-32.png is 32 by 32 pixels, not 24 by 24'],
  ['icons', 'assets/check-24.png', 'assets/tick-24.png', 'tick-24.png is missing'],
  ['icons', 'assets/check-24.png', 'assets/check.svg', 'check.svg is not a PNG'],
  [
    'icons',
    '<IconUrl DefaultValue="https://localhost:3000/assets/icon-32',
    '<IconUrl DefaultValue="https://localhost:3000/assets/icon-64',
    'not 32 by 32',
  ],
];

test('our manifest holds every rule', () => {
  expect(validateManifest(ours, assets)).toEqual([]);
});

test.each(breaches)('%s is broken by %s → %s', (rule, from, to, sentence) => {
  const broken = ours.replace(from, to);
  expect(broken).not.toBe(ours);
  const messages = validateManifest(broken, assets)
    .filter((fault) => fault.rule === rule)
    .map(({ message }) => message);
  expect(messages.join('\n')).toContain(sentence);
});

test('every rule is proven by a breach', () => {
  expect(new Set(breaches.map(([rule]) => rule))).toEqual(new Set(manifestRules.map(({ id }) => id)));
});

test('a fault names its line', () => {
  const line = ours.split('\n').findIndex((text) => text.includes('<Id>')) + 1;
  expect(validateManifest(ours.replace(/<Id>.*<\/Id>/, '<Id>x</Id>'), assets)).toMatchObject([
    { rule: 'identity', line },
  ]);
});

test.each([['<OfficeApp>'], ['no XML at all'], ['']])('%j is told as not well-formed', (text) => {
  expect(validateManifest(text, assets)).toMatchObject([{ rule: 'wellFormed' }]);
});

test('a damaged picture is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'icons-'));
  writeFileSync(join(folder, 'icon-16.png'), 'PNG');
  const messages = validateManifest(ours, folder).map(({ message }) => message);
  expect(messages).toContain('Icon file icon-16.png is not a PNG.');
});
