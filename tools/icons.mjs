import fs from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from './chromium.mjs';

const assets = path.resolve(import.meta.dirname, '../assets');

/** Fine detail turns to mud on a ribbon of 16 pixels, so the small one has its own, simpler drawing. */
const DRAWINGS = { 16: 'icon-small.svg', 32: 'icon.svg', 64: 'icon.svg', 80: 'icon.svg', 128: 'icon.svg' };

const browser = await launchChromium();
try {
  for (const [size, drawing] of Object.entries(DRAWINGS)) await render(Number(size), drawing);
} finally {
  await browser.close();
}

async function render(size, drawing) {
  const svg = await fs.readFile(path.join(assets, drawing), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: path.join(assets, `icon-${size}.png`), omitBackground: true });
  await page.close();
}
