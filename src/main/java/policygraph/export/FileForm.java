package policygraph.export;

/** A form in which something is taken along as a file. */
public interface FileForm {
  /**
   * What a form's files are called and said to be.
   *
   * @param suffix of their names, without a dot
   * @param mediaType as HTTP tells it
   */
  record Type(String suffix, String mediaType) {}

  Type type();

  default String suffix() {
    return type().suffix();
  }

  default String mediaType() {
    return type().mediaType();
  }
}
