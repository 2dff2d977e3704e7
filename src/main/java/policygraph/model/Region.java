package policygraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place.
 *
 * @param code division code (GB/T 2260, six digits), or null for an area that is no division, such
 *     as 粤港澳大湾区
 * @param level 国家, 省, 市, 县, 乡, 区域 (an area that is no division) or 集合 (a set such as 各市州)
 * @param parent id of the division that it is part of
 */
public record Region(
    String id,
    String name,
    @Nullable String code,
    String level,
    @Nullable String parent,
    List<String> aliases)
    implements Entity {
  public Region {
    aliases = List.copyOf(aliases);
  }
}
