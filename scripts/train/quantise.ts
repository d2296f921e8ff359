/** Points cut into groups: the middle of each group, and each point’s group. */
export interface Groups {
  /** `count × size`. */
  readonly middles: Float32Array;
  readonly group: Uint8Array;
}

const rounds = 12;

/**
 * Cuts points into at most 256 groups of near ones (k-means), heavy points weighing more. `points` holds
 * `size` numbers a point.
 */
export function groupPoints(
  points: Float32Array,
  size: number,
  weights: Float32Array,
  { count, random }: { count: number; random: () => number },
): Groups {
  const total = points.length / size;
  const middles = new Float32Array(count * size);
  for (let group = 0; group < count; group += 1) {
    const from = Math.floor(random() * total) * size;
    middles.set(points.subarray(from, from + size), group * size);
  }
  const group = new Uint8Array(total);
  for (let round = 0; round < rounds; round += 1) {
    assign(points, middles, size, group);
    moveMiddles(points, middles, size, { group, weights, random });
  }
  assign(points, middles, size, group);
  return { middles, group };
}

function assign(
  points: Float32Array,
  middles: Float32Array,
  size: number,
  group: Uint8Array,
): void {
  for (let point = 0; point < group.length; point += 1) {
    let nearest = Number.POSITIVE_INFINITY;
    for (let other = 0; other * size < middles.length; other += 1) {
      let distance = 0;
      for (let at = 0; at < size && distance < nearest; at += 1) {
        const apart =
          (points[point * size + at] as number) - (middles[other * size + at] as number);
        distance += apart * apart;
      }
      if (distance < nearest) {
        nearest = distance;
        group[point] = other;
      }
    }
  }
}

function moveMiddles(
  points: Float32Array,
  middles: Float32Array,
  size: number,
  { group, weights, random }: { group: Uint8Array; weights: Float32Array; random: () => number },
): void {
  const held = new Float32Array(middles.length / size);
  middles.fill(0);
  group.forEach((of, point) => {
    const weight = weights[point] as number;
    held[of] = (held[of] as number) + weight;
    for (let at = 0; at < size; at += 1) {
      const to = of * size + at;
      middles[to] = (middles[to] as number) + weight * (points[point * size + at] as number);
    }
  });
  held.forEach((weight, of) => {
    // A group that lost all its points starts anew at some other point.
    const from = Math.floor(random() * group.length) * size;
    for (let at = 0; at < size; at += 1) {
      const to = of * size + at;
      middles[to] = weight > 0 ? (middles[to] as number) / weight : (points[from + at] as number);
    }
  });
}
