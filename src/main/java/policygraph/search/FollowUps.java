package policygraph.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policygraph.model.DocumentNumber;
import policygraph.model.PolicyRef;
import policygraph.question.Constraint;
import policygraph.question.Question;
import policygraph.question.Question.Reading;
import policygraph.question.Said;

/** Questions that narrow an answer or turn it round; each is one that the program can read. */
final class FollowUps {
  private static final int MOST = 6;

  private FollowUps() {}

  static List<Answer.FollowUp> of(Question question, Reading reading, Found found) {
    List<Answer.FollowUp> followUps = new ArrayList<>();
    for (Constraint constraint : reading.constraints()) {
      if (constraint.type().equals("agency") && constraint.ids().size() == 1) {
        ofBody(constraint, followUps);
      }
      if (constraint.type().equals("region") && constraint.ids().size() == 1) {
        String name = constraint.name();
        add(followUps, "支持" + name + "的措施", "measures naming " + name, "支持" + name + "的措施");
        add(followUps, "哪些文件提到" + name, "policies naming " + name, "哪些文件提到" + name + "？");
      }
    }
    boolean inOnePolicy = reading.constraints().stream().anyMatch(c -> c.type().equals("policy"));
    if (!inOnePolicy && found.kind().equals("measures")) {
      byPolicy(question, found, followUps);
    }
    return followUps.stream()
        .filter(f -> !f.question().equals(question.text()))
        .limit(MOST)
        .toList();
  }

  private static void ofBody(Constraint body, List<Answer.FollowUp> into) {
    String name = body.name();
    if (!"lead".equals(body.role())) {
      add(into, name + "牵头的任务", "led by " + name, name + "牵头的任务");
    }
    if (!"responsible".equals(body.role())) {
      add(into, name + "作为责任单位的任务", name + " as responsible body", name + "作为责任单位的任务");
    }
    add(into, "和" + name + "共同牵头的部门", "who leads with " + name, "和" + name + "共同牵头的部门有哪些？");
    add(into, name + "牵头的任务有哪些目标", "targets of what " + name + " leads", name + "牵头的任务有哪些目标？");
  }

  /** One question per document, where the answer comes from several. */
  private static void byPolicy(Question question, Found found, List<Answer.FollowUp> into) {
    Map<String, PolicyRef> policies = new LinkedHashMap<>();
    for (Result result : found.results().items()) {
      if (result instanceof Result.OfMeasure m) {
        policies.putIfAbsent(m.measure().policy().id(), m.measure().policy());
      }
    }
    if (policies.size() < 2) {
      return;
    }
    for (PolicyRef policy : policies.values()) {
      DocumentNumber number = policy.number();
      String name = number == null ? "《" + policy.title() + "》" : number.toString();
      add(into, "只看" + name, "only in " + name, name + "中" + question.text());
    }
  }

  private static void add(List<Answer.FollowUp> into, String zh, String en, String question) {
    into.add(new Answer.FollowUp(new Said(zh, en), question));
  }
}
