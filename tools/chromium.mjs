import fs from 'node:fs';
import path from 'node:path';

const { CHROME_PATH, PROGRAMFILES, LOCALAPPDATA, HOME } = process.env;
const programFiles = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];

const USUAL_PLACES = {
  linux: [...['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge']].map(
    (name) => `/usr/bin/${name}`,
  ),
  darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((app) =>
    ['/Applications', `${HOME}/Applications`].map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`),
  ),
  win32: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].flatMap(
    (program) => programFiles.filter(Boolean).map((folder) => path.join(folder, program)),
  ),
};

/** A browser that is installed, else the one that came with the dependencies. */
async function findChromium() {
  const installed = [CHROME_PATH, ...(USUAL_PLACES[process.platform] ?? [])].filter(Boolean);
  const found = installed.find((file) => fs.existsSync(file));
  if (found) return found;

  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/**
 * Not with the flags that come with the bundled browser: they are for a cloud function, and put all pages in one
 * process (closing one closes all) and lift the web's security, which tests should meet.
 */
export async function launchChromium(options = {}) {
  const { chromium } = await import('playwright-core');
  const args = [...asRoot(), ...(options.args ?? [])];
  return chromium.launch({ ...options, executablePath: await findChromium(), args });
}

/** Chromium refuses its sandbox to root, which is who runs in a container. */
function asRoot() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
