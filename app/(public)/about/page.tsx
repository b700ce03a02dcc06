import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'About' };

export default function AboutPage() {
  return (
    <>
      <h1>About Soleus</h1>
      <p>
        Soleus plots, lists, sorts, sums and cites what people write into it. It does not diagnose, and it
        sets no dose: the therapist decides. Licence: Apache-2.0; exercises and figures CC BY 4.0.
      </p>
    </>
  );
}
