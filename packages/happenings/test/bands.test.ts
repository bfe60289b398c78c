import fc from "fast-check"
import {expect, test} from "vitest"
import {bandsOf, signatureFrom, signatureOf} from "../src/index.ts"

test("a signature comes back from its bands, in whatever order they are kept", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), {maxLength: 20}), fc.infiniteStream(fc.nat()), (words, draws) => {
      const signature = signatureOf(words.join(" "))
      const bands = bandsOf(signature)
        .map(band => ({band, place: draws.next().value as number}))
        .sort((a, b) => a.place - b.place)
        .map(({band}) => band)
      expect(signatureFrom(bands)).toEqual(signature)
    }),
  )
})
