;; The loops in which models spend their time. All places are in bytes of memory, and so are lengths of rows.
(module
  (import "room" "memory" (memory 1))

  ;; Adds to sums the products of rows of a matrix with a vector, four rows and four columns at a time. Rows and columns are
  ;; multiples of four; the matrix lies in blocks of four rows by four columns. Each row is summed in four lanes, by the columns
  ;; modulo four; the lanes are added as (first + second) + (third + fourth).
  (func $multiply (export "multiply")
    (param $sums i32) (param $matrix i32) (param $rows i32) (param $vector i32) (param $length i32)
    (local $end i32) (local $at i32) (local $behind i32) (local $values v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $early v128) (local $late v128) (local $earlier v128) (local $later v128)
    (local.set $end (i32.add (local.get $sums) (i32.shl (local.get $rows) (i32.const 2))))
    (local.set $behind (i32.add (local.get $vector) (local.get $length)))
    (loop $next
      (local.set $a (v128.const f32x4 0 0 0 0))
      (local.set $b (v128.const f32x4 0 0 0 0))
      (local.set $c (v128.const f32x4 0 0 0 0))
      (local.set $d (v128.const f32x4 0 0 0 0))
      (local.set $at (local.get $vector))
      (loop $columns
        (local.set $values (v128.load (local.get $at)))
        (local.set $a
          (f32x4.add (local.get $a) (f32x4.mul (v128.load (local.get $matrix)) (local.get $values))))
        (local.set $b
          (f32x4.add (local.get $b) (f32x4.mul (v128.load offset=16 (local.get $matrix)) (local.get $values))))
        (local.set $c
          (f32x4.add (local.get $c) (f32x4.mul (v128.load offset=32 (local.get $matrix)) (local.get $values))))
        (local.set $d
          (f32x4.add (local.get $d) (f32x4.mul (v128.load offset=48 (local.get $matrix)) (local.get $values))))
        (local.set $matrix (i32.add (local.get $matrix) (i32.const 64)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $columns (i32.lt_u (local.get $at) (local.get $behind))))
      ;; the lanes of a row stand side by side: turned, they stand in one another's columns
      (local.set $early
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b)))
      (local.set $late
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b)))
      (local.set $earlier
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d)))
      (local.set $later
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d)))
      (v128.store (local.get $sums)
        (f32x4.add
          (v128.load (local.get $sums))
          (f32x4.add
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $early) (local.get $earlier))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $early) (local.get $earlier)))
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $late) (local.get $later))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $late) (local.get $later))))))
      (local.set $sums (i32.add (local.get $sums) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $sums) (local.get $end)))))

  ;; Writes what rows come to, added to nought one after the other. The list holds the place of each; lengths are multiples of
  ;; eight numbers.
  (func (export "addRows") (param $sums i32) (param $list i32) (param $count i32) (param $length i32)
    (local $behind i32) (local $at i32) (local $one i32) (local $row i32) (local $a v128) (local $b v128)
    (local.set $behind (i32.add (local.get $list) (i32.shl (local.get $count) (i32.const 2))))
    (loop $columns
      (local.set $a (v128.const f32x4 0 0 0 0))
      (local.set $b (v128.const f32x4 0 0 0 0))
      (local.set $one (local.get $list))
      (loop $rows
        (local.set $row (i32.add (i32.load (local.get $one)) (local.get $at)))
        (local.set $a (f32x4.add (local.get $a) (v128.load (local.get $row))))
        (local.set $b (f32x4.add (local.get $b) (v128.load offset=16 (local.get $row))))
        (local.set $one (i32.add (local.get $one) (i32.const 4)))
        (br_if $rows (i32.lt_u (local.get $one) (local.get $behind))))
      (v128.store (i32.add (local.get $sums) (local.get $at)) (local.get $a))
      (v128.store offset=16 (i32.add (local.get $sums) (local.get $at)) (local.get $b))
      (local.set $at (i32.add (local.get $at) (i32.const 32)))
      (br_if $columns (i32.lt_u (local.get $at) (local.get $length)))))

  ;; Adds rows of signed bytes to sums of 32 bits, 24 columns at a time. The list holds the number of each row; more than 255
  ;; could come to more than 16 bits hold. Where columns are no multiple of 24, sums behind them mean nothing.
  (func (export "addByteRows")
    (param $sums i32) (param $rows i32) (param $columns i32) (param $list i32) (param $count i32)
    (local $behind i32) (local $end i32) (local $at i32) (local $one i32) (local $row i32)
    (local $a v128) (local $b v128) (local $c v128)
    (local.set $behind (i32.add (local.get $list) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $end (i32.add (local.get $rows) (local.get $columns)))
    (local.set $at (local.get $rows))
    (loop $next
      (local.set $a (v128.const i16x8 0 0 0 0 0 0 0 0))
      (local.set $b (v128.const i16x8 0 0 0 0 0 0 0 0))
      (local.set $c (v128.const i16x8 0 0 0 0 0 0 0 0))
      (local.set $one (local.get $list))
      (loop $listed
        (local.set $row
          (i32.add (local.get $at) (i32.mul (i32.load (local.get $one)) (local.get $columns))))
        (local.set $a (i16x8.add (local.get $a) (v128.load8x8_s (local.get $row))))
        (local.set $b (i16x8.add (local.get $b) (v128.load8x8_s offset=8 (local.get $row))))
        (local.set $c (i16x8.add (local.get $c) (v128.load8x8_s offset=16 (local.get $row))))
        (local.set $one (i32.add (local.get $one) (i32.const 4)))
        (br_if $listed (i32.lt_u (local.get $one) (local.get $behind))))
      (call $widen (local.get $sums) (local.get $a))
      (call $widen (i32.add (local.get $sums) (i32.const 32)) (local.get $b))
      (call $widen (i32.add (local.get $sums) (i32.const 64)) (local.get $c))
      (local.set $sums (i32.add (local.get $sums) (i32.const 96)))
      (local.set $at (i32.add (local.get $at) (i32.const 24)))
      (br_if $next (i32.lt_u (local.get $at) (local.get $end)))))

  ;; Adds eight numbers of 16 bits to eight of 32.
  (func $widen (param $sums i32) (param $more v128)
    (v128.store (local.get $sums)
      (i32x4.add (v128.load (local.get $sums)) (i32x4.extend_low_i16x8_s (local.get $more))))
    (v128.store offset=16 (local.get $sums)
      (i32x4.add (v128.load offset=16 (local.get $sums)) (i32x4.extend_high_i16x8_s (local.get $more)))))

  ;; x (27 + x²) / (27 + 9 x²), between -3 and 3
  (func $squash (param $x v128) (result v128)
    (local $square v128)
    (local.set $x
      (f64x2.max (v128.const f64x2 -3 -3) (f64x2.min (v128.const f64x2 3 3) (local.get $x))))
    (local.set $square (f64x2.mul (local.get $x) (local.get $x)))
    (f64x2.div
      (f64x2.mul (local.get $x) (f64x2.add (v128.const f64x2 27 27) (local.get $square)))
      (f64x2.add (v128.const f64x2 27 27) (f64x2.mul (v128.const f64x2 9 9) (local.get $square)))))

  ;; ½ + ½ squash(½ x) of two numbers of memory
  (func $gate (param $at i32) (result v128)
    (f64x2.add
      (v128.const f64x2 0.5 0.5)
      (f64x2.mul
        (v128.const f64x2 0.5 0.5)
        (call $squash
          (f64x2.mul
            (v128.const f64x2 0.5 0.5)
            (f64x2.promote_low_f32x4 (v128.load64_zero (local.get $at))))))))

  ;; Runs a chain of gated units over words. The inputs of its gates, of what is kept, shown and written, lie a stride apart
  ;; from word to word, and its units as they are after a word a skip apart. The room holds the units' memory, which is nought
  ;; before the first word, and behind it the gates.
  (func (export "runChain")
    (param $inputs i32) (param $stride i32) (param $weights i32) (param $units i32) (param $skip i32)
    (param $count i32) (param $width i32) (param $room i32)
    (local $gates i32) (local $at i32) (local $step i32) (local $cell v128) (local $kept v128)
    (local.set $gates (i32.add (local.get $room) (local.get $width)))
    (loop $words
      (local.set $at (i32.const 0))
      (loop $copy
        (v128.store
          (i32.add (local.get $gates) (local.get $at))
          (v128.load (i32.add (local.get $inputs) (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $copy (i32.lt_u (local.get $at) (i32.mul (local.get $width) (i32.const 3)))))
      (if (local.get $step)
        (then
          (call $multiply
            (local.get $gates)
            (local.get $weights)
            (i32.shr_u (i32.mul (local.get $width) (i32.const 3)) (i32.const 2))
            (i32.sub (local.get $units) (local.get $skip))
            (local.get $width))))
      (local.set $at (i32.const 0))
      (loop $two
        (local.set $kept (call $gate (i32.add (local.get $gates) (local.get $at))))
        (local.set $cell
          (f32x4.demote_f64x2_zero
            (f64x2.add
              (f64x2.mul
                (local.get $kept)
                (f64x2.promote_low_f32x4 (v128.load64_zero (i32.add (local.get $room) (local.get $at)))))
              (f64x2.mul
                (f64x2.sub (v128.const f64x2 1 1) (local.get $kept))
                (call $squash
                  (f64x2.promote_low_f32x4
                    (v128.load64_zero
                      (i32.add
                        (i32.add (local.get $gates) (local.get $at))
                        (i32.shl (local.get $width) (i32.const 1))))))))))
        (v128.store64_lane 0 (i32.add (local.get $room) (local.get $at)) (local.get $cell))
        (v128.store64_lane 0
          (i32.add (local.get $units) (local.get $at))
          (f32x4.demote_f64x2_zero
            (f64x2.mul
              (call $gate (i32.add (i32.add (local.get $gates) (local.get $width)) (local.get $at)))
              (call $squash (f64x2.promote_low_f32x4 (local.get $cell))))))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (br_if $two (i32.lt_u (local.get $at) (local.get $width))))
      (local.set $inputs (i32.add (local.get $inputs) (local.get $stride)))
      (local.set $units (i32.add (local.get $units) (local.get $skip)))
      (local.set $step (i32.add (local.get $step) (i32.const 1)))
      (br_if $words (i32.lt_u (local.get $step) (local.get $count))))))
