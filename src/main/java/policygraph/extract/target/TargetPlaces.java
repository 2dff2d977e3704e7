package policygraph.extract.target;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.extract.DocumentContext;
import policygraph.extract.FactCollector;
import policygraph.extract.FactExtractor;
import policygraph.extract.place.NamedPlace;
import policygraph.extract.place.PlaceReader;
import policygraph.lexicon.RegionLexicon;
import policygraph.model.Region;
import policygraph.model.Target;
import policygraph.structure.ParsedMeasure;

/**
 * Tells whose a target is, where its words begin with one place of the document's own:
 * 贵阳市新增市场主体10万户. Runs after {@link TargetExtractor}. A target of several places at once, or of a
 * place that stands in a name or lies elsewhere (对东盟出口增长10%), stays the policy's own.
 */
public final class TargetPlaces implements FactExtractor {
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:到|\\d{4}年底?前?,?|，|全年|年内|年底前|[一二三四]季度|[上下]半年|力争|确保|推动|支持|实现|争取|促进|努力|其中|使|推进|加快|指导|新增|新建|建成|培育)*");

  private final RegionLexicon regions;
  private final PlaceReader places;

  public TargetPlaces(RegionLexicon regions, PlaceReader places) {
    this.regions = regions;
    this.places = places;
  }

  @Override
  public void extract(ParsedMeasure measure, DocumentContext document, FactCollector into) {
    into.targets.replaceAll(target -> placed(target, document.region()));
  }

  /** Whether the words begin with the place, dates and verbs such as 推动 left aside. */
  private static boolean leads(String words, NamedPlace place) {
    return !place.inName()
        && LEAD.matcher(words.substring(0, place.start())).matches()
        && !words.startsWith("、", place.end());
  }

  private boolean isIn(Region own, NamedPlace place) {
    Region region = place.region();
    return region.code() != null && !region.equals(own) && regions.contains(own, region);
  }

  private Target placed(Target target, @Nullable Region own) {
    if (own == null) {
      return target;
    }
    String words = target.evidence().quote().replaceAll("\\s", "");
    List<NamedPlace> named = places.read(words, own);
    return named.size() == 1 && leads(words, named.getFirst()) && isIn(own, named.getFirst())
        ? target.in(named.getFirst().region())
        : target;
  }
}
