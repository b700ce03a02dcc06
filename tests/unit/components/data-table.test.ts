import { describe, expect, it } from 'vitest';
import { rowKey } from '@/components/data-table/row-keys';
import { fromTheStart, readSort, withParams, writeSort } from '@/components/data-table/table-url';

const usual = { by: 'name', descending: false };
const elsewhere = { inField: false, inTable: false, inSearch: false };
const press = (key: string, held: { ctrlKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('the order in the address', () => {
  it('reads what it wrote', () => {
    for (const sort of [usual, { by: 'pain', descending: true }])
      expect(readSort(writeSort(sort), ['name', 'pain'], usual)).toEqual(sort);
  });
  it('falls back from an order that is not offered', () => {
    expect(readSort('-password', ['name'], usual)).toEqual(usual);
    expect(readSort(undefined, ['name'], usual)).toEqual(usual);
  });
  it('starts at the first page again and keeps the filters', () => {
    const now = new URLSearchParams('side=left&after=abc');
    expect(withParams('/caseload', now, { ...fromTheStart, sort: '-pain' })).toBe(
      '/caseload?side=left&sort=-pain',
    );
    expect(withParams('/caseload', [], { sort: null })).toBe('/caseload');
  });
});

describe('keys of a table', () => {
  it('reach the search field and step through rows', () => {
    expect(rowKey(press('/'), elsewhere)).toBe('search');
    expect(rowKey(press('j'), elsewhere)).toBe(1);
    expect(rowKey(press('ArrowUp'), { ...elsewhere, inTable: true })).toBe(-1);
    expect(rowKey(press('ArrowDown'), { inField: true, inTable: false, inSearch: true })).toBe(1);
  });
  it('leave typing, scrolling and the browser’s own shortcuts alone', () => {
    expect(rowKey(press('/'), { ...elsewhere, inField: true })).toBeNull();
    expect(rowKey(press('j'), { inField: true, inTable: false, inSearch: true })).toBeNull();
    expect(rowKey(press('ArrowDown'), elsewhere)).toBeNull();
    expect(rowKey(press('k', { ctrlKey: true }), elsewhere)).toBeNull();
  });
});
