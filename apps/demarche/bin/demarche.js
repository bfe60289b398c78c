#!/usr/bin/env node
// npm links a bin file only when it is there before the build, so this one is committed.
import "../dist/main.js"
