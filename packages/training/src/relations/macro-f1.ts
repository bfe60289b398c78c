// Macro-averaged F1, accuracy and the like over predicted classes.

interface ClassScore {
  readonly name: string
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly rows: number
}

export interface ClassScores {
  readonly macroF1: number
  readonly accuracy: number
  readonly classes: readonly ClassScore[]
}

export function classScores(gold: readonly string[], predicted: readonly string[]): ClassScores {
  const names = [...new Set(gold)].sort()
  const classes = names.map(name => {
    let hit = 0
    let found = 0
    let rows = 0
    gold.forEach((one, at) => {
      if (one === name) rows++
      if (predicted[at] === name) found++
      if (one === name && predicted[at] === name) hit++
    })
    const precision = found === 0 ? 0 : hit / found
    const recall = rows === 0 ? 0 : hit / rows
    return {
      name,
      precision,
      recall,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
      rows,
    }
  })
  return {
    macroF1: classes.reduce((sum, one) => sum + one.f1, 0) / Math.max(1, classes.length),
    accuracy: gold.filter((one, at) => one === predicted[at]).length / Math.max(1, gold.length),
    classes,
  }
}
