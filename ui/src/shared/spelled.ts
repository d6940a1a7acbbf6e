/** A number as it is said in English: letters one by one, digits as words. What is said in Dutch comes with the number. */

const DIGITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "Z B zero three, A one four seven". */
export function spelledInEnglish(number: string): string {
  const parts = number.toUpperCase().split("-");
  return parts.map((part) => [...part].map((sign) => DIGITS[Number(sign)] ?? sign).join(" ")).join(", ");
}
