package policygraph.index;

/** Arithmetic of vectors. */
final class Vectors {
  private Vectors() {}

  /** The vector itself, brought to length 1; zeros stay. */
  static float[] normalized(float[] vector) {
    float length = (float) Math.sqrt(dot(vector, vector));
    if (length > 0) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] /= length;
      }
    }
    return vector;
  }

  /** The cosine, where both have length 1. */
  static float dot(float[] a, float[] b) {
    return org.apache.lucene.util.VectorUtil.dotProduct(a, b);
  }
}
