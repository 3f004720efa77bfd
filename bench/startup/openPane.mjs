/**
 * Opens the workbench in a browser that has nothing of it yet, on a processor slowed so many times, and says after how
 * many milliseconds the pane could be used: from the moment when its frame began to load until its first view has been
 * drawn and the thread is free again. The stand-in for Excel answers on the same thread, and its work counts.
 */
export async function openPane(browser, address, { slowed, workbook }) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 860 } });
  try {
    if (workbook !== undefined) await context.addInitScript(keepWorkbook, workbook);
    await context.addInitScript(noteWhenUsable);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    await page.goto(address);
    const pane = await frameOf(page);
    return await (await pane.waitForFunction(() => window.usableAt)).jsonValue();
  } finally {
    await context.close();
  }
}

async function frameOf(page) {
  const element = await page.waitForSelector('iframe[src*="taskpane.html"]', { state: 'attached' });
  return element.contentFrame();
}

function keepWorkbook(text) {
  window.localStorage.setItem('workbench.workbook', text);
}

function noteWhenUsable() {
  if (window === window.top) return;
  const seen = new window.MutationObserver(() => {
    if (!document.querySelector('[role="tabpanel"] h1')) return;
    seen.disconnect();
    window.requestAnimationFrame(() => setTimeout(() => (window.usableAt = performance.now())));
  });
  seen.observe(document, { childList: true, subtree: true });
}
