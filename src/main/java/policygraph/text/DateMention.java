package policygraph.text;

import org.jspecify.annotations.Nullable;
import policygraph.model.PolicyDate;

/**
 * A date or period that a text names.
 *
 * @param start offset of its first char in the text that was read
 * @param end exclusive; 前 and 底 belong to the mention, 到 and 截至 do not
 * @param date as precise as the text; of a stretch of time the last part: 2025 for 2023—2025年
 * @param since the first part of a stretch of time, or null
 * @param deadline whether the words set a limit: 10月底前, 到2027年, 截至2022年
 * @param yearly whether it comes again each year: 每年6月底前
 */
public record DateMention(
    int start,
    int end,
    PolicyDate date,
    @Nullable PolicyDate since,
    boolean deadline,
    boolean yearly) {}
