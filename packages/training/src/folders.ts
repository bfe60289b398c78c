// Where the repository and the data beside it lie. What is made here is made in a checkout, by whoever fetched the data.

import {join} from "node:path"
import {fileURLToPath} from "node:url"

export const repositoryRoot: string = fileURLToPath(new URL("../../../", import.meta.url))

/** Data that is not part of the project; CONTRIBUTING.md says what it holds and where to get it. */
export const sharedData: string = process.env["DEMARCHE_DATA"] ?? join(repositoryRoot, "../shared/data")
