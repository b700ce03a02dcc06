/** The element id of a field: its name with everything but letters, digits, - and _ turned into -. */
export function fieldId({ name, id }: { name: string; id?: string | undefined }): string {
  return id ?? name.replaceAll(/[^\w-]+/g, '-');
}
