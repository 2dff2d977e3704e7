package policygraph.model;

import org.jspecify.annotations.Nullable;

/**
 * A project named in a measure.
 *
 * @param capacity as printed, such as 年产3万吨
 * @param place as printed
 * @param stage 谋划, 开工, 续建, 复工, 竣工, 投产, …, as the text uses it
 * @param investment as printed, such as 15亿元
 */
public record Project(
    String name,
    @Nullable String capacity,
    @Nullable String place,
    @Nullable String stage,
    @Nullable String investment,
    Evidence evidence) {}
