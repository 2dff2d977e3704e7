package policygraph.web.feed;

import java.io.ByteArrayOutputStream;
import policygraph.export.Xml;
import policygraph.web.View;

/** What a browser needs to ask here from its own bar (OpenSearch 1.1), suggestions included. */
final class OpenSearch {
  private OpenSearch() {}

  static byte[] of(View view, String address) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Xml xml = new Xml(out);
    xml.open("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/").line();
    xml.element("ShortName", view.t("brand")).line();
    xml.element("Description", view.t("home.lead")).line();
    xml.element("InputEncoding", "UTF-8").line();
    xml.element("OutputEncoding", "UTF-8").line();
    xml.element("Language", view.tag()).line();
    xml.element("Image", address + "/static/icon.svg", "type", "image/svg+xml").line();
    url(xml, "text/html", address + "/ask?q={searchTerms}");
    url(xml, "application/x-suggestions+json", address + "/opensearch/suggest?q={searchTerms}");
    url(xml, "application/atom+xml", address + "/feeds/ask.atom?q={searchTerms}");
    xml.open(
            "Url",
            "type",
            "application/opensearchdescription+xml",
            "rel",
            "self",
            "template",
            address + "/opensearch.xml")
        .close()
        .line();
    xml.close().line().finish();
    return out.toByteArray();
  }

  private static void url(Xml xml, String type, String template) {
    xml.open("Url", "type", type, "template", template).close().line();
  }
}
