package policygraph.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.model.DocumentNumber;
import policygraph.model.PolicyDate;

/**
 * What a document says of itself.
 *
 * @param title as printed, line breaks taken out
 * @param numbers its own document numbers, first the one that it was issued under
 * @param issuers names of the issuing bodies as printed
 * @param addressees the line that it is addressed to, or null; tells the place where nothing else
 *     does
 * @param date when it was issued; null where the text does not tell
 * @param type 通知, 方案, 措施, 意见, 征求意见稿, …
 */
public record Header(
    String title,
    List<DocumentNumber> numbers,
    List<String> issuers,
    @Nullable String addressees,
    @Nullable PolicyDate date,
    String type) {
  public Header {
    numbers = List.copyOf(numbers);
    issuers = List.copyOf(issuers);
  }
}
