// The arc-eager transition system (Nivre 2003), unlabelled, with the root as a last word behind the sentence.
//
//   SHIFT   the next word goes on the stack
//   LEFT    the next word governs the top of the stack, which is done
//   RIGHT   the top of the stack governs the next word, which goes on the stack
//   REDUCE  the top of the stack, which has its governor, is done

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2
export const REDUCE = 3
export const TRANSITIONS = 4

/** State of one parse. Words are 0 … length - 1; `length` is the root; `length + 1` stands for "no such word". */
export class ArcEagerState {
  length = 0
  /** First word that is not on the stack yet; `length` when only the root is left. */
  next = 0
  depth = 0
  stack: Int32Array = new Int32Array(0)
  /** Governor of each word, -1 while it has none. */
  heads: Int32Array = new Int32Array(0)
  /** Outermost dependents on each side, and the next inner ones. */
  left: Int32Array = new Int32Array(0)
  innerLeft: Int32Array = new Int32Array(0)
  right: Int32Array = new Int32Array(0)
  innerRight: Int32Array = new Int32Array(0)
  /** Number of dependents on each side. */
  leftCount: Int32Array = new Int32Array(0)
  rightCount: Int32Array = new Int32Array(0)

  start(length: number): void {
    const room = length + 2
    if (room > this.heads.length) {
      const size = Math.max(64, room * 2)
      this.stack = new Int32Array(size)
      this.heads = new Int32Array(size)
      this.left = new Int32Array(size)
      this.innerLeft = new Int32Array(size)
      this.right = new Int32Array(size)
      this.innerRight = new Int32Array(size)
      this.leftCount = new Int32Array(size)
      this.rightCount = new Int32Array(size)
    }
    this.length = length
    this.next = 0
    this.depth = 0
    const none = length + 1
    for (let at = 0; at < room; at++) {
      this.heads[at] = -1
      this.left[at] = this.innerLeft[at] = this.right[at] = this.innerRight[at] = none
      this.leftCount[at] = this.rightCount[at] = 0
    }
  }

  get isDone(): boolean {
    return this.next === this.length && this.depth === 0
  }

  /** Top of the stack, or "no such word". */
  get top(): number {
    return this.depth > 0 ? this.stack[this.depth - 1]! : this.length + 1
  }

  isAllowed(transition: number): boolean {
    switch (transition) {
      case SHIFT:
        return this.next < this.length
      case LEFT:
        return this.depth > 0 && this.heads[this.top]! < 0
      case RIGHT:
        return this.depth > 0 && this.next < this.length
      default:
        return this.depth > 0 && this.heads[this.top]! >= 0
    }
  }

  apply(transition: number): void {
    const {next} = this
    switch (transition) {
      case SHIFT:
        this.stack[this.depth++] = next
        this.next++
        break
      case LEFT:
        this.attachLeft(next, this.top)
        this.depth--
        break
      case RIGHT:
        this.attachRight(this.top, next)
        this.stack[this.depth++] = next
        this.next++
        break
      default:
        this.depth--
    }
  }

  private attachLeft(head: number, dependent: number): void {
    this.heads[dependent] = head
    this.innerLeft[head] = this.left[head]!
    this.left[head] = dependent
    this.leftCount[head]!++
  }

  private attachRight(head: number, dependent: number): void {
    this.heads[dependent] = head
    this.innerRight[head] = this.right[head]!
    this.right[head] = dependent
    this.rightCount[head]!++
  }
}
