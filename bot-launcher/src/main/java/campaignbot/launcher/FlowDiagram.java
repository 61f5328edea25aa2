package campaignbot.launcher;

import campaignbot.conversation.Flow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The ways of talks as a document with two Mermaid diagrams.
final class FlowDiagram {
  private static final int MOST_NAMED = 4;

  private FlowDiagram() {}

  static String document(Flow flow) {
    return """
    # How a talk goes

    Drawn by `campaign-bot flow`, which tries every kind of answer, wish, button and event in every kind of talk that can be reached.

    ## The order of questions

    What is asked after which answer. The next question is the first one that the brief lacks, so answers may come early and together; "back" leads to the question before.

    %s
    ## The life of a talk

    By what a talk goes from one stage to another; of more than four kinds of input the first four are named. Whatever is not drawn leaves the stage as it is.

    %s\
    """
        .formatted(diagram(flow.orderOfQuestions()), diagram(flow.lifeOfATalk()));
  }

  private static String diagram(Set<Flow.Way> ways) {
    var lines = new ArrayList<String>();
    lines.add("```mermaid");
    lines.add("stateDiagram-v2");
    inputs(ways).forEach((arrow, inputs) -> lines.add("  " + arrow + " : " + named(inputs)));
    lines.add("```");
    return String.join("\n", lines) + "\n";
  }

  private static Map<String, List<String>> inputs(Set<Flow.Way> ways) {
    var inputs = new LinkedHashMap<String, List<String>>();
    for (var way : ways) {
      var from = way.from().isEmpty() ? "[*]" : way.from();
      inputs.computeIfAbsent(from + " --> " + way.to(), _ -> new ArrayList<>()).add(way.by());
    }
    return inputs;
  }

  private static String named(List<String> inputs) {
    return inputs.size() <= MOST_NAMED
        ? String.join(", ", inputs)
        : String.join(", ", inputs.subList(0, MOST_NAMED)) + ", …";
  }
}
