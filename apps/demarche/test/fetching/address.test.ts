import {describe, expect, test} from "vitest"
import {checkedAddress, whyNotPublic} from "../../src/fetching/address.ts"

describe("addresses that only we can reach", () => {
  test.each([
    "127.0.0.1",
    "127.8.8.8",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "192.0.2.1",
    "198.18.0.1",
    "240.0.0.1",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8:1",
    "::10.0.0.1",
    "::ffff:0:10.0.0.1",
    "64:ff9b::10.0.0.1",
    "64:ff9b:1::a00:1",
    "2002:a00:1::",
    "2001:0:a00:1::",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "fc00::1",
    "fd12:3456::1",
    "ff02::1",
    "2001:db8::1",
    "nonsense",
    "",
  ])("%s is refused", address => {
    expect(whyNotPublic(address)).not.toBeNull()
  })

  test.each(["8.8.8.8", "93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:8.8.8.8"])(
    "%s is of the public web",
    address => {
      expect(whyNotPublic(address)).toBeNull()
    },
  )
})

describe("addresses as they are written", () => {
  test.each([
    ["http://127.0.0.1/", "leads to 127.0.0.1, which is this machine itself (--allow-private permits it)"],
    ["http://[::1]/", "leads to ::1, which is this machine itself (--allow-private permits it)"],
    ["http://[::ffff:10.0.0.1]/", /^leads to ::ffff:a00:1, which is private/],
    ["http://169.254.169.254/latest/meta-data", /^leads to 169\.254\.169\.254, which is local to its link/],
    ["http://localhost:8080/", "names localhost, a host of the local network (--allow-private permits it)"],
    ["http://LOCALHOST./", /^names localhost, a host of the local network/],
    ["http://db.internal/", /^names db\.internal, a host of the local network/],
    ["http://printer/", /^names printer, a host of the local network/],
    ["http://2130706433/", "hides the address 127.0.0.1 in another way of writing it"],
    ["http://134744072/", "hides the address 8.8.8.8 in another way of writing it"],
    ["http://0x7f000001/", /^hides the address 127\.0\.0\.1/],
    ["http://0177.0.0.1/", /^hides the address 127\.0\.0\.1/],
    ["http://127.1/", /^hides the address 127\.0\.0\.1/],
    ["http://①②⑦.⓪.⓪.①/", /^hides the address 127\.0\.0\.1/],
    ["http://%31%32%37.0.0.1/", /^hides the address 127\.0\.0\.1/],
    ["http://news.example.org:22/", "asks for port 22, where no web server is expected"],
    ["http://reader:secret@example.org/", "carries a name or password, which is not sent"],
    ["file:///etc/passwd", 'is an address of the kind "file:"; only http and https are fetched'],
    ["gopher://example.org/", 'is an address of the kind "gopher:"; only http and https are fetched'],
    ["example.org", "is no web address"],
    [`https://example.org/${"a".repeat(3000)}`, "is an address of 3020 characters; the limit is 2048"],
  ])("%s", (written, reason) => {
    const found = checkedAddress(written, false)
    if (typeof reason === "string") expect(found).toBe(reason)
    else expect(found).toMatch(reason)
  })

  test("public ones are taken, without what stands behind the number sign", () => {
    expect(String(checkedAddress("https://example.org/a?b=c#d", false))).toBe("https://example.org/a?b=c")
    expect(String(checkedAddress("/b", false, new URL("http://8.8.8.8/a")))).toBe("http://8.8.8.8/b")
  })

  test("--allow-private permits hosts of the local network, but no other protocols", () => {
    expect(String(checkedAddress("http://localhost:81/", true))).toBe("http://localhost:81/")
    expect(checkedAddress("file:///etc/passwd", true)).toMatch(/only http and https/)
  })
})
