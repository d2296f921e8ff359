/** How large a network is. */
export interface Shape {
  /** Numbers that stand for one word. */
  readonly dims: number;
  /** Filters for each width. */
  readonly filters: number;
  /** Numbers of a word’s pre-trained vector. */
  readonly vector: number;
  /** Words in the vocabulary. */
  readonly words: number;
  readonly categories: number;
  /** Readers, and one more for the subject line. */
  readonly roles: number;
}

/** How many words in a row a filter sees. */
export const widths = [1, 2, 3] as const;

/** Where the first word of a filter’s window stands, from the place it is counted at. */
export const firstOf = (width: number) => (width === 1 ? 0 : -1);

/** All that training changes; each a matrix by rows. */
export interface Parameters {
  /** Pre-trained vector to word, `dims × vector`. */
  readonly projection: Float32Array;
  /** What training adds to single words, `words × dims`. */
  readonly own: Float32Array;
  /** For each width, `filters × (width × dims)`. */
  readonly filters: readonly Float32Array[];
  readonly filterBias: readonly Float32Array[];
  /** Features to categories, `categories × features`. */
  readonly out: Float32Array;
  readonly role: Float32Array;
  readonly bias: Float32Array;
}

/** The features of one sentence: all filters of all widths. */
export function countFeatures({ filters }: Pick<Shape, 'filters'>): number {
  return filters * widths.length;
}

/** Small numbers to begin with, the same for the same `random`. */
export function makeParameters(shape: Shape, random: () => number): Parameters {
  const { dims, filters, vector, words, categories, roles } = shape;
  const features = countFeatures(shape);
  const spread = (length: number, inputs: number) =>
    Float32Array.from({ length }, () => (random() * 2 - 1) / Math.sqrt(inputs));
  return {
    projection: spread(dims * vector, vector),
    own: new Float32Array(words * dims),
    filters: widths.map((width) => spread(filters * width * dims, width * dims)),
    filterBias: widths.map(() => new Float32Array(filters)),
    out: spread(categories * features, features),
    role: new Float32Array(categories * roles),
    bias: new Float32Array(categories).fill(-2),
  };
}

/** The same shapes, all zero: for gradients. */
export function zeros(parameters: Parameters): Parameters {
  const like = (of: Float32Array) => new Float32Array(of.length);
  return {
    projection: like(parameters.projection),
    own: like(parameters.own),
    filters: parameters.filters.map(like),
    filterBias: parameters.filterBias.map(like),
    out: like(parameters.out),
    role: like(parameters.role),
    bias: like(parameters.bias),
  };
}
