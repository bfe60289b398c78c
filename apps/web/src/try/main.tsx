// The page that codes a pasted text, by itself: no server, no record, the same coder.

import {mount} from "../desk/mount.tsx"
import {HasRecord} from "../record/party.tsx"
import Try from "./try.tsx"

mount(
  <HasRecord value={false}>
    <main>
      <Try />
    </main>
  </HasRecord>,
)
