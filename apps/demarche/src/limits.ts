// Every limit on what is read and fetched, each with the reason of its number. Outside text is hostile: what passes a limit is
// refused with its size and the limit in one sentence, and the rest goes on.

const KiB = 1024
const MiB = 1024 * KiB
const GiB = 1024 * MiB

// Texts

/** A thousand printed pages, in UTF-16 units. Longer texts are collections that were not split. */
export const longestText = 2_000_000

/** Twenty times the heaviest news page met so far, in bytes; the rest of such pages is scripts and styles. */
export const longestPage: number = 20 * MiB

/** Elements inside each other. Parsing takes time that grows with the square of the depth; no news page nests a tenth of it. */
export const deepestPage = 2000

/** Nothing that is read whole is larger, in bytes: the limits on pages and texts are far below. */
export const largestFile: number = 64 * MiB

/** A JSON line may escape each character with six bytes, and a text has at most 2,000,000 characters. */
export const longestLine: number = 16 * MiB

/** A row holds a text of at most 2,000,000 characters of up to four bytes, and some names and addresses. */
export const longestRow: number = 9 * MiB

/** Columns of a table of news are a dozen; a header with more is no header. */
export const mostColumns = 1000

// Feeds and archives

/** The longest feeds of news agencies, with the whole text of two hundred stories, stay under 3 MB. */
export const longestFeed: number = 16 * MiB

/** Elements of a feed inside each other: RSS and Atom need five, XHTML in an Atom entry perhaps thirty more. */
export const deepestFeed = 200

/** Ten times the entries of the longest feeds; what is more is an archive that should be given as JSON Lines. */
export const mostEntries = 5000

/** A record's header lines in a web archive, in bytes; web servers themselves stop at 8 to 16 KiB. */
export const longestRecordHeader: number = 64 * KiB

// Compression

/** Deflate reaches 1,032:1 with nothing but repetition; news in JSON or HTML stays under 30:1. */
export const steepestRatio = 200

/** The ratio is only asked after this many bytes came out, in bytes: a short text of blanks harms nobody. */
export const ratioAskedAfter: number = 8 * MiB

/** Ten times the largest web archive that crawlers write, unpacked; nothing is held, so it only bounds time. */
export const largestUnpacked: number = 64 * GiB

// Fetching: sizes

/** A page on the wire and unpacked, in bytes. Four times the heaviest news page met so far: a reader waits for no more. */
export const longestFetchedPage: number = 4 * MiB

/** RFC 9309 asks crawlers to read at least 500 KiB of robots.txt; what stands behind is not read. */
export const longestRobots: number = 500 * KiB

/** Header lines of an answer, in bytes, as Node's own HTTP parser has it. */
export const longestAnswerHeader: number = 16 * KiB

/** Longer addresses are refused by most servers; browsers stop near this length. */
export const longestAddress = 2048

/** Redirects in a row. RFC 9309 names five for robots.txt; a news page needs two. */
export const mostRedirects = 5

// Fetching: times, in milliseconds

/** Reaching a host, name resolution included: three times a bad day across an ocean. */
export const connectTime = 10_000

/** From the request to the answer's header lines: slow archives take ten seconds. */
export const headersTime = 20_000

/** Silence in the middle of an answer. */
export const silenceTime = 15_000

/** One whole answer, so that a body that drips a byte at a time ends too. */
export const wholeTime = 60_000

// Fetching: politeness, times in milliseconds

/** Between the end of one request to a host and the start of the next: a reader who clicks once a second. */
export const restBetweenRequests = 1000

/** The longest `Crawl-delay` that is waited; a host that asks for more is left alone. */
export const longestCrawlDelay = 120_000

/** Hosts that are asked at the same time: each waits for its own turn, so more would only hold more pages in memory. */
export const mostFetchesAtOnce = 8

/** Hosts whose robots.txt and last request are remembered; the one asked longest ago is forgotten first. */
export const mostHostsRemembered = 2000

/** RFC 9309: a robots.txt should not be believed for longer than a day. */
export const robotsKeptFor = 86_400_000

/** After this the robots.txt of a host that could not answer is asked for again. */
export const failedRobotsKeptFor = 900_000

// Following feeds, in milliseconds

/** How often a feed is asked that does not say how often it wants to be. */
export const usualPolling = 900_000

/** No feed is asked more often than this, whatever it says. */
export const shortestPolling = 60_000

/** The longest wait, after failures or because a feed says so: a feed that comes back is found the same day. */
export const longestPolling = 21_600_000

/** Entries of a feed remembered as seen: the longest feed several times over. */
export const mostEntriesRemembered = 20_000
