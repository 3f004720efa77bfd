import { problemsOf } from '../../tools/validate/rules.mjs';
import { broken, goodFiles, subjectOf } from './goodBuild';

const MANIFEST = 'manifest.xml';

test('a good build has no problems', () => {
  expect(problemsOf(subjectOf(goodFiles()))).toEqual([]);
});

test('text that is not XML is refused with its line', () => {
  expect(() => broken(MANIFEST, '</OfficeApp>', '')).toThrow(/not XML.*line/);
});

describe('in the manifest', () => {
  test.each<[name: string, from: string | RegExp, to: string, problem: string]>([
    [
      'a dangling resid',
      'resid="Group.Label"',
      'resid="Group.Lable"',
      'resid "Group.Lable" points at no resource',
    ],
    [
      'an unused resource',
      'resid="Group.Label"',
      'resid="Taskpane.Label"',
      'resource "Group.Label" is used by nothing',
    ],
    [
      'a duplicate resource',
      'String id="Group.Label"',
      'String id="Taskpane.Label"',
      'resource id "Taskpane.Label" is there twice',
    ],
    [
      'a duplicate control',
      /<Control [^]*?<\/Control>/,
      '$&$&',
      'control id "Nyckel.Taskpane" is there twice',
    ],
    ['a duplicate group', /<Group [^]*<\/Group>/, '$&$&', 'group id "Nyckel.Group" is there twice'],
    [
      'a resid of more than 32 characters',
      /"Taskpane\.Tip"/g,
      '"Taskpane.Tip.That.Is.Much.Too.Long"',
      'resource id "Taskpane.Tip.That.Is.Much.Too.Long" is longer than 32',
    ],
    [
      'a short text of more than 125 characters',
      'DefaultValue="Fördelning"',
      `DefaultValue="${'x'.repeat(126)}"`,
      '"Group.Label" is 126 characters; 125 is the most',
    ],
    [
      'a long text of more than 250 characters, in an override',
      'Value="Type =NYCKEL',
      `Value="${'x'.repeat(251)} =NYCKEL`,
      '"GetStarted.Description" is 332 characters; 250 is the most',
    ],
    ['another default language', '>sv-SE<', '>en-US<', 'DefaultLocale is "en-US" and should be sv-SE'],
    [
      'a text without English',
      '<bt:Override Locale="en-US" Value="Allocation"/>',
      '',
      '"Group.Label" has no English text (en-US)',
    ],
    [
      'a text without Swedish',
      'DefaultValue="Fördelning"',
      'DefaultValue=""',
      '"Group.Label" has no Swedish text',
    ],
    ['an empty override', 'Value="Allocation"', 'Value=""', '"Group.Label" has an empty override'],
    [
      'an override for a language that is not ours',
      'Locale="en-US" Value="Allocation"',
      'Locale="en" Value="Allocation"',
      '"Group.Label" has an override for en; only en-US is expected',
    ],
    [
      'metadata in one language only',
      /<bt:Override [^>]*functions\.en-US\.json"\/>/,
      '',
      '"Functions.Metadata.Url" has no English text (en-US)',
    ],
    [
      'a translated namespace',
      'DefaultValue="NYCKEL"/>',
      'DefaultValue="NYCKEL"><bt:Override Locale="en-US" Value="KEY"/></bt:String>',
      'the namespace "Functions.Namespace" must be the same in every language',
    ],
    [
      'an Override that lacks its prefix',
      '<bt:Override Locale="en-US" Value="Allocation"/>',
      '<Override Locale="en-US" Value="Allocation"/>',
      '<Override> inside <bt:String>: the prefix must be that of its parent',
    ],
    [
      'http',
      'https://nyckel.example/functions.js"',
      'http://nyckel.example/functions.js"',
      'http://nyckel.example/functions.js is not https',
    ],
    [
      'an address elsewhere',
      'https://nyckel.example/functions.js"',
      'https://other.example/functions.js"',
      'https://other.example/functions.js is not under https://nyckel.example/',
    ],
    [
      'localhost in production',
      /https:\/\/nyckel\.example/g,
      'https://localhost:3000',
      "https://localhost:3000/taskpane.html is a developer's machine",
    ],
    [
      'a file that was not built',
      'nyckel.example/functions.json"',
      'nyckel.example/function.json"',
      'function.json is not in the build',
    ],
    ['an icon size left out', /<bt:Image size="80"[^>]*>/, '', 'an icon lacks its 80 px image'],
    [
      'an icon of another size than it says',
      'id="Icon.16" DefaultValue="https://nyckel.example/assets/icon-16.png"',
      'id="Icon.16" DefaultValue="https://nyckel.example/assets/icon-32.png"',
      'assets/icon-32.png is 32 × 32 px and used as 16 px',
    ],
    [
      'a store icon of the wrong size',
      /(<HighResolutionIconUrl [^>]*)icon-64/,
      '$1icon-128',
      'assets/icon-128.png is 128 × 128 px and used as 64 px',
    ],
    [
      'an unknown requirement set',
      '"SharedRuntime"',
      '"SharedRunTime"',
      'unknown requirement set "SharedRunTime"',
    ],
    [
      'a version that no client has',
      'Name="ExcelApi" MinVersion="1.13"',
      'Name="ExcelApi" MinVersion="1.99"',
      'requirement set ExcelApi has no version 1.99 to rely on',
    ],
    [
      'a requirement left out',
      '<Set Name="CustomFunctionsRuntime" MinVersion="1.3"/>',
      '',
      'requirement CustomFunctionsRuntime 1.3 is not stated',
    ],
    [
      'a higher requirement than LTSC 2024 meets',
      'Name="CustomFunctionsRuntime" MinVersion="1.3"',
      'Name="CustomFunctionsRuntime" MinVersion="1.4"',
      'requirement CustomFunctionsRuntime 1.3 is not stated',
    ],
    ['an old version', '>0.1.0.0<', '>0.0.9.0<', 'version 0.0.9.0 is not that of package.json, 0.1.0.0'],
    [
      'a runtime that may die',
      'lifetime="long"',
      'lifetime="short"',
      'the shared runtime must have lifetime "long"',
    ],
    [
      'no shared runtime',
      /<Runtimes>[^]*<\/Runtimes>/,
      '',
      'the manifest has no <Runtime>: functions and pane would not share their memory',
    ],
    [
      'functions on another page than the pane',
      /(<Page>\s*<SourceLocation resid=)"Taskpane\.Url"/,
      '$1"Support.Url"',
      'the functions page must be the shared runtime\'s "Taskpane.Url"',
    ],
    [
      'commands on another page than the pane',
      '<FunctionFile resid="Taskpane.Url"',
      '<FunctionFile resid="Support.Url"',
      'the function file must be the shared runtime\'s "Taskpane.Url"',
    ],
    [
      'a button for another page than the pane',
      /(ShowTaskpane">\s*<SourceLocation resid=)"Taskpane\.Url"/,
      '$1"Support.Url"',
      'the task pane button must be the shared runtime\'s "Taskpane.Url"',
    ],
    [
      'a command that no script registers',
      /<Action [^]*<\/Action>/,
      '$&<Action xsi:type="ExecuteFunction"><FunctionName>freeze</FunctionName></Action>',
      'the command freeze is registered by no script',
    ],
  ])('%s is found', (_name, from, to, problem) => {
    expect(problemsOf(broken(MANIFEST, from, to))).toContain(problem);
  });
});

describe('in the build', () => {
  const share = '{"id":"SHARE","name":"SHARE"';

  test.each<[name: string, file: string, from: string | RegExp, to: string, problem: string]>([
    [
      'an icon that is no PNG',
      'assets/icon-16.png',
      /^[^]{8}/,
      'GIF89a  ',
      'assets/icon-16.png is not a PNG',
    ],
    [
      'office.js that is not first',
      'taskpane.html',
      /(<script .*?<\/script>)(<script .*?<\/script>)/,
      '$2$1',
      'taskpane.html must load office.js first, from its own address',
    ],
    [
      'a script that was not built',
      'taskpane.html',
      'src="taskpane.js?1"',
      'src="taskpane.00000000.js?1"',
      'taskpane.html names taskpane.00000000.js, which is not in the build',
    ],
    [
      'functions after the pane',
      'taskpane.html',
      /(<script src="functions.*?<\/script>)(<script .*?<\/script>)/,
      '$2$1',
      'taskpane.html must load functions.js right after office.js',
    ],
    [
      'a register that comes after the functions that wait for it',
      'taskpane.html',
      /(<script src="functions.*?<\/script>)/,
      '$1<script src="register.1.js"></script>',
      'taskpane.html must load functions.js right after office.js',
    ],
    [
      'a deferred script',
      'taskpane.html',
      '<script src="functions',
      '<script defer src="functions',
      'taskpane.html: <script defer src="functions.js?1"> does not block',
    ],
    [
      'a function that is not registered',
      'functions.js',
      '"SHARE"',
      '"SHARES"',
      'SHARE is described but never registered',
    ],
    [
      'a function that is not described',
      'functions.js',
      '"SHARE"',
      '"SHARES"',
      'SHARES is registered but not described',
    ],
    [
      'functions registered too late',
      'functions.js',
      /(.*)/,
      'setTimeout(() => { $1 });',
      'SHARE is described but never registered',
    ],
    [
      'a script that fails',
      'functions.js',
      /^/,
      'nobody();',
      'functions.js does not run: nobody is not defined',
    ],
    [
      'error cells that are not let in',
      'functions.json',
      '"allowErrorForDataTypeAny":true,',
      '',
      'allowErrorForDataTypeAny is not true',
    ],
    ['a parameter without description', 'functions.json', '"Steg."', '""', 'SHARE(steg) has no description'],
    [
      'a function without description in English',
      'functions.en-US.json',
      '"A share."',
      '""',
      'SHARE has no description',
    ],
    [
      'a description that Excel cuts off',
      'functions.json',
      '"Part."',
      `"${'x'.repeat(513)}"`,
      'SHARE(part): a description of more than 512 characters',
    ],
    ['an id of two letters', 'functions.json', /SHARE/g, 'SH', '"SH" is no id for a function'],
    ['an id outside ASCII', 'functions.json', /SHARE/g, 'RÄKNA', '"RÄKNA" is no id for a function'],
    [
      'a translated function name',
      'functions.en-US.json',
      '"name":"SHARE"',
      '"name":"PART"',
      'SHARE is called "PART": its name must be its id in every language',
    ],
    ['a function twice', 'functions.json', /(\{"id".*\})\]/, '$1,$1]', 'the function SHARE is there twice'],
    [
      'two parameters of one name',
      'functions.json',
      '"name":"steg"',
      '"name":"part"',
      'SHARE has two parameters called part',
    ],
    [
      'a required parameter after an optional one',
      'functions.json',
      '"type":"any"',
      '"type":"any","optional":true},{"name":"x","description":"X","type":"any"',
      'SHARE(x) is required after an optional one',
    ],
    [
      'languages that differ in more than words',
      'functions.en-US.json',
      '"optional":true',
      '"optional":false',
      'functions.json and functions.en-US.json differ in more than their words',
    ],
    [
      'metadata of more than 1 MB',
      'functions.json',
      share,
      `{"padding":"${'x'.repeat(1_000_000)}",${share.slice(1)}`,
      'functions.json is larger than 1 MB',
    ],
  ])('%s is found', (_name, file, from, to, problem) => {
    expect(problemsOf(broken(file, from, to))).toContain(problem);
  });
});
