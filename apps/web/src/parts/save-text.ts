// Hands to whoever reads the page what was made in it, or fetched by it, as a file.

export const saveFile = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content)
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

export const saveText = (name: string, type: string, text: string): void =>
  saveFile(name, new Blob([text], {type}))
