import type { Browser as Opened } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import type { Browser } from './browsers.ts';

/** Options for opening a browser: the extension, the practice site's proxy, and the language. */
export interface BrowserOptions {
  extension: string;
  /** Without it the browser reaches the real sites. */
  proxyPort?: number;
  /** The fingerprint of the practice site's certificate, the only one that Chromium is to trust unseen. */
  spki?: string;
  headless: boolean;
  lang: string;
}

/** Opens a browser with the extension, behind the practice site's proxy, with a new profile that goes when it closes. */
export function openBrowser(browser: Browser, opening: BrowserOptions): Promise<Opened> {
  return browser.name === 'firefox' ? openFirefox(browser, opening) : openChromium(browser, opening);
}

/** `npm start` closes the browser itself, so that the practice site is closed as well. */
const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

async function openChromium({ path }: Browser, opening: BrowserOptions): Promise<Opened> {
  const { extension, proxyPort, spki, headless, lang } = opening;
  const asRoot = process.getuid?.() === 0;
  return puppeteer.launch({
    ...signals,
    executablePath: path,
    headless,
    defaultViewport: null,
    // Chrome since 137 and Edge ignore --load-extension; this way works in all of them, and needs the pipe.
    enableExtensions: [extension],
    pipe: true,
    env: { ...process.env, LANGUAGE: lang },
    args: [
      ...(proxyPort === undefined ? [] : [`--proxy-server=http://127.0.0.1:${proxyPort}`]),
      ...(spki === undefined ? [] : [`--ignore-certificate-errors-spki-list=${spki}`]),
      `--lang=${lang}`,
      `--accept-lang=${lang}`,
      // Headless browsers are 800 by 600: too little for a form with a card beside it.
      '--window-size=1280,900',
      // The browser's own requests to its maker would be refused and listed, and hide one of the extension's.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // QUIC would go past the proxy.
      '--disable-quic',
      ...(asRoot ? ['--no-sandbox'] : []),
    ],
  });
}

async function openFirefox({ path }: Browser, opening: BrowserOptions): Promise<Opened> {
  const { extension, proxyPort, headless, lang } = opening;
  const browser = await puppeteer.launch({
    ...signals,
    browser: 'firefox',
    executablePath: path,
    headless,
    defaultViewport: null,
    acceptInsecureCerts: true,
    args: ['--width=1280', '--height=900'],
    extraPrefsFirefox: {
      ...(proxyPort !== undefined && {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
      }),
      'intl.accept_languages': lang,
    },
  });
  try {
    await browser.installExtension(extension);
    return browser;
  } catch (error) {
    await browser.close();
    // Its first line says why; most often Firefox is older than the manifest asks for.
    const reason = String(error).split(/\n|RemoteError@/)[0];
    throw new Error(
      `${path} does not take the extension: update Firefox and type the command again. (${reason})`,
    );
  }
}
