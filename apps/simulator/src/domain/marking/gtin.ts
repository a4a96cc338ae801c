/** A GTIN in its 14 digits: shorter ones, EAN-13 and EAN-8 among them, are the same number with zeros before it. */
export const gtin14 = (gtin: string): string => gtin.padStart(14, '0')

/** Whether the last digit is what the others make it. Counted from the right, every other digit weighs three. */
export function hasRightCheckDigit(gtin: string): boolean {
  const digits = [...gtin14(gtin)].map(Number)
  const sum = digits
    .slice(0, -1)
    .reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10 === digits.at(-1)
}
