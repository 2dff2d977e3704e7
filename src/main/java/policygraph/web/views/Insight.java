package policygraph.web.views;

import java.util.List;
import policygraph.web.Param;
import policygraph.web.Request;

/** One view over all documents: what it can be asked, and what it shows then. */
public interface Insight {
  /** Its name in URLs and templates and among the words of the views. */
  String name();

  /** What it shows, in English, for the description of the API. */
  String summary();

  /** The parameters that it knows. */
  List<Param> params();

  /** What it shows for a request. */
  Shown show(Request request);
}
