// Three texts for one thread, the first of which finds it broken: prints what became of each. The built program, as threads are.

import {workers} from "../../dist/coding/crew.js"
import {sharedCoderBytes} from "../../dist/models.js"
import {codingTask} from "../../dist/serving/coding.js"

const bytes = sharedCoderBytes()
let started = 0
const crew = workers(1, () => ({
  task: codingTask,
  own: [],
  bytes: started++ === 0 ? {...bytes, actors: new SharedArrayBuffer(8)} : bytes,
}))
const texts = ["Cuba's president visited Moscow.", "Kenya condemned the attack.", "Turkey met Syria."]
const told = await Promise.allSettled(
  texts.map(text => crew.code([{kind: "row", origin: {source: "x", line: 1}, row: {text}}])),
)
await crew.close()
console.log(JSON.stringify(told.map(({status}) => status)))
