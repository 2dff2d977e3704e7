package policygraph.model;

/**
 * A document number in its one canonical form, such as 黔府办发〔2022〕4号.
 *
 * @param issuerCode what stands before the year, such as 黔府办发
 */
public record DocumentNumber(String issuerCode, int year, int serial) {
  @Override
  public String toString() {
    return issuerCode + "〔" + year + "〕" + serial + "号";
  }
}
