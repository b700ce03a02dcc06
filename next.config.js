import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./wording/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  // Next would guess its root from lockfiles in parent folders.
  turbopack: { root: dirname(fileURLToPath(import.meta.url)) },
  // `npm test` checks the types, of the tests too; whoever starts Soleus should not wait for that.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  reactCompiler: false,
  cacheComponents: false,
  // The image optimiser has been a way in (GHSA-2464-fhr4-w9xw), and we ship vectors: docs/decisions/0004.
  images: { unoptimized: true },
  // The largest thing an action takes is a still of 2 MB with its fields: features/assessments/gait-measure.
  experimental: { serverActions: { bodySizeLimit: '2.2mb' } },
  serverExternalPackages: ['@node-rs/argon2', 'pino', 'pg', 'pdfkit'],
  agentRules: false,
};

export default withNextIntl(config);
