// Days as records write them, checked without a clock.

/** `YYYY-MM-DD` with a month and a day that can be. */
export const dayPattern = "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"

const pattern: RegExp = new RegExp(dayPattern)

/** Is it a day of the calendar? 2023-02-30 is none. */
export const isDay = (text: string): boolean => {
  if (!pattern.test(text)) return false
  const [year, month, day] = text.split("-").map(Number) as [number, number, number]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)
}
