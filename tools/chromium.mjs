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

/** A browser that is installed, else the one that came with the dependencies: `{ executablePath, args }`. */
export async function findChromium() {
  const installed = [CHROME_PATH, ...(USUAL_PLACES[process.platform] ?? [])].filter(Boolean);
  const executablePath = installed.find((file) => fs.existsSync(file));
  if (executablePath) return { executablePath, args: asRoot() };

  const { default: chromium } = await import('@sparticuz/chromium');
  return { executablePath: await chromium.executablePath(), args: chromium.args };
}

export async function launchChromium(options = {}) {
  const { chromium } = await import('playwright-core');
  const { executablePath, args } = await findChromium();
  return chromium.launch({ executablePath, args: [...args, ...(options.args ?? [])], headless: true });
}

/** Chromium refuses its sandbox to root, which is who runs in a container. */
function asRoot() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
