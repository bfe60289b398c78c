// Hands a text that was made in the page to whoever reads it, as a file.

export const saveText = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], {type}))
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
