package campaignbot.conversation;

import campaignbot.bot.BotEvents;
import campaignbot.talks.Workspace;
import campaignbot.understanding.Wish;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What some talks reach of all that talks can reach.
final class Coverage implements BotEvents {
  /// Of what there is something to be reached.
  enum Part {
    QUESTION,
    WISH,
    CHOICE,
    REPLY,
    MISS,
    STAGE,
    WAY
  }

  private final Map<Part, Set<String>> reached = new HashMap<>();

  @Override
  public void turnTaken(Conversation before, Heard heard, Turn turn) {
    heard(before, heard);
    turn.replies().forEach(this::said);
    reach(Part.STAGE, name(turn.next().stage().getClass()));
    var from = before.version() == 0 ? "" : name(before.stage().getClass());
    reach(Part.WAY, way(from, name(turn.next().stage().getClass())));
  }

  private void heard(Conversation before, Heard heard) {
    if (heard instanceof Heard.Picked(_, var choice, _)) {
      reach(Part.CHOICE, choice.kind().name());
    } else if (heard instanceof Heard.Said said) {
      wish(before, said).ifPresent(w -> reach(Part.WISH, w.name()));
      typed(before, said.text()).ifPresent(c -> reach(Part.CHOICE, c.kind().name()));
    }
  }

  private static Optional<Wish> wish(Conversation before, Heard.Said said) {
    var knowledge = Workspace.knowledge(0, before, Map.of());
    var context = knowledge.context(Dialogue.asked(before), said.today());
    return knowledge.reader().read(said.text(), context).wish();
  }

  /// A number that picks, or words that order something of the plan.
  private static Optional<Choice> typed(Conversation before, String text) {
    var offered = before.floor().offered();
    if (text.matches("[1-9]") && Integer.parseInt(text) <= offered.size()) {
      return Optional.of(offered.get(Integer.parseInt(text) - 1));
    }
    return Workspace.knowledge(0, before, Map.of())
        .reader()
        .planWord(text)
        .map(PlanLife::choice)
        .flatMap(kind -> offered.stream().filter(c -> c.kind() == kind).findFirst());
  }

  private void said(Reply reply) {
    reach(Part.REPLY, name(reply.getClass()));
    if (reply instanceof Reply.Ask ask) {
      reach(Part.QUESTION, ask.question().name());
    } else if (reply instanceof Reply.NotUnderstood not) {
      reach(Part.MISS, not.miss().name());
    }
  }

  private void reach(Part part, String what) {
    reached.computeIfAbsent(part, _ -> new TreeSet<>()).add(what);
  }

  Set<String> reached(Part part) {
    return reached.getOrDefault(part, Set.of());
  }

  Set<String> missing(Part part) {
    var missing = all(part);
    missing.removeAll(reached(part));
    return missing;
  }

  static Set<String> all(Part part) {
    var all =
        switch (part) {
          case QUESTION -> names(Question.values());
          case WISH -> names(Wish.values());
          case CHOICE -> names(Choice.Kind.values());
          case REPLY -> leaves(Reply.class).map(Coverage::name);
          case MISS -> names(Miss.values());
          case STAGE -> leaves(Stage.class).map(Coverage::name);
          case WAY -> Workspace.flow().lifeOfATalk().stream().map(w -> way(w.from(), w.to()));
        };
    return all.collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name);
  }

  private static Stream<Class<?>> leaves(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(Coverage::leaves)
        : Stream.of(family);
  }

  private static String name(Class<?> type) {
    return type.getSimpleName();
  }

  private static String way(String from, String to) {
    return (from + " → " + to).strip();
  }

  /// A table in Markdown.
  String table() {
    return Arrays.stream(Part.values())
        .map(p ->
            "| %s | %d of %d | %s |"
                .formatted(
                    p.name().toLowerCase(Locale.ROOT),
                    all(p).size() - missing(p).size(),
                    all(p).size(),
                    String.join(", ", missing(p))))
        .collect(
            Collectors.joining(
                "\n", "| what | reached | not reached |\n| --- | --- | --- |\n", "\n"));
  }
}
