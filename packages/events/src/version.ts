// The coder's version, as it stands in every record. A test holds it against the package manifest.

export const coderVersion = "demarche 0.1.0"
