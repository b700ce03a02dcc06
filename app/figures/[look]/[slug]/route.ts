import { stillOf } from '@/components/figure/still-svg';

/** A small still of an exercise, the same for everyone: `use` brings it in, in the colours of the page. */
export async function GET(_: Request, { params }: { params: Promise<{ look: string; slug: string }> }) {
  const { look, slug } = await params;
  return new Response(stillOf(slug, look), {
    headers: {
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=86400',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    },
  });
}
