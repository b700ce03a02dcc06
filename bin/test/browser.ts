import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installedBrowser, runs } from '@/lib/browser';
import { command, installByApt } from './apt';

/** The browser for the end-to-end tests, fetched if need be; says where it comes from. Throws where none is to be had. */
export function obtainBrowser(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (runs(named)) return told(named, 'named by CHROMIUM_PATH');
    throw new Error(`CHROMIUM_PATH is ${named}, which is not a browser that starts.`);
  }
  const installed = installedBrowser(process.env.PATH);
  if (installed) return told(installed, 'installed on this machine');
  const own = chromium.executablePath();
  if (runs(own)) return told(own, "Playwright's own");
  console.log('No Chrome or Chromium on this machine. Downloading the one that Playwright brings …');
  command(process.execPath, [join(packageFolder('playwright'), 'cli.js'), 'install', 'chromium']);
  if (runs(own)) return told(own, "Playwright's own, downloaded now");
  console.log('That one does not start here.');
  installByApt('chromium');
  const debian = installedBrowser(process.env.PATH);
  if (debian) return told(debian, 'installed now by apt-get');
  throw new Error(
    'No browser was found, and none could be fetched. Install Chrome or Chromium, or name one in CHROMIUM_PATH.',
  );
}

function told(path: string, origin: string): string {
  console.log(`Browser: ${path} (${origin})`);
  return path;
}

const packageFolder = (name: string) =>
  dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
