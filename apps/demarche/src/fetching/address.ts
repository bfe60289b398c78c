// Which addresses may be asked. Whoever writes a link, a redirect or a DNS record must not be able to make us ask machines that only
// we can reach, so an address is refused unless it is plainly one of the public web.

import ipaddr from "ipaddr.js"
import {longestAddress} from "../limits.ts"

/** Why an IP address is not on the public internet, as half a sentence; `null` when it is. What cannot be parsed is not. */
export const whyNotPublic = (address: string): string | null => {
  const [bare] = address.split("%", 1)
  if (!ipaddr.isValid(bare!)) return `"${address}", which is no IP address`
  // ::ffff:10.0.0.1 is 10.0.0.1 in another dress.
  const parsed = ipaddr.process(bare!)
  const range = parsed.range()
  if (range !== "unicast") return `${address}, which is ${rangeNames[range] ?? range}`
  // Global unicast is 2000::/3; what lies elsewhere (::10.0.0.1, fec0::1) carries or once carried private addresses.
  return parsed.kind() === "ipv6" && !parsed.match(ipaddr.parseCIDR("2000::/3") as [ipaddr.IPv6, number])
    ? `${address}, which is not global`
    : null
}

const rangeNames: Readonly<Record<string, string>> = {
  broadcast: "for broadcast",
  carrierGradeNat: "inside a provider's network",
  linkLocal: "local to its link",
  loopback: "this machine itself",
  multicast: "for multicast",
  private: "private",
  uniqueLocal: "private",
  unspecified: "no address at all",
}

/**
 * @param base the page that redirects or links here
 * @returns the address, or why it may not be asked, as half a sentence
 */
export const checkedAddress = (written: string, allowPrivate: boolean, base?: URL): URL | string => {
  if (written.length > longestAddress)
    return `is an address of ${written.length} characters; the limit is ${longestAddress}`
  let url: URL
  try {
    url = new URL(written, base)
  } catch {
    return "is no web address"
  }
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return `is an address of the kind "${url.protocol}"; only http and https are fetched`
  if (url.username !== "" || url.password !== "") return "carries a name or password, which is not sent"
  url.hash = ""
  return (allowPrivate ? null : whyNotAsked(url, written)) ?? url
}

const whyNotAsked = (url: URL, written: string): string | null => {
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "")
  if (/^(?:.*\.)?(?:localhost|local|localdomain|internal|intranet|lan|home|corp)$/.test(host))
    return `names ${host}, a host of the local network (--allow-private permits it)`
  if (ipaddr.isValid(host)) {
    // new URL reads 2130706433, 0x7f.1 and 0177.0.0.1 as 127.0.0.1: whoever writes an address so wants to hide it.
    if (ipaddr.IPv4.isValid(host) && !hostAsWritten(written, url).includes(host))
      return `hides the address ${host} in another way of writing it`
    const reason = whyNotPublic(host)
    if (reason !== null) return `leads to ${reason} (--allow-private permits it)`
  } else if (!host.includes("."))
    return `names ${host}, a host of the local network (--allow-private permits it)`
  if (url.port !== "" && Number(url.port) < 1024)
    return `asks for port ${url.port}, where no web server is expected`
  return null
}

/** What stands between the slashes; of a relative link, the host that it inherits. */
const hostAsWritten = (written: string, url: URL): string =>
  /^\s*(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i.exec(written)?.[1] ?? url.hostname
