/** Whole numbers from 0 to 2³²−1 in a row, packed. */
export class Growing {
  length = 0
  values = new Uint32Array(1024)

  push(value: number): void {
    if (this.length === this.values.length) this.reserve(1)
    this.values[this.length] = value
    this.length += 1
  }

  /** Makes room for more. */
  reserve(more: number): void {
    if (this.length + more <= this.values.length) return
    const larger = new Uint32Array((this.length + more) * 2)
    larger.set(this.values.subarray(0, this.length))
    this.values = larger
  }

  done(): Uint32Array {
    return this.values.slice(0, this.length)
  }
}
