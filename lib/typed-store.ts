const NAME = 'soleus-typed';
const STORE = 'typed';

/** The key of what one tab holds: whose it is, which record it belongs to, and the tab. */
export type TypedKey = readonly [user: string, record: string, tab: string];

type Entry<Value> = { readonly key: readonly string[]; readonly value: Value };

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: 'key' });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

/** Runs one step in a transaction of its own. A browser that keeps nothing (private window) gives null. */
async function step<Value>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value | null> {
  const database = await opened().catch(() => null);
  if (!database) return null;
  try {
    return await new Promise<Value | null>((resolve) => {
      const transaction = database.transaction(STORE, mode);
      const asked = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onabort = () => resolve(null);
      transaction.onerror = () => resolve(null);
    });
  } finally {
    database.close();
  }
}

/** Keeps what was typed in this browser, in the place of what the key held; false where nothing can be kept. */
export async function keepTyped(key: TypedKey, value: unknown): Promise<boolean> {
  return (await step('readwrite', (store) => store.put({ key: [...key], value }))) !== null;
}

export async function dropTyped(key: TypedKey): Promise<void> {
  await step('readwrite', (store) => store.delete([...key]));
}

/** What the tabs of one user hold of one record, as it was kept: the caller checks its shape. */
export async function readTyped(user: string, record: string): Promise<{ tab: string; value: unknown }[]> {
  const range = IDBKeyRange.bound([user, record], [user, record, []]);
  const found = await step<Entry<unknown>[]>('readonly', (store) => store.getAll(range));
  return (found ?? []).map(({ key, value }) => ({ tab: key[2] ?? '', value }));
}

/** Empties the store, of everybody who used this browser: on sign-out. */
export async function emptyTyped(): Promise<void> {
  await step('readwrite', (store) => store.clear());
}
