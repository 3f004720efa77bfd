import vm from 'node:vm';
import { all, first } from '../xml.mjs';

/** The register is part of the functions, which wait for it: a script of its own, for it is as large as they. */
const FUNCTIONS_FIRST = /^(register[\w.]*\.js )?functions\.js(?!.* register)( |$)/;

/** What office.js itself may do in the page is said before it. */
const BEFORE_OFFICE = 'trusted.js';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Functions, pane and commands live in one page, which stays alive as long as the workbook. */
export function sharedRuntime({ manifest }) {
  const [runtime] = all(manifest, 'Runtime');
  if (!runtime) return ['the manifest has no <Runtime>: functions and pane would not share their memory'];
  const shared = runtime.attributes.resid;
  const others = {
    'the functions page': first(all(manifest, 'Page')[0], 'SourceLocation'),
    'the function file': all(manifest, 'FunctionFile')[0],
    'the task pane button': all(manifest, 'Action')
      .filter((action) => action.attributes['xsi:type'] === 'ShowTaskpane')
      .map((action) => first(action, 'SourceLocation'))[0],
  };
  return [
    ...(runtime.attributes.lifetime === 'long' ? [] : ['the shared runtime must have lifetime "long"']),
    ...Object.entries(others)
      .filter(([, element]) => element?.attributes.resid !== shared)
      .map(([what]) => `${what} must be the shared runtime's "${shared}"`),
  ];
}

/** Excel calls as soon as its library is there: the functions must be registered by blocking scripts, and first. */
export function page({ page: html }) {
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  const [before, ...others] = scripts.map((tag) => /src="([^"]*)"/.exec(tag)?.[1].replace(/\?.*$/, ''));
  const sources = before === BEFORE_OFFICE ? others : [before, ...others];
  return [
    ...(sources[0] === OFFICE_JS ? [] : ['taskpane.html must load office.js first, from its own address']),
    ...(FUNCTIONS_FIRST.test(sources.slice(1).join(' '))
      ? []
      : ['taskpane.html must load functions.js right after office.js']),
    ...scripts
      .filter((tag) => /\b(async|defer|type="module")/.test(tag))
      .map((tag) => `taskpane.html: ${tag} does not block`),
  ];
}

/** Runs functions.js as Excel would, and asks which functions it registered before it returned. */
export function registration({ register, script, swedish }) {
  const { registered, failure } = registeredBy(register + script);
  if (failure) return [`functions.js does not run: ${failure.message}`];
  const ids = swedish.functions.map((fn) => fn.id);
  return [
    ...ids.filter((id) => !registered.includes(id)).map((id) => `${id} is described but never registered`),
    ...registered.filter((id) => !ids.includes(id)).map((id) => `${id} is registered but not described`),
  ];
}

function registeredBy(script) {
  const registered = [];
  const self = {
    CustomFunctions: { associate: (id) => registered.push(id), Error, ErrorCode: {} },
    document: { currentScript: { tagName: 'SCRIPT', src: 'https://nyckel.example/functions.js' } },
    location: { href: 'https://nyckel.example/taskpane.html' },
    ...{ setTimeout, clearTimeout, TextEncoder, TextDecoder, console },
  };
  try {
    vm.runInNewContext(script, Object.assign(self, { self, window: self }), { timeout: 10_000 });
    return { registered };
  } catch (failure) {
    return { registered, failure };
  }
}

/** A ribbon button that calls a function by a name that nothing answers to does nothing, silently. */
export function commands({ manifest, files }) {
  const named = all(manifest, 'FunctionName').map((element) => element.text);
  const scripts = [...files]
    .filter(([name]) => name.endsWith('.js'))
    .map(([, bytes]) => bytes.toString('utf8'));
  return named
    .filter((name) => !scripts.some((text) => text.includes(`associate("${name}"`)))
    .map((name) => `the command ${name} is registered by no script`);
}
