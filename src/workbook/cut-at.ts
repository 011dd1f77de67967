/** The first `length` UTF-16 units, one less if they would end within a character. */
export function cutAt(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  const splits = last >= 0xd800 && last <= 0xdbff && length < text.length;
  return text.slice(0, splits ? length - 1 : length);
}
