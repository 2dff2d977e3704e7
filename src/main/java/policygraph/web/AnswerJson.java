package policygraph.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policygraph.graph.view.CitationRow;
import policygraph.graph.view.TargetRow;
import policygraph.model.Entity;
import policygraph.question.Alternative;
import policygraph.question.Asked;
import policygraph.question.Constraint;
import policygraph.question.Edits;
import policygraph.question.Language;
import policygraph.question.Said;
import policygraph.search.Answer;
import policygraph.search.Archive;
import policygraph.search.Result;
import policygraph.web.table.AnswerTable;

/** An answer in the form of the contract. */
public final class AnswerJson {
  private AnswerJson() {}

  public static Map<String, Object> of(Answer answer, Language language) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("question", answer.question().text());
    json.put("understood", answer.understood());
    if (answer.correction() != null) {
      json.put("didYouMean", answer.correction());
    }
    json.put("interpretation", interpretation(answer, language));
    json.put("total", answer.results().total());
    json.put("page", answer.results().page());
    json.put("size", answer.results().size());
    if (answer.question().asked() instanceof Asked.Count) {
      json.put("count", answer.results().total());
    }
    json.put("results", answer.results().items().stream().map(AnswerJson::of).toList());
    if (!answer.summary().isEmpty()) {
      json.put(
          "entities", answer.summary().stream().map(c -> entity(c.entity(), c.count())).toList());
    }
    if (!answer.policies().isEmpty()) {
      json.put("policies", answer.policies().stream().map(AnswerJson::of).toList());
    }
    json.put("related", answer.related().stream().map(r -> of(r, language)).toList());
    json.put("coverage", of(answer.coverage(), language));
    json.put("followUps", answer.followUps().stream().map(f -> of(f, language)).toList());
    return json;
  }

  private static Map<String, Object> of(Answer.FollowUp followUp, Language language) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("label", followUp.label().in(language));
    json.put("question", followUp.question());
    return json;
  }

  /** The same, written. */
  public static byte[] bytes(Answer answer, Language language) throws JsonProcessingException {
    return WebServer.Json.MAPPER.writeValueAsBytes(of(answer, language));
  }

  private static Map<String, Object> interpretation(Answer answer, Language language) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", answer.kind());
    json.put("form", answer.question().form());
    Said said = answer.reading().interpretation();
    json.put("text", said.in(language));
    json.put("textZh", said.zh());
    json.put("textEn", said.en());
    json.put("query", answer.edits().query());
    json.put("constraints", constraints(answer));
    json.put("cypher", answer.cypher());
    json.put(
        "alternatives", answer.question().alternatives().stream().map(AnswerJson::of).toList());
    return json;
  }

  private static List<Map<String, Object>> constraints(Answer answer) {
    List<Map<String, Object>> all = new ArrayList<>();
    List<Edits.Edit> edits = answer.edits().constraints();
    for (int i = 0; i < answer.reading().constraints().size(); i++) {
      Map<String, Object> json = of(answer.reading().constraints().get(i));
      if (i < edits.size()) {
        json.put("without", edits.get(i).without());
        json.put("roles", edits.get(i).roles());
      }
      all.add(json);
    }
    return all;
  }

  private static Map<String, Object> of(Constraint constraint) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", constraint.type());
    json.put("role", constraint.role());
    json.put("id", constraint.ids().isEmpty() ? null : constraint.ids().getFirst());
    json.put("ids", constraint.ids());
    json.put("name", constraint.name());
    json.put("mention", constraint.mention());
    json.put("start", constraint.start());
    json.put("end", constraint.end());
    json.put("negated", constraint.negated());
    return json;
  }

  private static Map<String, Object> of(Alternative alternative) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", alternative.type());
    json.put("id", alternative.id());
    json.put("name", alternative.name());
    json.put("mention", alternative.mention());
    json.put("count", alternative.count());
    json.put("question", alternative.question());
    return json;
  }

  static Map<String, Object> of(Result result) {
    Map<String, Object> json = new LinkedHashMap<>();
    switch (result) {
      case Result.OfMeasure found -> {
        json.put("measure", MeasureJson.of(found.measure()));
        json.put("proofs", found.proofs());
        if (!found.side().isEmpty()) {
          json.put("side", found.side());
        }
      }
      case Result.OfTarget found -> {
        json.put("target", of(found.target()));
        json.put("measure", MeasureJson.of(found.measure()));
      }
      case Result.OfEntity found -> json.putAll(entity(found.entity(), found.count()));
      case Result.OfPolicy found -> {
        json.put("policy", MeasureJson.of(found.policy()));
        json.put("count", found.count());
      }
      case Result.OfCitation found -> {
        json.put("citation", of(found.citation()));
        if (found.measure() != null) {
          json.put("measure", MeasureJson.of(found.measure()));
        }
      }
      case Result.OfPassage found -> {
        json.put("passage", PassageJson.of(found.hit(), null));
        if (found.measure() != null) {
          json.put("measure", MeasureJson.of(found.measure()));
        }
      }
    }
    return json;
  }

  /** One item of an answer that is taken along: which part of the answer it is, and the item. */
  static Map<String, Object> of(AnswerTable.Item item) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("part", item.part());
    if (item.reason() != null) {
      json.put("reason", Map.of("zh", item.reason().zh(), "en", item.reason().en()));
    }
    if (item.result() != null) {
      json.putAll(of(item.result()));
    } else if (item.measure() != null) {
      json.put("measure", MeasureJson.of(item.measure()));
    }
    return json;
  }

  static Map<String, Object> of(TargetRow row) {
    Map<String, Object> json = MeasureJson.of(row.target());
    json.put("measure", Map.of("id", row.measure(), "label", row.label()));
    json.put("policy", MeasureJson.of(row.policy()));
    json.put("leads", row.leads().stream().map(EntityJson::brief).toList());
    return json;
  }

  static Map<String, Object> of(CitationRow row) {
    Map<String, Object> json = MeasureJson.of(row.citation());
    json.put("from", MeasureJson.of(row.from()));
    json.put("measure", row.measure());
    json.put("to", row.to() == null ? null : MeasureJson.of(row.to()));
    return json;
  }

  private static Map<String, Object> entity(Entity entity, long count) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("entity", EntityJson.brief(entity));
    json.put("count", count);
    return json;
  }

  private static Map<String, Object> of(Archive.InPolicy policy) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("policy", MeasureJson.of(policy.policy()));
    json.put("count", policy.count());
    return json;
  }

  private static Map<String, Object> of(Answer.Related related, Language language) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("reason", related.reason().in(language));
    json.put("measure", MeasureJson.of(related.measure()));
    return json;
  }

  private static Map<String, Object> of(Answer.Coverage coverage, Language language) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("policies", coverage.policies());
    json.put("policiesWithResponsibilities", coverage.withResponsibilities());
    json.put("missingTexts", coverage.missingTexts());
    List<String> notes = coverage.notes().stream().map(n -> n.in(language)).toList();
    json.put("notes", notes);
    return json;
  }
}
