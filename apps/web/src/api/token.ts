// The token of whoever sits here, for servers that ask for one.

const NAME = "demarche-token"

export const tokenKept = (): string | null => {
  try {
    return localStorage.getItem(NAME)
  } catch {
    return null
  }
}

export const keepToken = (token: string): void => {
  try {
    if (token === "") localStorage.removeItem(NAME)
    else localStorage.setItem(NAME, token)
  } catch {
    // a browser that keeps nothing asks again next time
  }
}
