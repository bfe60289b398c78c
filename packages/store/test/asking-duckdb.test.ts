import {openStore} from "../src/index.ts"
import {asking} from "./asking.ts"
import {sameDay} from "./records.ts"

asking("DuckDB", () => openStore(":memory:", {merging: sameDay}))
