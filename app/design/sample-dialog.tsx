'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Toast } from '@/components/ui/toast';

/** A dialog that opens, and the toast that says what came of it. */
export function SampleDialog() {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  return (
    <>
      <Button onClick={() => setOpen(true)}>Sign assessment…</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Sign assessment 6?"
        footer={
          <>
            <Button tone="quiet" onClick={() => setOpen(false)}>
              Keep as draft
            </Button>
            <Button
              tone="primary"
              onClick={() => {
                setOpen(false);
                setSaid('Signed 12:21:40');
              }}
            >
              Sign
            </Button>
          </>
        }
      >
        <p>After signing, nothing in it changes. You can add to it, with your name and the time.</p>
      </Dialog>
      <Toast>{said}</Toast>
    </>
  );
}
