// Days as numbers of the calendar (20180419) and as counts since 1970, to add and compare them.

export const days = (day: number): number =>
  Math.floor(Date.UTC(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100) / 86400000)

export const fromDays = (count: number): number => {
  const date = new Date(count * 86400000)
  return date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate()
}
