package policygraph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import policygraph.question.Language;
import policygraph.search.Answerer;
import policygraph.search.Suggestion;

/** Completions in the form of the API. */
final class SuggestionJson {
  private static final int DEFAULT = 10;
  private static final int MOST = 50;

  private SuggestionJson() {}

  static Map<String, Object> of(Answerer answerer, Request request) {
    String typed = request.text("q").orElse("");
    int size = request.number("size", DEFAULT, 1, MOST);
    Language language =
        request.text("lang").filter(l -> l.startsWith("en")).isPresent()
            ? Language.EN
            : Language.ZH;
    List<Suggestion> found = answerer.suggest(typed, size);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("total", found.size());
    json.put("page", 1);
    json.put("size", size);
    json.put("items", found.stream().map(s -> item(s, language)).toList());
    return json;
  }

  private static Map<String, Object> item(Suggestion suggestion, Language language) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", suggestion.type());
    json.put("id", suggestion.id());
    json.put("name", suggestion.text());
    json.put("text", suggestion.text());
    json.put("matched", suggestion.matched());
    json.put("by", suggestion.by().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.put("count", suggestion.count());
    json.put("note", note(suggestion, language));
    if (suggestion.type().equals("policy")) {
      json.put("href", "/policies/" + View.url(String.valueOf(suggestion.id())));
    }
    return json;
  }

  private static String note(Suggestion suggestion, Language language) {
    if (suggestion.type().equals("question")) {
      return "";
    }
    String count =
        language == Language.ZH
            ? suggestion.count() + "项措施"
            : suggestion.count() + (suggestion.count() == 1 ? " measure" : " measures");
    return suggestion.matched().isEmpty() ? count : suggestion.matched() + " · " + count;
  }
}
